// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/side.h"

#include <algorithm>
#include <array>
#include <format>
#include <tuple>

#include "core/conflict/casualties.h"
#include "core/conflict/when.h"
#include "core/conflict/words.h"

namespace collate {
namespace {

// Counted persons: an exact figure is finer than a bound; of two exact ones the larger is the total.
int countFineness(const CountRange& c) {
  constexpr int kExact = 1'000'000;
  const int size = std::clamp(c.min.value_or(c.max.value_or(0)), 0, kExact - 1);
  return c.exact() ? kExact + size : size;
}

// Is this the one who was killed, wounded or taken by an account's figures? Of several names the victim's leads.
bool isVictim(const std::string& name, const Account& account) {
  return std::ranges::any_of(account.claims, [&](const Claim& c) {
    return c.counts() && (c.attribute == Attribute::Killed || c.attribute == Attribute::Wounded) &&
           std::ranges::find(c.persons, name) != c.persons.end();
  });
}

int wordFineness(const Claim& c, const Account& account) {
  constexpr int kName = 1000;
  constexpr int kMostWords = 20;
  const int words = std::min<int>(static_cast<int>(contentWords(c.value.text).size()), kMostWords);
  const bool personal = c.attribute == Attribute::Target || c.attribute == Attribute::Alias;
  if (!personal || !isPersonName(c.value.text)) return words;
  return kName + words + (isVictim(c.value.text, account) ? kMostWords : 0);
}

// "ATME" in a dateline is the same word as "Atme"; the one in running text is shown.
bool isShouted(std::string_view text) {
  return text.size() > 3 && std::ranges::none_of(text, [](char c) { return c >= 'a' && c <= 'z'; }) &&
         std::ranges::any_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

int finenessOf(const Claim& c, const AccountFacts& facts) {
  if (const CountRange* count = c.value.count()) return countFineness(*count);
  if (const DateValue* date = c.value.date()) return fineness(*date);
  if (const TimeValue* time = c.value.time()) return 10'000 - (time->to - time->from);
  if (const PlaceValue* place = c.value.place()) {
    // The account's own place before another as fine: where it happened, not what it lies near.
    const bool own = facts.account->place && facts.account->place->id == place->id && facts.account->place->name == place->name;
    return 2 * fineness(*place) + own;
  }
  if (const EventType* type = c.value.event()) return *type == facts.account->type ? 2 : *type != EventType::Other;
  return wordFineness(c, *facts.account);
}

int modalityRank(Modality m) {
  switch (m) {
    case Modality::Stated: return 3;
    case Modality::Hedged: return 2;
    case Modality::Denied: return 1;
    case Modality::Corrected: return 0;
  }
  return 0;
}

// "No injuries were reported" says 0 as well as any count; other denials come after what is claimed.
bool stands(const Claim& c) {
  const CountRange* count = c.value.count();
  return c.modality == Modality::Stated || c.modality == Modality::Hedged ||
         (c.modality == Modality::Denied && count && count->max == 0);
}

Stance stanceOf(const Side& side) {
  if (!side.speaks()) return Stance::Silent;
  const bool denies = std::ranges::all_of(
      side.claims, [&](std::size_t i) { return side.facts->account->claims[i].modality == Modality::Denied; });
  return denies ? Stance::Denies : Stance::Says;
}

Side sideOn(Attribute attribute, const AccountFacts& facts) {
  Side side{&facts, {}, Stance::Silent};
  const std::vector<Claim>& claims = facts.account->claims;
  for (std::size_t i = 0; i < claims.size(); ++i)
    if (claims[i].attribute == attribute && claims[i].counts()) side.claims.push_back(i);
  // Of figures of several speakers the account's own, told first, before what others put it at: "RSF says 57"
  const Claim* lead = nullptr;
  for (const std::size_t i : side.claims)
    if (claims[i].value.count() && stands(claims[i]) && (lead == nullptr || claims[i].span.begin < lead->span.begin))
      lead = &claims[i];
  const auto byAnother = [&](const Claim& c) {
    return lead != nullptr && c.value.count() && !c.originators.empty() && attribute != Attribute::Age &&
           c.originators != lead->originators;
  };
  // A reviewed claim is what the analyst made of it: it leads.
  const auto rank = [&](std::size_t i) {
    const Claim& c = claims[i];
    const bool reviewed = c.review == Review::Corrected || c.review == Review::Added || c.review == Review::Confirmed;
    return std::tuple(!reviewed, !stands(c), byAnother(c), -finenessOf(c, facts), -modalityRank(c.modality),
                      isShouted(c.value.text), c.span.begin, i);
  };
  std::ranges::sort(side.claims, {}, rank);
  side.stance = stanceOf(side);
  return side;
}

bool tellsSeveral(Attribute a) {
  return a == Attribute::Household || a == Attribute::Alias || a == Attribute::Actor || a == Attribute::Target;
}

// " (Ali)" where the account gives the target an alias.
std::string aliasWords(const Account& account) {
  const auto it =
      std::ranges::find_if(account.claims, [](const Claim& c) { return c.attribute == Attribute::Alias && c.counts(); });
  return it == account.claims.end() || it->value.text.empty() ? std::string{} : " (" + it->value.text + ")";
}

bool startsWithNumber(std::string_view text) {
  constexpr std::array<std::string_view, 14> kNumbers = {"no",    "one",   "two",  "three", "four", "five", "six",
                                                         "seven", "eight", "nine", "ten",   "a",    "an",   "another"};
  const std::string first = plainLetters(text.substr(0, text.find(' ')));
  return (!first.empty() && first[0] >= '0' && first[0] <= '9') ||
         std::ranges::find(kNumbers, std::string_view(first)) != kNumbers.end();
}

// "His two wives" amid a sentence.
std::string lowerStart(std::string words) {
  constexpr std::array<std::string_view, 8> kSmall = {"His ", "Her ", "Their ", "Its ", "The ", "A ", "An ", "Some "};
  if (std::ranges::any_of(kSmall, [&](std::string_view w) { return words.starts_with(w); }))
    words[0] = static_cast<char>(words[0] - 'A' + 'a');
  return words;
}

// Names of those counted, where they are few: "1, Abu Hafs al-Qurashi".
std::string withPersons(const Claim& c, std::string words) {
  if (!c.value.count() || c.attribute == Attribute::Age || c.persons.empty() || c.persons.size() > 2) return words;
  for (const std::string& p : c.persons) {
    const bool recounts = startsWithNumber(p);  // "five people" says no more than 5
    if (!recounts && plainLetters(words).find(plainLetters(p)) == std::string::npos) words += ", " + lowerStart(p);
  }
  return words;
}

// The side's value, and where it tells of several what the others add.
std::vector<std::string> partsOf(Attribute attribute, const Side& side) {
  if (!side.speaks()) return {};
  std::string first = withPersons(side.best(), valueWords(side.best()));
  // "Three casualties" are not three dead: the figure says what it counts.
  if (std::string wide = casualtyWords(side.best(), side.facts->source->text); !wide.empty()) first = std::move(wide);
  if (!tellsSeveral(attribute)) return {first};
  if (attribute == Attribute::Target && isPersonName(first)) first += aliasWords(*side.facts->account);
  // Further values that add something; descriptions of whoever is named do not.
  constexpr std::size_t kMostValues = 3;
  const bool named = isPersonName(valueWords(side.best())) && attribute == Attribute::Target;
  std::vector<std::string> parts = {first};
  std::vector<std::vector<std::string>> told = {contentWords(first)};
  for (std::size_t i = 1; i < side.claims.size() && told.size() < kMostValues; ++i) {
    if (side.stance == Stance::Says && !stands(side.at(i))) continue;  // "The army denied that it shelled the village."
    const std::string words = valueWords(side.at(i));
    if (named && !isPersonName(words)) continue;
    const std::vector<std::string> content = contentWords(words);
    const bool known = std::ranges::any_of(told, [&](const auto& t) {
      const Overlap o = overlapOf(content, t);
      return o == Overlap::Equal || o == Overlap::FirstWithin;
    });
    if (known) continue;
    told.push_back(content);
    parts.push_back(words);
  }
  return parts;
}

}  // namespace

std::vector<Side> sidesOn(Attribute attribute, std::span<const AccountFacts* const> accounts) {
  std::vector<Side> sides;
  sides.reserve(accounts.size());
  for (const AccountFacts* a : accounts) sides.push_back(sideOn(attribute, *a));
  return sides;
}

std::string valueWords(const Claim& c) {
  if (!c.value.text.empty()) return c.value.text;
  if (const CountRange* count = c.value.count()) return countText(*count);
  if (const DateValue* date = c.value.date()) return dateWords(*date);
  if (const PlaceValue* place = c.value.place()) return place->name;
  if (const EventType* type = c.value.event()) return std::string(eventTypeName(*type));
  if (const TimeValue* time = c.value.time())
    return time->exact() ? clockText(time->from) : clockText(time->from) + " to " + clockText(time->to);
  return {};
}

std::string valueInSentence(const Claim& c) {
  const DateValue* date = c.value.date();
  return withoutStop(date && c.value.text == date->timex ? dateWords(*date) : valueWords(c));
}

std::string valueWords(Attribute attribute, const Side& side) {
  std::string out;
  for (const std::string& part : partsOf(attribute, side)) out += (out.empty() ? "" : ", ") + part;
  return out;
}

std::string valueInSentence(Attribute attribute, const Side& side) {
  if (side.speaks() && side.best().value.date()) return valueInSentence(side.best());
  const std::vector<std::string> parts = partsOf(attribute, side);
  const bool several = attribute == Attribute::Household || attribute == Attribute::Actor;
  return withoutStop(parts.size() == 1 && several ? listedWithin(parts.front()) : listed(parts));
}

bool publishedBefore(const Side& a, const Side& b) {
  const auto& x = a.facts->source->published;
  const auto& y = b.facts->source->published;
  if (!x || !y) return false;
  if (x->day != y->day) return x->day < y->day;
  return x->minute && y->minute && *x->minute < *y->minute;
}

std::string accountLabel(const AccountFacts& facts) { return speakerOf(*facts.source, facts.ref.source + 1); }

}  // namespace collate
