// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/credits.h"

#include <algorithm>
#include <array>

#include "core/intake/mark_key.h"
#include "core/intake/name_words.h"
#include "core/intake/source_marks.h"
#include "core/text/tokens.h"

namespace collate {
namespace {

using std::string_view;

constexpr std::size_t kMostNameWords = 6;

string_view foldOf(const Tokens& line, std::size_t i) { return i < line.size() ? line.folded(i) : string_view{}; }
bool isMark(const Tokens& line, std::size_t i, string_view mark) {
  return i < line.size() && line.list[i].kind == TokenKind::Punct && line.folded(i) == mark;
}

// The token after the first words of a line that make up `keySize` bytes of its key.
std::size_t tokenAfterKey(const Tokens& line, std::size_t keySize) {
  std::size_t at = 0, size = 0;
  while (at < line.size() && size < keySize) {
    const std::size_t part = markKeyPart(line, at++).size();
    if (part > 0) size += part + (size > 0 ? 1 : 0);
  }
  return at;
}

std::string_view textOf(const Tokens& line, string_view text, std::size_t begin, std::size_t end) {
  if (begin >= end) return {};
  return ByteSpan{line.list[begin].span.begin, line.list[end - 1].span.end}.of(text);
}

bool joinsNames(const Tokens& line, std::size_t i) {
  constexpr std::array<string_view, 12> kAnd = {"and", "&", "et", "und", "y", "ve", ",", "with", "avec", "mit", "con", "ile"};
  return i < line.size() && std::ranges::find(kAnd, line.folded(i)) != kAnd.end();
}

// What may follow the names of a byline: a separator, a place ("in Beirut"), a role, a date; no running text. In a line of
// capitals only, capitals say nothing: "BY TWO GUNMEN, WHO ESCAPED" is a line of an old cable.
bool isBylineTail(const Tokens& line, std::size_t at, const SourceMarks& marks) {
  const bool shouted = line.list[0].allCaps;
  bool afterIn = false;
  for (std::size_t i = at; i < line.size(); ++i) {
    const Token& t = line.list[i];
    const string_view word = line.folded(t);
    const bool named = t.capital && (!shouted || afterIn);
    afterIn = word == "in" || word == "for" || (afterIn && t.kind == TokenKind::Word);
    if (t.kind != TokenKind::Word || named) continue;
    const bool known = word == "in" || word == "for" || word == "the" || word == "of" || word == "at" || word == "agencies" ||
                       word == "and" || word == "read" || word == "min" || marks.has(MarkKind::Particle, word) ||
                       marks.has(MarkKind::Role, word) || marks.has(MarkKind::Filler, word) ||
                       marks.has(MarkKind::Published, word) || marks.has(MarkKind::Updated, word) ||
                       marks.has(MarkKind::Zone, word) || marks.has(MarkKind::Month, word) || t.glued;
    if (!known) return false;
  }
  return true;
}

class BylineReader {
 public:
  BylineReader(const Tokens& line, string_view text, const SourceMarks& marks) : m_line(line), m_text(text), m_marks(marks) {}

  std::optional<Byline> readFrom(std::size_t at) {
    std::size_t names = 0;
    while (names < 6) {
      std::size_t end = knownNameEnd(at);
      if (end == at || isRole(end, end + 1)) end = nameEnd(m_line, at, m_marks);  // "Valley Times Staff" is one name
      if (end == at || isRole(at, end)) break;
      const string_view name = textOf(m_line, m_text, at, end);
      if (names > 0 && isMark(m_line, at - 1, ",") && m_marks.looksLikeOutlet(name))
        keepOutlet(name);  // "By Ann Lee, Ferrin Herald"
      else if (!add(name, opensPhrase(at)))
        return std::nullopt;
      ++names;
      at = end;
      if (!joinsNames(m_line, at)) break;
      ++at;
      at += joinsNames(m_line, at);  // ", and"
    }
    if (names == 0 || !isBylineTail(m_line, at, m_marks)) return std::nullopt;
    return m_out;
  }

 private:
  // Of an agency or outlet of the tables, whose name may hold what a person's does not: "FRANCE 24".
  std::size_t knownNameEnd(std::size_t at) const {
    constexpr std::size_t kMostTokens = 4;
    for (std::size_t end = std::min(at + kMostTokens, m_line.size()); end > at; --end) {
      if (m_line.list[end - 1].kind == TokenKind::Punct) continue;
      const std::string key = markKey(textOf(m_line, m_text, at, end));
      if (m_marks.has(MarkKind::Agency, key) || m_marks.has(MarkKind::Outlet, key)) return end;
    }
    return at;
  }

  bool isRole(std::size_t begin, std::size_t end) const {
    return m_marks.has(MarkKind::Role, foldOf(m_line, end - 1)) && begin > 1;
  }

  // "By the Army, Who Escaped": cables in capitals. A name may have an article of its own.
  bool opensPhrase(std::size_t at) const {
    const std::string* language = m_marks.canonical(MarkKind::Stopword, foldOf(m_line, at));
    return language != nullptr && *language == "en" && foldOf(m_line, at) != "the";
  }

  bool add(string_view name, bool phrase) {
    const std::string key = markKey(name);
    if (const std::string* agency = m_marks.canonical(MarkKind::Agency, key)) {
      if (m_out.agency.empty()) m_out.agency = *agency;
      return true;
    }
    if (m_marks.has(MarkKind::Outlet, key)) {
      if (m_out.outlet.empty()) m_out.outlet = name;
      return true;
    }
    if (m_marks.has(MarkKind::Role, key)) return true;  // "By Agencies", "By Staff"
    if (phrase) return false;
    // One word after "By" is a day or a manner: "By Monday".
    if (!key.contains(' ') && static_cast<unsigned char>(name[0]) < 0x80) return false;
    if (m_marks.has(MarkKind::Weekday, key.substr(0, key.find(' '))) ||
        m_marks.has(MarkKind::Month, key.substr(0, key.find(' '))))
      return false;
    if (!m_out.names.empty()) m_out.names += " and ";
    m_out.names += name;
    if (const std::string employer = withoutRole(name); m_out.outlet.empty() && m_marks.has(MarkKind::Outlet, markKey(employer)))
      m_out.outlet = employer;
    return true;
  }

  void keepOutlet(string_view name) {
    if (m_out.outlet.empty()) m_out.outlet = name;
  }

  // "Valley Times" of "Valley Times Staff".
  std::string withoutRole(string_view name) const {
    const std::size_t space = name.rfind(' ');
    const bool role = space != string_view::npos && m_marks.has(MarkKind::Role, markKey(name.substr(space + 1)));
    return std::string(role ? name.substr(0, space) : string_view{});
  }

  const Tokens& m_line;
  string_view m_text;
  const SourceMarks& m_marks;
  Byline m_out;
};

// The part after the last sentence end or bar: "… the ruins. Photo: AFP" gives "Photo: AFP". Empty where it is longer than any
// credit.
string_view lastSegment(string_view line) {
  constexpr std::size_t kReach = 110;  // bytes
  const std::size_t stop = line.size() > kReach ? line.size() - kReach : 0;
  for (std::size_t i = line.size(); i-- > stop + 1;) {
    if (line[i] != ' ' || i + 1 == line.size()) continue;
    string_view before = line.substr(0, i);
    if (before.ends_with("”"))
      before.remove_suffix(3);
    else if (before.ends_with('"'))
      before.remove_suffix(1);
    if (!before.empty() && string_view(".?!|").contains(before.back())) return line.substr(i + 1);
  }
  return {};
}

// `key` is the mark key of the words.
bool isPhotoOwner(string_view key, const SourceMarks& marks) {
  return marks.opening(MarkKind::PhotoOwner, key) > 0 || marks.ending(MarkKind::PhotoOwner, key) > 0;
}

// "Ann Lee/AFP", "REUTERS/Ann Lee", "AFP via Getty Images", "Photo by Ann Lee", "Handout".
bool isPhotoCredit(string_view s, const SourceMarks& marks) {
  constexpr std::size_t kLongest = 100;  // bytes
  if (s.empty() || s.size() > kLongest) return false;
  if (!s.contains('/') && !s.contains(" via ") && !marks.mayOpen(s)) return false;
  const std::string key = markKey(s);
  if (marks.opening(MarkKind::Credit, key) > 0 || isPhotoOwner(key, marks)) return true;
  const std::size_t slash = s.find('/');
  if (slash == string_view::npos) return false;
  const std::string before = markKey(s.substr(0, slash)), after = markKey(s.substr(s.rfind('/') + 1));
  if (marks.has(MarkKind::Agency, before) != marks.has(MarkKind::Agency, after)) return true;
  return isPhotoOwner(before, marks) || isPhotoOwner(after, marks);
}

// "A man at the door © Ann Lee / AFP"; not "© 2025 The Hill Gazette".
bool endsWithOwner(string_view line) {
  constexpr string_view kSign = "©";
  constexpr std::size_t kReach = 60;  // bytes
  const std::size_t at = line.rfind(kSign);
  if (at == string_view::npos || at < 12 || line.size() - at > kReach) return false;
  string_view owner = line.substr(at + kSign.size());
  if (owner.starts_with(' ')) owner.remove_prefix(1);
  return !owner.empty() && (owner[0] < '0' || owner[0] > '9');
}

// What the brackets hold that `line` ends with; empty where it ends with none.
string_view closingBrackets(string_view line) {
  if (line.ends_with('.')) line.remove_suffix(1);
  if (line.empty() || (line.back() != ')' && line.back() != ']')) return {};
  const std::size_t open = line.find_last_of(line.back() == ')' ? '(' : '[');
  if (open == string_view::npos) return {};
  return line.substr(open + 1, line.size() - open - 2);
}

string_view trimmedMarks(string_view s) {
  const auto drop = [](char c) { return c == ' ' || c == '-' || c == '|' || c == '.' || c == '*' || c == '=' || c == '\t'; };
  while (!s.empty() && drop(s.front())) s.remove_prefix(1);
  while (!s.empty() && drop(s.back())) s.remove_suffix(1);
  for (const string_view dash : {"–", "—"})
    if (s.starts_with(dash)) return trimmedMarks(s.substr(dash.size()));
  return s;
}

// Where the last dash with a space before it stands, within the last bytes of a paragraph.
std::size_t lastDash(string_view s) {
  std::size_t last = string_view::npos;
  for (const string_view dash : {" –", " —", " -", "\n–", "\n—", "\n-", ".-", ".–"}) {
    const std::size_t at = s.rfind(dash);
    if (at != string_view::npos && (last == string_view::npos || at > last)) last = at;
  }
  return last;
}

ByteSpan spanFrom(string_view paragraph, std::size_t begin) {
  while (begin < paragraph.size() && (paragraph[begin] == ' ' || paragraph[begin] == '.' || paragraph[begin] == '\n')) ++begin;
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(paragraph.size())};
}

}  // namespace

std::size_t nameEnd(const Tokens& line, std::size_t at, const SourceMarks& marks) {
  std::size_t i = at, end = at, words = 0;
  while (i < line.size() && words < kMostNameWords) {
    const Token& t = line.list[i];
    if (t.kind == TokenKind::Punct) {
      // An initial's stop, or an apostrophe within a name.
      const bool initial = line.folded(t) == "." && i > at && line.list[i - 1].foldSize <= 2 && t.glued;
      if (!initial) break;
    } else if (t.kind == TokenKind::Number) {
      if (i == at || !t.glued) break;  // "Kurdistan24"
      end = i + 1;
    } else {
      const bool caseless = !t.capital && t.foldSize > 0 && static_cast<unsigned char>(line.folded(t)[0]) >= 0xD8;
      const bool particle = !t.capital && !caseless &&
                            (marks.has(MarkKind::Particle, line.folded(t)) || t.joined || (i > at && line.folded(t) == "'s"));
      if (!t.capital && !caseless && !particle) break;
      if (!particle || t.joined) end = i + 1;
      words += !t.joined;
    }
    ++i;
  }
  return end;
}

std::optional<Byline> readByline(string_view line, const SourceMarks& marks) {
  constexpr std::size_t kLongest = 200;  // bytes; bylines of five reporters stay below
  if (line.size() > kLongest || line.ends_with('.') || !marks.mayOpen(line)) return std::nullopt;
  const Tokens tokens = tokenize(line);
  const std::size_t label = marks.opening(MarkKind::Byline, markKey(tokens));
  if (label == 0) return std::nullopt;
  std::size_t at = tokenAfterKey(tokens, label);
  at += isMark(tokens, at, ":");
  return BylineReader(tokens, line, marks).readFrom(at);
}

std::optional<Byline> readPlacedByline(string_view line, const SourceMarks& marks) {
  constexpr std::size_t kLongest = 80;
  if (line.size() > kLongest || !line.contains(" in ")) return std::nullopt;
  const Tokens tokens = tokenize(line);
  const std::size_t end = nameEnd(tokens, 0, marks);
  if (end < 2 || foldOf(tokens, end) != "in") return std::nullopt;
  return BylineReader(tokens, line, marks).readFrom(0);
}

std::optional<Byline> readAuthorBox(string_view line, const SourceMarks& marks) {
  constexpr std::size_t kLongest = 80;
  if (line.size() > kLongest || !marks.mayOpen(line)) return std::nullopt;
  const Tokens tokens = tokenize(line);
  const std::size_t label = marks.opening(MarkKind::Author, markKey(tokens));
  if (label == 0) return std::nullopt;
  std::size_t at = tokenAfterKey(tokens, label);
  at += isMark(tokens, at, ":");
  if (nameEnd(tokens, at, marks) != tokens.size()) return std::nullopt;
  const string_view name = textOf(tokens, line, at, tokens.size());
  if (name.empty()) return std::nullopt;
  if (const std::string* agency = marks.canonical(MarkKind::Agency, markKey(name))) return Byline{{}, *agency, {}};
  return Byline{std::string(name), {}, {}};
}

bool looksLikeName(string_view words, const SourceMarks& marks) {
  const Tokens line = tokenize(words);
  return line.size() > 0 && nameEnd(line, 0, marks) == line.size();
}

std::string agenciesIn(string_view words, const SourceMarks& marks) {
  std::string found;
  string_view rest = trimmedMarks(words);
  for (const string_view lead :
       {"With inputs from ", "with inputs from ", "With input from ", "with ", "With ", "avec ", "mit ",
        "Source: ", "source: ", "Source : ", "Quelle: ", "Fuente: ", "Kaynak: ", "المصدر: ", "المصدر : ", "via "})
    if (rest.starts_with(lead)) rest.remove_prefix(lead.size());
  while (!rest.empty()) {
    std::size_t end = rest.size(), skip = 0;
    for (const string_view between : {", ", "/", " and ", " & ", " | ", " with ", " avec ", " et ", " und "})
      if (const std::size_t at = rest.find(between); at < end) {
        end = at;
        skip = between.size();
      }
    const string_view name = trimmedMarks(rest.substr(0, end));
    const std::string key = markKey(name);
    const std::string* agency = marks.canonical(MarkKind::Agency, key);
    const bool outlet = marks.has(MarkKind::Outlet, key);  // "AFP/The New Arab"
    if (name.empty() || (agency == nullptr && !outlet)) return {};
    if (agency != nullptr && name[0] >= 'a' && name[0] <= 'z' && name != *agency) return {};  // "ap" is no agency, "dpa" is
    if (agency != nullptr) found += (found.empty() ? "" : ", ") + *agency;
    rest.remove_prefix(std::min(end + std::max<std::size_t>(skip, 1), rest.size()));
  }
  return found;
}

std::optional<Signature> readSignature(string_view paragraph, const SourceMarks& marks) {
  constexpr std::size_t kReach = 60;  // bytes from the end
  if (paragraph.size() <= kReach)
    if (std::string whole = agenciesIn(paragraph, marks); !whole.empty())
      return Signature{spanFrom(paragraph, 0), std::move(whole)};
  if (const string_view inner = closingBrackets(paragraph); !inner.empty() && inner.size() <= kReach)
    if (std::string agency = agenciesIn(inner, marks); !agency.empty())
      return Signature{spanFrom(paragraph, static_cast<std::size_t>(inner.data() - paragraph.data()) - 1), std::move(agency)};
  const std::size_t from = paragraph.size() - std::min(kReach, paragraph.size());
  const std::size_t dash = lastDash(paragraph.substr(from));
  if (dash == string_view::npos) return std::nullopt;
  std::string agency = agenciesIn(paragraph.substr(from + dash), marks);
  if (agency.empty()) return std::nullopt;
  return Signature{spanFrom(paragraph, from + dash), std::move(agency)};
}

bool isCaption(string_view line, const SourceMarks& marks) {
  constexpr std::size_t kLongest = 900;  // bytes
  if (line.size() > kLongest) return false;
  constexpr std::size_t kOpening = 40;  // bytes; no phrase of the kind is longer
  if (marks.mayOpen(line) && marks.opening(MarkKind::Photo, markKey(line.substr(0, kOpening))) > 0) return true;
  if (const string_view inner = closingBrackets(line); isPhotoCredit(inner, marks)) return true;
  return isPhotoCredit(lastSegment(line), marks) || endsWithOwner(line);
}

bool isCaptionUnderHeadline(string_view line, const SourceMarks& marks) {
  string_view credit = closingBrackets(line);
  string_view before = line.substr(0, credit.empty() ? 0 : static_cast<std::size_t>(credit.data() - line.data()) - 1);
  if (const std::size_t bar = line.rfind(" | "); credit.empty() && bar != string_view::npos) {
    credit = line.substr(bar + 3);
    before = line.substr(0, bar);
  }
  while (before.ends_with(' ')) before.remove_suffix(1);
  const std::string key = markKey(credit);
  if (marks.has(MarkKind::Outlet, key) || marks.has(MarkKind::Agency, key)) return !before.empty();
  return looksLikeName(credit, marks) && (before.ends_with('.') || before.ends_with("”") || before.ends_with('"'));
}

std::string copyrightOwner(string_view line, const SourceMarks& marks) {
  constexpr std::size_t kLongest = 200;
  if (line.size() > kLongest || !marks.mayOpen(line)) return {};
  const Tokens tokens = tokenize(line);
  const std::size_t label = marks.opening(MarkKind::Copyright, markKey(tokens));
  if (label == 0) return {};
  std::size_t at = tokenAfterKey(tokens, label);
  while (at < tokens.size() && (tokens.list[at].kind != TokenKind::Word || tokens.folded(at) == "by")) ++at;
  const std::size_t end = nameEnd(tokens, at, marks);
  const string_view name = textOf(tokens, line, at, end);
  const bool closed = end >= tokens.size() || tokens.list[end].kind == TokenKind::Punct || foldOf(tokens, end) == "all";
  if (!closed || marks.has(MarkKind::Line, markKey(name)) || foldOf(tokens, at) == "all") return {};
  return std::string(name);
}

std::string outletTold(string_view paragraph, const SourceMarks& marks) {
  constexpr string_view kTold = " told ";
  for (std::size_t at = paragraph.find(kTold); at != string_view::npos; at = paragraph.find(kTold, at + 1)) {
    const string_view before = paragraph.substr(0, at);
    const string_view teller = before.substr(before.find_last_of(' ') + 1);  // npos + 1 is 0
    if (!marks.has(MarkKind::Teller, markKey(teller))) continue;
    const string_view after = paragraph.substr(at + kTold.size(), 80);
    const Tokens tokens = tokenize(after);
    std::size_t end = nameEnd(tokens, 0, marks);
    const bool day = end > 1 && marks.has(MarkKind::Weekday, foldOf(tokens, end - 1));  // "told Sawt Sunday."
    const string_view name = textOf(tokens, after, 0, end - day);
    const std::string key = markKey(name);
    if (foldOf(tokens, end) == "on" && marks.has(MarkKind::Weekday, foldOf(tokens, end + 1))) end += 2;
    if (name.empty() || marks.has(MarkKind::Agency, key) || marks.has(MarkKind::Cited, key)) continue;
    if (isMark(tokens, end, ".") && (end + 1 == tokens.size() || !tokens.list[end + 1].glued || isMark(tokens, end + 1, "\"")))
      return std::string(name);
  }
  return {};
}

}  // namespace collate
