// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "core/base/error.h"

namespace collate {

// Writes a file whole or not at all: into a temporary file beside it, which takes its name when all is on the disk. What stood
// there before stays until then, and who may read and write it stays. A device or pipe is written to as it is. Unwritable, with
// the system's reason.
Result<void> writeWhole(const std::filesystem::path& file, std::string_view bytes);

// All of a file. NotFound, Unreadable.
Result<std::string> readWhole(const std::filesystem::path& file);

}  // namespace collate
