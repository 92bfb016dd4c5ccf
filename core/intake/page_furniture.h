// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace collate {

class PageFindings;

// Lines that stand about a headline and are none themselves.

// Does one of the next lines head a bulletin, before prose begins?
bool hasBulletinTitle(const PageFindings& page, std::size_t from);

// The last line of a state office's letterhead: "REPUBLIC OF MARROW", "MINISTRY OF WORKS", "Press Centre"; nothing where the page
// opens otherwise. The second line is the office.
std::optional<std::size_t> letterhead(const PageFindings& page);

// "Home | News | Sports", and no credits beside a date
bool isMenu(const PageFindings& page, std::size_t line);
// "English edition", "[Translated from Arabic]"; "Al-Marrow Online (English service)" is left to its name
bool isEdition(std::string_view text);
// "Long read | Issue 14, July 2021", "Vol. 3, No. 7"
bool isIssueLine(const PageFindings& page, std::size_t line);
// "Weekly brief", "Monthly bulletin, February 2020": what a bulletin has for a headline
bool isBulletinTitle(std::string_view text);
// "@valleywatch_"
bool isHandle(std::string_view text);
// Has a line the length of a headline, and no full stop?
bool canBeHeadline(const PageFindings& page, std::size_t line);

}  // namespace collate
