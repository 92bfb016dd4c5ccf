// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>

namespace collate::ui {

// "today 14:02", "20 Nov 2025, 09:58": a moment of the journal in local time.
QString momentLabel(const std::string& isoUtc);

}  // namespace collate::ui
