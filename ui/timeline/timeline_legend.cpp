// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_legend.h"

#include <QPainter>
#include <array>

namespace collate::ui {
namespace {

constexpr double kGap = 16;     // between keys
constexpr double kWordGap = 6;  // between sign and word

}  // namespace

TimelineLegend::TimelineLegend(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  setFont(type::small());
  QStringList words;
  for (int k = 0; k <= static_cast<int>(Key::Agree); ++k) words << wordOf(static_cast<Key>(k));
  setAccessibleName(tr("Legend"));
  setAccessibleDescription(words.join(QStringLiteral(", ")));
  setToolTip(
      tr("Bar between caps, or fading: somewhere in this range\nSmall ring on a line: published\n"
         "Double ring: contradiction\nRing of dots: one account only\nRing of four arcs: accounts differ but are compatible\n"
         "One ring: accounts agree\nFilled blue: selected"));
}

void TimelineLegend::setTheme(const Theme& theme) {
  m_theme = theme;
  update();
}

QString TimelineLegend::wordOf(Key key) {
  switch (key) {
    case Key::Range: return tr("somewhere in this range");
    case Key::Published: return tr("published");
    case Key::Contradiction: return tr("contradiction");
    case Key::OneAccount: return tr("one account");
    case Key::Compatible: return tr("compatible");
    case Key::Agree: return tr("agree");
  }
  return {};
}

double TimelineLegend::signWidth(Key key) { return key == Key::Range || key == Key::Published ? 26 : 16; }

void TimelineLegend::paintSign(QPainter& painter, Key key, QPointF at) const {
  const auto ring = [&](double radius, const QPen& pen) {
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(at + QPointF(8, 0), radius, radius);
  };
  switch (key) {
    case Key::Range:
      painter.fillRect(QRectF(at.x() + 1, at.y() - 4, 24, 8), m_theme.chart.range);
      painter.setPen(QPen(m_theme.textMuted, 1.5));
      for (double x : {1.0, 25.0}) painter.drawLine(at + QPointF(x, -6), at + QPointF(x, 6));
      break;
    case Key::Published:
      painter.setPen(QPen(m_theme.chart.axis, 1));
      painter.drawLine(at + QPointF(1, 0), at + QPointF(25, 0));
      painter.setPen(QPen(m_theme.textMuted, 1.4));
      painter.setBrush(m_theme.surface);
      painter.drawEllipse(at + QPointF(22, 0), 3, 3);
      break;
    case Key::Contradiction:
      ring(5, QPen(m_theme.disagreement(DisagreementKind::Contradiction).ink, 1.5));
      ring(7.3, QPen(m_theme.disagreement(DisagreementKind::Contradiction).ink, 1.3));
      break;
    case Key::OneAccount: {
      QPen dots(m_theme.textMuted, 1.8, Qt::CustomDashLine, Qt::RoundCap);
      dots.setDashPattern({0.05, 2.05});
      ring(6, dots);
      break;
    }
    case Key::Compatible: {
      QPen arcs(m_theme.disagreement(DisagreementKind::Precision).ink, 1.8, Qt::CustomDashLine, Qt::FlatCap);
      arcs.setDashPattern({3.8, 1.43});
      ring(6, arcs);
      break;
    }
    case Key::Agree: ring(6, QPen(m_theme.agreement.ink, 1.8)); break;
  }
}

void TimelineLegend::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setLayoutDirection(Qt::LeftToRight);
  const QFontMetricsF metrics(font());
  constexpr std::array kKeys = {Key::Range, Key::Published, Key::Contradiction, Key::OneAccount, Key::Compatible, Key::Agree};
  const auto widthOf = [&](Key key) { return signWidth(key) + kWordGap + metrics.horizontalAdvance(wordOf(key)); };
  std::size_t shown = 0;
  double all = 0;
  for (; shown < kKeys.size(); ++shown) {
    const double more = widthOf(kKeys[shown]) + (shown > 0 ? kGap : 0);
    if (all + more > width()) break;
    all += more;
  }
  double x = width() - all;
  for (std::size_t k = 0; k < shown; ++k) {
    paintSign(painter, kKeys[k], {x, height() / 2.0});
    painter.setPen(m_theme.textMuted);
    painter.drawText(QRectF(x + signWidth(kKeys[k]) + kWordGap, 0, width(), height()), Qt::AlignVCenter, wordOf(kKeys[k]));
    x += widthOf(kKeys[k]) + kGap;
  }
}

}  // namespace collate::ui
