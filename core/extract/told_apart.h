// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/extract/discourse.h"

namespace collate {

// Keeps what a part of a sentence tells of another incident ("while the army carried out a gas attack in Ferrin") out of those
// that the rest of the sentence tells of: fills Draft::apart.
void keepApart(const Document& doc, std::vector<Draft>& drafts);

}  // namespace collate
