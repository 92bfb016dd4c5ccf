// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/value_label.h"

#include "ui/style/theme.h"

namespace collate::ui {

QString valueLabel(const Value& value) {
  const DateValue* date = value.date();
  return date && value.text == date->timex ? dateLabel(*date) : QString::fromStdString(value.text);
}

}  // namespace collate::ui
