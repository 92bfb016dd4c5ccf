// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a report says beside date, place and toll brings it together with others: the street, the hospital, the officer quoted,
// the color of the car. All of them are words that few accounts of the case have.
//
//   "... on Alder Street, Sergeant Wilmot said"  /  "Wilmot said the two were found near Alder Street"
//     said, near, found   in every second account: weigh nothing
//     Wilmot, Alder       in these two of 400:     weigh most
//
// How rare a word is in reports of violence at large (news_words.inc) bounds what the case makes of it where every fiftieth
// report has it: in a case of many reports from one town, "Syria" is rare and yet tells nothing of which raid is meant. In a
// small case, where four of nine accounts may be of one event, it alone says how much a word tells.
//
// The measure is the cosine of the two vectors of tf-idf weights, term frequency taken as 0 or 1 (Salton and Buckley 1988).
#include "core/conflict/telling_words.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <numeric>
#include <ranges>
#include <unordered_map>

#include "core/conflict/account_facts.h"
#include "core/conflict/place_fit.h"
#include "core/text/tokens.h"

namespace collate {
namespace {

constexpr std::size_t kMostWords = 250;
constexpr std::size_t kBuckets = std::size_t{1} << 22U;
constexpr std::size_t kFewBuckets = std::size_t{1} << 16U;  // of a small case
constexpr float kWidely = 4;  // every fiftieth report has the word: where the case itself tells of words, rarer ones are its own
constexpr double kCommon = 0.2;  // shares of accounts
constexpr double kCommonOfFew = 0.75;
constexpr std::uint32_t kFew = 3;   // accounts that may all have a word
constexpr float kMostUnlisted = 6;  // in a small case, of a word that reports at large do not have: about log 500
constexpr float kLeastOfFew = 1;    // there, what every third report has tells nothing
constexpr double kLeastSquareOfFew = 300;
constexpr double kLeastSquare = 70;  // of a vector's length: some eight rare words

using Words = std::vector<std::uint32_t>;

std::uint32_t hashed(std::string_view word) {
  std::uint32_t hash = 0x811c9dc5U;
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 0x01000193U;
  return hash;
}

constexpr std::string_view kNewsWords =
#include "core/conflict/news_words.inc"
    ;

// The most that a word can weigh, by hash; what stands here not is no word that many reports use.
std::unordered_map<std::uint32_t, float> newsWeights() {
  std::unordered_map<std::uint32_t, float> weights;
  for (const auto line : std::views::split(kNewsWords, '\n')) {
    float weight = 0;
    for (const auto cell : std::views::split(line, ' ')) {
      const std::string_view word(cell.begin(), cell.end());
      if (word.empty()) continue;
      if (word.front() >= '0' && word.front() <= '9') {
        int share = 0;
        std::from_chars(word.data(), word.data() + word.size(), share);
        weight = static_cast<float>(std::log(500.0 / std::max(share, 1)));
      } else {
        weights[hashed(word)] = weight;
      }
    }
  }
  return weights;
}

float mostOf(std::uint32_t word) {
  static const std::unordered_map<std::uint32_t, float> kWeights = newsWeights();
  const auto it = kWeights.find(word);
  return it == kWeights.end() ? std::numeric_limits<float>::max() : it->second;
}

// Accounts come by prominence: the first is what the report is about, unless it is told in passing like all others.
bool isWhatReportTells(const AccountFacts& f) { return f.ref.account == 0 && !f.account->background; }

bool touchesClaim(const AccountFacts& f, ByteSpan sentence) {
  const auto in = [&](ByteSpan s) { return s.begin < sentence.end && sentence.begin < s.end; };
  return in(f.account->anchor) || std::ranges::any_of(f.account->claims, [&](const Claim& c) { return in(c.span); });
}

bool isBoilerplate(const Source& source, ByteSpan span) {
  return std::ranges::any_of(source.regions, [&](const Region& r) {
    return r.kind == RegionKind::Boilerplate && r.span.begin <= span.begin && span.end <= r.span.end;
  });
}

Words wordsOf(const AccountFacts& f, const Tokens& tokens, std::span<const TokenRange> sentences, bool whole) {
  Words words;
  for (const TokenRange& sentence : sentences) {
    const ByteSpan span = spanOf(tokens, sentence);
    if (whole ? isBoilerplate(*f.source, span) : !touchesClaim(f, span)) continue;
    for (std::uint32_t t = sentence.begin; t < sentence.end; ++t) {
      const std::string_view word = tokens.folded(t);
      if (tokens.list[t].kind == TokenKind::Word && word.size() > 1 && !word.starts_with('\'')) words.push_back(hashed(word));
    }
  }
  std::ranges::sort(words);
  words.erase(std::ranges::unique(words).begin(), words.end());
  return words;
}

void weighWords(AccountFacts& f, const Words& words, const WordRarity& rarity) {
  f.words.clear();
  f.fewTellers = !rarity.isKnown();
  const auto all = static_cast<double>(rarity.accounts());
  for (const std::uint32_t w : words) {
    const std::uint32_t n = rarity.tellers(w);
    if (n > (f.fewTellers ? kCommonOfFew : kCommon) * all && n > kFew) continue;
    const float most = mostOf(w);
    const float rare = f.fewTellers ? kMostUnlisted : static_cast<float>(std::log(all / n));
    const float weight = f.fewTellers || most <= kWidely ? std::min(rare, most) : rare;
    if (weight > (f.fewTellers ? kLeastOfFew : 0)) f.words.push_back({w, weight, n});
  }
  if (f.words.size() > kMostWords) {
    std::ranges::sort(f.words, [](const TellingWord& a, const TellingWord& b) {
      return a.weight != b.weight ? a.weight > b.weight : a.word < b.word;
    });
    f.words.resize(kMostWords);
    std::ranges::sort(f.words, {}, &TellingWord::word);
  }
  double square = 0;
  for (const TellingWord& w : f.words) square += double{w.weight} * w.weight;
  // A text of common words has a few rare ones; they do not stand for the whole.
  const auto length = static_cast<float>(std::sqrt(std::max(square, f.fewTellers ? kLeastSquareOfFew : kLeastSquare)));
  for (TellingWord& w : f.words) w.weight /= length;
}

// The words of every account, by position. The text of a source is cut into words once.
std::vector<Words> wordsOf(std::span<const AccountFacts> facts) {
  std::vector<std::size_t> order(facts.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, {}, [&](std::size_t i) { return facts[i].ref.source; });
  std::vector<Words> words(facts.size());
  for (const auto accounts :
       order | std::views::chunk_by([&](std::size_t a, std::size_t b) { return facts[a].ref.source == facts[b].ref.source; })) {
    const Tokens tokens = tokenize(facts[accounts.front()].source->text);
    const std::vector<TokenRange> sentences = splitSentences(tokens);
    for (const std::size_t i : accounts) words[i] = wordsOf(facts[i], tokens, sentences, isWhatReportTells(facts[i]));
  }
  return words;
}

}  // namespace

WordRarity::WordRarity(std::size_t accounts)
    : m_accounts(accounts),
      m_tellers(accounts < kEnoughAccounts ? kFewBuckets : kBuckets) {}

void WordRarity::count(std::uint32_t word) { ++m_tellers[word % m_tellers.size()]; }

std::uint32_t WordRarity::tellers(std::uint32_t word) const { return std::max(m_tellers[word % m_tellers.size()], 1U); }

WordRarity findTellingWords(std::span<AccountFacts> facts) {
  WordRarity rarity(facts.size());
  const std::vector<Words> words = wordsOf(facts);
  for (const Words& account : words)
    for (const std::uint32_t w : account) rarity.count(w);
  for (std::size_t i = 0; i < facts.size(); ++i) weighWords(facts[i], words[i], rarity);
  return rarity;
}

void findTellingWords(std::span<AccountFacts> facts, const WordRarity& rarity) {
  const std::vector<Words> words = wordsOf(facts);
  for (std::size_t i = 0; i < facts.size(); ++i) weighWords(facts[i], words[i], rarity);
}

double likenessOf(std::span<const TellingWord> a, std::span<const TellingWord> b) {
  double sum = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i].word < b[j].word) {
      ++i;
    } else if (b[j].word < a[i].word) {
      ++j;
    } else {
      sum += double{a[i++].weight} * b[j++].weight;
    }
  }
  return sum;
}

namespace {

void addWords(Words& words, std::string_view text) {
  const Tokens tokens = tokenize(text);
  for (std::size_t t = 0; t < tokens.size(); ++t) words.push_back(hashed(tokens.folded(t)));
}

}  // namespace

double likenessOf(const AccountFacts& a, const AccountFacts& b) {
  const double like = likenessOf(a.words, b.words);
  if (!a.fewTellers || like == 0) return like;
  Words shared;
  for (const PlaceValue* x : a.places)
    for (const PlaceValue* y : b.places)
      if (fitOf(*x, *y) == PlaceFit::Same)
        for (const PlaceValue* p : {x, y}) addWords(shared, p->name);
  for (const AccountFacts* f : {&a, &b})
    for (const Claim& c : f->account->claims)
      if (c.attribute == Attribute::EventType) addWords(shared, c.span.of(f->source->text));
  std::ranges::sort(shared);
  double of = 0;
  for (auto it = shared.begin(); it != shared.end(); it = std::upper_bound(it, shared.end(), *it)) {
    const auto x = std::ranges::lower_bound(a.words, *it, {}, &TellingWord::word);
    const auto y = std::ranges::lower_bound(b.words, *it, {}, &TellingWord::word);
    if (x != a.words.end() && x->word == *it && y != b.words.end() && y->word == *it) of += double{x->weight} * y->weight;
  }
  return std::max(0.0, like - of);
}

std::vector<std::string> sharedWords(const AccountFacts& a, const AccountFacts& b, std::size_t most) {
  struct Shared {
    float weight = 0;
    std::uint32_t word = 0;
  };
  std::vector<Shared> shared;
  for (const TellingWord& w : a.words) {
    const auto it = std::ranges::lower_bound(b.words, w.word, {}, &TellingWord::word);
    if (it != b.words.end() && it->word == w.word) shared.push_back({w.weight * it->weight, w.word});
  }
  std::ranges::sort(
      shared, [](const Shared& x, const Shared& y) { return x.weight != y.weight ? x.weight > y.weight : x.word < y.word; });
  if (shared.size() > most) shared.resize(most);
  std::vector<std::string> words(shared.size());
  const Tokens tokens = tokenize(a.source->text);
  for (std::size_t t = 0; t < tokens.size(); ++t) {
    const auto it = std::ranges::find(shared, hashed(tokens.folded(t)), &Shared::word);
    if (it == shared.end()) continue;
    std::string& held = words[static_cast<std::size_t>(it - shared.begin())];
    if (held.empty()) held = tokens.list[t].span.of(a.source->text);
  }
  return words;
}

}  // namespace collate
