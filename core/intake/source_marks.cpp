// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/source_marks.h"

#include <algorithm>
#include <array>
#include <format>
#include <fstream>

#include "core/intake/mark_key.h"
#include "core/text/fold.h"

namespace collate {
namespace {

namespace fs = std::filesystem;
using std::string_view;

constexpr std::array<string_view, static_cast<std::size_t>(MarkKind::kCount)> kNames = {
    "line",     "start",       "notice",    "end",       "stop",        "section",       "paper",         "photo",       "credit",
    "byline",   "author",      "copyright", "published", "updated",     "filler",        "zone",          "weekday",     "month",
    "agency",   "photo-owner", "outlet",    "cited",     "outlet-noun", "masthead-noun", "masthead-head", "no-masthead", "office",
    "particle", "role",        "teller",    "no-place",  "class",       "caption-class", "stopword"};

std::optional<MarkKind> kindOf(string_view name) {
  const auto it = std::ranges::find(kNames, name);
  if (it == kNames.end()) return std::nullopt;
  return static_cast<MarkKind>(it - kNames.begin());
}

string_view trimmed(string_view s) {
  const std::size_t begin = s.find_first_not_of(" \t\r");
  if (begin == string_view::npos) return {};
  return s.substr(begin, s.find_last_not_of(" \t\r") - begin + 1);
}

string_view firstWord(string_view key) { return key.substr(0, key.find(' ')); }
string_view lastWord(string_view key) { return key.substr(key.find_last_of(' ') + 1); }  // npos + 1 is 0

constexpr std::size_t kLongestWord = 24;  // bytes

// The mark key of one word. Most words of most reports are letters alone: folding them is lowering them.
std::string plainKey(string_view word) {
  string_view letters = word;
  if (letters.ends_with('.') || letters.ends_with(',')) letters.remove_suffix(1);
  const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  if (letters.empty() || !std::ranges::all_of(letters, isLetter)) return markKey(word);
  std::string key(letters);
  std::ranges::transform(key, key.begin(), [](char c) { return static_cast<char>(c | 0x20); });
  return key;
}

// Class names join words by "-", "_" or a capital within: "post-share", "relatedPosts".
std::string classWords(string_view attribute) {
  std::string words;
  for (const char c : attribute.substr(0, 300)) {
    const bool upper = c >= 'A' && c <= 'Z';
    const bool letter = upper || (c >= 'a' && c <= 'z');
    if (upper && !words.empty()) words += ' ';
    words += letter ? static_cast<char>(upper ? c + 32 : c) : ' ';
  }
  return words;
}

Result<std::vector<fs::path>> tablesIn(const fs::path& folder) {
  std::error_code error;
  std::vector<fs::path> files;
  for (const fs::directory_entry& e : fs::directory_iterator(folder, error))
    if (e.path().extension() == ".tsv") files.push_back(e.path());
  if (error || files.empty())
    return fail(ErrorCode::NotFound, "There are no phrase tables here; set COLLATE_RESOURCES to the folder that holds marks/.",
                folder.string());
  std::ranges::sort(files);
  return files;
}

}  // namespace

Result<std::shared_ptr<const SourceMarks>> SourceMarks::load(const fs::path& folder) {
  const auto files = tablesIn(folder / "marks");
  if (!files) return std::unexpected(files.error());
  auto marks = std::make_shared<SourceMarks>();
  for (const fs::path& file : *files) {
    std::ifstream in(file);
    if (!in) return fail(ErrorCode::Unreadable, "The phrase table cannot be opened; check its permissions.", file.string());
    std::string row;
    for (int line = 1; std::getline(in, row); ++line) {
      if (trimmed(row).empty() || row.starts_with('#')) continue;
      if (auto ok = marks->addRow(row); !ok)
        return fail(ErrorCode::Malformed, std::format("Line {}: {}", line, ok.error().message), file.string());
    }
  }
  return marks;
}

Result<void> SourceMarks::addRow(string_view row) {
  const std::size_t tab = row.find('\t');
  if (tab == string_view::npos) return fail(ErrorCode::Invalid, "A row is a kind, a tab, and phrases; add what is missing.");
  const string_view head = trimmed(row.substr(0, tab));
  const std::size_t equal = std::min(head.find('='), head.size());
  const auto kind = kindOf(head.substr(0, equal));
  if (!kind) return fail(ErrorCode::Invalid, std::format("\"{}\" is no kind of mark; see MarkKind for those that are.", head));
  const string_view canonical = equal < head.size() ? head.substr(equal + 1) : string_view{};
  Phrases& phrases = m_kinds[static_cast<std::size_t>(*kind)];
  constexpr string_view kBetween = " | ";
  for (string_view rest = row.substr(tab + 1); !rest.empty();) {
    const std::size_t end = std::min(rest.find(kBetween), rest.size());
    std::string phrase;
    for (const char c : rest.substr(0, end)) phrase += c == '#' ? '0' : c;  // any number has the key "#"
    const std::string key = markKey(trimmed(phrase));
    if (key.empty())
      return fail(ErrorCode::Invalid, std::format("\"{}\" has no words to compare; remove it.", rest.substr(0, end)));
    if (auto [form, fresh] = phrases.canonicalOf.insert(hashOf(key)); fresh) {
      form = canonical;
      phrases.byFirstWord[hashOf(firstWord(key))].push_back(key);
      phrases.byLastWord[hashOf(lastWord(key))].push_back(key);
      if (*kind <= MarkKind::Copyright || *kind == MarkKind::PhotoOwner) m_firstWords.insert(hashOf(firstWord(key)));
      if (*kind == MarkKind::End) m_lastWords.insert(hashOf(lastWord(key)));
    }
    rest.remove_prefix(std::min(end + kBetween.size(), rest.size()));
  }
  return {};
}

bool SourceMarks::has(MarkKind kind, string_view key) const { return canonical(kind, key) != nullptr; }

const std::string* SourceMarks::canonical(MarkKind kind, string_view key) const { return of(kind).canonicalOf.find(hashOf(key)); }

std::size_t SourceMarks::opening(MarkKind kind, string_view key) const {
  const std::vector<std::string>* phrases = of(kind).byFirstWord.find(hashOf(firstWord(key)));
  if (phrases == nullptr) return 0;
  std::size_t longest = 0;
  for (const std::string& phrase : *phrases)
    if (key.starts_with(phrase) && (key.size() == phrase.size() || key[phrase.size()] == ' '))
      longest = std::max(longest, phrase.size());
  return longest;
}

std::size_t SourceMarks::ending(MarkKind kind, string_view key) const {
  const std::vector<std::string>* phrases = of(kind).byLastWord.find(hashOf(lastWord(key)));
  if (phrases == nullptr) return 0;
  std::size_t longest = 0;
  for (const std::string& phrase : *phrases)
    if (key.ends_with(phrase) && (key.size() == phrase.size() || key[key.size() - phrase.size() - 1] == ' '))
      longest = std::max(longest, phrase.size());
  return longest;
}

bool SourceMarks::mayOpen(string_view line) const {
  const std::size_t space = line.find(' ');
  if (space == string_view::npos || space > kLongestWord) return true;
  const std::string key = plainKey(line.substr(0, space));
  return key.empty() || m_firstWords.find(hashOf(firstWord(key))) != nullptr;
}

bool SourceMarks::mayEnd(string_view line) const {
  const std::size_t space = line.rfind(' ');
  if (space == string_view::npos || line.size() - space > kLongestWord) return true;
  const std::string key = plainKey(line.substr(space + 1));
  return key.empty() || m_lastWords.find(hashOf(lastWord(key))) != nullptr;
}

bool SourceMarks::looksLikeOutlet(string_view name) const {
  if (name.size() > 60) return false;
  const std::string key = markKey(name);
  if (has(MarkKind::Outlet, key)) return true;
  const bool short_ = std::ranges::count(key, ' ') <= 4;
  return short_ && key.contains(' ') && has(MarkKind::OutletNoun, lastWord(key)) && !has(MarkKind::Section, key) &&
         !hasWord(MarkKind::NoMasthead, key);
}

bool SourceMarks::hasWord(MarkKind kind, string_view key) const {
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t end = std::min(key.find(' ', at), key.size());
    if (end > at && has(kind, key.substr(at, end - at))) return true;
    at = end + 1;
  }
  return false;
}

bool SourceMarks::hasClass(string_view attribute, MarkKind kind) const {
  if (attribute.empty()) return false;
  return hasWord(kind, classWords(attribute));
}

}  // namespace collate
