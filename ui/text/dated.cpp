// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/dated.h"

#include <QLocale>

namespace collate::ui {
namespace {

// No Arabic locale has both the months of the Levant and western figures.
template <class Time>
QString written(const Time& time, const QString& format) {
  const QLocale window;
  if (window.language() != QLocale::Arabic) return window.toString(time, format);
  QString words = QLocale(QLocale::Arabic, QLocale::Syria).toString(time, format);
  for (QChar& c : words)
    if (c.isDigit()) c = QChar(u'0' + c.digitValue());
  return words;
}

}  // namespace

QString dated(QDate day, const QString& format) { return written(day, format); }
QString dated(const QDateTime& when, const QString& format) { return written(when, format); }

// Of the months of the Levant only those of two words need an abbreviation, and have one.
QString shortMonth(QDate day) {
  if (QLocale().language() == QLocale::Arabic) switch (day.month()) {
      case 1: return QStringLiteral("ك2");
      case 10: return QStringLiteral("ت1");
      case 11: return QStringLiteral("ت2");
      case 12: return QStringLiteral("ك1");
      default: break;
    }
  return dated(day, QStringLiteral("MMM"));
}

}  // namespace collate::ui
