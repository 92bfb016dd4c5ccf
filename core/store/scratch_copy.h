// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>

#include "core/base/error.h"

namespace collate {

// A copy of a case file in the system's folder for temporary files, with what SQLite keeps beside it. Removed when it goes.
class ScratchCopy {
 public:
  // Unwritable where there is no room for it; nothing is left behind then.
  static Result<std::unique_ptr<ScratchCopy>> of(const std::filesystem::path& file);
  ~ScratchCopy();
  ScratchCopy(const ScratchCopy&) = delete;
  ScratchCopy& operator=(const ScratchCopy&) = delete;

  std::filesystem::path path() const { return m_folder / "copy.collate"; }

 private:
  explicit ScratchCopy(std::filesystem::path folder) : m_folder(std::move(folder)) {}

  std::filesystem::path m_folder;
};

}  // namespace collate
