// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/directed.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace collate::ui {
namespace {

constexpr QChar kLeftToRightMark(0x200E);
constexpr QChar kRightToLeftMark(0x200F);
constexpr QChar kLeftToRightIsolate(0x2066);
constexpr QChar kRightToLeftIsolate(0x2067);
constexpr QChar kFirstStrongIsolate(0x2068);
constexpr QChar kPopIsolate(0x2069);

bool mirrored() { return QLocale().textDirection() == Qt::RightToLeft; }

bool runsRightToLeft(QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; }

bool needsCare(const QString& words) { return !words.isEmpty() && (mirrored() || std::ranges::any_of(words, runsRightToLeft)); }

}  // namespace

QString isolated(const QString& words) { return needsCare(words) ? kFirstStrongIsolate + words + kPopIsolate : words; }

QString leftToRight(const QString& words) { return needsCare(words) ? kLeftToRightIsolate + words + kPopIsolate : words; }

// The mark is for those who ask for the first letter, the isolate for those who paint in a direction of their own.
QString inWindow(const QString& line) {
  if (!needsCare(line)) return line;
  return mirrored() ? kRightToLeftMark + (kRightToLeftIsolate + line + kPopIsolate)
                    : kLeftToRightMark + (kLeftToRightIsolate + line + kPopIsolate);
}

QString joined(QStringList parts, const QString& between) {
  parts.removeAll({});
  if (parts.size() > 1)
    for (QString& part : parts) part = isolated(part);
  return inWindow(parts.join(between));
}

QString listed(const QStringList& parts) { return joined(parts, QCoreApplication::translate("Directed", ", ")); }

}  // namespace collate::ui
