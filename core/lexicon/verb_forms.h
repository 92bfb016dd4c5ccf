// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/lexicon/phrase_table.h"

namespace collate {

// The forms of an English verb or verb phrase ("carry out"): from its base form by rule, or from five forms in one cell
// ("take|takes|took|taken|taking"), whose first words change and whose further words stay.
std::vector<std::pair<std::string, VerbForm>> verbForms(std::string_view cell);

}  // namespace collate
