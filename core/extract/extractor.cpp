// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/extractor.h"

#include <algorithm>

#include "core/base/large_sort.h"
#include "core/extract/age_reader.h"
#include "core/extract/alias_reader.h"
#include "core/extract/headline_toll.h"
#include "core/extract/incident_turn.h"
#include "core/extract/labelled_lines.h"
#include "core/extract/nationality_reader.h"
#include "core/extract/part_takers.h"
#include "core/extract/perpetrators.h"
#include "core/extract/readers.h"
#include "core/extract/report_scene.h"
#include "core/extract/roll_call.h"
#include "core/extract/stance_reader.h"
#include "core/extract/state_media.h"
#include "core/extract/table_reader.h"
#include "core/extract/temporal.h"
#include "core/extract/told_apart.h"

namespace collate {
namespace {

Mention mentionOf(const Document& doc, const Entity& e) {
  Mention m{e.kind, doc.span(e.range), e.timex, {e.name, {}}};
  switch (e.kind) {
    case MentionKind::Place: m.value.detail = e.place; break;
    case MentionKind::Count: m.value.detail = e.count; break;
    default: break;
  }
  return m;
}

// What is said of time is told by its TIMEX3 values; the dates and times that claims rest on keep what was read of them.
void addTemporal(const Document& doc, const Entities& entities, Reading& out) {
  for (Temporal& t : readTemporal(doc, entities)) {
    Mention m{t.kind, doc.span(t.range), t.type, {std::move(t.value), {}}};
    if (t.entity != nullptr && t.entity->kind == MentionKind::Time) m.value.detail = t.entity->time;
    if (t.entity != nullptr && t.entity->kind == MentionKind::Date && t.entity->date.timex == m.value.text)
      m.value.detail = t.entity->date;
    out.mentions.edit().push_back(std::move(m));
  }
}

Account accountOf(const Annotated& text, const Draft& draft) {
  AccountText account(text, draft);
  const Frame* from = nullptr;
  const EventType type = typeOf(account, &from);
  readHeader(account, type, from);
  readEffects(account);
  readFates(account);
  readPartTakers(account);
  readResponsibility(account);
  readSuspicion(account);
  readParticipants(account);
  readIdentities(account);
  readRollCall(account);
  readPerpetrators(account);
  readPersons(account);
  readOccupations(account);
  readAges(account);
  readAliases(account);
  readNationalities(account);
  readScene(account);
  readMeans(account);
  readResponse(account);
  readAnswers(account);
  readImpersonalAnswers(account);
  readReplies(account);
  readLabelledLines(account);
  readTableRow(account);
  Account out;
  out.type = type;
  if (draft.datesDeed(text.doc)) out.date = draft.date;
  out.place = draft.place;
  out.background = !draft.segment.empty();
  out.anchor = text.doc.span(draft.frames.front()->trigger);
  out.claims = account.take();
  stableSortLarge(out.claims, [](const Claim& a, const Claim& b) {
    return std::pair(a.span.begin, a.attribute) < std::pair(b.span.begin, b.attribute);
  });
  return out;
}

// An account that gives nothing but a type is a word, not an account; the report's own subject stays whatever it gives.
bool saysSomething(const Account& a) {
  return std::ranges::any_of(
      a.claims, [](const Claim& c) { return c.attribute != Attribute::EventType && c.attribute != Attribute::Actor; });
}

// How many of the headline's figures an account gives.
int figuresOf(const HeadlineToll& headline, const Account& a) {
  const auto gives = [&](Attribute attribute, std::optional<int> n) {
    return n && std::ranges::any_of(a.claims, [&](const Claim& c) {
             return c.attribute == attribute && c.value.count() != nullptr && c.value.count()->min == n;
           });
  };
  return gives(Attribute::Killed, headline.killed) + gives(Attribute::Wounded, headline.wounded);
}

// What a report is about: the account it tells most of, and first, and whose figures stand in the headline.
double prominence(const Account& a, std::size_t order, const HeadlineToll& headline) {
  constexpr double kFigure = 6.0;  // claims; a round-up tells more of each of its incidents than of the one it is headed by
  return static_cast<double>(a.claims.size()) - 2.0 * static_cast<double>(order) - (a.background ? 8.0 : 0.0) +
         kFigure * figuresOf(headline, a);
}

// What its headline tells is what a report is about.
bool isAnnounced(const Annotated& text, const Draft& draft) {
  return std::ranges::any_of(draft.frames, [&](const Frame* f) { return text.doc.sentences()[f->sentence].heading; });
}
constexpr double kAnnounced = 3.0;  // claims

// The first sentences of running text say what a report is about.
bool isLead(const Annotated& text, const Draft& draft) {
  constexpr std::uint32_t kOpening = 3;  // sentences
  const std::vector<Sentence>& all = text.doc.sentences();
  std::uint32_t first = 0;
  while (first < all.size() && (all[first].heading || all[first].skipped || all[first].caption)) ++first;
  return std::ranges::any_of(draft.frames,
                             [&](const Frame* f) { return f->sentence >= first && f->sentence < first + kOpening; });
}
constexpr double kLead = 3.0;  // claims

struct Told {
  double rank = 0;
  Account account;
  const Draft* draft = nullptr;
};

std::vector<Told> accounts(const Annotated& text, const std::vector<Draft>& drafts) {
  std::vector<Told> ranked;
  const HeadlineToll headline = drafts.size() > 1 ? tollOfHeadline(text.doc.source(), text.doc.lexicon()) : HeadlineToll{};
  for (std::size_t k = 0; k < drafts.size() && !text.doc.stopped(); ++k) {
    Account a = accountOf(text, drafts[k]);
    if (!saysSomething(a)) continue;
    // A report dates what it is about, if only by when somebody spoke of it.
    const double dated = drafts[k].date && !drafts[k].datesDeed(text.doc) ? 1.0 : 0.0;
    const double rank = prominence(a, k, headline) + dated + (isAnnounced(text, drafts[k]) ? kAnnounced : 0.0) +
                        (isLead(text, drafts[k]) ? kLead : 0.0);
    ranked.push_back({rank, std::move(a), &drafts[k]});
  }
  std::ranges::stable_sort(ranked, std::ranges::greater{}, &Told::rank);
  return ranked;
}

void addAttributions(const Document& doc, const Entities& entities, const std::vector<Cited>& cited, Reading& out) {
  for (const AttributedPassage& p : readStances(doc, entities))
    out.attributions.edit().push_back({doc.span(p.source), doc.span(p.cue), doc.span(p.content)});
  for (const Cited& c : cited) {
    if (c.inherited || c.source.empty() || c.chain.empty()) continue;
    out.mentions.edit().push_back({MentionKind::Originator, doc.span(c.source), TimexType::None, {c.chain.back().name, {}}});
  }
}

}  // namespace

Reading readSource(const Source& source, const Lexicon& lexicon) { return *readSource(source, lexicon, {}); }

// A stage that was stopped gives less, never nonsense; so each may run on what the one before it left, and only the whole is
// thrown away.
std::optional<Reading> readSource(const Source& source, const Lexicon& lexicon, const std::stop_token& stop) {
  const Document doc(source, lexicon, stop);
  if (doc.stopped()) return std::nullopt;
  const Entities entities = recognizeEntities(doc);
  const std::vector<Cited> cited = findAttributions(doc, entities);
  const Annotated text{doc, entities, cited, pageClocksOf(doc, entities)};
  std::vector<Frame> frames = findFrames(text);
  addRowFrames(text, frames);
  Reading out;
  std::vector<Draft> drafts = sortIntoIncidents(text, frames);
  std::erase_if(drafts, [&](const Draft& d) { return refersBack(doc, d.frames); });
  if (doc.stopped()) return std::nullopt;
  placeInScene(text, drafts);
  placeRows(text, drafts);
  keepApart(doc, drafts);
  std::vector<const Draft*> told;
  for (Told& t : accounts(text, drafts)) {
    out.accounts.edit().push_back(std::move(t.account));
    told.push_back(t.draft);
  }
  settleStateMedia(out);
  out.participants = readParticipation(text, told);
  if (doc.stopped()) return std::nullopt;
  out.mentions.edit().reserve(entities.list().size() + entities.list().size() / 4);
  for (const Entity& e : entities.list())
    if (e.kind != MentionKind::Date && e.kind != MentionKind::Time) out.mentions.edit().push_back(mentionOf(doc, e));
  addTemporal(doc, entities, out);
  addAttributions(doc, entities, cited, out);
  if (doc.stopped()) return std::nullopt;
  stableSortLarge(out.mentions.edit(), [](const Mention& a, const Mention& b) { return a.span < b.span; });
  return out;
}

}  // namespace collate
