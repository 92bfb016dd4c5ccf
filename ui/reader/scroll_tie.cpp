// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/scroll_tie.h"

#include <QScopedValueRollback>
#include <QScrollBar>
#include <algorithm>
#include <cmath>
#include <limits>

namespace collate::ui {

ScrollTie::ScrollTie(SourceText& a, SourceText& b, QObject* parent) : QObject(parent), m_a(a), m_b(b) {
  connect(m_a.verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { follow(m_a, m_b); });
  connect(m_b.verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { follow(m_b, m_a); });
}

std::optional<std::size_t> ScrollTie::leadingClaim(const SourceText& text) const {
  const qreal eye = text.scrolled() + text.viewport()->height() / 3.0;
  std::optional<std::size_t> nearest;
  qreal least = std::numeric_limits<qreal>::max();
  for (std::size_t i = 0; i < text.page().claims().size(); ++i) {
    const PageClaim& c = text.page().claims()[i];
    if (c.incident != m_incident) continue;
    const qreal away = std::abs(text.lineTop(c.range) - eye);
    if (away < least) nearest = i;
    least = std::min(least, away);
  }
  return nearest;
}

void ScrollTie::follow(SourceText& moved, SourceText& other) {
  if (m_following || !moved.isVisible() || !other.isVisible()) return;
  const QScopedValueRollback guard(m_following, true);
  const std::optional<std::size_t> lead = leadingClaim(moved);
  if (!lead) return;
  const PageClaim& claim = moved.page().claims()[*lead];
  const auto same = [&](const PageClaim& c) { return c.attribute == claim.attribute && c.incident == m_incident; };
  const std::vector<PageClaim>& claims = other.page().claims();
  const auto it = std::ranges::find_if(claims, same);
  if (it == claims.end()) return;
  const qreal height = moved.lineTop(claim.range) - moved.scrolled();
  other.verticalScrollBar()->setValue(static_cast<int>(std::lround(other.lineTop(it->range) - height)));
}

}  // namespace collate::ui
