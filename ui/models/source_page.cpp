// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/source_page.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "ui/session/session.h"
#include "ui/text/said.h"

namespace collate::ui {
namespace {

// A paragraph without claims whose every date lies further back than this is history: "overran wide parts of the country in
// 2014" in a report of 2025. Last month's raid, told again without a claim, is not.
constexpr std::chrono::days kFarBack{365};

std::map<AccountRef, const Incident*> incidentsByAccount(const CaseState& state) {
  std::map<AccountRef, const Incident*> found;
  for (const Incident& i : state.incidents)
    for (const AccountRef& a : i.accounts) found.emplace(a, &i);
  return found;
}

PageClaim pageClaim(const Claim& claim, const ClaimRef& ref, TextRange range) {
  PageClaim page{ref, {}, range, claim.attribute, claim.value, claim.review, claim.modality, {}, false};
  for (const Originator& o : claim.originators) page.originators << toQt(o.name);
  return page;
}

bool farBack(const Mention& mention, CalendarDay published) {
  const DateValue* date = mention.value.date();
  return date && date->to && *date->to + kFarBack < published;
}

}  // namespace

SourcePage::SourcePage(const CaseState& state, std::size_t source)
    : m_text(state.sources[source].text),
      m_blocks(blocksOf(state.sources[source], m_text)) {
  if (source >= state.readings.size()) return;
  addMentions(state, source);
  addClaims(state, source);
  addNotes(state, source);
  addRuns();
  muteBackground(state, source);
}

void SourcePage::addMentions(const CaseState& state, std::size_t source) {
  for (const Mention& m : state.readings[source].mentions) m_mentions.push_back({m.kind, toPage(m.span), toQt(m.value.text)});
  std::ranges::stable_sort(m_mentions, {}, &PageMention::range);
}

void SourcePage::addClaims(const CaseState& state, std::size_t source) {
  const auto incidents = incidentsByAccount(state);
  const Reading& reading = state.readings[source];
  for (std::size_t a = 0; a < reading.accounts.size(); ++a) {
    const AccountRef ref{source, a};
    const auto incident = incidents.find(ref);
    const Incident* in = incident == incidents.end() ? nullptr : incident->second;
    m_accounts.push_back({ref, in ? in->id : IncidentId{}, in ? said(in->title) : QString(), reading.accounts[a].background, {}});
    for (std::size_t c = 0; c < reading.accounts[a].claims.size(); ++c) {
      const Claim& claim = reading.accounts[a].claims[c];
      m_claims.push_back(pageClaim(claim, {ref, c}, toPage(claim.span)));
      m_claims.back().incident = m_accounts.back().incident;
    }
  }
  std::ranges::stable_sort(m_claims, {},
                           [](const PageClaim& c) { return std::tuple(c.range.begin, c.ref.account, c.attribute); });
  for (PageClaim& c : m_claims)
    c.mentioned = std::ranges::any_of(m_mentions, [&](const PageMention& m) { return m.range.overlaps(c.range); });
}

void SourcePage::addNotes(const CaseState& state, std::size_t source) {
  for (const Annotation& a : state.annotations) {
    if (a.sourceHash != state.sources[source].sha256) continue;
    PageNote note{a.id, toPage(a.span), toQt(a.text), toQt(a.author), toQt(a.when), {}, a.color};
    for (const std::string& t : a.tags) note.tags << toQt(t);
    m_notes.push_back(std::move(note));
  }
  std::ranges::stable_sort(m_notes, {}, &PageNote::range);
}

// A run goes on over blocks in which no other account claims anything, so that a paragraph in between stays within the bar.
void SourcePage::addRuns() {
  std::optional<AccountRef> last;
  for (const PageClaim& c : m_claims) {
    if (c.review == Review::Rejected) continue;
    const std::size_t first = blockAt(c.range.begin), end = blockAt(std::max(c.range.begin, c.range.end - 1));
    const auto account = std::ranges::find(m_accounts, c.ref.account, &PageAccount::ref);
    auto& runs = account->runs;
    if (!runs.empty() && (last == c.ref.account || runs.back().second + 1 >= first))
      runs.back().second = std::max(runs.back().second, end);
    else
      runs.emplace_back(first, end);
    last = c.ref.account;
  }
}

void SourcePage::muteBackground(const CaseState& state, std::size_t source) {
  enum Told { Nothing, InPassing, Foremost };
  std::vector<Told> told(m_blocks.size(), Nothing);
  for (const PageAccount& a : m_accounts)
    for (const auto& [first, last] : a.runs)
      for (std::size_t b = first; b <= last; ++b) told[b] = std::max(told[b], a.background ? InPassing : Foremost);

  std::vector<int> dates(m_blocks.size(), 0), old(m_blocks.size(), 0);
  const auto& published = state.sources[source].published;
  for (const Mention& m : state.readings[source].mentions) {
    if (m.kind != MentionKind::Date || !published || m_blocks.empty()) continue;
    const std::size_t block = blockAt(toPage(m.span).begin);
    ++dates[block];
    old[block] += farBack(m, published->day);
  }
  for (std::size_t b = 0; b < m_blocks.size(); ++b) {
    m_blocks[b].history = m_blocks[b].kind == BlockKind::Prose && told[b] == Nothing && dates[b] > 0 && old[b] == dates[b];
    m_blocks[b].muted |= m_blocks[b].history || (m_blocks[b].kind == BlockKind::Prose && told[b] == InPassing);
  }
}

QString SourcePage::text() const {
  QString all;
  for (const PageBlock& b : m_blocks) {
    if (!all.isNull()) all += u'\n';
    all += b.text;
  }
  return all;
}

std::size_t SourcePage::blockAt(qsizetype position) const {
  const auto after = std::ranges::upper_bound(m_blocks, position, {}, &PageBlock::begin);
  return after == m_blocks.begin() ? 0 : static_cast<std::size_t>(after - m_blocks.begin()) - 1;
}

// What stands between two blocks (blank lines) counts as the start of the next.
qsizetype SourcePage::pageAt(qsizetype unit) const {
  const auto block = std::ranges::lower_bound(m_blocks, unit, {}, [](const PageBlock& b) { return b.source.end; });
  if (block == m_blocks.end()) return m_blocks.empty() ? 0 : m_blocks.back().range().end;
  return block->begin + std::max<qsizetype>(unit - block->source.begin, 0);
}

qsizetype SourcePage::sourceAt(qsizetype position) const {
  if (m_blocks.empty()) return 0;
  const PageBlock& block = m_blocks[blockAt(position)];
  return block.source.begin + std::clamp<qsizetype>(position - block.begin, 0, block.text.size());
}

TextRange SourcePage::toPage(ByteSpan span) const {
  const TextRange units = m_text.range(span);
  const qsizetype begin = pageAt(units.begin);
  return {begin, std::max(begin, pageAt(units.end))};
}

ByteSpan SourcePage::toSource(TextRange range) const {
  TextRange units{sourceAt(range.begin), sourceAt(range.end)};
  const QString& text = m_text.string();
  while (!units.empty() && text[units.begin].isSpace()) ++units.begin;
  while (!units.empty() && text[units.end - 1].isSpace()) --units.end;
  return m_text.span(units);
}

std::optional<std::size_t> SourcePage::claimIndex(const ClaimRef& ref) const {
  const auto found = std::ranges::find(m_claims, ref, &PageClaim::ref);
  if (found == m_claims.end()) return std::nullopt;
  return static_cast<std::size_t>(found - m_claims.begin());
}

const PageAccount* SourcePage::account(AccountRef ref) const {
  const auto found = std::ranges::find(m_accounts, ref, &PageAccount::ref);
  return found == m_accounts.end() ? nullptr : &*found;
}

}  // namespace collate::ui
