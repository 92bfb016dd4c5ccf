// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/base/error.h"

namespace collate {

class CaseFile;

// What is true of the case as a whole, by name. What it says of itself, name and fictional, is hashed for the check.
class MetaRepository {
 public:
  explicit MetaRepository(CaseFile& file) : m_file(&file) {}

  Result<std::string> get(std::string_view key) const;  // empty where nothing was set
  Result<void> set(std::string_view key, const std::string& value);

 private:
  CaseFile* m_file;
};

}  // namespace collate
