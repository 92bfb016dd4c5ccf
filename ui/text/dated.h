// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace collate::ui {

// A day or moment in the window's language, in a format of QLocale's ("d MMM yyyy"). Arabic months are those of the Levant (آب,
// أيلول), figures those of the sources.
QString dated(QDate day, const QString& format);
QString dated(const QDateTime& when, const QString& format);

// A month for where room is scarce: "Nov", "ت2".
QString shortMonth(QDate day);

}  // namespace collate::ui
