// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/model/value.h"

namespace collate::ui {

// What a claim says, for people: its words, but for a date that was read as TIMEX3, which is written as dates are here
// ("2025-08-20" is "20 Aug 2025"). What an analyst typed stays as typed.
QString valueLabel(const Value& value);

}  // namespace collate::ui
