// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/words.h"

#include <QFontMetricsF>
#include <algorithm>

#include "ui/style/theme.h"

namespace collate::ui {

qreal drawWords(QPainter& painter, const QRectF& line, const QString& words, Qt::LayoutDirection window) {
  const QFontMetricsF metrics(painter.font());
  const Qt::LayoutDirection own = words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
  QTextOption option(window == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
  option.setAlignment(option.alignment() | Qt::AlignVCenter | Qt::AlignAbsolute);
  option.setTextDirection(own);
  option.setWrapMode(QTextOption::NoWrap);
  const QString shown = metrics.elidedText(words, Qt::ElideRight, line.width());
  painter.drawText(line, shown, option);
  return metrics.horizontalAdvance(shown);
}

int lineOf(const QFont& font, int token) { return std::max(token, QFontMetrics(font).height()); }

int widthFor(int token) { return std::max(token, qRound(token * type::body().pixelSize() / 13.0)); }

QRectF inset(const QRectF& line, qreal start, qreal end, Qt::LayoutDirection window) {
  return window == Qt::RightToLeft ? line.adjusted(end, 0, -start, 0) : line.adjusted(start, 0, -end, 0);
}

}  // namespace collate::ui
