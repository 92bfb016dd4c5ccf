// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/byte_span.h"

namespace collate {

inline constexpr std::string_view kNameWithheld = "[name withheld]";
inline constexpr std::string_view kPassageWithheld = "[passage withheld]";

// Words that must not be told, and the finding of them in any text.
class WithheldWords {
 public:
  // Up to five words are a name, and its parts are withheld too; more are a passage.
  void add(std::string_view words);
  static bool isName(std::string_view words);

  // Stretches of `text` that hold any of them: in order, not overlapping. ASCII letters match whatever their case; a blank
  // matches any run of blanks, and the joints of file names and URLs: "-", "_", "+", "%20".
  std::vector<ByteSpan> in(std::string_view text) const;
  std::vector<ByteSpan> passagesIn(std::string_view text) const;  // those of them that hold a passage
  std::string without(std::string_view text) const;

 private:
  using Term = std::vector<std::string>;  // its words
  static void find(std::string_view text, const std::vector<Term>& terms, std::vector<ByteSpan>& found);

  std::vector<Term> m_names;
  std::vector<Term> m_passages;
};

// Stretches joined where they touch or overlap, in order.
std::vector<ByteSpan> joined(std::vector<ByteSpan> spans);

// A text without some stretches, and where its places went.
class CutText {
 public:
  CutText(std::string_view text, const std::vector<ByteSpan>& names, const std::vector<ByteSpan>& passages);

  const std::string& text() const { return m_text; }
  ByteSpan moved(ByteSpan span) const;       // a span that reaches into a stretch takes its whole mark along
  bool touchesPassage(ByteSpan span) const;  // of the old text

 private:
  struct Cut {
    ByteSpan old;
    ByteSpan now;
  };
  std::string m_text;
  std::vector<Cut> m_cuts;
  std::vector<ByteSpan> m_passages;
};

}  // namespace collate
