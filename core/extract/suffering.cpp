// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/suffering.h"

#include <algorithm>
#include <array>

#include "core/extract/frame_edges.h"
#include "core/extract/occupations.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

constexpr std::array<Spelling, 14> kAnybody = {"people",  "persons",     "person",    "others",    "civilians",
                                               "victims", "citizens",    "residents", "attackers", "assailants",
                                               "members", "individuals", "bomber",    "bombers"};

class SufferingReader {
 public:
  explicit SufferingReader(AccountText& account) : m_account(account), m_doc(account.doc()) {}

  // In running text rather than in a headline; where somebody is named already, several more
  void run() {
    const bool arrests = onlyArrests(), several = std::ranges::any_of(m_account.claims(), namesSomebody);
    const Frame* best = nullptr;
    TokenRange words;
    for (const Frame* f : m_account.draft().frames) {
      const bool taken = f->effect == Attribute::Detained && (f->type == EventType::Abduction || arrests);
      const bool hurt = f->effect == Attribute::Wounded && !m_account.has(Attribute::Killed);
      if (f->denied || (f->effect != Attribute::Killed && !taken && !hurt) || f->party.items.empty()) continue;
      const TokenRange r = wordsOf(*f, arrests);
      if (r.empty() || (several && f->party.items.front().count->min.value_or(1) < 2)) continue;
      const bool heading = m_doc.sentences()[f->sentence].heading;
      if (best == nullptr || (m_doc.sentences()[best->sentence].heading && !heading)) {
        best = f;
        words = r;
      }
      if (!heading) break;
    }
    if (best == nullptr) return;
    Claim c = m_account.claim(Attribute::Target, words, {m_doc.words(words), {}}, "target.who-suffered");
    c.participant = best->party.items.front().kind;
    if (!several) c.persons = {c.value.text};
    if (c.modality == Modality::Denied) return;  // "denied that a child was killed"
    if (best->hedged) c.modality = Modality::Hedged;
    m_account.add(std::move(c));
  }

 private:
  static bool namesSomebody(const Claim& c) {
    return c.attribute == Attribute::Target && c.participant != ParticipantKind::Object;
  }

  bool onlyArrests() const {
    return std::ranges::all_of(m_account.draft().frames, [](const Frame* f) {
      return f->effect == Attribute::Detained ||
             (f->kind != Frame::Kind::Effect && (f->type == EventType::ArrestOperation || f->type == EventType::Raid));
    });
  }

  // "two men | suspected of theft", "a clerk | returning from work": where what is said of them behind begins
  std::uint32_t describedFrom(TokenRange r) const {
    for (std::uint32_t t = r.begin + 2; t < r.end; ++t)
      if (m_doc.covers(t - 1, maskOf(People, Role, Kin)) && !m_doc.token(t).joined &&
          (m_doc.word(t).ends_with("ing") || m_doc.word(t).ends_with("ed")))
        return t;
    return r.end;
  }

  // "a 16-year-old"
  bool isYearsOld(std::uint32_t head) const {
    return m_doc.word(head) == "old" && m_doc.token(head).joined && m_doc.word(head - 1) == "year";
  }

  // The words that stand for them; empty where they say nothing of who they are
  TokenRange wordsOf(const Frame& f, bool arrests) const {
    const PartyItem& item = f.party.items.front();
    std::uint32_t i = item.range.begin;
    if (isOneOf(m_doc.word(i), {"a", "the"}) && isOneOf(m_doc.word(i + 1), {"total", "number"}) && m_doc.word(i + 2) == "of" &&
        i + 3 < item.range.end && (m_doc.isNumber(i + 3) || m_doc.covers(i + 3, maskOf(Number))))
      i += 3;  // "a total of | 14 rebels"
    const bool counted = m_doc.isNumber(i) || m_doc.covers(i, maskOf(Number, Bound)) || isOneOf(m_doc.word(i), {"a", "an"});
    const std::uint32_t head = headOf(m_doc, {i, describedFrom({i, item.range.end})});
    constexpr std::uint32_t kWords = 6;
    for (std::uint32_t t = head; t <= item.range.end; ++t)
      if (m_doc.isMark(t, ",") && isOneOf(m_doc.word(t + 1), {"identified", "named"})) return {};  // who has a name
    const bool trade = isOccupation(m_doc, head) || areOccupations(m_doc, head);
    if ((!counted && !(trade && m_doc.word(i) == "the")) || item.pronoun || item.person != nullptr || !item.count ||
        head - i >= kWords || (!trade && !m_doc.covers(head, maskOf(People, Role, Kin)) && !isYearsOld(head)) ||
        isOneOf(m_doc.word(i + 1), {"of"}))
      return {};
    if (isOneOf(m_doc.word(head), {"members", "fighters", "elements"}) && m_doc.word(head + 1) == "of" &&
        head + 2 < item.range.end) {
      std::uint32_t end = head + 2;  // "members of the regional police"
      while (end < item.range.end && end < head + 9 && m_doc.token(end).kind == TokenKind::Word &&
             !m_doc.covers(end, maskOf(Preposition, Conjunction)))
        ++end;
      return {i, end};
    }
    // "a 67-year-old woman"
    const bool aged = head > i + 2 && m_doc.word(head - 1) == "old" && m_doc.token(head - 1).joined;
    const bool ofGroup = m_doc.word(head) == "members" && m_account.entities().at(head - 1, MentionKind::Group) != nullptr;
    if (arrests ? isOneOf(m_doc.word(head), {"people", "persons", "others"})
                : !aged && !ofGroup && isOneOf(m_doc.word(head), kAnybody))
      return {};
    return {i, head + 1};
  }

  AccountText& m_account;
  const Document& m_doc;
};

}  // namespace

void readSuffering(AccountText& account) { SufferingReader(account).run(); }

}  // namespace collate
