// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/readers.h"

namespace collate {

// Who did it where no verb of the deed has them as its subject, and nobody else is told of as having done it: people whom their
// name alone makes the doers ("Armed men broke open the prison; three guards died", "Three gunmen did it"). And whoever is named
// as having ordered or organized it.
void readPerpetrators(AccountText& account);

// An actor by what was done, and not by who claims it or is blamed
bool tellsWhoDid(const Claim& c);

}  // namespace collate
