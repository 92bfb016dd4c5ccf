// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/value_label.h"

#include "ui/style/theme.h"
#include "ui/text/said.h"

namespace collate::ui {

QString valueLabel(const Value& value) {
  const DateValue* date = value.date();
  return date && value.text == date->timex ? dateLabel(*date) : saidValue(value.text);
}

}  // namespace collate::ui
