// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/extract/readers.h"

namespace collate {

// Dead and wounded as somebody puts them, where no verb of dying stands beside the figure: "The rebels put their losses at
// three", "The ministry says five militants", "Residents said they had buried 14". Claims on Killed and Wounded, in the order of
// the text; whoever takes them knows which deed is spoken of.
std::vector<Claim> findToldFigures(const AccountText& account);

}  // namespace collate
