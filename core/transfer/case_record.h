// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/edit/overlay.h"
#include "core/model/source.h"
#include "core/transfer/value_json.h"

namespace collate {

// What it takes to make a case again elsewhere: the sources byte by byte, and what the analyst's edits left standing. What was
// read in the sources is not in it: it is read from them anew. The journal of the steps is not, either; a copy of the case holds
// that.
struct CaseRecord {
  std::string file;  // that it was read from
  std::string name;
  bool fictional = false;
  std::vector<Source> sources;  // file, format, sha256, takenIn and bytes; the rest comes of taking them in
  Overlay overlay;
};

// The member "record" of `collate-cli export --format json`:
//
//   {"sources":[{"file","format","sha256","taken_in","original"}],"edits":[{"target","key","value"}]}
//
// original is the source as it was taken in, in Base64 (RFC 4648). value is what stands at an edit's key (core/edit/edit.h says
// what that can be): an object, or text for a source's field.
Json recordJson(const CaseRecord& record);

// Reads it out of such a document, with the name of its case. Malformed: no JSON, no record in it, an edit that is none. Corrupt:
// an original that does not have the SHA-256 that stands beside it.
Result<CaseRecord> recordFromJson(std::string_view document);

}  // namespace collate
