// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/author.h"

#include <QSettings>

namespace collate::ui {
namespace {

constexpr auto kAuthor = "author";

}  // namespace

QString authorName() {
  for (const QString& name :
       {QSettings().value(kAuthor).toString(), qEnvironmentVariable("COLLATE_AUTHOR"), qEnvironmentVariable("USER")})
    if (!name.isEmpty()) return name;
  return QStringLiteral("analyst");
}

void setAuthorName(const QString& name) {
  const QString plain = name.simplified();
  plain.isEmpty() ? QSettings().remove(kAuthor) : QSettings().setValue(kAuthor, plain);
}

}  // namespace collate::ui
