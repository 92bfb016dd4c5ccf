// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/told_figures.h"

#include <algorithm>
#include <optional>

#include "core/extract/figure_reader.h"
#include "core/extract/numbers.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

constexpr WordSet kDead({"dead", "killed", "deaths", "fatalities", "bodies", "corpses", "martyrs", "coffins", "slain"});
constexpr WordSet kPut({"put", "puts", "putting", "placed", "places"});
constexpr WordSet kFound({"counted", "counts", "buried", "verified", "received", "acknowledged", "have", "had"});
constexpr WordSet kHurt({"wounded", "injured", "injuries", "hurt"});

class ToldFigures {
 public:
  explicit ToldFigures(const AccountText& account) : m_account(account), m_doc(account.doc()) {}

  std::vector<Claim> run() {
    for (const TokenRange s : m_account.stretchesAndBeside()) {
      if (s.size() < 3 || tellsOfOtherToll(m_doc, s)) continue;
      said(s);
      for (std::uint32_t i = s.begin; i + 2 < s.end; ++i) {
        if (kPut.contains(m_doc.hash(i)))
          put(i, s);
        else if (kFound.contains(m_doc.hash(i)))
          found(i, s);
      }
    }
    return std::move(m_out);
  }

 private:
  // "The ministry says | five militants, and no civilian", "The group spoke of | 15 dead", "Residents say | 27"
  void said(TokenRange s) {
    const std::uint32_t own = m_doc.sentenceOf(s.begin);
    for (const Cited& c : std::ranges::equal_range(m_account.text().cited, own, {}, &Cited::sentence)) {
      if (c.inherited || c.denies || c.content.begin < c.cue.end || !s.contains(c.content.begin)) continue;
      std::uint32_t from = c.content.begin;
      while (from < s.end && (m_doc.word(from) == "that" || m_doc.token(from).kind == TokenKind::Punct)) ++from;
      if (from > c.cue.end + 2) continue;
      const auto n = numberAt(m_doc, from);
      if (!n || !n->count.min) continue;
      const std::uint32_t end = nounEnd(n->range.end, s);
      if (end == 0) continue;
      const bool fate = isFate(end - 1);
      const bool bare = end == n->range.end;
      if (!fate && (tellsMore(end, s) || !isOfToll(own))) continue;
      if (bare && !isOneOf(m_doc.word(c.cue.end - 1), {"say", "says", "said", "of", "claims", "claimed"})) continue;
      add({from, end}, *n, bare ? "effect.said" : "effect.said-people");
    }
  }

  // "puts its losses at | three", "put the number of soldiers killed at | 20"
  void put(std::uint32_t i, TokenRange s) {
    static constexpr WordSet kTolls({"toll", "dead", "deaths", "number", "figure", "losses", "tally", "count", "casualties",
                                     "fatalities", "killed", "wounded", "injured"});
    constexpr std::uint32_t kReach = 10;  // words: "the number of Marrow soldiers and policemen killed at"
    bool toll = false, hurt = false, people = false, ofWhom = false;
    for (std::uint32_t t = i + 1; t + 1 < std::min(s.end, i + kReach); ++t) {
      if (m_doc.token(t).kind == TokenKind::Punct && !m_doc.isMark(t, "\"")) return;
      toll = toll || kTolls.contains(m_doc.hash(t));
      hurt = hurt || kHurt.contains(m_doc.hash(t));
      people = people || isFate(t) || m_doc.covers(t, maskOf(People, Kin, Role));
      if (isOneOf(m_doc.word(t), {"of", "for"}) && m_doc.word(t - 1) == "number") toll = false, ofWhom = true;
      if (m_doc.word(t) != "at") continue;
      toll = toll || (ofWhom && people);  // and not "the number of buses at"
      const auto n = toll ? numberAt(m_doc, t + 1) : std::nullopt;
      const std::uint32_t end = n && n->count.min ? nounEnd(n->range.end, s) : 0;
      if (end == 0) return;
      m_hurt = hurt;
      return add({i + 1, end}, *n, "effect.put-at");
    }
  }

  // "had buried | 14", "counted | nine bodies", "We have | 19 bodies"
  void found(std::uint32_t i, TokenRange s) {
    const auto n = numberAt(m_doc, i + 1);
    const std::uint32_t end = n && n->count.min ? nounEnd(n->range.end, s) : 0;
    if (end == 0) return;
    const bool fate = isFate(end - 1);
    const bool bare = end == n->range.end;  // and not "counted 15 attackers"
    const bool some = (bare || m_doc.word(i) == "buried") && isOneOf(m_doc.word(i), {"counted", "counts", "buried"}) &&
                      !tellsMore(end, s) && (!bare || isOfToll(m_doc.sentenceOf(i)));
    if (fate || some) add({i + 1, end}, *n, "effect.counted");
  }

  // Where a noun for people or the dead behind a figure ends, and the phrase with it; `from` where it ends without one; 0 where
  // something else is counted or the phrase goes on
  std::uint32_t nounEnd(std::uint32_t from, TokenRange s) const {
    constexpr std::uint32_t kWords = 4;  // "suspected Islamic State militants"
    if (from > 0 && m_doc.token(from - 1).joined) return 0;
    if (closes(from, s)) return from;
    for (std::uint32_t t = from; t < std::min(s.end, from + kWords); ++t) {
      if (m_doc.isMark(t, "\"")) continue;
      if (m_doc.token(t).kind != TokenKind::Word || m_doc.token(t).joined || m_doc.covers(t, maskOf(Preposition, Auxiliary)))
        return 0;
      const bool people = m_doc.covers(t, maskOf(People, Kin, Role, Nationality)) || isFate(t);
      const std::uint32_t behind = m_doc.isMark(t + 1, "\"") ? t + 2 : t + 1;
      if (people && closes(behind, s) && !isSingular(t, from)) return t + 1;
      if (isFate(t) && m_doc.covers(t + 1, maskOf(Preposition))) return t + 1;
    }
    return 0;
  }

  // "five soldier": no phrase of a figure; "1 soldier" is one
  bool isSingular(std::uint32_t t, std::uint32_t from) const {
    const Hit* people = m_doc.hitEnding(t + 1, maskOf(People, Kin, Role));
    return people != nullptr && !people->phrase->plural && !isFate(t) && !m_doc.word(t).ends_with("s") &&
           !isOneOf(m_doc.word(from - 1), {"1", "one"});
  }

  bool isFate(std::uint32_t t) const { return kDead.contains(m_doc.hash(t)) || kHurt.contains(m_doc.hash(t)); }

  bool closes(std::uint32_t i, TokenRange s) const {
    if (i >= s.end) return true;
    if (m_doc.token(i).kind == TokenKind::Punct) return !m_doc.token(i).joined && !isOneOf(m_doc.word(i), {"'s", "%", "-", "$"});
    return isOneOf(m_doc.word(i), {"and", "but", "not", "while", "including", "among", "so", "or"});
  }

  // "two soldiers and a driver | were killed": a verb tells of them
  bool tellsMore(std::uint32_t from, TokenRange s) const {
    for (std::uint32_t t = from; t < s.end && !m_doc.isMark(t, ";"); ++t) {
      const Hit* hit = m_doc.hitAt(t, maskOf(Effect, Act));
      if (hit != nullptr && hit->phrase->form != VerbForm::None) return true;
      if (isOneOf(m_doc.word(t), {"was", "were", "are", "is", "had", "have", "has", "who"})) return true;
    }
    return false;
  }

  // Is a toll spoken of there or in the sentence before?
  bool isOfToll(std::uint32_t sentence) const {
    for (std::uint32_t k = sentence > 0 ? sentence - 1 : 0; k <= sentence; ++k) {
      const TokenRange r = m_doc.sentences()[k].range;
      for (std::uint32_t t = r.begin; t < r.end; ++t) {
        if (kDead.contains(m_doc.hash(t)) || isOneOf(m_doc.word(t), {"toll", "died", "losses"})) return true;
        if (const Hit* hit = m_doc.hitAt(t, maskOf(Effect)); hit != nullptr && hit->phrase->effect == Attribute::Killed)
          return true;
      }
    }
    return false;
  }

  void add(TokenRange r, const NumberPhrase& n, std::string_view rule) {
    for (std::uint32_t t = r.begin; t < r.end; ++t) m_hurt = m_hurt || kHurt.contains(m_doc.hash(t));
    const Attribute attribute = m_hurt ? Attribute::Wounded : Attribute::Killed;
    m_hurt = false;
    if (r.begin > 0 && isOneOf(m_doc.word(r.begin - 1), {"not", "no", "never"})) return;
    m_out.push_back(m_account.claim(attribute, r, {countText(n.count), n.count}, rule));
  }

  const AccountText& m_account;
  const Document& m_doc;
  std::vector<Claim> m_out;
  bool m_hurt = false;
};

}  // namespace

std::vector<Claim> findToldFigures(const AccountText& account) { return ToldFigures(account).run(); }

}  // namespace collate
