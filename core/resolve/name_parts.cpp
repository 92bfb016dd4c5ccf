// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words to parts. A romanized Arabic name is written with or without hyphens, with the article on the word before (Abdul Rahman),
// on the word after (al-Rahman) or melted into it (ar-Rahman, Abdurrahman). All of these come to the same parts:
//
//   "Abd al-Rahman bin Nabil al-Suwaydi" -> abd+rahman | nabil (father) | suwaydi
//   "Abdelrahman Nebil Sweidi"           -> abd+rahman | nebil          | sweidi
#include "core/resolve/name_parts.h"

#include <unicode/unorm2.h>

#include <algorithm>
#include <string>

#include "core/text/fold.h"

namespace collate {
namespace {

enum class Role : std::uint8_t { Plain, Article, Servant, Kunya, Father, Title, Suffix };

struct Word {
  std::array<char, 32> latin{};  // folded, letters only
  std::uint8_t size = 0;
  std::array<char32_t, 32> arabic{};
  std::uint8_t arabicSize = 0;
  bool hyphened = false;  // a hyphen stands before
  Role role = Role::Plain;

  std::string_view text() const { return {latin.data(), size}; }
  std::u32string_view script() const { return {arabic.data(), arabicSize}; }
  bool empty() const { return size == 0 && arabicSize == 0; }
};

template <std::size_t N>
constexpr bool contains(const std::array<std::string_view, N>& list, std::string_view word) {
  return std::ranges::find(list, word) != list.end();
}

constexpr std::array<std::string_view, 6> kArticles = {"al", "el", "ul", "il", "all", "ur"};
// Melted articles count only before a word of the same sound: "ash Shami", but "As Saad" and not "Ar Shami".
constexpr std::array<std::string_view, 15> kMelted = {"ad", "ed", "ud", "ash", "esh", "an", "en", "ar",
                                                      "er", "as", "es", "at",  "et",  "az", "ez"};
constexpr std::array<std::string_view, 9> kKunya = {"abu", "abou", "abi", "aboo", "abo", "umm", "oum", "um", "ummu"};
constexpr std::array<std::string_view, 11> kFather = {"ibn",  "bin", "ben",  "bint", "bent", "binti",
                                                      "ould", "ebn", "wuld", "oglu", "zadeh"};
constexpr std::array<std::string_view, 41> kTitles = {
    "hafiz",   "hafez",   "sheikh",  "shaykh", "sheik",   "shaikh",    "cheikh", "mullah", "mulla",   "molla", "maulvi",
    "maulavi", "maulawi", "mawlawi", "molvi",  "mawlana", "maulana",   "haji",   "hajji",  "hajj",    "haj",   "qari",
    "ustad",   "ustaz",   "dr",      "doctor", "mr",      "mrs",       "ms",     "gen",    "general", "col",   "colonel",
    "maj",     "capt",    "captain", "lt",     "brig",    "commander", "sayyid", "sayed"};
constexpr std::array<std::string_view, 10> kSuffixes = {"ullah", "allah", "ollah",  "ulla",  "alla",
                                                        "aldin", "uddin", "eddine", "eldin", "eldine"};
// The same written onto the word: "Aminullah", "Nasiruddin". What is left is a name of its own from kShortestStem letters on:
// "Abdullah" has none.
constexpr std::array<std::string_view, 7> kTails = {"ullah", "ollah", "uddin", "oddin", "eddine", "eddin", "ulla"};
constexpr std::size_t kShortestStem = 4;
constexpr std::array<std::string_view, 5> kFaith = {"din", "deen", "dine", "eddin", "addin"};

Role arabicRole(std::u32string_view w) {
  if (w == U"عبد") return Role::Servant;
  if (w == U"أبو" || w == U"ابو" || w == U"أبي" || w == U"ابي" || w == U"أبا" || w == U"أم" || w == U"ام") return Role::Kunya;
  if (w == U"بن" || w == U"ابن" || w == U"بنت" || w == U"ولد") return Role::Father;
  if (w == U"ال" || w == U"آل") return Role::Article;
  if (w == U"الله" || w == U"الدين" || w == U"الدین") return Role::Suffix;
  if (w == U"الشيخ" || w == U"شيخ" || w == U"ملا" || w == U"الملا" || w == U"مولوي" || w == U"مولوی" || w == U"الحاج" ||
      w == U"حاج" || w == U"حاجي" || w == U"حاجی" || w == U"الدكتور" || w == U"قاري")
    return Role::Title;
  return Role::Plain;
}

// "abdul", "abdel", "abd", "abdur": the servant of the word that follows. "Abdi" and "Abdo" are names of their own.
bool isServant(std::string_view w) {
  if (!w.starts_with("abd")) return false;
  const std::string_view rest = w.substr(3);
  return rest.empty() || rest == "ul" || rest == "el" || rest == "al" || rest == "il" || rest == "ur" || rest == "ar" ||
         rest == "er" || rest == "us" || rest == "as" || rest == "ush" || rest == "un" || rest == "uz" || rest == "ud" ||
         rest == "u";
}

// Of each first letter, the lengths of the words that have a role: most words of names are none of them, which is soon known.
constexpr auto kLengthsByLetter = [] {
  std::array<std::uint64_t, 26> lengths{};
  const auto add = [&](const auto& list) {
    for (const std::string_view word : list) lengths[static_cast<std::size_t>(word[0] - 'a')] |= std::uint64_t{1} << word.size();
  };
  add(kArticles);
  add(kKunya);
  add(kFather);
  add(kTitles);
  add(kSuffixes);
  return lengths;
}();

Role roleOf(const Word& w) {
  if (w.arabicSize > 0) return arabicRole(w.script());
  const std::string_view t = w.text();
  if (isServant(t)) return Role::Servant;
  if (((kLengthsByLetter[static_cast<std::size_t>(t[0] - 'a')] >> t.size()) & 1U) == 0) return Role::Plain;
  if (contains(kArticles, t)) return Role::Article;
  if (contains(kKunya, t)) return Role::Kunya;
  if (contains(kFather, t)) return Role::Father;
  if (contains(kTitles, t)) return Role::Title;
  if (contains(kSuffixes, t)) return Role::Suffix;
  return Role::Plain;
}

bool isMeltedBefore(const Word& w, const Word& next) {
  constexpr std::size_t kLongest = 3;
  if (w.size == 0 || w.size > kLongest) return false;
  if (w.text() == "u" && next.latin[0] == 'r') return true;  // "Zia u Rahman"
  return contains(kMelted, w.text()) && next.size > 2 && next.latin[0] == w.latin[1];
}

// Arabic script is kept as it is; presentation forms and vowel marks are undone.
void addArabic(Word& word, char32_t c) {
  if ((c >= 0x064B && c <= 0x065F) || c == 0x0640 || c == 0x0670) return;
  if (c >= 0xFB50 && c <= 0xFEFF) {
    UErrorCode error = U_ZERO_ERROR;
    UChar parts[18];
    const UNormalizer2* nfkc = unorm2_getNFKCInstance(&error);
    const int32_t n = U_SUCCESS(error) ? unorm2_getDecomposition(nfkc, static_cast<UChar32>(c), parts, 18, &error) : -1;
    for (int32_t i = 0; i < n && U_SUCCESS(error); ++i)
      if (parts[i] >= 0x0621 && parts[i] <= 0x06D3 && word.arabicSize < word.arabic.size())
        word.arabic[word.arabicSize++] = parts[i];
    return;
  }
  if (word.arabicSize < word.arabic.size()) word.arabic[word.arabicSize++] = c;
}

bool isArabic(char32_t c) {
  return (c >= 0x0600 && c <= 0x06FF && c != U'،') || (c >= 0xFB50 && c <= 0xFDFB) || (c >= 0xFE70 && c <= 0xFEFC);
}
bool isApostrophe(char32_t c) {
  return c == '\'' || c == '`' || c == U'´' || c == U'’' || c == U'‘' || c == U'ʹ' || (c >= 0x02BB && c <= 0x02BF);
}
bool isHyphen(char32_t c) { return c == '-' || (c >= 0x2010 && c <= 0x2015); }

// The words of a name, at most kMostWords of them, and how many stood before a comma (0: none).
constexpr std::size_t kMostWords = 16;
struct Words {
  std::array<Word, kMostWords> list{};
  std::size_t count = 0;
  std::size_t beforeComma = 0;
};

class WordScan {
 public:
  Words& read(std::string_view name) {
    for (std::size_t i = 0; i < name.size();) take(nextCharacter(name, i));
    close();
    if (m_commas != 1 || m_words.beforeComma == m_words.count) m_words.beforeComma = 0;
    return m_words;
  }

 private:
  void take(char32_t c) {
    if (c < 0x80 && isLetter(c) && !m_skipping) {
      addLatin(c);
    } else if (c == '(' || c == '[') {
      close();
      m_skipping = true;
    } else if (c == ')' || c == ']') {
      m_skipping = false;
    } else if (m_skipping || isApostrophe(c)) {
      return;
    } else if (isArabic(c)) {
      addArabic(m_word, c);
    } else if (isLetter(c)) {
      addLatin(c);
    } else {
      separate(c);
    }
  }

  void addLatin(char32_t c) {
    if (c < 0x80) return addFolded(static_cast<char>(c | 0x20U));
    m_fold.clear();
    appendFolded(m_fold, c);
    for (const char f : m_fold) addFolded(f);
  }

  void addFolded(char c) {
    if (c >= 'a' && c <= 'z' && m_word.size < m_word.latin.size()) m_word.latin[m_word.size++] = c;
  }

  void separate(char32_t c) {
    close();
    m_word.hyphened = isHyphen(c);
    if (c != ',' && c != U'،') return;
    ++m_commas;
    m_words.beforeComma = m_words.count;
  }

  void close() {
    if (m_word.empty()) return;
    m_word.role = roleOf(m_word);
    if (m_words.count < kMostWords) m_words.list[m_words.count++] = m_word;
    m_word = Word{};
  }

  Words m_words;
  Word m_word;
  std::string m_fold;
  int m_commas = 0;
  bool m_skipping = false;
};

// What follows "abd" in a joined word: "elrahman", "urrahman" and "irahman" all leave "rahman". Empty where the word is another.
std::string_view servedBy(std::string_view word) {
  if (!word.starts_with("abd")) return {};
  std::string_view rest = word.substr(3);
  while (!rest.empty() && (rest[0] == 'u' || rest[0] == 'e' || rest[0] == 'a' || rest[0] == 'i')) rest.remove_prefix(1);
  if (rest.size() == word.size() - 3) return {};
  if (rest.starts_with('l') && rest.size() > 3) rest.remove_prefix(1);
  return rest.size() < 2 ? std::string_view{} : rest;
}

// "Alhakim", "Elsebai": the article written onto the word. Short words and "Alla-" have an l of their own (Alvi, Allawi).
std::string_view withoutArticle(std::string_view word) {
  constexpr std::size_t kShortest = 6;
  const bool article = word.size() >= kShortest && (word.starts_with("al") || word.starts_with("el"));
  const bool consonant = article && std::string_view("aeioul").find(word[2]) == std::string_view::npos;
  return consonant ? word.substr(2) : word;
}

Sounds soundsOf(const Word& w) {
  if (w.arabicSize > 0) {
    std::u32string_view script = w.script();
    // "عبدالله": the servant joined to its word; the article within is dropped as in two words.
    if (script.size() > 5 && script.starts_with(U"عبدال")) {
      Sounds served = arabicSounds(U"عبد");
      served.append(arabicSounds(script.substr(3)));
      return served;
    }
    return arabicSounds(script);
  }
  if (const std::string_view rest = servedBy(w.text()); !rest.empty()) {
    Sounds served = latinSounds("abd");
    served.append(latinSounds(rest));
    return served;
  }
  return latinSounds(withoutArticle(w.text()));
}

// "Abuzubair", "Abubakar", "Abulabbas": a kunya in one word. "Aboud" is a name.
std::string_view joinedKunya(std::string_view word) {
  constexpr std::size_t kShortestRest = 4;
  for (const std::string_view particle : {"aboul", "abul", "abou", "abu"})
    if (word.starts_with(particle) && word.size() >= particle.size() + kShortestRest) return word.substr(particle.size());
  return {};
}

std::u32string_view joinedKunya(std::u32string_view word) {
  constexpr std::size_t kShortest = 6;
  return word.size() >= kShortest && (word.starts_with(U"أبو") || word.starts_with(U"ابو")) ? word.substr(3)
                                                                                            : std::u32string_view{};
}

// "A. Rahman", as passports shorten it: the initial stands for Abdul before a name that is God's.
constexpr std::array<std::string_view, 24> kServed = {
    "rahman", "rehman", "rachman", "rahim", "karim",  "aziz",   "ghani", "hamid", "halim", "hakim", "jalil", "jabbar",
    "latif",  "majid",  "malik",   "qadir", "qayyum", "razzaq", "razak", "salam", "samad", "wahab", "wahid", "khaliq"};
bool standsForServant(const Word& w, const Word& next) {
  return w.text() == "a" && !next.hyphened && contains(kServed, next.text());
}

Sounds stemOf(const Word& w) {
  const std::string_view word = w.text();
  for (const std::string_view tail : kTails)
    if (word.ends_with(tail) && word.size() >= tail.size() + kShortestStem)
      return latinSounds(withoutArticle(word.substr(0, word.size() - tail.size())));
  return {};
}

// "Matiur Rahman": the article of the second word written onto the first.
bool carriesArticle(const Word& w, const Word& next) {
  constexpr std::size_t kShortest = 5;
  return w.size >= kShortest && w.text().ends_with("ur") && next.size > 0 &&
         consonantKey(latinSounds(next.text())).view() == "rhmn";
}

// Somali spelling writes ayn as c and a hard h as x: "Cabdullaahi", "Xasan". An x is met in no other spelling of these names.
bool isSomali(const Word& w) {
  const std::string_view t = w.text();
  return t.find('x') != std::string_view::npos || t.starts_with("cabd") || t == "cumar" || t == "cusman" || t == "ciise";
}

void readSomali(Words& words) {
  const auto end = words.list.begin() + static_cast<std::ptrdiff_t>(words.count);
  if (std::none_of(words.list.begin(), end, isSomali)) return;
  for (auto w = words.list.begin(); w != end; ++w) {
    std::uint8_t kept = 0;
    for (std::size_t i = 0; i < w->size; ++i) {
      const char c = w->latin[i];
      if (c != 'c') w->latin[kept++] = c == 'x' ? 'h' : c;
    }
    w->size = kept;
    if (!w->empty()) w->role = roleOf(*w);
  }
}

class PartReader {
 public:
  explicit PartReader(const Words& words) : m_words(words) {}

  // The part that starts at word `at`, which moves past it; false at words that make none.
  bool next(std::size_t& at, NamePart& part) const {
    part = NamePart{};
    bool kunya = false;
    bool servant = false;
    bool article = false;
    for (; at < m_words.count; ++at) {
      const Word& w = m_words.list[at];
      const bool last = at + 1 == m_words.count;
      const Role role = last && w.role != Role::Title                        ? Role::Plain
                        : !last && standsForServant(w, m_words.list[at + 1]) ? Role::Servant
                        : article && w.role == Role::Title                   ? Role::Plain
                                                                             : w.role;
      if (role == Role::Article || (!last && isMeltedBefore(w, m_words.list[at + 1]))) {
        article = at > 0;  // "al-Sheikh" in front is a title, "Hani al-Sayyid" a name
        continue;
      }
      if (role == Role::Father) {
        part.father = true;
      } else if (role == Role::Kunya) {
        kunya = true;
      } else if (role == Role::Servant) {
        servant = true;
      } else {
        finish(at, part, kunya, servant, role);
        return true;
      }
    }
    return false;
  }

 private:
  void finish(std::size_t& at, NamePart& part, bool kunya, bool servant, Role role) const {
    const Word& w = m_words.list[at];
    if (servant) part.sounds = latinSounds("abd");
    const std::string_view son = joinedKunya(w.text());
    const std::u32string_view arabicSon = joinedKunya(w.script());
    const Sounds own = !son.empty() ? latinSounds(son) : !arabicSon.empty() ? arabicSounds(arabicSon) : ownSounds(at);
    part.sounds.append(own);
    if (servant)
      part.bare = own;
    else if (const std::string_view served = servedBy(w.text()); !served.empty())
      part.bare = latinSounds(served);
    else
      part.bare = stemOf(w);
    kunya |= !son.empty() || !arabicSon.empty();
    const bool single = w.size == 1 || w.arabicSize == 1;
    part.kind = kunya                             ? PartKind::Kunya
                : role == Role::Title && !servant ? PartKind::Title
                : single                          ? PartKind::Initial
                                                  : PartKind::Name;
    ++at;
    if (part.kind != PartKind::Title) joinSuffix(at, part);
    part.key = consonantKey(part.sounds);
  }

  Sounds ownSounds(std::size_t at) const {
    const Word& w = m_words.list[at];
    if (at + 1 < m_words.count && carriesArticle(w, m_words.list[at + 1])) return latinSounds(w.text().substr(0, w.size - 2U));
    return soundsOf(w);
  }

  // "Salah al-Din", "Obaid Ullah": the second word belongs to the first.
  void joinSuffix(std::size_t& at, NamePart& part) const {
    std::size_t suffix = at;
    if (suffix + 1 < m_words.count &&
        (contains(kArticles, m_words.list[suffix].text()) || isMeltedBefore(m_words.list[suffix], m_words.list[suffix + 1])))
      ++suffix;
    const bool article = suffix > at;
    if (suffix >= m_words.count) return;
    const Word& w = m_words.list[suffix];
    const std::string_view t = w.text();
    const bool joins = w.arabicSize > 0 ? arabicRole(w.script()) == Role::Suffix
                                        : contains(kSuffixes, t) || (contains(kFaith, t) && (article || w.hyphened)) ||
                                              (article && (t == "lah" || t == "llah"));
    if (!joins) return;
    if (part.bare.size == 0) part.bare = part.sounds;
    part.sounds.append(soundsOf(w));
    at = suffix + 1;
  }

  const Words& m_words;
};

}  // namespace

NameParts::NameParts(std::string_view name) {
  WordScan scan;
  Words& words = scan.read(name);
  readSomali(words);
  const PartReader reader(words);
  NamePart part;
  std::size_t surnameParts = 0;
  for (std::size_t at = 0; at < words.count;) {
    if (!reader.next(at, part)) break;
    add(part);
    if (at <= words.beforeComma) surnameParts = m_count;
  }
  if (words.beforeComma > 0) rotate(surnameParts);
}

void NameParts::replacePair(std::size_t first, const NamePart& joined) {
  m_parts[first] = joined;
  std::move(m_parts.begin() + static_cast<std::ptrdiff_t>(first) + 2, m_parts.begin() + static_cast<std::ptrdiff_t>(m_count),
            m_parts.begin() + static_cast<std::ptrdiff_t>(first) + 1);
  --m_count;
}

void NameParts::add(const NamePart& part) {
  if (m_count < kMost && part.sounds.size > 0) m_parts[m_count++] = part;
}

void NameParts::rotate(std::size_t surnameParts) {
  const auto begin = m_parts.begin();
  std::rotate(begin, begin + static_cast<std::ptrdiff_t>(surnameParts), begin + static_cast<std::ptrdiff_t>(m_count));
}

}  // namespace collate
