// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

namespace collate {

// Says of "state television", where the words name no country, whose it is: that of the one country whose state media the report
// names otherwise, else of the country that the account's event is in. It stays open where neither tells.
void settleStateMedia(Reading& reading);

}  // namespace collate
