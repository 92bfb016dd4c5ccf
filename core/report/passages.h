// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/report/report.h"

namespace collate {

// The sentence, or the sentences, of `text` that hold `span`: outward to the nearest full stop, paragraph end or edge of the
// text. A line break within a sentence (hard-wrapped text) is no end. Surrounding white space is left out.
ByteSpan sentenceAround(std::string_view text, ByteSpan span);

// Words of `text` under `span` with each run of white space as one blank; `marks` are moved along and clipped to it.
struct CleanText {
  std::string text;
  std::vector<ByteSpan> marks;
};
CleanText cleaned(std::string_view text, ByteSpan span, std::vector<ByteSpan> marks);

// Whether the first letter that has a direction is written from right to left.
bool startsRightToLeft(std::string_view text);

// The passages that a report refers to, numbered. Made once from all claims that count and all notes for the report, so
// that a number is known wherever a sentence needs it. Points into the input, which must outlive it.
class PassageBook {
 public:
  explicit PassageBook(const ReportInput& input);

  // 0.0 for a span that no claim and no note has.
  PassageRef ref(std::size_t source, ByteSpan span) const;
  PassageRef ref(const ClaimRef& claim) const;
  const Passage* find(PassageRef ref) const;
  const std::vector<SourceEntry>& entries() const { return m_entries; }

 private:
  void addSource(std::size_t index);
  void addUses();

  const ReportInput& m_input;
  std::vector<SourceEntry> m_entries;
  std::map<std::pair<std::size_t, ByteSpan>, PassageRef> m_bySpan;  // source index and claim's or note's span
};

// How a source is called: its outlet, else its agency, else its title, else "Source 5". A file's name says nothing to a reader.
std::string outletLabel(const Source& source, std::size_t number);

}  // namespace collate
