// SPDX-License-Identifier: GPL-3.0-or-later
// What those in charge answer: "The governor condemned the attack", "the army denied that", "the ministry ordered an inquiry",
// "was condemned by the president". The verb must be theirs, told as done, and its object must be tied to the deed: many verbs of
// answers are verbs of any office ("promised to finish the road", "dismissed his minister").
#include <algorithm>
#include <ranges>

#include "core/extract/in_charge.h"
#include "core/extract/readers.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

constexpr WordSet kVerbs({"condemned",  "condemns",   "denounced",    "rejected",  "rejects",  "dismissed", "dismisses",
                          "denied",     "denies",     "expressed",    "expresses", "praised",  "vowed",     "pledged",
                          "promised",   "apologized", "apologised",   "ordered",   "offered",  "confirmed", "confirms",
                          "admitted",   "admits",     "acknowledged", "declared",  "imposed",  "opened",    "launched",
                          "opens",      "launches",   "summoned",     "tightened", "visited",  "called",    "described",
                          "branded",    "said",       "reinforced",   "set",       "told",     "deployed",  "sent",
                          "dispatched", "announced",  "announces",    "urged",     "appealed", "suspended", "closed",
                          "shut",       "deny",       "reject",       "refuted",   "refutes",  "disputed",  "disputes",
                          "says",       "say",        "belied",       "belies",    "rebutted", "calls",     "demanded",
                          "demands",    "asked",      "asks",         "requested", "requests", "assured",   "guaranteed",
                          "stood",      "stands",     "held",         "holds",     "rule",     "ruled"});

// Verbs of saying that something is not so: an armed group's answer, too.
constexpr WordSet kDenials({"denied", "denies", "deny", "rejected", "rejects", "reject", "dismissed", "dismisses", "refuted",
                            "refutes", "disputed", "disputes", "belied", "belies", "rebutted"});

class AnswerReader {
 public:
  explicit AnswerReader(AccountText& account) : m_account(account), m_doc(account.doc()) {}

  void run() {
    for (const TokenRange s : m_account.stretchesAndBeside()) answers(s);
    for (const Cited& c : m_account.text().cited) quoted(c);
  }

 private:
  // "We have nothing to do with it," the rebels' spokesman said
  void quoted(const Cited& c) {
    if (c.inherited || c.source.empty()) return;
    const TokenRange s = m_doc.sentences()[c.sentence].range;
    if (std::ranges::none_of(m_account.stretches(), [&](TokenRange r) { return r.contains(c.source.begin); })) return;
    for (std::uint32_t i = s.begin; i + 3 < s.end; ++i) {
      if (c.source.contains(i) || c.cue.contains(i)) continue;
      const bool nothing =
          m_doc.word(i) == "nothing" && m_doc.word(i + 1) == "to" && m_doc.word(i + 2) == "do" && m_doc.word(i + 3) == "with";
      const bool untrue = isOneOf(m_doc.word(i), {"a", "completely", "totally", "pure", "absolutely"}) &&
                          isOneOf(m_doc.word(i + 1), {"hoax", "lie", "fabrication", "false", "propaganda", "untrue", "baseless"});
      if (!nothing && !untrue) continue;
      if (!isInCharge(m_account, c.source, true)) return;
      const std::uint32_t from = m_account.clause().start(i, s);
      keep({from, std::min(m_account.clause().end(i, s), from + kShown)}, {from, std::min(s.end, i + 5)}, speakerOf(c.source));
      return;
    }
  }

  void answers(TokenRange s) {
    for (std::uint32_t i = s.begin + 1; i + 1 < s.end; ++i) {
      if (!isOneOf(m_doc.word(i), kVerbs)) continue;
      if (m_account.clause().passiveAuxiliary({i, i + 1}, s) ? byOffice(i, s) : byVerb(i, s)) return;
    }
  }

  bool byVerb(std::uint32_t i, TokenRange s) {
    const std::uint32_t end = answerEnd(i, s);
    if (end < i + 2 || !isAnswer(i, end)) return false;
    TokenRange who = m_account.clause().subject({i, i + 1}, s);
    if (const TokenRange first = opensSentence(i, s); !first.empty()) who = first;
    if (who.empty() || !isDone(i, who, s)) return false;
    TokenRange speaker = speakerOf(who);
    const bool armed = isOneOf(m_doc.word(i), kDenials);
    if (!isInCharge(m_account, speaker, armed) && !(armed && areBoth(who))) {
      who = officeBefore(who, i, s);  // "The mayor of Orlen, Omar Sell, asked"
      speaker = who.empty() ? who : speakerOf(who);
      if (who.empty() || !isInCharge(m_account, speaker, armed)) return false;
    }
    return keep({std::min(who.begin, i), end}, {i, end}, speaker);
  }

  // "Both sides deny it"
  bool areBoth(TokenRange who) const {
    return has(who, {"both", "warring"}) && isOneOf(m_doc.word(who.end - 1), {"sides", "parties", "armies", "forces", "groups"});
  }

  // The office that the one between commas before the verb holds: "The mayor of Orlen | , Omar Sell, asked", "The governor | ,
  // Omar Sell, who was there, said"; empty where another verb stands between
  TokenRange officeBefore(TokenRange who, std::uint32_t verb, TokenRange s) const {
    std::uint32_t comma = s.begin;
    while (comma < verb && !m_doc.isMark(comma, ",")) {
      if (m_doc.covers(comma, maskOf(Say, Auxiliary, Effect, Act)) || comma > s.begin + kShown) return {};
      ++comma;
    }
    const Entity* person = nullptr;
    for (std::uint32_t t = comma + 1; t < std::min(verb, comma + 5) && person == nullptr; ++t)
      person = m_account.entities().at(t, MentionKind::Person);
    if (comma >= verb || person == nullptr || who.end < comma) return {};
    const bool closed = m_doc.isMark(person->range.end, ",");
    const bool relative = closed && m_doc.word(person->range.end + 1) == "who";
    const bool near = closed && verb <= person->range.end + 4;
    return near || relative ? TokenRange{s.begin, comma} : TokenRange{};
  }

  // "The governor, Omar Marrow, visited the scene and condemned": the one that the sentence opens with does both
  TokenRange opensSentence(std::uint32_t verb, TokenRange s) const {
    if (verb < s.begin + 3 || m_doc.word(verb - 1) != "and") return {};
    std::uint32_t end = s.begin;
    while (end < verb && m_doc.token(end).kind != TokenKind::Punct) ++end;
    if (end == verb || !m_doc.isMark(end, ",") || !isInCharge(m_account, {s.begin, end}, false)) return {};
    for (std::uint32_t t = s.begin; t < verb; ++t)
      if (m_doc.covers(t, maskOf(Say)) || isOneOf(m_doc.word(t), {"that", "who", "which", "as", "when"})) return {};
    return {s.begin, end};
  }

  // "The attack was condemned by the president"
  bool byOffice(std::uint32_t i, TokenRange s) {
    if (!isOneOf(m_doc.word(i), {"condemned", "denounced", "rejected", "denied", "confirmed"})) return false;
    const TokenRange by = m_account.clause().byPhrase({i, i + 1}, s);
    const TokenRange what = m_account.clause().subject({i, i + 1}, s);
    if (by.empty() || what.empty() || !hasDeed(what) || !isInCharge(m_account, by, false) || isNegated(i, s.begin)) return false;
    return keep({i, by.end}, {i, by.end}, speakerOf(by));
  }

  bool keep(TokenRange passage, TokenRange shown, TokenRange speaker) {
    if (m_account.hasWithin(Attribute::OfficialResponse, passage)) return false;
    Claim c = m_account.claim(Attribute::OfficialResponse, passage, {m_doc.words(shown), {}}, "response.answer");
    c.originators = {{m_doc.words(speaker), {}, m_doc.span(speaker)}};
    m_account.add(std::move(c));
    return true;
  }

  // Told as done by the subject itself: not "has never condemned", "should have condemned", "who has not condemned", "often
  // denies"
  bool isDone(std::uint32_t verb, TokenRange who, TokenRange s) const {
    const bool aside = who.end < verb && m_doc.isMark(who.end, ",") && m_doc.isMark(verb - 1, ",");  // "X, which held it, denied"
    const std::uint32_t from = aside ? verb - 1 : who.end <= verb ? who.end : s.begin;
    for (std::uint32_t t = from; t < verb; ++t)
      if (isOneOf(m_doc.word(t), {"that", "which", "who", "whom"})) return false;
    return (m_doc.word(verb) == "rule" || !isNegated(verb, from)) &&
           (who.begin == s.begin || !isOneOf(m_doc.word(who.begin - 1), {"neither", "nor", "no"})) &&
           !isOneOf(m_doc.word(who.begin), {"neither", "nor", "no"});
  }
  bool isNegated(std::uint32_t verb, std::uint32_t from) const {
    static constexpr WordSet kUndone({"not",       "never",    "neither",    "nor",         "should", "would",  "could",
                                      "may",       "might",    "must",       "routinely",   "often",  "always", "rarely",
                                      "regularly", "usually",  "repeatedly", "to",          "if",     "cannot", "frequently",
                                      "typically", "normally", "previously", "consistently"});
    constexpr std::uint32_t kReach = 5;  // words
    for (std::uint32_t t = verb; t > from && t + kReach > verb; --t)
      if (isOneOf(m_doc.word(t - 1), kUndone)) return true;
    return false;
  }

  // Over quotes ("condemned the 'cowardly' attack"), to the mark or the clause that goes on about something else
  std::uint32_t answerEnd(std::uint32_t verb, TokenRange s) const {
    std::uint32_t end = verb + 1;
    while (end < std::min(s.end, verb + kShown)) {
      const bool mark = m_doc.token(end).kind == TokenKind::Punct && !m_doc.isMark(end, "\"") && !m_doc.isMark(end, "'") &&
                        !m_doc.isMark(end, "(") && !m_doc.isMark(end, ")");
      const bool next =
          end > verb + 1 && isOneOf(m_doc.word(end), {"saying", "adding", "while", "when", "which", "but", "telling", "calling",
                                                      "after", "hours", "during", "before", "urging", "ordering"});
      const bool verbNext = m_doc.word(end) == "and" && m_doc.covers(end + 1, maskOf(Say, Act, Conduct, Stance));
      if (mark || next || verbNext) break;
      ++end;
    }
    while (end > verb + 1 &&
           (m_doc.token(end - 1).kind == TokenKind::Punct || m_doc.covers(end - 1, maskOf(Determiner, Preposition, Conjunction))))
      --end;
    return end;
  }

  // Without "On Thursday the" before it and ", in a statement" or "strongly" behind it
  TokenRange speakerOf(TokenRange who) const {
    const bool led = m_doc.covers(who.begin, maskOf(Preposition, Adverb, Stop)) || m_doc.isCapital(who.begin);
    if (led)
      for (std::uint32_t t = who.begin + 1; t + 1 < who.end; ++t)
        if (m_doc.word(t) == "the" && !m_doc.covers(t - 1, maskOf(Preposition))) who.begin = t;
    while (who.size() > 1 && m_doc.word(who.begin) != "both" &&
           (m_doc.covers(who.begin, maskOf(Determiner, Adverb, Conjunction)) || m_doc.word(who.begin) == "meanwhile"))
      ++who.begin;
    for (std::uint32_t t = who.begin + 1; t < who.end; ++t)
      if (m_doc.isMark(t, ",") && t + 1 < who.end && m_doc.covers(t + 1, maskOf(Preposition))) who.end = t;
    while (who.size() > 1 && (m_doc.word(who.end - 1).ends_with("ly") ||
                              (m_doc.token(who.end - 1).kind == TokenKind::Punct && !m_doc.isMark(who.end - 1, ")"))))
      --who.end;
    return who;
  }

  bool isDeed(std::uint32_t t) const {
    static constexpr WordSet kDeeds({"crime",      "crimes",       "violence",    "act",        "acts",       "terrorism",
                                     "incident",   "incidents",    "carnage",     "tragedy",    "atrocity",   "atrocities",
                                     "bloodshed",  "perpetrators", "killers",     "attackers",  "assailants", "barbarism",
                                     "aggression", "violation",    "violations",  "casualties", "toll",       "victims",
                                     "killings",   "martyrdom",    "killing",     "murders",    "murder",     "massacre",
                                     "slaughter",  "deaths",       "provocation", "escalation", "harm",       "harming"});
    return m_doc.covers(t, maskOf(Event, Effect, Toll, Act, Target)) || isOneOf(m_doc.word(t), kDeeds);
  }
  bool hasDeed(TokenRange r) const {
    for (std::uint32_t t = r.begin; t < r.end; ++t)
      if (isDeed(t)) return true;
    return false;
  }
  bool has(TokenRange r, std::initializer_list<Spelling> words) const {
    for (std::uint32_t t = r.begin; t < r.end; ++t)
      if (isOneOf(m_doc.word(t), words)) return true;
    return false;
  }

  // The object itself, to the first word that leads on: "the cowardly attack | on the market"
  TokenRange object(std::uint32_t verb, std::uint32_t end) const {
    std::uint32_t from = verb + 1;  // "denied on Friday any role"
    if (const Entity* date = m_account.entities().at(from + (m_doc.word(from) == "on" ? 1 : 0), MentionKind::Date))
      from = date->range.end;
    std::uint32_t t = from = std::min(from, end);
    while (t < end && !isOneOf(m_doc.word(t), {"that", "which", "who"}) &&
           (m_doc.word(t) == "of" || !m_doc.covers(t, maskOf(Preposition))))
      ++t;
    return {from, t};
  }

  // Is what the verb is about the deed, or an answer to it? [verb, end) is what is said.
  bool isAnswer(std::uint32_t verb, std::uint32_t end) const {
    const Word w = m_doc.word(verb);
    const TokenRange what = object(verb, end), all{verb + 1, end};
    if (w == "expressed" || w == "expresses" || w == "offered" || w == "apologized" || w == "apologised")
      return isSympathy(w, what, all);
    if (isOneOf(w, {"opened", "launched", "opens", "launches", "set"}))
      return has(what, {"inquiry", "investigation", "investigations", "probe", "manhunt", "inquest"}) ||
             (has(what, {"case", "hunt"}) && has(all, {"criminal", "murder", "terrorism", "terrorist", "homicide"})) ||
             (w == "set" && m_doc.word(verb + 1) == "up" && has(all, {"committee", "commission"}) &&
              has(all, {"investigate", "inquiry", "investigation", "fact-finding"}));
    if (w == "summoned") return has(what, {"ambassador", "envoy", "diplomat"});
    if (w == "tightened" || w == "reinforced") return has(what, {"security"});
    if (w == "visited")
      return has(what, {"wounded", "injured", "victims", "bereaved", "survivors"}) ||
             (has(what, {"scene", "site"}) && hasDeed(all));
    if (w == "sent" && has(what, {"condolences"})) return true;
    if (isOneOf(w, {"deployed", "sent", "dispatched"})) return isHelp(what, all);
    if (w == "announced" || w == "announces")
      return has(what, {"inquiry", "investigation", "probe", "mourning", "curfew", "compensation", "reward", "manhunt"}) &&
             isOfDeedOrNone(all);
    if (isOneOf(w, {"suspended", "closed", "shut"}))
      return has(what, {"schools", "school", "classes", "flights", "markets", "border", "roads", "activities"}) &&
             isOfDeedOrNone(all);
    if (isOneOf(w, {"urged", "appealed", "demanded", "demands"}) || (w == "called" && m_doc.word(verb + 1) == "for"))
      return has(all, {"calm", "restraint", "inquiry", "investigation", "probe"}) && isOfDeedOrNone(all);
    if (isOneOf(w, {"called", "calls", "described", "branded"}) && isOfSayings(verb + 1)) return true;
    if (w == "called" && m_doc.word(verb + 1) == "it") return hasDeed({verb + 2, end});
    if (isOneOf(w, {"asked", "asks", "requested", "requests"}) ||
        (w == "called" && isOneOf(m_doc.word(verb + 1), {"on", "upon"})))
      return !isOfOtherMatters(all) && isRequest(all);
    if (w == "assured" || w == "guaranteed")
      return has(all, {"control", "calm", "security", "safe", "safety", "investigation", "justice"});
    if (w == "stood" || w == "stands") return isStandBy({verb, end});
    if (w == "held" || w == "holds") return has(all, {"responsible", "accountable"}) && !has(all, {"talks", "meeting"});
    if (w == "rule" || w == "ruled")
      return m_doc.word(verb + 1) == "out" && (w == "ruled" || m_doc.word(verb - 1) == "not") &&
             (hasDeed(all) || has(all, {"settling", "motive", "involvement", "terrorism", "foul", "hand", "sabotage"}));
    if (isOneOf(w, {"called", "calls", "described", "branded"}))
      return hasDeed(what) && m_doc.covers(verb + 1, maskOf(Determiner)) && m_doc.word(verb + 1) != "a";
    if (w == "told") return knowsNothing(all) || isStandBy(all);
    if (isOneOf(w, {"said", "says", "say"}))
      return isToInvestigate(verb, end) || knowsNothing(all) ||
             (!isOfOtherMatters(all) && (isPromise(all) || isUnderReview(all)));
    if (w == "ordered")
      return (has(what, {"schools", "school", "classes"}) && has(all, {"closed", "shut", "suspended"}) && isOfDeedOrNone(all)) ||
             (has(what, {"security"}) && has(all, {"tightened", "tighten", "stepped", "beefed", "strengthened"})) ||
             has(what, {"inquiry", "investigation", "probe", "manhunt", "reinforcements"}) ||
             (has(what, {"search"}) && m_doc.word(verb + 1) != "to") ||
             (has(what, {"deployment", "deployed", "review", "more"}) &&
              has(all, {"troops", "soldiers", "police", "forces", "security", "reinforcements", "officers", "units", "teams",
                        "personnel", "operatives"}));
    if (isOneOf(w, {"vowed", "pledged", "promised"})) return isVow(all) || has(what, {"statement"});
    if (w == "declared" || w == "imposed") return has(all, {"mourning", "curfew"});
    if (isOneOf(w, {"confirmed", "confirms", "admitted", "admits", "acknowledged"})) return isConfirmed(verb, what, all);
    return isAboutDeed(what, end) || (isOneOf(w, kDenials) && isPlainDenial(verb, end));
  }

  // "denies it", "has denied this to Kashaf", "denied having shot anybody", "rejected the mayor's claim", "denied a report that
  // its boat had rammed", "dismissed as baseless the claims of"; not "denied him a visa", "rejected the claim that prices rose"
  bool isPlainDenial(std::uint32_t verb, std::uint32_t end) const {
    const std::uint32_t next = verb + 1;
    const bool alone =
        next + 1 >= end || m_doc.word(next + 1) == "to" || m_doc.covers(next + 1, maskOf(Preposition, Conjunction));
    if (isOneOf(m_doc.word(next), {"it", "this", "that"}) && alone) return m_doc.word(next) != "that" || next + 1 >= end;
    if (isOneOf(m_doc.word(next), {"having", "taking", "targeting", "firing", "shelling", "holding"}))
      return next + 1 < end && (isOneOf(m_doc.word(next), {"firing", "shelling", "targeting"}) || hasDeed({next + 1, end}) ||
                                has({next, end}, {"anyone", "anybody", "him", "her", "them", "prisoners", "hostages", "civilians",
                                                  "part", "people"}));
    if (m_doc.word(next) == "what" && has({next, end}, {"circulated", "said", "reported", "published", "claimed"})) return true;
    for (std::uint32_t t = next; t < std::min(end, next + 7); ++t) {
      if (!isOneOf(m_doc.word(t), {"claim", "claims", "allegation", "allegations", "accusation", "accusations", "charge",
                                   "report", "reports", "charges"}))
        continue;
      for (std::uint32_t b = next; b < t; ++b)  // "rejected | 300 visa claims"
        if (m_doc.isNumber(b) || m_doc.covers(b, maskOf(Number)) ||
            isOneOf(m_doc.word(b), {"visa", "asylum", "insurance", "tax"}))
          return false;
      if (t + 1 >= end)
        return m_doc.word(t - 1) == "'s" || m_doc.word(t - 2) == "'s" || m_doc.word(next) == "as" ||
               m_doc.covers(t - 1, maskOf(Determiner));
      if (isOneOf(m_doc.word(t + 1), {"circulating", "circulated", "shared", "relayed", "spread", "published", "carried"}))
        return true;
      return isOneOf(m_doc.word(t + 1), {"that", "of", "by", "and"}) &&
             (hasDeed({t + 1, end}) ||
              has({t + 1, end}, {"troops", "soldiers", "forces", "officers", "fighters", "civilians", "rammed", "residents",
                                 "witnesses", "relatives", "villagers", "its", "survivors", "locals"}));
    }
    return false;
  }

  // "expressed grief over the killings", "offered a reward", but no "concern over inflation", "condolences to the singer's
  // family"
  bool isSympathy(const Word& w, TokenRange what, TokenRange all) const {
    if (w == "offered" && has(what, {"reward", "bounty", "compensation", "ransom"})) return true;
    const bool feels = w == "apologized" || w == "apologised" ||
                       has(what, {"grief", "condolences", "sorrow", "regret", "concern", "outrage", "sympathy", "shock",
                                  "apology", "apologies", "sadness", "solidarity"});
    return feels && (what.end == all.end || hasDeed(all) ||
                     has(all, {"families", "relatives", "bereaved", "dead", "wounded", "injured", "loss", "lives"}));
  }

  // "stood by his statement", "it 'stands by its communique'"; not "stands by its ally"
  bool isStandBy(TokenRange all) const {
    for (std::uint32_t t = all.begin; t + 1 < all.end; ++t)
      if (isOneOf(m_doc.word(t), {"stood", "stands"}) && m_doc.word(t + 1) == "by")
        return has({t + 2, all.end}, {"statement", "account", "figure", "figures", "communique", "communiqué", "report", "claim",
                                      "findings", "version"});
    return false;
  }

  // "called the claims baseless", "described reports of deaths as lies"
  bool isOfSayings(std::uint32_t i) const {
    if (m_doc.starts(i, maskOf(Determiner))) ++i;
    return isOneOf(m_doc.word(i), {"allegations", "claims", "accusations", "allegation", "claim", "accusation", "reports",
                                   "report", "rumours", "rumors"});
  }

  // "said an investigation into the fraud was under way", "asked the government for help with the harvest"
  bool isOfOtherMatters(TokenRange r) const {
    return has(r, {"fraud",     "corruption", "tax",     "taxes",   "bribes",  "bribery", "doping", "prices",
                   "smuggling", "election",   "vote",    "harvest", "drought", "flood",   "floods", "rain",
                   "weather",   "traffic",    "schools", "budget",  "loans",   "exam",    "exams",  "wages"});
  }

  // "asked the government for more soldiers", "called on the army to intervene"; not "asked the court for an adjournment"
  bool isRequest(TokenRange all) const {
    return has(all, {"government", "un", "army", "authorities", "state", "president", "military", "nations", "ministry", "police",
                     "federal", "community", "mission", "more", "additional"}) &&
           has(all,
               {"troops", "soldiers", "reinforcements", "protection", "security", "corridor", "investigation", "inquiry",
                "intervene", "guards", "protect", "investigate", "members", "patrols", "act", "evacuate", "help", "assistance"});
  }

  // "said those responsible would be brought to justice", "says it will cooperate with the prosecutors"
  bool isPromise(TokenRange all) const {
    bool will = false;
    for (std::uint32_t t = all.begin; t < all.end; ++t) {
      will = will || isOneOf(m_doc.word(t), {"will", "would", "shall"});
      if (!will) continue;
      if (isOneOf(m_doc.word(t), {"cooperate", "punished", "avenged", "crushed", "unpunished"})) return true;
      if (isOneOf(m_doc.word(t), {"hunted", "tracked"}) && m_doc.word(t + 1) == "down") return true;
      if (m_doc.word(t) == "brought" && m_doc.word(t + 1) == "to" && isOneOf(m_doc.word(t + 2), {"justice", "book"})) return true;
      if (m_doc.word(t) == "held" && isOneOf(m_doc.word(t + 1), {"accountable", "responsible"})) return true;
    }
    return false;
  }

  // "said it was assessing the claim", "said the report is under review", "said an investigation was under way"
  bool isUnderReview(TokenRange all) const {
    for (std::uint32_t t = all.begin; t + 2 < all.end; ++t)  // "said it was aware of the reports"
      if (m_doc.word(t) == "aware" && m_doc.word(t + 1) == "of" && isOneOf(m_doc.word(t - 1), {"was", "is", "were", "are"}))
        return has({t, all.end}, {"report", "reports", "incident", "footage", "video", "videos", "allegations", "claims"});
    const bool saying = has(all, {"allegation", "allegations", "claim", "claims", "report", "reports", "incident", "strike",
                                  "raid", "attack", "deaths", "matter", "circumstances", "shooting", "footage", "killing"});
    for (std::uint32_t t = all.begin; t + 1 < all.end; ++t) {
      if (m_doc.word(t) == "under" && isOneOf(m_doc.word(t + 1), {"review", "investigation", "examination"})) return saying;
      if (isOneOf(m_doc.word(t), {"is", "was", "were", "are"}) && saying &&
          isOneOf(m_doc.word(t + 1),
                  {"assessing", "examining", "reviewing", "investigating", "checking", "verifying", "studying"}))
        return true;
      if (isOneOf(m_doc.word(t), {"investigation", "inquiry", "probe", "investigations", "manhunt"}) &&
          has({t, std::min(all.end, t + 5)}, {"way", "underway", "opened", "launched", "ongoing", "begun"}))
        return true;
    }
    return false;
  }

  // "sent more troops to the area", "deployed reinforcements"; and not "sent a team to the cup",
  // "reinforcements to the base"
  bool isHelp(TokenRange what, TokenRange all) const {
    if (has(what, {"reinforcements", "investigators"}))
      return isOfDeedOrNone(all) && !has(all, {"base", "bases", "front", "fronts", "frontline", "frontlines"});
    return has(what, {"troops", "soldiers", "police", "forces", "officers", "team", "teams", "units"}) &&
           has(what, {"more", "additional", "extra", "further"}) && isOfDeedOrNone(all);
  }

  // What it is for, because of or over is the deed, or nothing is said of it: not "for the marathon", "on public spending"
  bool isOfDeedOrNone(TokenRange all) const {
    for (std::uint32_t t = all.begin; t < all.end; ++t)
      if (isOneOf(m_doc.word(t), {"for", "because", "over", "before", "on", "into", "due", "about"}) &&
          m_account.entities().at(t + 1, MentionKind::Date) == nullptr && m_doc.word(t - 1) != "called" &&
          m_doc.word(t - 1) != "appealed")
        return hasDeed({t, all.end}) ||
               has({t, all.end}, {"families", "victims", "dead", "wounded", "injured", "bereaved", "area", "days", "hours"});
    for (const Entity* date : m_account.entities().within(all, MentionKind::Date))
      if (date->date.precision == DatePrecision::Year) return false;  // "closed the border in 2012"
    return true;
  }

  // "said it was not aware of the attack", "told Kashaf that he had no information about it"; not "there were no reports of flu"
  bool knowsNothing(TokenRange all) const {
    bool self = false;
    for (std::uint32_t t = all.begin; t + 1 < all.end; ++t) {
      if (isOneOf(m_doc.word(t), {"there", "man", "men", "people"})) return false;
      self = self || isOneOf(m_doc.word(t), {"it", "they", "he", "she"});
      const bool none = m_doc.word(t) == "no" && isOneOf(m_doc.word(t + 1), {"information", "knowledge"});
      const bool unaware = m_doc.word(t) == "unaware" || (m_doc.word(t + 1) == "aware" && m_doc.word(t) == "not");
      if (!self || (!none && !unaware)) continue;
      const std::uint32_t behind = m_doc.word(t) == "unaware" ? t + 1 : t + 2;
      return behind >= all.end || (isOneOf(m_doc.word(behind), {"of", "about", "on"}) &&
                                   (hasDeed({behind, all.end}) || isOneOf(m_doc.word(behind + 1), {"it", "that", "this"})));
    }
    return false;
  }

  // "said it would investigate", "said that it had opened an investigation"
  bool isToInvestigate(std::uint32_t verb, std::uint32_t end) const {
    const std::uint32_t who = m_doc.word(verb + 1) == "that" ? verb + 2 : verb + 1;
    return isOneOf(m_doc.word(who), {"it", "they", "he", "she", "we"}) &&
           isOneOf(m_doc.word(who + 1), {"would", "will", "had", "was", "were", "is", "are"}) &&
           has({who + 2, std::min(end, who + 8)},
               {"investigate", "investigating", "investigation", "inquiry", "retaliate", "respond", "looking"});
  }

  // "vowed to hunt the killers", and no "promised to finish the road"
  bool isVow(TokenRange all) const {
    return hasDeed(all) || has(all, {"justice",     "compensation", "compensate", "revenge",     "avenge",  "retaliate",
                                     "retaliation", "punish",       "hunt",       "culprits",    "respond", "response",
                                     "security",    "crush",        "eliminate",  "defeat",      "gunmen",  "terrorists",
                                     "militants",   "bandits",      "criminals",  "investigate", "pursue",  "crackdown",
                                     "reprisal",    "reprisals",    "rebels",     "insurgents",  "culpable"});
  }

  // "confirmed the attack", "admitted that its troops had fired", and no "deaths from cholera", "the strike at its mine"
  bool isConfirmed(std::uint32_t verb, TokenRange what, TokenRange all) const {
    if (m_doc.word(verb + 1) == "to" || has(all, {"cholera", "measles", "virus", "covid", "disease", "malaria", "ebola"}))
      return false;
    if (m_doc.word(what.end - 1) == "strike" && m_doc.word(what.end) == "at") return false;
    const bool that = what.empty() || m_doc.word(what.end) == "that";
    return hasDeed(that ? all : what) || has(what, {"responsibility", "operation", "error", "mistake"});
  }

  // "condemned the attack", "denied killing", "rejected the accusations", "denied claims that its troops killed two"; but not
  // "condemned the man to death", "rejected 300 visa claims", "dismissed claims of fraud"
  bool isAboutDeed(TokenRange what, std::uint32_t end) const {
    if (what.empty())
      return m_doc.word(what.end) == "that" &&
             (hasDeed({what.end, end}) ||
              has({what.end, end}, {"troops", "soldiers", "forces", "officers", "fighters", "responsible", "behind", "soldier",
                                    "aircraft", "planes", "jets", "officer", "drones"}));
    std::uint32_t head = what.begin;  // of the first noun phrase, before "of" and "and"
    for (std::uint32_t t = what.begin;
         t < what.end && m_doc.word(t) != "of" && m_doc.word(t) != "and" && m_doc.word(t) != "being"; ++t)
      if (m_doc.token(t).kind == TokenKind::Word && !m_doc.covers(t, maskOf(Adverb))) head = t;
    if (isOneOf(m_doc.word(head), {"involvement", "responsibility", "complicity"})) return true;
    static constexpr WordSet kSayings({"claim",   "claims", "allegation", "allegations", "accusation", "accusations", "charge",
                                       "charges", "report", "reports",    "account",     "accounts",   "role",        "figure",
                                       "figures", "rumour", "rumours",    "rumor",       "rumors",     "version"});
    if (isOneOf(m_doc.word(head), kSayings)) {
      const bool plain = std::ranges::all_of(std::views::iota(what.begin, head), [&](std::uint32_t t) {
        return m_doc.covers(t, maskOf(Determiner, Adjective)) || isOneOf(m_doc.word(t), {"such", "any", "all"}) ||
               m_doc.token(t).kind == TokenKind::Punct || m_doc.word(t).ends_with("s");
      });
      // by whom and where they were made says nothing of what they are about
      const bool bare = head + 1 == end ||
                        isOneOf(m_doc.word(head + 1), {"by", "being", "made", "circulating", "levelled", "leveled"}) ||
                        (m_doc.word(head + 1) == "on" && m_doc.word(head + 2) == "social");
      return plain && (bare || hasDeed({head + 1, end}));
    }
    if (m_doc.covers(head, maskOf(People, Role, Pronoun)) && !isDeed(head))
      return m_doc.word(what.begin).ends_with("ing") && isDeed(what.begin);  // "denied harming civilians"
    return hasDeed(what) || (m_doc.word(what.begin) == "any" && hasDeed({what.begin, end}));
  }

  static constexpr std::uint32_t kShown = 14;  // words of an answer that stand for it

  AccountText& m_account;
  const Document& m_doc;
};

}  // namespace

void readAnswers(AccountText& account) { AnswerReader(account).run(); }

}  // namespace collate
