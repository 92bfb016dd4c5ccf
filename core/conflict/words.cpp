// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/words.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "core/text/fold.h"

namespace collate {
namespace {

struct Synonym {
  std::string_view word;
  std::string_view as;
};

// Wordings of one thing that reports use side by side. Nations as adjectives too, because "American forces" and "US forces" act
// alike.
constexpr std::array kSynonyms = std::to_array<Synonym>({
    {"u.s", "us"},
    {"usa", "us"},
    {"american", "us"},
    {"isil", "isis"},
    {"daesh", "isis"},
    {"is", "isis"},
    {"turkish", "turkey"},
    {"turkiye", "turkey"},
    {"russian", "russia"},
    {"syrian", "syria"},
    {"iraqi", "iraq"},
    {"israeli", "israel"},
    {"iranian", "iran"},
    {"british", "uk"},
    {"u.k", "uk"},
    {"uav", "drone"},
    {"motorbike", "motorcycle"},
    {"chopper", "helicopter"},
    {"warplane", "jet"},
    {"fighter-jet", "jet"},
    {"gunshot", "gunfire"},
    {"kid", "child"},
    {"children", "child"},
    {"wives", "wife"},
    {"men", "man"},
    {"women", "woman"},
    {"airdrop", "airdrop"},
    {"organisation", "organization"},
    {"organizer", "organizer"},
});

// Words that say nothing about which force, person or thing is meant: "the US-led coalition forces" is the coalition.
constexpr std::array<std::string_view, 46> kEmpty = {
    "a",     "an",     "the",     "of",    "in",     "on",      "at",       "to",        "for",
    "from",  "by",     "with",    "and",   "or",     "his",     "her",      "their",     "its",
    "who",   "was",    "were",    "is-a",  "as",     "that",    "led",      "global",    "international",
    "force", "troop",  "soldier", "so",    "called", "alleged", "al",       "el",        "so-called",
    "group", "led-by", "some",    "other", "one",    "known",   "believed", "suspected", "reported",
    "s"};

bool isEmptyWord(std::string_view w) { return std::ranges::find(kEmpty, w) != kEmpty.end(); }

// "helicopters" -> "helicopter"; "forces" -> "force". Short words and those on -ss, -us, -is keep their s.
std::string singular(std::string w) {
  if (w.size() > 3 && w.back() == 's' && !w.ends_with("ss") && !w.ends_with("us") && !w.ends_with("is")) w.pop_back();
  return w;
}

std::string unified(std::string w) {
  while (!w.empty() && w.back() == '.') w.pop_back();
  const auto known = [](std::string_view word) { return std::ranges::find(kSynonyms, word, &Synonym::word); };
  if (const auto it = known(w); it != kSynonyms.end()) return std::string(it->as);
  w = singular(std::move(w));
  if (const auto it = known(w); it != kSynonyms.end()) return std::string(it->as);
  return w;
}

bool isWordCharacter(char32_t c) { return isLetter(c) || (c >= '0' && c <= '9') || c == '.'; }
bool isApostrophe(char32_t c) { return c == '\'' || c == U'’' || c == U'‘'; }

// Folded words as written; a full stop stays within ("u.s"), an apostrophe vanishes before a possessive s and within a word.
std::vector<std::string> rawWords(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  const auto close = [&] {
    while (!word.empty() && word.back() == '.') word.pop_back();
    if (!word.empty()) words.push_back(word);
    word.clear();
  };
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = nextCharacter(text, i);
    if (isWordCharacter(c)) {
      appendFolded(word, c);
    } else {
      close();
    }
  }
  close();
  return words;
}

constexpr std::array<std::string_view, 22> kParticles = {"al",  "el", "ibn", "bin", "ben",  "bint", "abu", "abou",
                                                         "umm", "ad", "ash", "as",  "an",   "ar",   "at",  "az",
                                                         "van", "de", "der", "von", "ould", "ul"};
// Capitalized words that describe instead of naming: "Iraqi national" begins a headline, "Senior Commander" a caption.
constexpr auto kDescribing = std::to_array<std::string_view>(
    {"leader",   "commander", "financier", "chief",    "head",     "operative", "planner",  "deputy",    "emir",
     "national", "citizen",   "man",       "men",      "woman",    "women",     "boy",      "girl",      "teen",
     "teenager", "toddler",   "child",     "children", "people",   "person",    "persons",  "militant",  "militants",
     "jihadist", "terrorist", "fighter",   "fighters", "gunman",   "gunmen",    "member",   "members",   "suspect",
     "suspects", "official",  "officials", "officer",  "officers", "soldier",   "soldiers", "policeman", "guard",
     "guards",   "driver",    "wife",      "wives",    "mother",   "father",    "son",      "sons",      "brother",
     "house",    "home",      "embassy",   "cell",     "senior",   "top",       "unnamed"});

}  // namespace

std::vector<std::string> contentWords(std::string_view text) {
  std::vector<std::string> out;
  for (std::string& raw : rawWords(text)) {
    std::string w = unified(std::move(raw));
    if (!w.empty() && !isEmptyWord(w)) out.push_back(std::move(w));
  }
  return out;
}

Overlap overlapOf(std::span<const std::string> a, std::span<const std::string> b) {
  const auto within = [](std::span<const std::string> x, std::span<const std::string> y) {
    return std::ranges::count_if(x, [&](const std::string& w) { return std::ranges::find(y, w) != y.end(); });
  };
  const auto ab = within(a, b);
  const bool first = ab == std::ssize(a);
  const bool second = within(b, a) == std::ssize(b);
  if (first && second) return Overlap::Equal;
  if (first && !a.empty()) return Overlap::FirstWithin;
  if (second && !b.empty()) return Overlap::SecondWithin;
  return ab > 0 ? Overlap::Crossing : Overlap::Apart;
}

std::string_view armsName(std::string_view means) { return means == "landmine" ? "mine" : means; }

std::string plainLetters(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = nextCharacter(text, i);
    if (isLetter(c) || (c >= '0' && c <= '9')) appendFolded(out, c);
  }
  return out;
}

namespace {

// "A POLICE CONSTABLE", "THE GUARDS": of copy that is all in capitals
bool opensWithArticle(std::string_view text) {
  return text.starts_with("A ") || text.starts_with("AN ") || text.starts_with("THE ");
}

}  // namespace

bool isPersonName(std::string_view text) {
  constexpr std::size_t kMostWords = 8;
  if (opensWithArticle(text)) return false;
  std::size_t words = 0;
  bool wordStart = true;
  bool named = false;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t begin = i;
    const char32_t c = nextCharacter(text, i);
    const bool letter = isLetter(c) || (c >= '0' && c <= '9');
    if (letter && wordStart) {
      std::size_t end = i;
      while (end < text.size()) {
        std::size_t next = end;
        const char32_t d = nextCharacter(text, next);
        if (!isLetter(d) && !isApostrophe(d)) break;
        end = next;
      }
      const std::string word = plainLetters(text.substr(begin, end - begin));
      const bool particle = std::ranges::find(kParticles, word) != kParticles.end();
      const bool scriptWithoutCase = c >= 0x0590 && c <= 0x08FF;
      if (!particle && !isUpper(c) && !scriptWithoutCase) return false;
      if (std::ranges::find(kDescribing, word) != kDescribing.end()) return false;
      named |= !particle;
      if (++words > kMostWords) return false;
    }
    wordStart = !letter && !isApostrophe(c);
  }
  return named;
}

std::string acronymOf(std::string_view text) {
  const auto capitals = [](std::string_view w) {
    return w.size() >= 2 && w.size() <= 8 && std::ranges::all_of(w, [](char c) { return c >= 'A' && c <= 'Z'; });
  };
  if (capitals(text)) return plainLetters(text);
  const std::size_t open = text.find('(');
  const std::size_t shut = text.find(')', open == std::string_view::npos ? 0 : open);
  if (open == std::string_view::npos || shut == std::string_view::npos) return {};
  const std::string_view inside = text.substr(open + 1, shut - open - 1);
  return capitals(inside) ? plainLetters(inside) : std::string{};
}

bool abbreviates(std::string_view acronym, std::string_view phrase) {
  const std::vector<std::string> words = rawWords(phrase.substr(0, phrase.find('(')));
  if (acronym.size() < 2 || words.size() < 2) return false;
  // From each word a beginning of it, or nothing for small words; the last letter must lie in the last word.
  const auto matches = [&](auto&& self, std::size_t at, std::size_t word) -> bool {
    if (word == words.size()) return at == acronym.size();
    const std::string& w = words[word];
    std::size_t taken = 0;
    while (at + taken < acronym.size() && taken < w.size() && acronym[at + taken] == w[taken]) ++taken;
    for (std::size_t n = taken; n > 0; --n)
      if (self(self, at + n, word + 1)) return true;
    const bool small = w == "of" || w == "the" || w == "and" || w == "for" || w == "al" || w == "in";
    return (small || word == 0) && self(self, at, word + 1);
  };
  return matches(matches, 0, 0);
}

std::string listed(std::span<const std::string> items) {
  std::string out;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) out += i + 1 == items.size() ? " and " : ", ";
    out += items[i];
  }
  return out;
}

std::string sentenceCase(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

std::string listedWithin(std::string value) {
  const std::size_t comma = value.rfind(", ");
  if (comma == std::string::npos || value.find(" and ") != std::string::npos) return value;
  const std::string_view last = std::string_view(value).substr(comma + 2);
  for (const std::string_view beside : {"a ", "an ", "the ", "who ", "which ", "his ", "her ", "their "})
    if (last.starts_with(beside)) return value;
  return value.replace(comma, 1, " and");
}

std::string withArticle(std::string_view noun) {
  const bool vowel = !noun.empty() && std::string_view("aeio").contains(noun.front());
  return (vowel ? "an " : "a ") + std::string(noun);
}

std::string numberWord(int n) {
  constexpr std::array<std::string_view, 13> kNumbers = {"no",    "one",   "two",  "three", "four",   "five",  "six",
                                                         "seven", "eight", "nine", "ten",   "eleven", "twelve"};
  return n >= 0 && n < static_cast<int>(kNumbers.size()) ? std::string(kNumbers[static_cast<std::size_t>(n)]) : std::to_string(n);
}

std::string withoutStop(std::string value) {
  const std::size_t word = value.find_last_of(" .", value.size() < 2 ? 0 : value.size() - 2);
  const std::size_t length = value.size() - (word == std::string::npos ? 0 : word + 1);
  constexpr std::size_t kShortest = 5;  // "Adm." and its like keep theirs
  if (value.ends_with('.') && length >= kShortest && (word == std::string::npos || value[word] == ' ')) value.pop_back();
  return value;
}

}  // namespace collate
