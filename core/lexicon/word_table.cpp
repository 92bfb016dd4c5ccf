// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/word_table.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/base/table_text.h"

namespace collate {
namespace {

constexpr std::array<std::string_view, 27> kNounClasses = {
    "none",  "tops",       "act",     "animal",   "artifact", "attribute", "body",   "cognition", "communication",
    "event", "feeling",    "food",    "group",    "location", "motive",    "object", "person",    "phenomenon",
    "plant", "possession", "process", "quantity", "relation", "shape",     "state",  "substance", "time"};

NounClass nounClassOf(std::string_view name) {
  const auto at = std::ranges::find(kNounClasses, name);
  return at == kNounClasses.end() ? NounClass::None : static_cast<NounClass>(at - kNounClasses.begin());
}

// "fisherman", of which several are "fishermen"; not "human", "shaman"
bool isOfMen(std::string_view lemma, NounClass noun) {
  constexpr std::array<std::string_view, 7> kNot = {"human", "german", "roman", "shaman", "norman", "ottoman", "brahman"};
  return noun == NounClass::Person && lemma.size() > 5 && lemma.ends_with("man") && !std::ranges::contains(kNot, lemma);
}

bool isVowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

bool hisses(std::string_view w) {
  return w.ends_with("s") || w.ends_with("x") || w.ends_with("z") || w.ends_with("ch") || w.ends_with("sh");
}

bool consonantY(std::string_view w) { return w.size() > 1 && w.ends_with('y') && !isVowel(w[w.size() - 2]); }

// "stop", "travel": one vowel before one consonant, which may be doubled; both spellings are made.
bool mayDouble(std::string_view w) {
  const std::size_t n = w.size();
  return n > 2 && !isVowel(w[n - 1]) && isVowel(w[n - 2]) && !isVowel(w[n - 3]) && w[n - 1] != 'w' && w[n - 1] != 'x' &&
         w[n - 1] != 'y';
}

}  // namespace

std::string_view nounClassName(NounClass c) { return kNounClasses[static_cast<std::size_t>(c)]; }

Result<void> WordTable::addFile(const std::filesystem::path& file) {
  std::optional<std::string> text = textOf(file);
  if (!text)
    return fail(ErrorCode::NotFound, "The table of words is missing; set COLLATE_RESOURCES to the folder that holds it.",
                file.string());
  std::size_t number = 0;
  for (std::string_view rest = m_texts.emplace_back(std::move(*text)); !rest.empty();) {
    const std::string_view line = taken(rest, '\n');
    ++number;
    if (line.empty() || line.starts_with('#')) continue;
    if (!addRow(line))
      return fail(ErrorCode::Malformed, "This row is no word with what it can be (see build.py beside the table).",
                  file.string() + ":" + std::to_string(number));
  }
  return {};
}

bool WordTable::addRow(std::string_view row) {
  const std::string_view lemma = taken(row, '\t');
  if (lemma.empty() || row.empty()) return false;
  if (row.starts_with("=\t")) return addIrregular(lemma, row.substr(2));
  WordEntry e;
  while (!row.empty()) {
    std::string_view cell = taken(row, ' ');
    if (cell.size() < 2 || cell[1] < '0' || cell[1] > '9') return false;
    const auto level = static_cast<std::uint8_t>(cell[1] - '0' + 1);
    switch (cell[0]) {
      case 'n':
        e.noun = level;
        e.nounClass = nounClassOf(cell.size() > 3 ? cell.substr(3) : std::string_view{});
        if (e.nounClass == NounClass::None) return false;
        break;
      case 'v': e.verb = level; break;
      case 'a': e.adjective = level; break;
      case 'r': e.adverb = level; break;
      default: return false;
    }
  }
  m_lemmas.push_back({lemma, hashOf(lemma)});
  addForms(lemma, e);
  return true;
}

bool WordTable::addIrregular(std::string_view form, std::string_view rest) {
  const std::string_view base = taken(rest, '\t');
  const WordEntry* of = find(base);
  if (of == nullptr) return false;
  WordEntry e;
  if (rest == "n") {
    e.noun = of->noun;
    e.nounClass = of->nounClass;
    e.nounLemma = of->nounLemma;
    e.forms = WordEntry::Plural;
  } else if (rest == "v") {
    e.verb = of->verb;
    e.verbLemma = of->verbLemma;
    const bool participle = form.ends_with("en") || form.ends_with("wn");
    const int forms = form.ends_with("ing") ? WordEntry::Ing
                      : form.ends_with("s") ? WordEntry::Third
                      : participle          ? WordEntry::Participle
                                            : WordEntry::Past | WordEntry::Participle;
    e.forms = static_cast<std::uint8_t>(forms);
  } else {
    return false;
  }
  merge(hashOf(form), e);
  return true;
}

// A form's hash goes on from that of its stem.
void WordTable::addForms(std::string_view lemma, const WordEntry& base) {
  const auto index = static_cast<std::uint32_t>(m_lemmas.size() - 1);
  const std::uint64_t stem = m_lemmas.back().hash;
  const std::uint64_t cut = hashOf(lemma.substr(0, lemma.size() - 1));
  const std::uint64_t withS =
      consonantY(lemma) ? hashOf("ies", cut) : hashOf(hisses(lemma) || lemma.ends_with('o') ? "es" : "s", stem);
  WordEntry e = base;
  e.nounLemma = base.noun != 0 ? index : 0;
  e.verbLemma = base.verb != 0 ? index : 0;
  e.forms = static_cast<std::uint8_t>((base.noun != 0 ? WordEntry::Singular : 0) | (base.verb != 0 ? WordEntry::Base : 0));
  merge(stem, e);
  if (base.noun != 0) {
    WordEntry n;
    n.noun = base.noun;
    n.nounClass = base.nounClass;
    n.nounLemma = index;
    n.forms = WordEntry::Plural;
    merge(isOfMen(lemma, base.nounClass) ? hashOf("en", hashOf(lemma.substr(0, lemma.size() - 2))) : withS, n);
  }
  if (base.verb == 0) return;
  const auto verb = [&](std::uint64_t form, int forms) {
    WordEntry v;
    v.verb = base.verb;
    v.verbLemma = index;
    v.forms = static_cast<std::uint8_t>(forms);
    merge(form, v);
  };
  constexpr int kPast = WordEntry::Past | WordEntry::Participle;
  verb(withS, WordEntry::Third);
  if (lemma.ends_with('e')) {
    verb(hashOf("d", stem), kPast);
    verb(hashOf("ing", lemma.ends_with("ee") ? stem : cut), WordEntry::Ing);
    return;
  }
  verb(consonantY(lemma) ? hashOf("ied", cut) : hashOf("ed", stem), kPast);
  verb(hashOf("ing", stem), WordEntry::Ing);
  if (!mayDouble(lemma)) return;
  const std::uint64_t doubled = hashOf(lemma.substr(lemma.size() - 1), stem);
  verb(hashOf("ed", doubled), kPast);
  verb(hashOf("ing", doubled), WordEntry::Ing);
}

void WordTable::merge(std::uint64_t form, const WordEntry& entry) {
  WordEntry& e = m_entries[form];
  if (entry.noun > e.noun) {
    e.noun = entry.noun;
    e.nounClass = entry.nounClass;
    e.nounLemma = entry.nounLemma;
  }
  if (entry.verb > e.verb) {
    e.verb = entry.verb;
    e.verbLemma = entry.verbLemma;
  }
  e.adjective = std::max(e.adjective, entry.adjective);
  e.adverb = std::max(e.adverb, entry.adverb);
  e.forms = static_cast<std::uint8_t>(e.forms | entry.forms);
}

}  // namespace collate
