// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace collate::ui::timeline {

// Two views side by side at 1280 leave 388 px for each: under 600 headings give way to what they head.
inline constexpr double kNarrow = 600;

// Width of the headings of lanes and overview, which stand over one another.
constexpr double headWidth(double viewWidth) { return viewWidth < kNarrow ? 112 : 150; }
// Between the headings and the first moment of the axis.
inline constexpr double kHeadGap = 8;

}  // namespace collate::ui::timeline
