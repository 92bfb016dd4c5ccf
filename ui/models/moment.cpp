// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/moment.h"

#include <QCoreApplication>
#include <QDateTime>

#include "ui/text/dated.h"
#include "ui/text/utf16_text.h"

namespace collate::ui {

QString momentLabel(const std::string& isoUtc) {
  const QDateTime when = QDateTime::fromString(toQt(isoUtc), Qt::ISODate).toLocalTime();
  if (!when.isValid()) return toQt(isoUtc);
  const QString clock = when.toString(QStringLiteral("HH:mm"));
  if (when.date() == QDate::currentDate()) return QCoreApplication::translate("Moment", "today %1").arg(clock);
  return QCoreApplication::translate("Moment", "%1, %2").arg(dated(when.date(), QStringLiteral("d MMM yyyy")), clock);
}

}  // namespace collate::ui
