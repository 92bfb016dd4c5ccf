// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/readers.h"

namespace collate {

// Of which nation those are who suffer or are sought, in words apart from their names: "of Syrian nationality", "two were of
// Ethiopian and one of Moroccan nationality", "a citizen of Germany", "the other was a Syrian".
void readNationalities(AccountText& account);

}  // namespace collate
