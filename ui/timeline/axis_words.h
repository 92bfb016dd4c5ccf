// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <optional>
#include <vector>

#include "ui/timeline/time_ticks.h"

namespace collate::ui {

// What a strip of the time axis has to say, px.
struct AxisStrip {
  std::vector<std::pair<double, TimeTick>> ticks;  // x and mark, from left to right
  double left = 0;
  double right = 0;
  std::optional<double> date;  // x of the selected date, which a badge names
  double badge = 0;            // width of the badge
};

// Where its words stand.
struct AxisWords {
  struct Label {
    double x = 0;
    QString text;
  };
  std::vector<Label> labels;
  double badge = 0;  // left of the badge
};

// Puts labels and badge so that none covers another. The badge stands on its date, but not always with its middle: "August"
// shall be read beside "Thu 14 Aug", else nothing says where the other marks of that month stand. It moves aside as far as it
// still holds the date, then the month says less, and at last the month stands behind it.
AxisWords axisWords(const AxisStrip& strip, const std::function<double(const QString&)>& widthOf);

}  // namespace collate::ui
