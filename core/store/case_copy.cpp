// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_copy.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <fstream>
#include <iterator>

#include "core/store/case_file.h"
#include "core/store/scratch_copy.h"
#include "core/store/sql_error.h"

namespace collate {
namespace {

namespace fs = std::filesystem;

Result<void> rename(CaseFile& copy, std::span<const std::string> names) {
  auto renamed = copy.transact([&]() -> Result<void> {
    SQLite::Statement update(copy.database(), "UPDATE sources SET file = ? WHERE id = ?");
    for (std::size_t i = 0; i < names.size(); ++i) {
      update.reset();
      update.bind(1, names[i]);
      update.bind(2, static_cast<std::int64_t>(i + 1));
      update.exec();
    }
    return {};
  });
  if (!renamed) return renamed;
  return guarded(copy.path(), [&]() -> Result<void> {
    copy.database().exec("VACUUM");
    return {};
  });
}

}  // namespace

Result<std::string> caseWithNames(const fs::path& file, const fs::path& migrations, std::span<const std::string> names) {
  const auto copy = ScratchCopy::of(file);
  if (!copy) return std::unexpected(copy.error());
  const fs::path path = (*copy)->path();
  {
    const auto opened = CaseFile::open(path, OpenMode::Existing, migrations);
    if (!opened) return fail(opened.error().code, opened.error().message, file.string());
    if (auto renamed = rename(**opened, names); !renamed)
      return fail(renamed.error().code, renamed.error().message, file.string());
  }
  std::ifstream in(path, std::ios::binary);
  std::string bytes(std::istreambuf_iterator<char>(in), {});
  if (!in || bytes.empty()) return fail(ErrorCode::Unreadable, "The copy of the case cannot be read.", file.string());
  return bytes;
}

}  // namespace collate
