// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"

namespace collate {

struct ZippedFile {
  std::string name;
  std::string bytes;
};

// A zip archive of the files in their order, uncompressed and without times, so that nothing but names and bytes makes it what it
// is. Names are ASCII.
Result<std::string> zipOf(std::span<const ZippedFile> files);

// All files of an archive in its order. A file whose bytes are damaged is given as far as it can be read: who asks compares
// hashes. Malformed: no zip, or its list of files is damaged.
Result<std::vector<ZippedFile>> unzipped(std::string_view zip);

}  // namespace collate
