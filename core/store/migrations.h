// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/error.h"

namespace collate {

// One step of the schema: `version` is the number that the file's name begins with.
struct Migration {
  int version = 0;
  std::string sql;
};

// The numbered SQL files of a folder (001_case.sql, 002_...), in order. They must run from 1 without a gap: NotFound or
// Malformed otherwise, naming the folder.
Result<std::vector<Migration>> loadMigrations(const std::filesystem::path& folder);

}  // namespace collate
