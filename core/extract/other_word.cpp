// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/other_word.h"

#include <algorithm>
#include <array>

#include "core/extract/word_list.h"
#include "core/resolve/places.h"
#include "core/text/fold.h"

namespace collate {
namespace {

int least(const CountRange& c) { return c.min.value_or(c.max.value_or(0)); }

class OtherWord {
 public:
  explicit OtherWord(const AccountText& account) : m_account(account) {}

  bool fits(const Claim& c, const Claim& own) const {
    const CountRange& n = *c.value.count();
    if (c.attribute == Attribute::Detained || c.attribute == Attribute::Freed || n == CountRange{2, std::nullopt}) return false;
    const auto same = [&](const Originator& o) { return std::ranges::contains(own.originators, o.name, &Originator::name); };
    if (std::ranges::any_of(c.originators, same)) return false;
    const Document& doc = m_account.doc();
    const std::optional<std::uint32_t> at = tokenAt(c.span.begin);
    const Cited* cited = at ? citedAt(m_account.text().cited, doc.sentenceOf(*at), *at) : nullptr;
    const bool lead = at && isLead(doc.sentenceOf(*at)) && (cited != nullptr || !own.originators.empty());
    constexpr int kFar = 8;  // times a figure: of a war, and not of this deed
    if (least(n) > kFar * std::max(least(*own.value.count()), 3)) return false;
    if ((!lead && (cited == nullptr || cited->inherited)) || least(n) == 0) return false;
    const TokenRange s = doc.sentences()[doc.sentenceOf(*at)].range;
    constexpr std::uint32_t kReach = 10;  // words from the figure on, that are of it
    if (isPart(*at) || isElsewhere(s, lead) || isOfAnother({s.begin, std::min(s.end, *at + kReach)})) return false;
    return !isOfSomeKind(c, own);
  }

 private:
  // The first two sentences of running text tell of the whole deed.
  bool isLead(std::uint32_t s) const {
    constexpr int kLead = 2;
    const std::vector<Sentence>& all = m_account.doc().sentences();
    int before = 0;
    for (std::uint32_t t = 0; t < s; ++t) before += !all[t].heading && !all[t].skipped && !all[t].caption;
    return before < kLead && !all[s].heading && !all[s].caption;
  }

  // "Observers said eleven died in Orlen": of a place that the account is not of, some of those told of in all
  bool isElsewhere(TokenRange s, bool lead) const {
    const Draft& d = m_account.draft();
    for (const Entity* p : m_account.entities().within(s, MentionKind::Place)) {
      if (lead && p->place.precision != PlacePrecision::Town) continue;  // a lead names the region
      const bool led =
          p->range.begin > s.begin && isOneOf(m_account.doc().word(p->range.begin - 1), {"in", "at", "near", "of", "on"});
      const auto known = [&](const Entity* o) { return o->place.name == p->place.name; };
      if (led && !(d.place && placeContains(p->place, *d.place)) && std::ranges::none_of(d.places, known)) return true;
    }
    return false;
  }

  // "Earlier a medic said five people died": of what came before or beside it
  bool isOfAnother(TokenRange s) const {
    for (std::uint32_t t = s.begin; t < s.end; ++t)
      if (isOneOf(m_account.doc().word(t), {"earlier", "later", "meanwhile", "another", "separate", "weeks", "months"}))
        return true;
    return false;
  }

  // "two children" beside "nine people": as like as not among them
  bool isOfSomeKind(const Claim& c, const Claim& own) const {
    static constexpr std::array<std::string_view, 12> kKinds = {"child", "children", "woman", "women",  "girl",   "girls",
                                                                "boy",   "boys",     "minor", "minors", "infant", "baby"};
    if (c.persons.size() != 1 || least(*c.value.count()) >= least(*own.value.count())) return false;
    const auto last = [](const std::string& words) { return folded(words.substr(words.find_last_of(' ') + 1)); };
    const std::string kind = last(c.persons.front());
    return std::ranges::contains(kKinds, kind) && (own.persons.size() != 1 || last(own.persons.front()) != kind);
  }

  // "including four children", "among them two", "another five", "three others", "four more"
  bool isPart(std::uint32_t i) const {
    const Document& doc = m_account.doc();
    const TokenRange s = doc.sentences()[doc.sentenceOf(i)].range;
    constexpr std::uint32_t kBack = 3, kReach = 5;  // words
    for (std::uint32_t t = i; t > s.begin && t + kBack > i; --t)
      if (isOneOf(doc.word(t - 1), {"including", "among", "another", "further", "additional", "them", "whom"})) return true;
    for (std::uint32_t t = i; t < std::min(s.end, i + kReach); ++t)
      if (isOneOf(doc.word(t), {"others", "other", "more", "another", "them", "whom"}) &&
          !(doc.word(t) == "more" && doc.word(t + 1) == "than"))
        return true;
    return false;
  }

  std::optional<std::uint32_t> tokenAt(std::uint32_t byte) const {
    const auto& tokens = m_account.doc().tokens().list;
    const auto at = std::ranges::lower_bound(tokens, byte, {}, [](const Token& t) { return t.span.begin; });
    if (at == tokens.end()) return std::nullopt;
    return static_cast<std::uint32_t>(at - tokens.begin());
  }

  const AccountText& m_account;
};

}  // namespace

bool isOnAnotherWord(const AccountText& account, const Claim& claim, const Claim& own) {
  return OtherWord(account).fits(claim, own);
}

}  // namespace collate
