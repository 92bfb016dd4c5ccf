// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace collate {

class PageFindings;
class SourceMarks;

// The lines [begin, end) of a page's head that name the office, force or organization whose paper it is.
struct Letterhead {
  std::size_t begin = 0, end = 0;  // lines
  std::string_view office;         // who speaks, without desk and place; points into the page
};

// Nothing where a page opens in another way. A state's name is enough over an office; an office alone has to stand beside what
// its paper is called.
std::optional<Letterhead> readLetterhead(const PageFindings& page);

// A line that only says what kind of paper it is, with its number and day: "PRESS RELEASE No. 12/2031", "Public note, 15 May
// 2031".
bool isPaper(std::string_view line, const SourceMarks& marks);
// The same, also with its subject: "Information note 4: the wall of Dolmar".
bool opensWithPaper(std::string_view line, const SourceMarks& marks);

// "Ref: MW/PR/12", "No: 2031/12", "Tel: +000 00"
bool isReference(std::string_view line);

}  // namespace collate
