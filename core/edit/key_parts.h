// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/byte_span.h"

namespace collate {

// The parts of an accountKey or claimKey; views into the key.
struct KeyParts {
  std::string_view sourceHash;
  ByteSpan span;
  std::string_view rest;  // what follows a further colon: the attribute, with "=..." or "+n" where the key has one
};
std::optional<KeyParts> partsOfKey(std::string_view key);  // nothing where it is no such key

// Where nothing was read, an added claim opens an account of its own: its anchor then has a plus before the account's key, and
// the account is there as long as a claim with that anchor is. An account that was read and is read no longer is never made that
// way.
std::string openedAnchor(std::string_view accountKey);
bool opensAccount(std::string_view anchor);
std::string_view accountKeyOf(std::string_view anchor);  // without the plus

}  // namespace collate
