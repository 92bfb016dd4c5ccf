// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/phrase_table.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <format>
#include <fstream>

#include "core/lexicon/verb_forms.h"
#include "core/text/tokens.h"

namespace collate {
namespace {

using std::string;
using std::string_view;

constexpr std::array<string_view, static_cast<std::size_t>(PhraseClass::kCount)> kClasses = {
    "group",       "outlet",      "nationality", "event",     "effect",   "act",        "conduct",   "target", "result",
    "state",       "toll",        "people",      "kin",       "role",     "grade",      "title",     "means",  "structure",
    "place",       "direction",   "daytime",     "weekday",   "month",    "season",     "dayword",   "number", "bound",
    "say",         "source",      "saynoun",     "hedge",     "negation", "habit",      "unreal",    "alias",  "determiner",
    "preposition", "conjunction", "pronoun",     "auxiliary", "adverb",   "verb",       "adjective", "floor",  "given",
    "stop",        "timeunit",    "timeref",     "feast",     "stance",   "stancenoun", "promise"};

bool isVerbal(PhraseClass c) {
  switch (c) {
    case PhraseClass::Effect:
    case PhraseClass::Act:
    case PhraseClass::Conduct:
    case PhraseClass::Target:
    case PhraseClass::Outcome:
    case PhraseClass::Say:
    case PhraseClass::Stance:
    case PhraseClass::Verb: return true;
    default: return false;
  }
}

string_view trimmed(string_view s) {
  const auto blank = [](char c) { return c == ' ' || c == '\r' || c == '\t'; };
  while (!s.empty() && blank(s.front())) s.remove_prefix(1);
  while (!s.empty() && blank(s.back())) s.remove_suffix(1);
  return s;
}

std::vector<string_view> cells(string_view row, char mark) {
  std::vector<string_view> out;
  for (std::size_t at = 0; at <= row.size();) {
    const std::size_t next = std::min(row.find(mark, at), row.size());
    out.push_back(trimmed(row.substr(at, next - at)));
    at = next + 1;
  }
  return out;
}

// One option of a row's last cell; false when its name or value is unknown.
bool setOption(Phrase& p, string_view option) {
  const std::size_t equals = option.find('=');
  const string_view name = option.substr(0, equals);
  const string_view value = equals == string_view::npos ? string_view{} : option.substr(equals + 1);
  const auto number = [&](int& out) { return std::from_chars(value.data(), value.data() + value.size(), out).ec == std::errc{}; };
  if (name == "type") return (p.event = eventTypeFromName(value)).has_value();
  if (name == "effect") return (p.effect = attributeFromName(value)).has_value();
  if (name == "plural") return p.plural = true;
  if (name == "tag") return !(p.tag = value).empty();
  if (name == "country") return !(p.country = value).empty();
  if (name == "from") return number(p.from);
  if (name == "to") return number(p.to);
  if (name == "case" && value == "upper") return p.upperOnly = true;
  if (name == "case" && value == "capital") return p.capitalOnly = true;
  if (name == "case" && value == "lower") return p.lowerOnly = true;
  return name == "fixed";
}

}  // namespace

string_view phraseClassName(PhraseClass c) { return kClasses[static_cast<std::size_t>(c)]; }

PhraseTable::NodeId PhraseTable::child(NodeId node, std::uint64_t word) {
  m_nodes[node].next |= bitOf(word);
  const auto [child, fresh] = node == 0 ? m_roots.insert(word) : m_edges.insert(joinedHash(word, node));
  if (fresh) {
    child = static_cast<NodeId>(m_nodes.size());
    m_nodes.emplace_back();
  }
  return child;
}

PhraseTable::NodeId PhraseTable::next(NodeId node, std::uint64_t word) const {
  const NodeId* next = (m_nodes[node].next & bitOf(word)) != 0 ? m_edges.find(joinedHash(word, node)) : nullptr;
  return next != nullptr ? *next : 0;
}

Result<void> PhraseTable::insert(string_view text, const Phrase& phrase) {
  const Tokens tokens = tokenize(text);
  if (tokens.list.empty()) return fail(ErrorCode::Malformed, phrase.origin + ": the phrase is empty");
  NodeId node = 0;
  for (const Token& t : tokens.list) node = child(node, hashOf(tokens.folded(t)));
  std::uint32_t* end = &m_nodes[node].first;
  while (*end != kNoPhrase) end = &m_nextPhrase[*end];
  *end = static_cast<std::uint32_t>(m_phrases.size());
  m_phrases.push_back(phrase);
  m_briefs.push_back({phrase.cls, phrase.upperOnly, phrase.capitalOnly, phrase.lowerOnly});
  m_nextPhrase.push_back(kNoPhrase);
  return {};
}

Result<void> PhraseTable::addRow(string_view row, const string& origin) {
  const std::vector<string_view> parts = cells(row, '\t');
  if (parts.size() < 2 || parts.size() > 4)
    return fail(ErrorCode::Malformed, origin + ": a row has a phrase, a class, and at most a canonical form and options");
  const auto cls = std::ranges::find(kClasses, parts[1]);
  if (cls == kClasses.end()) return fail(ErrorCode::Malformed, std::format("{}: there is no class \"{}\"", origin, parts[1]));
  Phrase p;
  p.cls = static_cast<PhraseClass>(cls - kClasses.begin());
  p.origin = origin;
  bool fixed = !isVerbal(p.cls);
  if (parts.size() > 3 && !parts[3].empty()) {
    for (const string_view option : cells(parts[3], ';')) {
      if (!setOption(p, option)) return fail(ErrorCode::Malformed, std::format("{}: there is no option \"{}\"", origin, option));
      fixed |= option == "fixed";
    }
  }
  if (fixed) {
    for (const string_view text : cells(parts[0], '|')) {
      p.canonical = parts.size() > 2 && !parts[2].empty() ? parts[2] : text;
      if (auto ok = insert(text, p); !ok) return ok;
    }
    return {};
  }
  const std::vector<std::pair<string, VerbForm>> forms = verbForms(parts[0]);
  p.canonical = parts.size() > 2 && !parts[2].empty() ? string(parts[2]) : forms.front().first;
  for (const auto& [text, form] : forms) {
    p.form = form;
    if (auto ok = insert(text, p); !ok) return ok;
  }
  return {};
}

Result<void> PhraseTable::addFile(const std::filesystem::path& file) {
  std::ifstream in(file);
  if (!in) return fail(ErrorCode::NotFound, "The word table cannot be opened; reinstall Collate's resources.", file.string());
  string line;
  for (int number = 1; std::getline(in, line); ++number) {
    const string_view row = string_view(line).substr(0, line.find('#'));
    if (trimmed(row).empty()) continue;
    const string origin = std::format("{}:{}", file.filename().string(), number);
    if (auto ok = addRow(row, origin); !ok) return fail(ok.error().code, ok.error().message, file.string());
  }
  return {};
}

void PhraseTable::matchesAt(std::span<const std::uint64_t> words, std::size_t at, std::vector<PhraseMatch>& out) const {
  const NodeId* root = m_roots.find(words[at]);
  NodeId node = root != nullptr ? *root : 0;
  for (std::size_t i = at; node != 0; node = next(node, words[i])) {
    ++i;
    for (std::uint32_t p = m_nodes[node].first; p != kNoPhrase; p = m_nextPhrase[p])
      out.push_back({static_cast<std::uint32_t>(i - at), p});
    if (i == words.size()) return;
  }
}

}  // namespace collate
