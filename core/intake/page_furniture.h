// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace collate {

class PageFindings;
class SourceMarks;

// Lines that stand about a headline and are none themselves.

// Does one of the next lines head a bulletin, before prose begins?
bool hasBulletinTitle(const PageFindings& page, std::size_t from);

// "Home | News | Sports", and no credits beside a date
bool isMenu(const PageFindings& page, std::size_t line);
// "English edition", "[Translated from Arabic]"; "Al-Marrow Online (English service)" is left to its name
bool isEdition(std::string_view text);
// "Long read | Issue 14, July 2021", "Vol. 3, No. 7"
bool isIssueLine(const PageFindings& page, std::size_t line);
// "Weekly brief", "Monthly bulletin, February 2020": what a bulletin has for a headline
bool isBulletinTitle(std::string_view text);
// "Maritime and coastal security alert", "Daily security brief": what stands behind the name of who gives it out
bool isBulletinName(std::string_view text, const SourceMarks& marks);
// "@valleywatch_"
bool isHandle(std::string_view text);
// "QRV1188 2 INT 0514 DOLMAR-WALL (UPDATE 1)": what a wire puts over its copy
bool isWireSlug(std::string_view text);
// A post of a thread: "2/8 ...", "... said. 3/"
bool isPost(std::string_view text);
// Do posts of one account make up the page?
bool isThread(const PageFindings& page);
// Has a line the length of a headline, and no full stop?
bool canBeHeadline(const PageFindings& page, std::size_t line);

}  // namespace collate
