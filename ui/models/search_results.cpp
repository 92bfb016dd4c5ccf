// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/search_results.h"

#include <QCoreApplication>
#include <QDate>
#include <algorithm>
#include <chrono>
#include <map>
#include <set>

#include "ui/models/passage.h"
#include "ui/session/session.h"
#include "ui/text/counted.h"
#include "ui/text/dated.h"
#include "ui/text/directed.h"
#include "ui/text/said.h"
#include "ui/text/utf16_text.h"

namespace collate::ui {
namespace {

constexpr std::size_t kMostHits = 200;
constexpr qsizetype kLeastWord = 2;  // letters; one letter is in every report

struct Wording {
  Q_DECLARE_TR_FUNCTIONS(Search)
};

QString dayOf(const Source& s) {
  if (!s.published) return Wording::tr("undated");
  return dated(QDate(std::chrono::year_month_day(s.published->day)), QStringLiteral("d MMM yyyy"));
}

// Case does not count; `word` is ASCII and in lower case.
bool holds(std::string_view text, std::string_view word) {
  const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + 32) : a) == b; };
  return std::ranges::search(text, word, same).begin() != text.end() || word.empty();
}

// Names of one kind of mention, whatever case they are written in, with where they stand.
struct Named {
  QString name;
  int mentions = 0;
  std::set<std::size_t> sources;
  std::size_t source = 0;  // of the first
  ByteSpan span;
};

void addNamed(std::vector<SearchResult>& results, const CaseState& state, const SearchQuery& query, SearchGroup group,
              MentionKind kind) {
  std::map<QString, Named> byName;
  for (std::size_t s = 0; s < state.readings.size(); ++s) {
    if (state.sources[s].leftOut) continue;
    for (const Mention& m : state.readings[s].mentions) {
      if (m.kind != kind) continue;
      const std::string_view words = m.value.text.empty() ? m.span.of(state.sources[s].text) : std::string_view(m.value.text);
      if (!query.matches({words})) continue;
      const QString name = toQt(std::string(words)).simplified();
      Named& n = byName[name.toCaseFolded()];
      if (n.mentions++ == 0) n = {name, 1, {}, s, m.span};
      n.sources.insert(s);
    }
  }
  std::vector<Named> list;
  for (auto& [key, n] : byName) list.push_back(std::move(n));
  std::ranges::stable_sort(list, std::greater<>{}, &Named::mentions);
  for (const Named& n : list) {
    SearchResult r;
    r.group = group;
    r.name = n.name;
    r.remark =
        Wording::tr("named by %1").arg(counted(std::ssize(n.sources), Wording::tr("%1 source"), Wording::tr("%1 sources")));
    r.trailing = counted(n.mentions, Wording::tr("%1 mention"), Wording::tr("%1 mentions"));
    r.selection.source = n.source;
    r.selection.span = n.span;
    results.push_back(std::move(r));
  }
}

std::string_view targetOf(const CaseState& state, const Incident& incident) {
  for (const AccountRef ref : incident.accounts)
    for (const Claim& c : state.accountOf(ref).claims)
      if (c.attribute == Attribute::Target && c.counts()) return c.value.text;
  return {};
}

void addIncidents(std::vector<SearchResult>& results, const CaseState& state, const SearchQuery& query) {
  int left = kMostOfAGroup;
  for (const Incident& i : state.incidents) {
    const std::string_view townName = i.place ? std::string_view(i.place->name) : std::string_view();
    const std::string_view targetName = targetOf(state, i);
    if (!query.matches({i.title, townName, targetName})) continue;
    if (--left < 0) return;
    const QString place = toQt(std::string(townName));
    const QString target = toQt(std::string(targetName));
    SearchResult r;
    r.group = SearchGroup::Incidents;
    r.name = said(i.title);
    QStringList remark;
    if (i.date && i.date->from) {
      const QDate from(std::chrono::year_month_day(*i.date->from));
      remark += dated(from, i.date->from == i.date->to ? QStringLiteral("d MMM yyyy") : QStringLiteral("MMMM yyyy"));
    }
    if (!place.isEmpty()) remark += place;
    if (!target.isEmpty()) remark += Wording::tr("target %1").arg(target);
    r.remark = joined(remark);
    r.trailing = counted(std::ssize(i.accounts), Wording::tr("%1 account"), Wording::tr("%1 accounts"));
    r.selection.incident = i.id;
    r.event = i.type;
    results.push_back(std::move(r));
  }
}

void addClaims(std::vector<SearchResult>& results, const Session& session, const SearchQuery& query) {
  const auto state = session.state();
  PassageReader passages(state);
  int left = kMostOfAGroup;
  for (const Incident& i : state->incidents)
    for (const AccountRef ref : i.accounts) {
      const Account& account = state->accountOf(ref);
      for (std::size_t n = 0; n < account.claims.size(); ++n) {
        const Claim& c = account.claims[n];
        if (!c.counts() || !query.matches({c.value.text, c.span.of(state->sourceOf(ref).text)})) continue;
        if (--left < 0) return;
        SearchResult r;
        r.group = SearchGroup::Claims;
        r.name = saidValue(c.value.text);
        r.quote = passages.opening({ref, n});
        r.remark = joined({toQt(sourceLabel(state->sourceOf(ref))), said(i.title)});
        r.selection.claim = ClaimRef{ref, n};
        if (const Comparison* compared = i.comparison(c.attribute)) {
          r.kind = compared->kind;
          r.agreed = compared->standing == Standing::Agreement;
        }
        r.selection.attribute = c.attribute;
        results.push_back(std::move(r));
      }
    }
}

SearchResult sourceResult(const CaseState& state, std::size_t index, const QString& excerpt) {
  const Source& s = state.sources[index];
  SearchResult r;
  r.group = SearchGroup::Sources;
  r.quote = toQt(s.title.empty() ? sourceLabel(s) : s.title);
  r.remark = joined({toQt(sourceLabel(s)), dayOf(s), s.leftOut ? Wording::tr("left out of the case") : QString()});
  r.excerpt = excerpt.simplified();
  r.selection.source = index;
  return r;
}

// A note that lost its place leads to its source, which lists such; one whose source is not held stands in every list, also in
// that of the source at hand.
SearchResult noteResult(const Session& session, const Annotation& a, bool placed) {
  const CaseState& state = *session.state();
  SearchResult r;
  r.group = SearchGroup::Notes;
  r.name = a.text.empty() ? Wording::tr("highlight") : toQt(a.text);
  QStringList tags;
  for (const std::string& t : a.tags) tags += '#' + toQt(t);
  const auto source = std::ranges::find(state.sources, a.sourceHash, &Source::sha256);
  const bool held = source != state.sources.end();
  r.remark = joined({toQt(a.author), held ? toQt(sourceLabel(*source)) : QString(),
                     placed ? QString() : Wording::tr("no longer in its place")});
  r.trailing = tags.join(' ');
  if (placed)
    r.selection.annotation = a.id;
  else
    r.selection.source = held ? static_cast<std::size_t>(source - state.sources.begin()) : session.selection().source.value_or(0);
  return r;
}

void addStored(SearchFindings& found, const Session& session, const SearchQuery& query) {
  const auto state = session.state();
  if (std::ranges::all_of(query.words, [](const QString& word) { return word.size() < kLeastWord; })) return;
  const auto hits = session.search(query.words.join(' '), kMostHits);
  if (!hits) {
    found.problem = hits.error();
    return;
  }
  for (const SearchHit& hit : *hits) {
    if (!hit.source) continue;
    const auto at = std::ranges::find(state->sources, hit.source, &Source::id);
    if (at == state->sources.end() || !query.wants(SearchGroup::Sources)) continue;
    SearchResult r = sourceResult(*state, static_cast<std::size_t>(at - state->sources.begin()), toQt(hit.excerpt));
    r.selection.span = hit.span;
    found.results.push_back(std::move(r));
  }
}

// A state without a workspace has no index; its sources are few.
void addScanned(std::vector<SearchResult>& results, const CaseState& state, const SearchQuery& query) {
  for (std::size_t i = 0; i < state.sources.size(); ++i)
    if (query.matches(toQt(state.sources[i].title + ' ' + state.sources[i].text))) results.push_back(sourceResult(state, i, {}));
}

void addNotes(std::vector<SearchResult>& results, const Session& session, const SearchQuery& query) {
  const auto state = session.state();
  for (const auto* list : {&state->annotations, &state->orphans})
    for (const Annotation& a : *list) {
      QString tags;
      for (const std::string& t : a.tags) tags += ' ' + toQt(t);
      if (query.matches(query.tags ? tags : toQt(a.text + ' ' + a.quote) + tags))
        results.push_back(noteResult(session, a, list == &state->annotations));
    }
}

}  // namespace

SearchQuery::SearchQuery(const QString& typed) {
  QString rest = typed.trimmed();
  if (rest.startsWith('>')) only = SearchGroup::Commands;
  if (rest.startsWith('@')) only = SearchGroup::People;
  if (rest.startsWith('#')) {
    only = SearchGroup::Notes;
    tags = true;
  }
  if (only) rest = rest.sliced(1);
  words = rest.toCaseFolded().split(' ', Qt::SkipEmptyParts);
  for (const QString& word : words)
    if (word == QString::fromLatin1(word.toLatin1()) && std::ranges::all_of(word, [](QChar c) { return c.unicode() < 0x80; }))
      asciiWords.push_back(word.toStdString());
}

bool SearchQuery::matches(std::initializer_list<std::string_view> parts) const {
  if (asciiWords.size() == static_cast<std::size_t>(words.size())) {
    const auto stands = [&](const std::string& word) {
      return std::ranges::any_of(parts, [&](std::string_view part) { return holds(part, word); });
    };
    return std::ranges::all_of(asciiWords, stands);
  }
  QString text;
  for (const std::string_view part : parts) text += toQt(std::string(part)) + QLatin1Char(' ');
  return matches(text);
}

bool SearchQuery::matches(const QString& text) const {
  const QString folded = text.toCaseFolded();
  return std::ranges::all_of(words, [&](const QString& word) { return folded.contains(word); });
}

SearchFindings findInCase(const Session& session, const SearchQuery& query) {
  SearchFindings found;
  std::vector<SearchResult>& results = found.results;
  if (query.empty() && !query.only) return found;
  const auto state = session.state();
  if (query.wants(SearchGroup::People)) addNamed(results, *state, query, SearchGroup::People, MentionKind::Person);
  if (query.wants(SearchGroup::Incidents)) addIncidents(results, *state, query);
  if (query.wants(SearchGroup::Claims)) addClaims(results, session, query);
  if (query.wants(SearchGroup::Sources) && session.workspace()) addStored(found, session, query);
  if (query.wants(SearchGroup::Sources) && !session.workspace()) addScanned(results, *state, query);
  if (query.wants(SearchGroup::Notes)) addNotes(results, session, query);
  if (query.wants(SearchGroup::Places)) addNamed(results, *state, query, SearchGroup::Places, MentionKind::Place);
  return found;
}

}  // namespace collate::ui
