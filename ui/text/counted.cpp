// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/counted.h"

#include <QStringList>

namespace collate::ui {
namespace {

constexpr qsizetype kForms = 6;

qsizetype arabicForm(qsizetype n) {
  const qsizetype rest = n % 100;
  if (n < 3) return n;
  if (rest >= 3 && rest <= 10) return 3;
  return rest >= 11 ? 4 : 5;
}

}  // namespace

bool hasPluralForms(const QString& text) { return text.count(u'|') == kForms - 1; }

QString pluralForm(const QString& forms, qsizetype n) {
  return hasPluralForms(forms) ? forms.split(u'|').at(arabicForm(std::max<qsizetype>(n, 0))) : forms;
}

QString counted(qsizetype n, const QString& one, const QString& many, const QString& shown) {
  const QString form = hasPluralForms(many) ? pluralForm(many, n) : n == 1 ? one : many;
  return form.contains(QLatin1String("%1")) ? form.arg(shown) : form;
}

QString counted(qsizetype n, const QString& one, const QString& many) { return counted(n, one, many, QString::number(n)); }

}  // namespace collate::ui
