// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace collate {

// What programs write into a file's properties, kept only where a person would call it a title or an author; else empty.
// "Microsoft Word - draft2.docx", "untitled" and "Slide 1" are no titles; "admin", "python-docx" and "HP Inc." no persons.
std::string meaningfulTitle(std::string_view title);
std::string personalName(std::string_view author);

}  // namespace collate
