// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include "core/extract/document.h"

namespace collate {

// Follows quotations over the sentences of a document, which are asked for in order.
class Quotation {
 public:
  explicit Quotation(const Document& doc) : m_doc(doc) {}

  // Does the sentence stand in a quotation? A paragraph opens its own; one that never closes is none.
  bool goesOn(std::uint32_t sentence);
  // Sentences of a quotation whose speaker stands behind it: "It began at noon. Six were killed," the mayor said.
  const std::vector<std::uint32_t>& untold() const { return m_untold; }
  // ... before the one that says who speaks; none where it is not of the quotation. They count as told from then on.
  std::vector<std::uint32_t> take(std::uint32_t sentence);

 private:
  bool isQuote(std::uint32_t t) const;
  bool closes(std::uint32_t from) const;
  bool isNameInQuotes(TokenRange r) const;
  bool isSpokenOfLater(std::uint32_t s) const;

  const Document& m_doc;
  std::vector<std::uint32_t> m_untold;
  bool m_open = false;
};

}  // namespace collate
