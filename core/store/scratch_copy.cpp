// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/scratch_copy.h"

#include <stdlib.h>

#include <string>

namespace collate {
namespace {

namespace fs = std::filesystem;

void copyWhereThere(const fs::path& from, const fs::path& to, std::error_code& error) {
  std::error_code ignored;
  if (error || !fs::exists(from, ignored)) return;
  fs::copy_file(from, to, error);
  if (!error) fs::permissions(to, fs::perms::owner_read | fs::perms::owner_write, error);  // also where it is write-protected
}

}  // namespace

// The file itself comes last: closing it drops the lock that this process may have on it.
Result<std::unique_ptr<ScratchCopy>> ScratchCopy::of(const fs::path& file) {
  const auto failed = [&] {
    return fail(ErrorCode::Unwritable,
                "A copy of the case is needed to look into it, and cannot be made in the folder for temporary files. Free some "
                "space there, or open the case in Collate, which repairs it.",
                file.string());
  };
  std::error_code error;
  std::string folder = (fs::temp_directory_path(error) / "collate-XXXXXX").string();
  if (error || ::mkdtemp(folder.data()) == nullptr) return failed();
  std::unique_ptr<ScratchCopy> copy(new ScratchCopy(folder));
  for (const char* part : {"-wal", "-journal", ""}) copyWhereThere(file.string() + part, copy->path().string() + part, error);
  if (error) return failed();
  return copy;
}

ScratchCopy::~ScratchCopy() {
  std::error_code ignored;
  fs::remove_all(m_folder, ignored);
}

}  // namespace collate
