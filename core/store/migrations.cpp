// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include <algorithm>
#include <charconv>
#include <format>
#include <fstream>
#include <iterator>

namespace collate {
namespace {

namespace fs = std::filesystem;

int numberOf(const fs::path& file) {
  const std::string name = file.filename().string();
  int n = 0;
  std::from_chars(name.data(), name.data() + name.size(), n);
  return n;
}

Result<Migration> loadMigration(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  Migration m{numberOf(file), std::string(std::istreambuf_iterator<char>(in), {})};
  if (!in || m.sql.empty())
    return fail(ErrorCode::Unreadable, "A part of Collate cannot be read. Install Collate again.", file.string());
  return m;
}

}  // namespace

Result<std::vector<Migration>> loadMigrations(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, error))
    if (entry.path().extension() == ".sql") files.push_back(entry.path());
  if (error || files.empty())
    return fail(ErrorCode::NotFound, "A part of Collate is missing: the folder of its case format. Install Collate again.",
                folder.string());
  std::ranges::sort(files);
  std::vector<Migration> migrations;
  for (const fs::path& file : files) {
    auto migration = loadMigration(file);
    if (!migration) return std::unexpected(migration.error());
    const int expected = static_cast<int>(migrations.size()) + 1;
    if (migration->version != expected)
      return fail(ErrorCode::Malformed, std::format("Step {} of the case format is missing. Install Collate again.", expected),
                  folder.string());
    migrations.push_back(std::move(*migration));
  }
  return migrations;
}

}  // namespace collate
