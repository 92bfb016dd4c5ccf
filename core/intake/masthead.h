// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace collate {

class PageFindings;
class SourceMarks;

// The outlet that a page's first line names, where a headline follows: "MARROW COURIER", "Radio Ferrin Online", "Diario del Valle
// | English edition". A headline, a section, a place, or a reporter can stand there as well, so a name needs a noun of outlets,
// or what only stands under a masthead (menu, edition, motto, date), or to be said again below, where the outlet is cited or
// signs. An empty name where the line names none.
struct MastheadLine {
  std::string_view name;
  std::string_view title;  // of the bulletin, where the line names it too: "MARROW RISK - DAILY SECURITY BRIEF"
};
MastheadLine readMasthead(const PageFindings& page);

// "Valley Gazette", "Radio Ferrin", "Daily Marrow": a name with an outlet's first or last word.
bool namesOutlet(std::string_view name, const SourceMarks& marks);

// "Independent reporting from the valley" right under a masthead, where the headline follows behind a blank line.
bool isMotto(const PageFindings& page, std::size_t line);

}  // namespace collate
