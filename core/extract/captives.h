// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/readers.h"

namespace collate {

// "hostages", "kidnapped", "captors": does a sentence tell of captives?
bool tellsOfCaptives(const Document& doc, TokenRange sentence);

// Does a telling of release free captives? "Released from hospital", "released on bail", "saved a match" do not.
bool freesCaptives(const AccountText& account, const Frame& f);

// Are those whom an account tells of as freed captives, and no suspects: by a kidnapping, or by nothing told besides?
bool wereAbducted(const std::vector<const Frame*>& frames);

}  // namespace collate
