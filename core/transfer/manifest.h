// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/transfer/zip_file.h"

namespace collate {

// "<SHA-256>  <name>" a line, sorted by name, as sha256sum writes and reads it. A pure function of the files: who has them can
// make it again, and so tell whether the list or a file was changed.
std::string manifestOf(std::span<const ZippedFile> files);

// Hash by name. Lines that are none are left out: what they should have named is then missing.
std::map<std::string, std::string> manifestEntries(std::string_view manifest);

}  // namespace collate
