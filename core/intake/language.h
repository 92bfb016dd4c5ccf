// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace collate {

class SourceMarks;

enum class Script { None, Latin, Arabic, Cyrillic, Hebrew, Greek };

// The script that most letters of `text` are in; None where it has none. Reads the first 6,000 bytes.
Script mainScript(std::string_view text);

// ISO 639-1 code of the language that most of `text` is in, by script and by small words; empty where neither tells.
std::string languageOf(std::string_view text, const SourceMarks& marks);

}  // namespace collate
