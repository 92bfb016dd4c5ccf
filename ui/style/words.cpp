// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/words.h"

#include <QFontMetricsF>
#include <algorithm>

#include "ui/style/theme.h"

namespace collate::ui {

Qt::LayoutDirection directionOf(const QString& words, Qt::LayoutDirection window) {
  int isolates = 0;
  for (const QChar c : words) switch (c.direction()) {
      case QChar::DirLRI:
      case QChar::DirRLI:
      case QChar::DirFSI: ++isolates; break;
      case QChar::DirPDI: --isolates; break;
      case QChar::DirL:
        if (isolates == 0) return Qt::LeftToRight;
        break;
      case QChar::DirR:
      case QChar::DirAL:
        if (isolates == 0) return Qt::RightToLeft;
        break;
      default: break;
    }
  return window;
}

qreal drawWords(QPainter& painter, const QRectF& line, const QString& words, Qt::LayoutDirection window) {
  const QFontMetricsF metrics(painter.font());
  QTextOption option(window == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
  option.setAlignment(option.alignment() | Qt::AlignVCenter | Qt::AlignAbsolute);
  option.setTextDirection(directionOf(words, window));
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
