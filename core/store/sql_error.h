// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <type_traits>

#include "core/base/error.h"

namespace collate {

// What SQLite said, as one sentence about `file`.
Error sqlError(const SQLite::Exception& e, const std::filesystem::path& file);

// Runs `work`, which may throw SQLite's exceptions and returns a Result.
template <class Work>
std::invoke_result_t<Work> guarded(const std::filesystem::path& file, Work work) {
  try {
    return work();
  } catch (const SQLite::Exception& e) {
    return std::unexpected(sqlError(e, file));
  }
}

}  // namespace collate
