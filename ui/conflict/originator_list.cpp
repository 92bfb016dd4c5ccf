// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflict/originator_list.h"

#include <QPainter>
#include <algorithm>
#include <set>

#include "ui/conflict/passage_panel.h"
#include "ui/style/value_label.h"
#include "ui/style/words.h"
#include "ui/text/said.h"
#include "ui/text/utf16_text.h"

namespace collate::ui {
namespace {

constexpr int kRow = 26;
constexpr int kGap = 8;
constexpr int kEdge = 16;
constexpr int kBracket = 14;  // bracket and the space after it
constexpr int kValue = 168;
constexpr int kChain = kEdge + kBracket + kValue;  // where chains begin, in and out of brackets
constexpr int kGlyph = 14;

}  // namespace

OriginatorList::OriginatorList(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  setAccessibleName(tr("On whose word"));
}

void OriginatorList::setTheme(const Theme& theme) {
  m_theme = theme;
  update();
}

void OriginatorList::setComparison(const CaseState& state, const Incident& incident, const Comparison& comparison) {
  m_groups.clear();
  m_circle = comparison.circle.empty() ? QString() : tr("In a circle: %1").arg(said(comparison.circle));
  setToolTip(m_circle);
  setAccessibleDescription(m_circle);
  std::set<std::size_t> grouped;
  const auto row = [&](std::size_t account) -> std::optional<Row> {
    const Cell& cell = comparison.cells[account];
    if (cell.claims.empty() || !grouped.insert(account).second) return std::nullopt;
    const Value& value = state.claimOf(cell.claims.front()).value;
    return Row{cell.value == value.text ? valueLabel(value) : saidValue(cell.value), chainOf(state, cell.claims.front())};
  };
  for (const SharedOriginator& shared : comparison.shared) {
    Group group{toQt(shared.name), {}};
    for (const std::size_t a : shared.accounts)
      if (auto r = row(a)) group.rows.push_back(std::move(*r));
    if (!group.rows.empty()) m_groups.push_back(std::move(group));
  }
  for (std::size_t a = 0; a < incident.accounts.size(); ++a)
    if (auto r = row(a)) m_groups.push_back({QString(), {std::move(*r)}});
  updateGeometry();
  update();
}

QSize OriginatorList::sizeHint() const {
  int height = 2 * kGap + (m_circle.isEmpty() ? 0 : kRow);
  for (const Group& g : m_groups) height += static_cast<int>(g.rows.size()) * kRow + kGap + (g.shared.isEmpty() ? 0 : 18);
  return {320, height};
}

void OriginatorList::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setLayoutDirection(layoutDirection());
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(rect(), m_theme.surface);
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  const auto place = [&](int start, int y, int w, int h) { return QRect(mirrored ? width() - start - w : start, y, w, h); };
  int y = kGap + 2;
  if (!m_circle.isEmpty()) {
    const QRect glyph = place(kEdge, y + (kRow - kGlyph) / 2, kGlyph, kGlyph);
    painter.drawPixmap(glyph.topLeft(), pixmap(QStringLiteral("warning"), m_theme.warning, kGlyph, devicePixelRatioF()));
    const QRect words = place(kEdge + kGlyph + 8, y, width() - 2 * kEdge - kGlyph - 8, kRow);
    painter.setFont(type::body());
    painter.setPen(m_theme.warning);
    drawWords(painter, words, painter.fontMetrics().elidedText(m_circle, Qt::ElideRight, words.width()), layoutDirection());
    y += kRow;
  }
  for (const Group& g : m_groups) {
    const int start = kEdge + (g.shared.isEmpty() ? 0 : kBracket);
    const int top = y;
    if (!g.shared.isEmpty()) {
      painter.setFont(type::small());
      painter.setPen(m_theme.text);
      drawWords(painter, place(start, y, width() - start - kEdge, 18), tr("share an originator: %1").arg(g.shared),
                layoutDirection());
      y += 18;
    }
    for (const Row& r : g.rows) {
      const QRect value = place(start, y, kChain - start, kRow);
      painter.setFont(type::body());
      painter.setPen(m_theme.text);
      drawWords(painter, inset(value, 0, 8, layoutDirection()), r.value, layoutDirection());
      paintChain(painter, place(kChain, y + 5, width() - kChain - kEdge, 16), r.chain, m_theme, layoutDirection());
      y += kRow;
    }
    if (!g.shared.isEmpty()) {
      const qreal x = mirrored ? width() - kEdge - 1 : kEdge + 1, tip = mirrored ? x - 5 : x + 5;
      painter.setPen(QPen(m_theme.textMuted, 1.5));
      painter.drawPolyline(QPolygonF({{tip, top + 4.0}, {x, top + 4.0}, {x, y - 4.0}, {tip, y - 4.0}}));
    }
    y += kGap;
  }
}

}  // namespace collate::ui
