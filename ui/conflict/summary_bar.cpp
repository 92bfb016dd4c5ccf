// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflict/summary_bar.h"

#include <QPainter>

#include "ui/style/words.h"
#include "ui/text/directed.h"

namespace collate::ui {
namespace {

constexpr int kHeight = 30;
constexpr int kEdge = 12;
constexpr int kGlyph = 14;
constexpr int kGap = 5;
constexpr int kBetween = 14;

QFont fontOf(DisagreementKind kind) {
  QFont font = type::small();
  if (kind == DisagreementKind::Contradiction) font.setWeight(QFont::DemiBold);
  return font;
}

}  // namespace

SummaryBar::SummaryBar(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) { setFixedHeight(kHeight); }

void SummaryBar::setTheme(const Theme& theme) {
  m_theme = theme;
  update();
}

void SummaryBar::setIncident(const Incident* incident) {
  m_kinds.fill(0);
  m_all = incident ? static_cast<int>(incident->comparisons.size()) : 0;
  m_differ = 0;
  for (int k = 0; incident && k < static_cast<int>(m_kinds.size()); ++k) {
    m_kinds[static_cast<std::size_t>(k)] = incident->count(static_cast<DisagreementKind>(k));
    m_differ += m_kinds[static_cast<std::size_t>(k)];
  }
  QStringList kinds{sentence()};
  for (std::size_t k = 0; k < m_kinds.size(); ++k)
    if (m_kinds[k] > 0) kinds << tr("%1 %2").arg(kindLabel(static_cast<DisagreementKind>(k))).arg(m_kinds[k]);
  setAccessibleName(listed(kinds));
  setToolTip(kinds.join(u'\n'));
  update();
}

QString SummaryBar::sentence() const { return tr("%1 of %2 attributes differ").arg(m_differ).arg(m_all); }

void SummaryBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_theme.surfaceAlt);
  painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.borderStrong);
  const qreal said = paintSentence(painter);
  paintKinds(painter, said + 2 * kEdge + kBetween + kindsWidth(true) <= width());
}

// The figures are bold, the words after them muted; where a language puts words first the whole is one weight.
qreal SummaryBar::paintSentence(QPainter& painter) const {
  QFont strong = type::small();
  strong.setWeight(QFont::DemiBold);
  const QString words = sentence(), figures = tr("%1 of %2").arg(m_differ).arg(m_all);
  const bool split = words.startsWith(figures) && words.isRightToLeft() == (layoutDirection() == Qt::RightToLeft);
  const QString head = split ? figures : words, tail = split ? words.mid(figures.size()) : QString();
  const QRectF line = rect().adjusted(kEdge, 0, -kEdge, -1);
  painter.setFont(split ? strong : type::small());
  painter.setPen(m_theme.text);
  const qreal headWidth = drawWords(painter, line, head, layoutDirection());
  painter.setFont(type::small());
  painter.setPen(m_theme.textMuted);
  return headWidth + drawWords(painter, inset(line, headWidth, 0, layoutDirection()), tail, layoutDirection());
}

QString SummaryBar::kindWords(std::size_t kind, bool named) const {
  const QString count = QString::number(m_kinds[kind]);
  return named ? tr("%1 %2").arg(kindLabel(static_cast<DisagreementKind>(kind)), count) : count;
}

int SummaryBar::kindWidth(std::size_t kind, bool named) const {
  return kGlyph + kGap + QFontMetrics(fontOf(static_cast<DisagreementKind>(kind))).horizontalAdvance(kindWords(kind, named));
}

int SummaryBar::kindsWidth(bool named) const {
  int sum = 0;
  for (std::size_t k = 0; k < m_kinds.size(); ++k)
    if (named || m_kinds[k] > 0) sum += kindWidth(k, named) + kBetween;
  return sum;
}

void SummaryBar::paintKinds(QPainter& painter, bool named) const {
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  int x = width() - kEdge - kindsWidth(named) + kBetween;
  for (std::size_t k = 0; k < m_kinds.size(); ++k) {
    if (!named && m_kinds[k] == 0) continue;  // no room for what is not there
    const auto kind = static_cast<DisagreementKind>(k);
    const QColor ink = m_kinds[k] > 0 ? m_theme.disagreement(kind).ink : m_theme.textMuted;
    QRect box(x, 0, kindWidth(k, named), height() - 1);
    x += box.width() + kBetween;
    if (mirrored) box.moveLeft(width() - box.left() - box.width());
    painter.drawPixmap(QPoint(mirrored ? box.right() + 1 - kGlyph : box.left(), (height() - 1 - kGlyph) / 2),
                       pixmap(kindIconName(kind), ink, kGlyph, devicePixelRatioF()));
    painter.setFont(fontOf(kind));
    painter.setPen(ink);
    drawWords(painter, inset(box, kGlyph + kGap, -4, layoutDirection()), kindWords(k, named), layoutDirection());
  }
}

}  // namespace collate::ui
