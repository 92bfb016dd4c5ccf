// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <string>

#include "core/base/error.h"

namespace collate {

// The bytes of a copy of a case that is closed, in which the file of its nth source is called names[n - 1], and nothing of what
// was deleted from it is left. The same case and names give the same bytes. Errors as CaseFile::open has them.
Result<std::string> caseWithNames(const std::filesystem::path& file, const std::filesystem::path& migrations,
                                  std::span<const std::string> names);

}  // namespace collate
