// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/in_charge.h"

#include "core/base/hash_slots.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

constexpr WordSet kOffices({"minister",    "president",         "governor",       "mayor",       "premier",
                            "government",  "authorities",       "army",           "military",    "police",
                            "ministry",    "command",           "commissioner",   "collector",   "administration",
                            "prosecutor",  "prosecutors",       "superintendent", "chancellor",  "king",
                            "emir",        "brigade",           "division",       "embassy",     "parliament",
                            "officials",   "official",          "navy",           "gendarmerie", "headquarters",
                            "presidency",  "secretary-general", "battalion",      "junta",       "magistrate",
                            "secretary",   "coalition",         "cabinet",        "senate",      "council",
                            "base",        "department",        "commission",     "committee",   "authority",
                            "governorate", "governorship",      "prefect",        "prefecture"});
constexpr WordSet kSpeakers({"spokesman", "spokeswoman", "spokesperson", "spokespersons", "spokesmen", "wing", "office", "arm",
                             "branch", "directorate", "service"});
constexpr WordSet kHeads({"chief", "commander", "director", "general", "head", "leader", "inspector"});
constexpr WordSet kOfState({"police",     "army",         "military",    "government",     "defence",     "defense",
                            "security",   "state",        "interior",    "foreign",        "navy",        "force",
                            "ministry",   "prime",        "chief",       "federal",        "provincial",  "district",
                            "regional",   "city",         "municipal",   "presidential",   "brigade",     "division",
                            "command",    "country",      "nation",      "administration", "mayor",       "governor",
                            "president",  "minister",     "authorities", "prosecutor",     "prosecutors", "secretary",
                            "parliament", "intelligence", "council",     "corps"});
constexpr WordSet kPrivate({"club",       "company",   "association", "union",      "airline", "football", "band",
                            "university", "college",   "bank",        "church",     "team",    "firm",     "student",
                            "students",   "society",   "foundation",  "league",     "mine",    "mining",   "hotel",
                            "hospital",   "school",    "academy",     "federation", "chamber", "party",    "group",
                            "movement",   "institute", "charity",     "newspaper",  "station", "label",    "singer",
                            "opposition", "former",    "ex",          "late",       "rebel",   "guild",    "board",
                            "festival",   "museum"});

class Speaker {
 public:
  Speaker(const AccountText& account, bool armed) : m_account(account), m_doc(account.doc()), m_armed(armed) {}

  bool isInCharge(TokenRange who) const {
    while (who.size() > 1 && (m_doc.covers(who.begin, maskOf(Conjunction, Adverb, Preposition, Stop)) ||
                              m_doc.token(who.begin).kind == TokenKind::Punct))
      ++who.begin;
    if (who.empty()) return false;
    const TokenRange core{who.begin, coreEnd(who)};
    if (core.empty()) return false;
    std::uint32_t head = core.end - 1;
    if (isStateByName(core) || isArmed(core)) return true;
    const Entity* g = m_account.entities().at(head, MentionKind::Group);
    if (g != nullptr && isBody(*g)) return !isOfOthers({core.begin, std::max(core.begin, g->range.begin)});
    if (isOfOthers(core)) return false;
    if (g != nullptr) return isOffice(head, core, who);
    // "Governor Omar Marrow": the name behind the office
    while (head > core.begin && !isOfficeWord(head) && m_doc.isCapital(head) && m_doc.token(head).kind == TokenKind::Word) --head;
    if (head + 1 < core.end && m_doc.allCaps()) return false;
    return isOffice(head, core, who);
  }

 private:
  // "Israel", "Ankara": a state or its capital for its government; "the Directorate", "The Command Post": the body told of before
  bool isStateByName(TokenRange core) const {
    static constexpr WordSet kCapitals(
        {"ankara",  "moscow",    "kyiv",      "kiev",    "tehran",  "washington", "baghdad",  "damascus",    "jerusalem",
         "beijing", "islamabad", "kabul",     "delhi",   "riyadh",  "kigali",     "kinshasa", "khartoum",    "bamako",
         "abuja",   "nairobi",   "mogadishu", "cairo",   "tripoli", "sanaa",      "manila",   "jakarta",     "naypyidaw",
         "bogota",  "caracas",   "baku",      "yerevan", "doha",    "niamey",     "ndjamena", "ouagadougou", "kampala",
         "juba",    "dhaka",     "colombo",   "beirut",  "amman",   "paris",      "london",   "berlin",      "brussels"});
    if (core.size() == 1 && m_doc.token(core.begin).allCaps && isOneOf(m_doc.word(core.begin), {"us", "uk", "eu", "u.s", "u.k"}))
      return true;
    if (core.size() > 1 && m_doc.word(core.begin) == "the" && m_account.entities().at(core.begin, MentionKind::Place) == nullptr)
      if (const Entity* p = m_account.entities().startingAt(core.begin + 1, MentionKind::Place);
          p != nullptr && p->range.end == core.end && p->place.precision == PlacePrecision::Country)
        return true;  // "the United States"
    const Entity* place = m_account.entities().at(core.begin, MentionKind::Place);
    if (place != nullptr && place->range.end == core.end && place->range.begin <= core.begin)
      return place->place.precision == PlacePrecision::Country || isOneOf(m_doc.word(core.end - 1), kCapitals);
    if (core.begin == 0 || !m_doc.isCapital(core.end - 1) || m_doc.allCaps()) return false;
    const bool the = isOneOf(m_doc.word(core.begin - 1), {"the"}) || m_doc.word(core.begin) == "the";
    return the && core.size() <= 3 && !isOfOthers(core) &&
           isOneOf(m_doc.word(core.end - 1), {"directorate", "post", "committee", "commission", "task", "force", "command",
                                              "centre", "center", "bureau", "agency", "service"});
  }

  // "the rebels", "the group's spokesman", "the militia": those who fight, where an armed group's word counts
  bool isArmed(TokenRange core) const {
    static constexpr WordSet kArmed({"rebels", "militants", "insurgents", "militia", "guerrillas", "separatists", "jihadists"});
    static constexpr WordSet kTheirs({"group", "rebels", "militia", "movement", "front", "army", "faction", "insurgents"});
    if (!m_armed) return false;
    if (isOneOf(m_doc.word(core.end - 1), kArmed)) return true;
    for (std::uint32_t t = core.begin; t + 1 < core.end; ++t)
      if (isOneOf(m_doc.word(t), kTheirs) && isOneOf(m_doc.word(t + 1), {"'s", "'", "spokesman", "spokesperson"}))
        for (std::uint32_t n = t + 1; n < core.end; ++n)
          if (isOneOf(m_doc.word(n), kSpeakers)) return true;
    return false;
  }

  bool isBody(const Entity& g) const { return isOfficial(g) || (m_armed && g.phrase != nullptr && g.phrase->cls == Group); }
  // "Orlen IG", "the PPRO": ranks of police and districts in South Asia and West Africa, in capitals
  bool isRank(std::uint32_t t) const {
    static constexpr WordSet kRanks({"ig", "dig", "igp", "dgp", "ssp", "dsp", "sho", "dpo", "rpo", "ppro", "acp", "oc"});
    return m_doc.token(t).allCaps && !m_doc.allCaps() && isOneOf(m_doc.word(t), kRanks);
  }

  bool isOfficeWord(std::uint32_t t) const {
    const Word w = m_doc.word(t);
    return isRank(t) || isOneOf(w, kOffices) || isOneOf(w, kSpeakers) || isOneOf(w, kHeads);
  }

  // To the first word that begins what is said of the noun: "the governor | of Dolmar", "a spokesman | for"
  std::uint32_t coreEnd(TokenRange who) const {
    std::uint32_t t = who.begin;
    while (t < who.end && !m_doc.covers(t, maskOf(Preposition, Conjunction)) && m_doc.token(t).kind != TokenKind::Punct &&
           !isOneOf(m_doc.word(t), {"who", "which", "that"}))
      ++t;
    while (t > who.begin + 1 && m_doc.covers(t - 1, maskOf(Adverb))) --t;
    while (t > who.begin + 1 && m_doc.word(t - 1).ends_with("ly")) --t;
    return t;
  }

  // "the club's president", "football association president", "the former mayor"
  bool isOfOthers(TokenRange core) const {
    for (std::uint32_t t = core.begin; t < core.end; ++t)
      if (isOneOf(m_doc.word(t), kPrivate)) return true;
    return false;
  }

  bool isOffice(std::uint32_t head, TokenRange core, TokenRange who) const {
    const Word w = m_doc.word(head);
    const bool of = isOneOf(m_doc.word(core.end), {"of", "for", "at"}) && core.end + 1 < who.end;
    if (of && isOfOthers({core.end, who.end})) return false;
    if (isOneOf(w, kOffices) || isRank(head)) return !isOfArmed(core);
    if (head > core.begin && ((w == "staff" && m_doc.word(head - 1) == "general") ||
                              (w == "general" && isOneOf(m_doc.word(head - 1), {"inspector", "attorney"}))))
      return true;
    const bool ofState = isOfState({core.begin, head}) || (of && isOfState({core.end, who.end}));
    return (isOneOf(w, kSpeakers) || isOneOf(w, kHeads)) && ofState;
  }

  // "Hamas officials"
  bool isOfArmed(TokenRange core) const {
    if (m_armed) return false;
    for (std::uint32_t t = core.begin; t < core.end; ++t)
      if (const Entity* g = m_account.entities().at(t, MentionKind::Group);
          g != nullptr && !isOfficial(*g) && !isOneOf(m_doc.word(t), kOffices))
        return true;
    return false;
  }

  bool isOfState(TokenRange r) const {
    for (std::uint32_t t = r.begin; t < r.end; ++t) {
      if (isOneOf(m_doc.word(t), kOfState) || m_doc.covers(t, maskOf(Nationality))) return true;
      if (const Entity* g = m_account.entities().at(t, MentionKind::Group); g != nullptr && isBody(*g)) return true;
    }
    return false;
  }

  const AccountText& m_account;
  const Document& m_doc;
  bool m_armed;
};

// In small letters
std::vector<std::string> wordsOf(const std::string& name) {
  std::vector<std::string> out(1);
  for (const char c : name)
    if (c == ' ')
      out.emplace_back();
    else
      out.back() += c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
  return out;
}

}  // namespace

bool isOfficial(const Entity& g) {
  if (g.phrase != nullptr)
    return g.phrase->cls == Group && (g.phrase->tag == "coalition" || g.phrase->tag == "force" || g.phrase->tag == "state");
  static constexpr WordSet kStates({"ministry",   "command",     "army",           "police",      "government", "council",
                                    "department", "office",      "authority",      "directorate", "commission", "forces",
                                    "force",      "guard",       "guards",         "navy",        "corps",      "brigade",
                                    "division",   "battalion",   "administration", "presidency",  "embassy",    "parliament",
                                    "agency",     "services",    "service",        "defense",     "defence",    "gendarmerie",
                                    "regiment",   "secretariat", "bureau",         "staff"});
  bool state = false;
  for (const std::string& word : wordsOf(g.name)) {
    const Word w(word, hashOf(word));
    if (isOneOf(w, kPrivate)) return false;
    state = state || isOneOf(w, kStates);
  }
  return state;
}

bool isInCharge(const AccountText& account, TokenRange who, bool armed) { return Speaker(account, armed).isInCharge(who); }

}  // namespace collate
