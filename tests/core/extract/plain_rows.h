// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gmock/gmock.h>

#include <string>
#include <vector>

#include "tests/core/extract/extract_text.h"

namespace collate {

// Published on Wednesday 20 August 2025.
struct PlainRow {
  const char* text;
  const char* claim;
};

// A claim that must not be there, or an attribute without a value: no claim on it at all. What stays must be there, so that a
// reading of nothing is none.
struct LeftRow {
  const char* text;
  const char* claim;
  const char* stays;
};

// What the first account, of what the report is about, claims.
inline std::vector<std::string> firstOf(const std::string& text) {
  const Reading r = readingOf(text);
  return r.accounts->empty() ? std::vector<std::string>{} : claimsOf(r.accounts->front());
}

inline void expectRead(const PlainRow& row) { EXPECT_THAT(firstOf(row.text), testing::Contains(row.claim)) << row.text; }

inline void expectLeft(const LeftRow& row) {
  const std::string start = row.claim;
  const std::vector<std::string> claims = firstOf(row.text);
  EXPECT_THAT(claims, testing::Contains(row.stays)) << row.text;
  for (const std::string& c : claims)
    EXPECT_FALSE(start.contains('=') ? c == start : c.starts_with(start + "=")) << row.text << " -> " << c;
}

}  // namespace collate
