// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/word_table.h"

#include <algorithm>
#include <array>
#include <fstream>

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

bool isVowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

bool hisses(std::string_view w) {
  return w.ends_with("s") || w.ends_with("x") || w.ends_with("z") || w.ends_with("ch") || w.ends_with("sh");
}

bool consonantY(std::string_view w) { return w.size() > 1 && w.ends_with('y') && !isVowel(w[w.size() - 2]); }

std::string withS(std::string_view w) {
  if (consonantY(w)) return std::string(w.substr(0, w.size() - 1)) + "ies";
  return std::string(w) + (hisses(w) || w.ends_with("o") ? "es" : "s");
}

// "stop", "travel": one vowel before one consonant, which may be doubled; both spellings are made.
bool mayDouble(std::string_view w) {
  const std::size_t n = w.size();
  return n > 2 && !isVowel(w[n - 1]) && isVowel(w[n - 2]) && !isVowel(w[n - 3]) && w[n - 1] != 'w' && w[n - 1] != 'x' &&
         w[n - 1] != 'y';
}

std::string_view nextCell(std::string_view& rest, char mark) {
  const std::size_t end = rest.find(mark);
  const std::string_view cell = rest.substr(0, end);
  rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
  return cell;
}

}  // namespace

std::string_view nounClassName(NounClass c) { return kNounClasses[static_cast<std::size_t>(c)]; }

Result<void> WordTable::addFile(const std::filesystem::path& file) {
  std::ifstream in(file);
  if (!in)
    return fail(ErrorCode::NotFound, "The table of words is missing; set COLLATE_RESOURCES to the folder that holds it.",
                file.string());
  std::string line;
  for (std::size_t number = 1; std::getline(in, line); ++number) {
    if (line.empty() || line.starts_with('#')) continue;
    if (!addRow(line))
      return fail(ErrorCode::Malformed, "This row is no word with what it can be (see build.py beside the table).",
                  file.string() + ":" + std::to_string(number));
  }
  return {};
}

bool WordTable::addRow(std::string_view row) {
  const std::string_view lemma = nextCell(row, '\t');
  if (lemma.empty() || row.empty()) return false;
  if (row.starts_with("=\t")) return addIrregular(lemma, row.substr(2));
  WordEntry e;
  while (!row.empty()) {
    std::string_view cell = nextCell(row, ' ');
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
  m_lemmas.push_back({std::string(lemma), hashOf(lemma)});
  addForms(lemma, e);
  return true;
}

bool WordTable::addIrregular(std::string_view form, std::string_view rest) {
  const std::string_view base = nextCell(rest, '\t');
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
  merge(form, e);
  return true;
}

void WordTable::addForms(std::string_view lemma, const WordEntry& base) {
  const auto index = static_cast<std::uint32_t>(m_lemmas.size() - 1);
  WordEntry e = base;
  e.nounLemma = base.noun != 0 ? index : 0;
  e.verbLemma = base.verb != 0 ? index : 0;
  e.forms = static_cast<std::uint8_t>((base.noun != 0 ? WordEntry::Singular : 0) | (base.verb != 0 ? WordEntry::Base : 0));
  merge(lemma, e);
  if (base.noun != 0) {
    WordEntry n;
    n.noun = base.noun;
    n.nounClass = base.nounClass;
    n.nounLemma = index;
    n.forms = WordEntry::Plural;
    merge(withS(lemma), n);
  }
  if (base.verb == 0) return;
  const auto verb = [&](const std::string& form, int forms) {
    WordEntry v;
    v.verb = base.verb;
    v.verbLemma = index;
    v.forms = static_cast<std::uint8_t>(forms);
    merge(form, v);
  };
  const std::string stem(lemma);
  const std::string cut = stem.substr(0, stem.size() - 1);
  constexpr int kPast = WordEntry::Past | WordEntry::Participle;
  verb(withS(lemma), WordEntry::Third);
  if (stem.ends_with('e')) {
    verb(stem + "d", kPast);
    verb((stem.ends_with("ee") ? stem : cut) + "ing", WordEntry::Ing);
    return;
  }
  verb(consonantY(lemma) ? cut + "ied" : stem + "ed", kPast);
  verb(stem + "ing", WordEntry::Ing);
  if (!mayDouble(lemma)) return;
  verb(stem + stem.back() + "ed", kPast);
  verb(stem + stem.back() + "ing", WordEntry::Ing);
}

void WordTable::merge(std::string_view form, const WordEntry& entry) {
  WordEntry& e = m_entries[hashOf(form)];
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
