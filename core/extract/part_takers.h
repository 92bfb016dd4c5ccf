// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/readers.h"

namespace collate {

// Who acts beside the one that a verb has as its subject: "soldiers accompanied by Russian fighters", "the army, backed by the
// front's men, raided", "US special forces took part in the raid".
void readPartTakers(AccountText& account);

}  // namespace collate
