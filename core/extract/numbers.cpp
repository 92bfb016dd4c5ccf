// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/numbers.h"
#include "core/extract/word_list.h"

#include <charconv>

namespace collate {
namespace {

using enum PhraseClass;

constexpr int kLargest = 1'000'000;  // people; more is money or a serial number

struct Plain {
  int value = 0;
  std::uint32_t end = 0;
};

std::optional<Plain> digits(const Document& doc, std::uint32_t i) {
  if (!doc.isNumber(i)) return std::nullopt;
  if (i > 0 && doc.token(i).glued && doc.token(i - 1).kind == TokenKind::Word) return std::nullopt;  // "ABC15"
  const bool minute = i > 1 && doc.token(i).glued && doc.isMark(i - 1, ":") && doc.token(i - 1).glued && doc.isNumber(i - 2);
  if (minute) return std::nullopt;
  if (doc.isMark(i + 1, ":") && doc.token(i + 1).glued && doc.isNumber(i + 2) && doc.token(i + 2).glued)
    return std::nullopt;  // "11:30"
  const int n = wholeNumber(doc.word(i));
  if (n < 0 || n > kLargest) return std::nullopt;
  const Word next = doc.word(i + 1);
  const bool glued = i + 1 < doc.size() && doc.token(i + 1).glued && doc.token(i + 1).kind == TokenKind::Word;
  const bool decade = next == "'s" || (next == "'" && doc.word(i + 2) == "s");
  if (decade && n % 10 == 0) return std::nullopt;                      // "in her mid-20's"
  if (glued || next == "%" || next == "percent") return std::nullopt;  // "20th", "5km"
  if (next == "million" || next == "billion") return std::nullopt;     // of people driven out, of money
  if (next == "thousand" && n <= kLargest / 1000) return Plain{n * 1000, i + 2};
  return Plain{n, i + 1};
}

std::optional<Plain> plain(const Document& doc, std::uint32_t i) {
  if (const auto n = digits(doc, i)) return n;
  const Hit* hit = doc.hitAt(i, maskOf(Number));
  if (hit == nullptr) return std::nullopt;
  int n = 0;
  std::from_chars(hit->phrase->canonical.data(), hit->phrase->canonical.data() + hit->phrase->canonical.size(), n);
  std::uint32_t end = hit->range.end;
  if (isOneOf(doc.word(end), {"million", "billion"})) return std::nullopt;
  if (doc.word(end) == "thousand" && n <= kLargest / 1000) {
    const auto rest = plain(doc, end + 1);  // "three thousand five hundred"
    return rest && rest->value < 1000 ? Plain{n * 1000 + rest->value, rest->end} : Plain{n * 1000, end + 1};
  }
  if (doc.word(end) == "hundred") return Plain{n * 100, end + 1};
  if (doc.word(end) == "dozen") return Plain{n * 12, end + 1};
  return Plain{n, end};
}

std::optional<Plain> plurals(const Document& doc, std::uint32_t i) {
  const Word w = doc.word(i);
  if (w == "tens" && doc.word(i + 1) == "of" && !isOneOf(doc.word(i + 2), {"thousands", "millions"})) return Plain{20, i + 1};
  if (w == "dozens") return Plain{24, i + 1};
  if (w == "scores") return Plain{40, i + 1};
  if (w == "hundreds") return Plain{200, i + 1};
  if (w == "several" || w == "many") return Plain{2, i + 1};
  if (w == "a" && doc.word(i + 1) == "number" && doc.word(i + 2) == "of") return Plain{2, i + 2};
  if (isOneOf(w, {"a", "an"}) && doc.word(i + 2) == "number" &&
      isOneOf(doc.word(i + 1), {"unknown", "unspecified", "undetermined", "undisclosed", "unconfirmed", "large", "small"}))
    return Plain{2, i + 3};  // "and an unknown number wounded"
  return std::nullopt;
}

CountRange bounded(int n, std::string_view bound) {
  if (bound == "min") return {n, std::nullopt};
  if (bound == "max") return {std::nullopt, n};
  if (bound == "over") return {n + 1, std::nullopt};
  if (bound == "under") return {std::nullopt, n - 1};
  return CountRange::exactly(n);
}

}  // namespace

int wholeNumber(std::string_view digits) {
  int n = -1;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), n);
  return error == std::errc{} && end == digits.data() + digits.size() ? n : -1;
}

std::optional<NumberPhrase> numberAt(const Document& doc, std::uint32_t i) {
  if (!doc.isNumber(i) && !doc.starts(i, maskOf(Bound, Number)) &&
      !isOneOf(doc.word(i), {"between", "tens", "dozens", "scores", "hundreds", "several", "many", "a", "an"}))
    return std::nullopt;
  if (i > 1 && doc.word(i - 1) == "number" && (doc.word(i - 2) == "'s" || doc.isMark(i - 2, "'") || doc.word(i - 2) == "the"))
    return std::nullopt;  // "the gang's number two"
  if (doc.word(i) == "between") {
    const auto low = plain(doc, i + 1);
    if (!low || doc.word(low->end) != "and") return std::nullopt;
    const auto high = plain(doc, low->end + 1);
    if (!high || high->value < low->value) return std::nullopt;
    return NumberPhrase{{i, high->end}, {i + 1, high->end}, {low->value, high->value}};
  }
  const Hit* bound = doc.hitAt(i, maskOf(Bound));
  const std::uint32_t at = bound != nullptr ? bound->range.end : i;
  if (bound == nullptr) {
    if (const auto open = plurals(doc, i)) {
      const std::uint32_t end = doc.word(open->end) == "of" ? open->end + 1 : open->end;
      return NumberPhrase{{i, end}, {i, open->end}, {open->value, std::nullopt}};
    }
  }
  auto n = plain(doc, at);
  if (!n) return std::nullopt;
  if (i > 0 && doc.isMark(i - 1, "[") && doc.isMark(n->end, "]")) return std::nullopt;  // "[3] The family of"
  if (doc.isMark(n->end, "(") && doc.isNumber(n->end + 1) && doc.isMark(n->end + 2, ")") &&
      wholeNumber(doc.word(n->end + 1)) == n->value)
    n->end += 3;  // "twenty-one (21) suspects", "five (05)"
  if (doc.isMark(n->end, "(") && doc.isMark(n->end + 2, ")"))
    if (const auto word = plain(doc, n->end + 1); word && word->value == n->value && word->end == n->end + 2)
      n->end += 3;  // "03 (three)"
  const bool range = doc.word(n->end) == "to" || (n->end < doc.size() && doc.token(n->end).joined) || doc.word(n->end) == "or";
  if (range) {
    const std::uint32_t second = doc.token(n->end).joined ? n->end : n->end + 1;
    if (const auto high = plain(doc, second); high && high->value > n->value && high->value < n->value * 10)
      return NumberPhrase{{i, high->end}, {at, high->end}, {n->value, high->value}};
    if (doc.word(n->end) == "or" && doc.word(n->end + 1) == "more")
      return NumberPhrase{{i, n->end + 2}, {at, n->end}, {n->value, std::nullopt}};
  }
  return NumberPhrase{{i, n->end}, {at, n->end}, bounded(n->value, bound != nullptr ? bound->phrase->tag : std::string_view{})};
}

std::uint32_t beforeRepeat(const Document& doc, std::uint32_t i) {
  constexpr std::uint32_t kBracket = 3;
  if (i <= kBracket || !doc.isMark(i - 1, ")") || !doc.isMark(i - kBracket, "(")) return i;
  for (std::uint32_t t = i - kBracket; t > 0 && t + kBracket > i - kBracket; --t)
    if (const auto n = numberAt(doc, t - 1); n && n->range.end == i) return i - kBracket;
  return i;
}

int agesAt(const Document& doc, std::uint32_t i) {
  int ages = 0;
  while (doc.isNumber(i) && doc.isMark(i + 1, "--") && doc.token(i + 1).glued) {
    ++ages;
    i += 2;
    if (doc.isMark(i, ",")) ++i;
    if (doc.word(i) == "and") ++i;
  }
  const bool last = doc.isNumber(i) && doc.word(i + 1) == "year" && doc.word(i + 2) == "old";
  return ages > 0 && last ? ages + 1 : 0;
}

bool mayBeEqual(const CountRange& a, const CountRange& b) {
  constexpr int kMany = 1'000'000'000;
  return a.min.value_or(0) <= b.max.value_or(kMany) && b.min.value_or(0) <= a.max.value_or(kMany);
}

std::optional<NumberPhrase> numberEnding(const Document& doc, std::uint32_t end, std::uint32_t from) {
  constexpr std::uint32_t kBack = 4;  // words: "at least twenty five"
  std::optional<NumberPhrase> best;
  for (std::uint32_t t = end; t > from && t + kBack > end; --t)
    if (const auto n = numberAt(doc, t - 1); n && n->range.end == end && n->count.min) best = n;
  return best;
}

}  // namespace collate
