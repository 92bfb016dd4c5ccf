// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_legend.h"

#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QWidgetAction>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/text/directed.h"

namespace collate::ui {
namespace {

enum class Key { Range, Published, Contradiction, OneAccount, Compatible, Agree };
constexpr std::array kKeys = {Key::Range, Key::Published, Key::Contradiction, Key::OneAccount, Key::Compatible, Key::Agree};

constexpr double kGap = 16;     // between keys
constexpr double kWordGap = 6;  // between sign and word
constexpr double kWidestSign = 26;
constexpr int kHeight = 24;
constexpr int kSheetRow = 26;
constexpr int kSheetMargin = 12;

QString wordOf(Key key) {
  switch (key) {
    case Key::Range: return TimelineLegend::tr("somewhere in this range");
    case Key::Published: return TimelineLegend::tr("published");
    case Key::Contradiction: return TimelineLegend::tr("contradiction");
    case Key::OneAccount: return TimelineLegend::tr("one account");
    case Key::Compatible: return TimelineLegend::tr("compatible");
    case Key::Agree: return TimelineLegend::tr("agree");
  }
  return {};
}

double signWidth(Key key) { return key == Key::Range || key == Key::Published ? kWidestSign : 16; }

double widthOf(Key key) { return signWidth(key) + kWordGap + QFontMetricsF(type::small()).horizontalAdvance(wordOf(key)); }

// How many keys fit into a width, and the width they take.
std::pair<std::size_t, double> fitting(double width) {
  std::size_t shown = 0;
  double all = 0;
  for (; shown < kKeys.size(); ++shown) {
    const double more = widthOf(kKeys[shown]) + (shown > 0 ? kGap : 0);
    if (all + more > width) break;
    all += more;
  }
  return {shown, all};
}

void paintSign(QPainter& painter, Key key, QPointF at, const Theme& theme) {
  const auto ring = [&](double radius, const QPen& pen) {
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(at + QPointF(8, 0), radius, radius);
  };
  switch (key) {
    case Key::Range:
      painter.fillRect(QRectF(at.x() + 1, at.y() - 4, 24, 8), theme.chart.range);
      painter.setPen(QPen(theme.textMuted, 1.5));
      for (double x : {1.0, 25.0}) painter.drawLine(at + QPointF(x, -6), at + QPointF(x, 6));
      break;
    case Key::Published:
      painter.setPen(QPen(theme.chart.axis, 1));
      painter.drawLine(at + QPointF(1, 0), at + QPointF(25, 0));
      painter.setPen(QPen(theme.textMuted, 1.4));
      painter.setBrush(theme.surface);
      painter.drawEllipse(at + QPointF(22, 0), 3, 3);
      break;
    case Key::Contradiction:
      ring(5, QPen(theme.disagreement(DisagreementKind::Contradiction).ink, 1.5));
      ring(7.3, QPen(theme.disagreement(DisagreementKind::Contradiction).ink, 1.3));
      break;
    case Key::OneAccount: {
      QPen dots(theme.textMuted, 1.8, Qt::CustomDashLine, Qt::RoundCap);
      dots.setDashPattern({0.05, 2.05});
      ring(6, dots);
      break;
    }
    case Key::Compatible: {
      QPen arcs(theme.disagreement(DisagreementKind::Precision).ink, 1.8, Qt::CustomDashLine, Qt::FlatCap);
      arcs.setDashPattern({3.8, 1.43});
      ring(6, arcs);
      break;
    }
    case Key::Agree: ring(6, QPen(theme.agreement.ink, 1.8)); break;
  }
}

void paintKey(QPainter& painter, Key key, QRectF row, const Theme& theme, double indent) {
  paintSign(painter, key, {row.left(), row.center().y()}, theme);
  painter.setPen(theme.textMuted);
  painter.setFont(type::small());
  painter.drawText(row.adjusted(indent, 0, 0, 0), Qt::AlignVCenter, wordOf(key));
}

// All keys, one under the other.
class LegendSheet : public QWidget {
 public:
  explicit LegendSheet(const Theme& theme) : m_theme(theme) {
    double widest = 0;
    for (Key key : kKeys) widest = std::max(widest, widthOf(key) - signWidth(key));
    const int keys = static_cast<int>(kKeys.size());
    setFixedSize(static_cast<int>(std::ceil(kWidestSign + widest)) + 2 * kSheetMargin + 2, keys * kSheetRow + kSheetMargin);
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    QRectF row(kSheetMargin, kSheetMargin / 2.0, width() - 2 * kSheetMargin, kSheetRow);
    for (Key key : kKeys) {
      paintKey(painter, key, row, m_theme, kWidestSign + kWordGap);
      row.translate(0, kSheetRow);
    }
  }

 private:
  const Theme& m_theme;
};

}  // namespace

TimelineLegend::TimelineLegend(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_button(new QToolButton(this)) {
  QStringList words;
  for (Key key : kKeys) words << wordOf(key);
  setAccessibleName(tr("Legend"));
  setAccessibleDescription(listed(words));
  setToolTip(
      tr("Bar between caps, or fading: somewhere in this range\nSmall ring on a line: published\n"
         "Double ring: contradiction\nRing of dots: one account only\nRing of four arcs: accounts differ but are compatible\n"
         "One ring: accounts agree\nFilled blue: selected"));
  m_button->setText(tr("Legend"));
  m_button->setAutoRaise(true);
  m_button->setPopupMode(QToolButton::InstantPopup);
  auto* menu = new QMenu(m_button);
  auto* sheet = new QWidgetAction(menu);
  sheet->setDefaultWidget(new LegendSheet(m_theme));
  menu->addAction(sheet);
  m_button->setMenu(menu);
  setTheme(theme);
}

void TimelineLegend::setTheme(const Theme& theme) {
  m_theme = theme;
  m_button->setFont(type::small());
  update();
}

QSize TimelineLegend::minimumSizeHint() const { return {m_button->sizeHint().width(), kHeight}; }

void TimelineLegend::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const int wide = m_button->sizeHint().width();
  m_button->setVisible(fitting(width()).first < kKeys.size());
  m_button->setGeometry(width() - wide, (height() - kHeight) / 2, wide, kHeight);
}

void TimelineLegend::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setLayoutDirection(Qt::LeftToRight);
  const double end = m_button->isHidden() ? width() : m_button->x() - kGap / 2;
  const auto [shown, all] = fitting(end);
  double x = end - all;
  for (std::size_t k = 0; k < shown; ++k) {
    paintKey(painter, kKeys[k], QRectF(x, 0, width(), height()), m_theme, signWidth(kKeys[k]) + kWordGap);
    x += widthOf(kKeys[k]) + kGap;
  }
}

}  // namespace collate::ui
