// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/readers.h"

namespace collate {

// How old those are who suffer or are sought, by what stands with the figure: "the 24-year-old man", "a man aged 24", "a boy of
// 13", "X, about 60,", "He was 52 years old", "two boys (12 and 14)".
void readAges(AccountText& account);

// The age that a figure is, of somebody without a name; nothing where nobody is so old.
void addAge(AccountText& account, TokenRange figure);

}  // namespace collate
