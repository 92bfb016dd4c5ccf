// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_index.h"

#include <algorithm>

#include "core/store/case_file.h"
#include "core/store/sql_error.h"

namespace collate {
namespace {

// Marks that FTS5 sets around matches. They are stripped of their meaning where a text holds them itself: the first one
// found is then too early, which shows a wrong place but breaks nothing.
constexpr char kOpen = '\x02';
constexpr char kClose = '\x03';
constexpr const char* kSearchSources =
    "SELECT rowid, highlight(source_search, 1, char(2), char(3)), snippet(source_search, -1, '', '', '…', 16) "
    "FROM source_search WHERE source_search MATCH ? ORDER BY rank LIMIT ?";
constexpr const char* kSearchNotes =
    "SELECT rowid, snippet(note_search, -1, '', '', '…', 16) FROM note_search WHERE note_search MATCH ? ORDER BY rank LIMIT ?";

// SQLite's tokenizer takes every byte from 0x80 on as part of a character; of ASCII only letters and digits are words.
bool isWordByte(char c) {
  const auto u = static_cast<unsigned char>(c);
  return u >= 0x80 || (u >= '0' && u <= '9') || (u >= 'A' && u <= 'Z') || (u >= 'a' && u <= 'z');
}

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

std::string oneLine(std::string s) {
  std::ranges::replace_if(s, isSpace, ' ');
  const auto repeated = std::ranges::unique(s, [](char a, char b) { return a == ' ' && b == ' '; });
  s.erase(repeated.begin(), repeated.end());
  return s;
}

// Nothing is inserted before the first mark, so its place is that of the match in the text.
ByteSpan firstMatch(const std::string& marked) {
  const std::size_t open = marked.find(kOpen);
  const std::size_t close = marked.find(kClose, open == std::string::npos ? 0 : open);
  if (open == std::string::npos || close == std::string::npos) return {};
  return {static_cast<std::uint32_t>(open), static_cast<std::uint32_t>(close - 1)};
}

struct Typed {
  std::string words;
  bool phrase = false;
};

// Splits at spaces, keeping what stands in double quotes together.
std::vector<Typed> split(std::string_view typed) {
  std::vector<Typed> parts(1);
  for (const char c : typed) {
    if (c == '"') {
      const bool wasPhrase = parts.back().phrase;
      parts.emplace_back();
      parts.back().phrase = !wasPhrase;
    } else if (isSpace(c) && !parts.back().phrase) {
      parts.emplace_back();
    } else if (c != '\0') {
      parts.back().words += c;
    }
  }
  std::erase_if(parts, [](const Typed& t) { return std::ranges::none_of(t.words, isWordByte); });
  return parts;
}

}  // namespace

std::string queryFor(std::string_view typed) {
  const std::vector<Typed> parts = split(typed);
  std::string query;
  for (const Typed& t : parts) {
    if (!query.empty()) query += ' ';
    query += '"' + t.words + '"';  // split left no quote in it
  }
  if (!parts.empty() && !parts.back().phrase) query += '*';
  return query;
}

Result<std::vector<IndexHit>> SearchIndex::search(std::string_view typed, std::size_t limit) const {
  const std::string query = queryFor(typed);
  if (query.empty()) return std::vector<IndexHit>();
  return guarded(m_file->path(), [&]() -> Result<std::vector<IndexHit>> {
    std::vector<IndexHit> hits;
    SQLite::Statement inSources(m_file->database(), kSearchSources);
    inSources.bind(1, query);
    inSources.bind(2, static_cast<std::int64_t>(limit));
    while (inSources.executeStep())
      hits.push_back({{inSources.getColumn(0).getInt64()},
                      {},
                      firstMatch(inSources.getColumn(1).getString()),
                      oneLine(inSources.getColumn(2).getString())});
    SQLite::Statement inNotes(m_file->database(), kSearchNotes);
    inNotes.bind(1, query);
    inNotes.bind(2, static_cast<std::int64_t>(limit));
    while (inNotes.executeStep())
      hits.push_back({{}, {inNotes.getColumn(0).getInt64()}, {}, oneLine(inNotes.getColumn(1).getString())});
    return hits;
  });
}

}  // namespace collate
