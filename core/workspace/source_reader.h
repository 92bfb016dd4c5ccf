// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/diagnostic.h"
#include "core/edit/overlay.h"
#include "core/edit/typed_value.h"
#include "core/model/reading.h"
#include "core/model/source.h"
#include "core/store/reading_repository.h"

namespace collate {

class Gazetteer;
class Lexicon;

// What a reading depends on beside the text: publication date, outlet, agency and the like, as one line. A stored reading whose
// context is another is made anew.
std::string readingContext(const Source& source);

// Reads one source, or gives nothing when it was stopped: readSource, but where a test needs one that fails.
using ReadFunction = std::function<std::optional<Reading>(const Source&, const Lexicon&, const std::stop_token&)>;
struct SourceReader {
  const Lexicon& lexicon;
  ReadFunction read = {};  // empty: readSource
};

// Reads one source. Reading a document does not fail; should it throw all the same, for lack of memory say, the reading is empty,
// of version 0 (so that it is made anew when the case is next opened), and `failure` says why.
struct ReadOutcome {
  StoredReading stored;
  std::optional<Diagnostic> failure = {};
  bool stopped = false;  // then there is nothing in `stored`
};
ReadOutcome readStored(const Source& source, const SourceReader& reader, const std::stop_token& stop = {});

// A source's place in a list, and what was read in it.
struct Reread {
  std::size_t source = 0;
  ReadOutcome outcome;
};

// Reads on all processors those sources whose context, with the fields that `overlay` sets, is not contexts[i]: the one in
// which their reading was made.
std::vector<Reread> rereadChanged(std::span<const Source> sources, std::span<const std::string> contexts, const Overlay& overlay,
                                  const SourceReader& reader);

// What an analyst types, with places looked up: "Atmeh" where only one place is called so, "Atmeh, Idlib" or "Atmeh, SY" where
// several are. The gazetteer must outlive the reader.
ValueReader valueReaderFor(const Gazetteer& places);

}  // namespace collate
