// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/readers.h"

namespace collate {

// Other names that a sentence gives somebody by a verb or in an apposition: "passed as X", "the villagers knew him as X", "called
// himself X", "who used the name X", "whose real name was X", "Omar Sell, the 'Dane',". Where somebody in the account suffers or
// is sought.
void readAliases(AccountText& account);

// "Omar Sell, alias | X", "Omar Sell (a) | X": is it but another name of one who is named before it?
bool isOtherName(const Document& doc, const Entities& entities, const Entity& person);

}  // namespace collate
