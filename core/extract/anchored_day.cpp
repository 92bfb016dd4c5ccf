// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/anchored_day.h"

#include <array>

#include "core/extract/numbers.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

constexpr int kMost = 60;  // days; what lies further off is told by months
constexpr std::array<Spelling, 5> kDayParts = {"day", "night", "evening", "morning", "afternoon"};

// "the attack" behind "the day before"; what else stands there names another anchor: "the day before Easter"
bool isDeed(const Document& doc, std::uint32_t i) {
  constexpr std::uint32_t kReach = 4;  // words: "the deadly market bombing"
  if (doc.word(i) == "it" && i + 1 < doc.size() && doc.token(i + 1).kind == TokenKind::Punct) return true;
  if (!isOneOf(doc.word(i), {"the", "this", "that"})) return false;
  for (std::uint32_t t = i + 1; t <= i + kReach; ++t)
    if (doc.covers(t, maskOf(Event))) return true;
  return false;
}

// Does the phrase end at `end`? "The day before, gunmen ...", "died the next day in Marrow", but not "the day before Easter",
// "the next day's paper", "the night before his wedding".
bool isClosed(const Document& doc, std::uint32_t end, bool clause = false) {
  if (end >= doc.size() || doc.token(end).kind == TokenKind::Punct) return true;
  if (clause && doc.covers(end, maskOf(Determiner, Pronoun, Number)) && !doc.isCapital(end))
    return true;  // "a day later two men ..."
  return !doc.isCapital(end) && doc.word(end) != "'s" && !doc.isNumber(end) &&
         doc.covers(end, maskOf(Preposition, Conjunction, Auxiliary));
}

std::optional<AnchoredDay> before(const Document& doc, std::uint32_t noun) {
  const bool back = isOneOf(doc.word(noun + 1), {"before", "earlier"});
  if (!back && doc.word(noun + 1) != "after") return std::nullopt;
  const std::uint32_t end = noun + 2;
  if (isDeed(doc, end)) return AnchoredDay{end, back ? -1 : 1, true};
  if (!back || !isClosed(doc, end)) return std::nullopt;
  return AnchoredDay{end, -1, false};
}

// "The raid came just two days after gunmen had shot a clerk": of that shooting
std::optional<AnchoredDay> comingAfter(const Document& doc, std::uint32_t i) {
  const std::uint32_t before = i > 1 && isOneOf(doc.word(i - 1), {"just", "only", "barely"}) ? i - 2 : i - 1;
  if (i < 2 || before == 0 || !isOneOf(doc.word(before), {"came", "comes", "come"})) return std::nullopt;
  const bool deed = doc.covers(before - 1, maskOf(Event, Act)) ||
                    isOneOf(doc.word(before - 1), {"it", "this", "incident", "incidents", "news", "violence"});
  if (!deed) return std::nullopt;
  const auto number = numberAt(doc, i);
  const bool one = isOneOf(doc.word(i), {"a", "one"});
  if (!one && (!number || !number->count.exact() || *number->count.min > kMost)) return std::nullopt;
  const std::uint32_t unit = one ? i + 1 : number->range.end;
  if (!isOneOf(doc.word(unit), {"day", "days"}) || doc.word(unit + 1) != "after") return std::nullopt;
  return AnchoredDay{unit + 1, one ? -1 : -static_cast<int>(*number->count.min), true, true};
}

// "a guard who died of his wounds in the clinic | four days later": told beside the deed, and not its day
bool isOfWhoDied(const Document& doc, std::uint32_t i) {
  constexpr std::uint32_t kReach = 10;  // words: "who died of his wounds in a hospital in Orlen"
  bool dies = false;
  for (std::uint32_t t = i; t > 0 && t + kReach > i && doc.token(t - 1).kind == TokenKind::Word; --t) {
    dies = dies || isOneOf(doc.word(t - 1), {"died", "dies", "succumbed", "released", "freed", "arrested", "found"});
    if (doc.word(t - 1) == "who") return dies;
  }
  return false;
}

// "two days before the bombing", "3 days after the attack": from the day of what the text is about; "Two days earlier, ...",
// "died two days later": from the day that was told before
std::optional<AnchoredDay> counted(const Document& doc, std::uint32_t i) {
  if (doc.word(i + 1) != "days" || (i > 0 && isOneOf(doc.word(i - 1), {"for", "in", "over", "within", "the", "last", "first"})))
    return std::nullopt;
  const bool back = isOneOf(doc.word(i + 2), {"before", "earlier"});
  if (!back && !isOneOf(doc.word(i + 2), {"after", "later"})) return std::nullopt;
  const auto number = numberAt(doc, i);
  if (!number || number->range.end != i + 1 || !number->count.exact() || *number->count.min > kMost) return std::nullopt;
  const int days = static_cast<int>(*number->count.min);
  // "the mayor said four days later": of the telling
  if (i > 0 && (doc.covers(i - 1, maskOf(Say)) || isOfWhoDied(doc, i))) return std::nullopt;
  const bool told = doc.word(i + 2) != "after" && isClosed(doc, i + 3, doc.word(i + 2) != "before");  // of the day told before
  if (!told && !isDeed(doc, i + 3)) return std::nullopt;
  return AnchoredDay{i + 3, back ? -days : days, !told};
}

}  // namespace

std::optional<AnchoredDay> anchoredDayAt(const Document& doc, std::uint32_t i) {
  const Word word = doc.word(i);
  if (!isOneOf(word, {"the", "a", "one"}) && !doc.isNumber(i) && !doc.covers(i, maskOf(PhraseClass::Number))) return std::nullopt;
  if (const auto former = comingAfter(doc, i)) return former;
  if (doc.word(i + 1) == "days") return counted(doc, i);
  if (word == "the") {
    if (isOneOf(doc.word(i + 1), kDayParts)) return before(doc, i + 1);
    if (doc.word(i + 1) == "eve" && doc.word(i + 2) == "of" && isDeed(doc, i + 3)) return AnchoredDay{i + 3, -1, true};
    const bool back = isOneOf(doc.word(i + 1), {"previous", "preceding"});
    const bool next = isOneOf(doc.word(i + 1), {"next", "following"});
    if ((!back && !next) || !isOneOf(doc.word(i + 2), kDayParts) || !isClosed(doc, i + 3, true)) return std::nullopt;
    return AnchoredDay{i + 3, back ? -1 : 1, false};
  }
  if (!isOneOf(word, {"a", "one"}) || !isOneOf(doc.word(i + 1), {"day", "week"})) return std::nullopt;
  if (!isOneOf(doc.word(i + 2), {"earlier", "before", "later"})) return std::nullopt;
  if (!isClosed(doc, i + 3, doc.word(i + 2) != "before")) return std::nullopt;
  const int days = doc.word(i + 1) == "week" ? 7 : 1;
  return AnchoredDay{i + 3, doc.word(i + 2) == "later" ? days : -days, false};
}

bool readDayAlone(const Document& doc, TokenRange figure, const std::optional<Published>& published,
                  const std::optional<DateValue>& before, DateExpression& e) {
  const std::uint32_t i = figure.begin, end = figure.end;
  if (!published || figure.size() != 2 || i < 2 || doc.word(i - 1) != "the") return false;
  if (!isOneOf(doc.word(i - 2), {"on", "of", "since", "until", "by", "before", "after"})) return false;
  const bool people = doc.covers(end, maskOf(People)) && doc.hitAt(end, maskOf(People)) != nullptr &&
                      doc.hitAt(end, maskOf(People))->phrase->plural && doc.word(i - 2) == "on";  // "On the 10th soldiers shot"
  if (end < doc.size() && doc.token(end).kind != TokenKind::Punct && !people &&
      !doc.covers(end, maskOf(Preposition, Auxiliary, Conjunction, Determiner, Pronoun)))
    return false;
  const std::chrono::year_month_day day{published->day};
  const int number = wholeNumber(doc.word(i));
  const int month = static_cast<int>(static_cast<unsigned>(day.month()));
  constexpr std::chrono::days kNews{45};
  e.day = number;
  if (before && before->from && published->day - *before->from > kNews) {
    const std::chrono::year_month_day past{*before->from};
    e.year = static_cast<int>(past.year());
    e.month = static_cast<int>(static_cast<unsigned>(past.month()));
    return true;
  }
  e.month = number <= static_cast<int>(static_cast<unsigned>(day.day())) ? month : month == 1 ? 12 : month - 1;
  return true;
}

}  // namespace collate
