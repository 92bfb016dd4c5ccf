// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/workspace/case_state.h"

namespace collate::ui::test {

// A claim as it is written down in a sample: `words` are looked up in the source's text, so its span is always right.
struct ClaimRow {
  Attribute attribute{};
  std::string value;
  std::string words;  // as they stand in the text; the first occurrence after the account's anchor
  std::vector<std::string> originators = {};
  Modality modality = Modality::Stated;
  Review review = Review::Unchecked;
  std::string readAs = {};
};

struct MentionRow {
  MentionKind kind{};
  std::string words;  // every occurrence is marked
};

struct ComparisonRow {
  Attribute attribute{};
  Standing standing = Standing::Agreement;
  std::optional<DisagreementKind> kind = {};
  std::string sentence = {};
  std::string settle = {};
  int independent = 1;
  std::vector<SharedOriginator> shared = {};
  std::map<std::size_t, Stance> stances = {};  // by position of the account; otherwise says or silent
};

// Builds a CaseState row by row and aborts on words that its texts do not hold.
class CaseBuilder {
 public:
  CaseState state;

  std::size_t source(Source source);
  // `anchor` is a word of the sentence that introduces the account.
  AccountRef account(std::size_t source, EventType type, std::string_view anchor, std::initializer_list<ClaimRow> claims);
  void mentions(std::size_t source, std::initializer_list<MentionRow> rows);
  Incident& incident(Incident incident);
  void compare(Incident& incident, std::initializer_list<ComparisonRow> rows);
  void annotate(std::size_t source, std::string_view words, const std::string& text, std::vector<std::string> tags,
                const std::string& when);

  ByteSpan spanOf(std::size_t source, std::string_view words, std::size_t from = 0) const;

 private:
  Claim claim(std::size_t source, const ClaimRow& row, std::size_t from) const;
  Cell cell(AccountRef account, Attribute attribute) const;
};

DateValue day(std::string_view iso);
DateValue month(std::string_view yearAndMonth);
PlaceValue place(std::string name, std::string admin1, std::string country, double lat, double lon, PlacePrecision precision);

}  // namespace collate::ui::test
