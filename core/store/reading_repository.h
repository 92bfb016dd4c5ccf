// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <unordered_map>

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/model/reading.h"

namespace collate {

class CaseFile;

// A reading and what it depended on beside the text: the version of the extractor and the context (readingContext).
struct StoredReading {
  int version = 0;
  std::string context;
  Reading reading;
};

// What was read in the sources; a cache that can be made anew.
class ReadingRepository {
 public:
  explicit ReadingRepository(CaseFile& file) : m_file(&file) {}

  Result<void> put(SourceId source, const StoredReading& reading);
  // Those of one version of the extractor. One that cannot be read any more is left out, as if it had never been made.
  Result<std::unordered_map<SourceId, StoredReading>> all(int version) const;

 private:
  CaseFile* m_file;
};

}  // namespace collate
