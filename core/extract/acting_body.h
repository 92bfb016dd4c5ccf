// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/readers.h"

namespace collate {

// Who acts in a frame by a noun for a body: "the militia", "an armed group", "a joint team", "the gang of Orlen". "The group" is
// the armed group named last, "the command" the one named last whose name ends so. Adds the actor; false where none is told so.
bool readActingBody(AccountText& account, const Frame& frame);

// "the militia", "an extremist group", "a joint team": does the phrase end in a noun for a body that is armed, or told to be?
bool isArmedBody(const Document& doc, TokenRange phrase);

// "Syria has denied carrying out the attack": is the deed only told of in a denial of whoever acts in it?
bool isDeniedByAgent(const Document& doc, const Frame& frame);

}  // namespace collate
