// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/model/source.h"

namespace collate {

class CaseFile;

// The sources of a case. They are put in and read, never changed. Adding belongs into a transaction (CaseFile::transact).
class SourceRepository {
 public:
  explicit SourceRepository(CaseFile& file) : m_file(&file) {}

  // Puts in a source complete with its bytes; Invalid when one with the same bytes is there.
  Result<SourceId> add(const Source& source);
  // All, in the order in which they were taken in, without their bytes.
  Result<std::vector<Source>> all() const;
  Result<std::string> bytes(SourceId id) const;  // NotFound

 private:
  CaseFile* m_file;
};

}  // namespace collate
