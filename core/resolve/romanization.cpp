// SPDX-License-Identifier: GPL-3.0-or-later
//
// Arabic names reach a newsroom through ears, French or English spelling habits, and several official systems. What they share is
// most of the consonants; what they differ in is regular. Two steps use that:
//
//   spelling -> sounds     "dhiya'" -> D i y a      "dhiaa" -> D i a       (digraphs, doubled letters, long vowels)
//   sounds -> distance     y against nothing: cheap; i against a: cheap; D against z: cheap; m against r: dear
//
// The costs below are in twentieths of one changed consonant. Each unusual one names the pair of spellings that forced it.
#include "core/resolve/romanization.h"

#include <algorithm>
#include <cstdlib>

namespace collate {
namespace {

constexpr int kConsonant = 20;  // weight of a consonant, and the cost of exchanging unrelated ones
constexpr int kVowel = 6;
constexpr int kUnwrittenVowel = 2;  // one vowel against another where Arabic script writes none: the alef of Umar, Osama

constexpr bool isVowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }
constexpr bool isGlide(char c) { return c == 'w' || c == 'y'; }

struct Near {
  char a;
  char b;
  int cost;
};

constexpr Near kNear[] = {
    // vowels: short ones are heard and written at will (Ahmad, Ahmed); others are another name more often (Hasan, Husayn; Salim,
    // Salam)
    {'a', 'e', 3},
    {'a', 'i', 9},
    {'a', 'u', 11},
    {'a', 'o', 6},
    {'e', 'i', 2},
    {'e', 'u', 9},
    {'e', 'o', 9},
    {'i', 'u', 10},
    {'i', 'o', 10},
    {'u', 'o', 2},
    // glides: Husayn, Hussein; Aweys, Uways; Dhiya, Dhia
    {'w', 'u', 2},
    {'w', 'o', 2},
    {'y', 'i', 1},
    {'y', 'e', 3},
    // one Arabic letter, several spellings: Zafir, Dhafir, Thafir; Thabit, Tabit; Khalid, Kalid; Ghazi, Gazi; Jamal, Gamal
    {'d', 'D', 3},
    {'z', 'D', 4},
    {'d', 'z', 8},
    {'t', 'T', 4},
    {'z', 'T', 6},
    {'D', 'T', 4},
    {'s', 'T', 5},
    {'k', 'q', 1},
    {'q', 'g', 5},
    {'q', 'G', 8},
    {'G', 'g', 3},
    {'x', 'k', 5},
    {'x', 'h', 6},
    {'x', 'G', 8},
    {'j', 'g', 5},
    {'k', 'g', 8},
    {'G', 'k', 12},
    {'d', 't', 8},
    {'d', 'T', 8},
    {'s', 'z', 6},
    {'S', 's', 8},
    {'S', 'j', 10},
    {'S', 'x', 10},
    {'b', 'p', 5},
    {'f', 'v', 4},
    {'v', 'w', 3},
    {'v', 'b', 10},
    {'f', 'p', 10},
    {'m', 'n', 12},
    {'S', 'k', 12},
    {'j', 'z', 10},
    {'j', 'y', 12},
    // c: French Faycal, English Yacoub; Barich, Baric, Bareh
    {'c', 'k', 1},
    {'c', 'q', 1},
    {'c', 's', 4},
    {'c', 'S', 6},
    {'S', 'h', 12},
    {'c', 'x', 6},
    // C, spelled ch: French Chokri is Shukri, Dutch and Indonesian Rochman is Rahman, Pashto Barech is Bareh
    {'C', 'S', 1},
    {'C', 'h', 5},
    {'C', 'x', 4},
    {'C', 'k', 10},
    {'C', 'c', 4},
    {'C', 'j', 10},
};

constexpr std::size_t indexOf(char c) { return static_cast<std::size_t>(static_cast<unsigned char>(c)) - 'A'; }
constexpr std::size_t kLetters = 'z' - 'A' + 1;

constexpr auto kExchange = [] {
  std::array<std::array<std::uint8_t, kLetters>, kLetters> cost{};
  for (std::size_t i = 0; i < kLetters; ++i)
    for (std::size_t j = 0; j < kLetters; ++j) cost[i][j] = i == j ? 0 : kConsonant;
  for (const Near& n : kNear) {
    cost[indexOf(n.a)][indexOf(n.b)] = static_cast<std::uint8_t>(n.cost);
    cost[indexOf(n.b)][indexOf(n.a)] = static_cast<std::uint8_t>(n.cost);
  }
  return cost;
}();

constexpr int weightOf(char c) { return isVowel(c) || isGlide(c) ? kVowel : kConsonant; }

int weightOf(const Sounds& word) {
  int weight = 0;
  for (const char c : word.view()) weight += weightOf(c);
  return weight;
}

// The cost of a letter that only one of two words has. A final or medial h is often mute (Abdullah, Abdulla).
constexpr int dropCost(char c, bool unvoweled) {
  switch (c) {
    case 'a':
    case 'e':
    case 'i':
    case 'o':
    case 'u': return unvoweled ? 1 : 6;
    case 'h':
    case 'w':
    case 'y': return 7;
    default: return kConsonant;
  }
}

struct Digraph {
  std::string_view spelled;
  char sound;
};
constexpr Digraph kDigraphs[] = {
    {"kh", 'x'}, {"gh", 'G'}, {"sh", 'S'}, {"ch", 'C'}, {"th", 'T'}, {"dh", 'D'}, {"ph", 'f'}, {"ck", 'k'},
    {"dj", 'j'}, {"ou", 'u'}, {"oo", 'u'}, {"ee", 'i'}, {"ie", 'i'}, {"aa", 'a'}, {"ii", 'i'}, {"uu", 'u'},
};

constexpr std::size_t letterIndex(char c) { return static_cast<std::size_t>(c - 'a'); }
constexpr auto kDigraphSounds = [] {
  std::array<std::array<char, 26>, 26> sounds{};
  for (const Digraph& d : kDigraphs) sounds[letterIndex(d.spelled[0])][letterIndex(d.spelled[1])] = d.sound;
  return sounds;
}();

// A sound and how many letters spell it.
struct Spelled {
  char sound = 0;
  std::size_t letters = 1;
};

Spelled latinSound(std::string_view rest) {
  if (rest.starts_with("tch") || rest.starts_with("sch")) return {'S', 3};
  // French: Ouardi, Aouadi are Wardi, Awadi.
  if (rest.starts_with("ou") && rest.size() > 2 && isVowel(rest[2]) && rest[2] != 'u') return {'w', 2};
  const char c = rest[0];
  const char next = rest.size() > 1 ? rest[1] : '\0';
  if (next != '\0')
    if (const char sound = kDigraphSounds[letterIndex(c)][letterIndex(next)]) return {sound, 2};
  // Indonesian: Rosyid, Hisyam. "Syed" is Sayyid.
  if (c == 's' && next == 'y' && rest.size() > 2 && isVowel(rest[2]) && rest[2] != 'e') return {'S', 2};
  if (c == 'c') return {next == 'e' || next == 'i' || next == 'y' ? 's' : 'c', 1};
  if (c == 'y') return {isVowel(next) ? 'y' : 'i', 1};
  return {c, 1};
}

struct Letters {
  std::u32string_view letters;
  char sound;
};
// Arabic, Persian, Urdu and Pashto letters. Ta marbuta, hamza and vowel marks have no sound here.
constexpr Letters kArabic[] = {
    {U"اأإآٱى", 'a'}, {U"ب", 'b'},   {U"پ", 'p'},  {U"تطټ", 't'},   {U"ث", 'T'},  {U"ج", 'j'},  {U"چشښ", 'S'},
    {U"حهھہ", 'h'},   {U"خ", 'x'},   {U"دډ", 'd'}, {U"ذضظ", 'D'},   {U"رړ", 'r'}, {U"ز", 'z'},  {U"ژږ", 'j'},
    {U"سص", 's'},     {U"غ", 'G'},   {U"ف", 'f'},  {U"ق", 'q'},     {U"كک", 'k'}, {U"گګ", 'g'}, {U"ل", 'l'},
    {U"م", 'm'},      {U"نںڼ", 'n'}, {U"وؤ", 'w'}, {U"يیئېے", 'y'},
};
constexpr char32_t kArabicBegin = 0x0600;
constexpr char32_t kArabicEnd = 0x0700;

constexpr auto kArabicSounds = [] {
  std::array<char, kArabicEnd - kArabicBegin> sounds{};
  for (const Letters& row : kArabic)
    for (const char32_t c : row.letters) sounds[c - kArabicBegin] = row.sound;
  return sounds;
}();

char arabicSound(char32_t c, bool first) {
  if (c == U'ع') return first ? 'a' : '\0';  // an initial ayn is heard as its vowel: Umar, Ali
  return c >= kArabicBegin && c < kArabicEnd ? kArabicSounds[c - kArabicBegin] : '\0';
}

// Letters that one key stands for: those that transcribe one Arabic letter in different hands.
char keyLetter(char c) {
  switch (c) {
    case 'D':
    case 'z': return 'd';
    case 'T': return 't';
    case 'q':
    case 'c': return 'k';
    case 'G': return 'g';
    case 'C': return 'S';
    case 'v': return 'f';
    case 'p': return 'b';
    default: return c;
  }
}

}  // namespace

void Sounds::append(const Sounds& other) {
  for (const char c : other.view())
    if (size == 0 || letters[size - 1] != c) add(c);
  unvoweled |= other.unvoweled;
}

Sounds latinSounds(std::string_view word) {
  Sounds out;
  for (std::size_t i = 0; i < word.size();) {
    if (word.substr(i).starts_with("tth")) ++i;  // "Matthias", "Mathias"
    const Spelled next = latinSound(word.substr(i));
    i += next.letters;
    // A doubled letter is one sound: "hassan", "akhkhal".
    if (out.size == 0 || out.letters[out.size - 1] != next.sound) out.add(next.sound);
  }
  // "atmah", "atma": the h of a final -ah is mute.
  if (out.size > 2 && out.letters[out.size - 1] == 'h' && out.letters[out.size - 2] == 'a') --out.size;
  return out;
}

Sounds arabicSounds(std::u32string_view word) {
  if (word == U"الله")
    word = U"الا";  // "Allah", the h mute as in Latin spellings
  else if (word.size() > 3 && (word.starts_with(U"ال") || word.starts_with(U"آل")))
    word.remove_prefix(2);
  Sounds out;
  out.unvoweled = true;
  for (const char32_t c : word)
    if (const char sound = arabicSound(c, out.size == 0)) out.add(sound);
  return out;
}

Sounds consonantKey(const Sounds& word) {
  Sounds key;
  for (std::size_t i = 0; i < word.size; ++i) {
    const char c = word.letters[i];
    const bool vowel = isVowel(c) || c == 'w' || c == 'y';
    if (vowel && i > 0) continue;
    const char k = vowel ? (isVowel(c) ? 'a' : c) : keyLetter(c);
    if (key.size == 0 || key.letters[key.size - 1] != k) key.add(k);
  }
  return key;
}

namespace {

using Costs = std::array<std::uint8_t, Sounds::kLongest>;

Costs dropCosts(const Sounds& word, bool unvoweled) {
  Costs costs{};
  for (std::size_t i = 0; i < word.size; ++i) costs[i] = static_cast<std::uint8_t>(dropCost(word.letters[i], unvoweled));
  return costs;
}

}  // namespace

namespace {

double editDistance(const Sounds& a, const Sounds& b, double farthest) {
  if (a.view() == b.view()) return 0;
  if (a.size == 0 || b.size == 0) return 1;
  const bool unvoweled = a.unvoweled || b.unvoweled;
  const int weight = std::max(weightOf(a), weightOf(b));
  const auto most = static_cast<int>(farthest * weight);
  const Costs dropA = dropCosts(a, unvoweled);
  const Costs dropB = dropCosts(b, unvoweled);
  std::array<int, Sounds::kLongest + 1> row;
  row[0] = 0;
  for (std::size_t j = 0; j < b.size; ++j) row[j + 1] = row[j] + dropB[j];
  for (std::size_t i = 0; i < a.size; ++i) {
    const char ca = a.letters[i];
    const int drop = dropA[i];
    int diagonal = row[0];
    row[0] += drop;
    int best = row[0];
    for (std::size_t j = 0; j < b.size; ++j) {
      const char cb = b.letters[j];
      const int exchanged =
          diagonal + (unvoweled && isVowel(ca) && isVowel(cb) ? kUnwrittenVowel : kExchange[indexOf(ca)][indexOf(cb)]);
      diagonal = row[j + 1];
      row[j + 1] = std::min({exchanged, diagonal + drop, row[j] + dropB[j]});
      best = std::min(best, row[j + 1]);
    }
    if (best > most) return 1;  // costs only grow from here
  }
  return std::min(1.0, static_cast<double>(row[b.size]) / weight);
}

// "Ishaq" as an s and an h, in which Latin letters do not differ from a sh, but Arabic ones do.
Sounds withoutDigraphs(const Sounds& latin) {
  Sounds out;
  for (const char c : latin.view()) {
    const bool digraph = c == 'S' || c == 'T' || c == 'D';
    out.add(!digraph ? c : c == 'S' ? 's' : c == 'T' ? 't' : 'd');
    if (digraph) out.add('h');
  }
  return out;
}

}  // namespace

double soundDistance(const Sounds& a, const Sounds& b, double farthest) {
  const double distance = editDistance(a, b, farthest);
  if (a.unvoweled == b.unvoweled) return distance;
  const Sounds& latin = a.unvoweled ? b : a;
  const Sounds& arabic = a.unvoweled ? a : b;
  if (latin.view().find_first_of("STD") == std::string_view::npos || !arabic.view().contains('h')) return distance;
  return std::min(distance, editDistance(withoutDigraphs(latin), arabic, farthest));
}

}  // namespace collate
