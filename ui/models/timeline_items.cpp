// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timeline_items.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

#include "core/workspace/case_state.h"
#include "ui/models/place_words.h"
#include "ui/text/counted.h"
#include "ui/text/said.h"

namespace collate::ui {
namespace {

QString tr(const char* text, int n = -1) { return QCoreApplication::translate("TimelineItems", text, nullptr, n); }

Instant publishedAt(const Published& published) { return startOf(published.day) + published.minute.value_or(0) * 60'000LL; }

void addPublications(const CaseState& state, const Incident& incident, TimelineItem& item) {
  for (const AccountRef& ref : incident.accounts) {
    const Source& source = state.sourceOf(ref);
    const QString outlet = QString::fromStdString(sourceLabel(source));
    auto lane = std::ranges::find(item.outlets, outlet, &std::pair<QString, std::vector<Instant>>::first);
    if (lane == item.outlets.end()) lane = item.outlets.insert(lane, {outlet, {}});
    if (!source.published) continue;
    lane->second.push_back(publishedAt(*source.published));
    item.published.push_back(lane->second.back());
  }
  std::ranges::sort(item.published);
}

QString noteOf(const Incident& incident, const IncidentTime& time) {
  if (incident.background) return time.words.isEmpty() ? tr("in passing") : tr("%1, in passing").arg(time.words);
  if (!time.words.isEmpty()) return time.words;
  // The dotted ring says that there is one account only.
  return incident.accounts.size() < 2 ? QString() : counted(std::ssize(incident.accounts), QString(), tr("%1 accounts"));
}

TimelineItem itemOf(const CaseState& state, const Incident& incident, IncidentTime time) {
  TimelineItem item;
  item.id = incident.id;
  item.title = said(incident.title);
  item.type = incident.type;
  item.agreement = incident.agreement;
  item.background = incident.background;
  item.place = placeWords(incident.place);
  item.placeRank = placeRank(incident.place);
  item.note = noteOf(incident, time);
  item.time = std::move(time);
  addPublications(state, incident, item);
  return item;
}

// Lanes by a name, in the order in which the names turn up.
template <class NamesOf>
std::vector<TimelineLane> lanesByName(const std::vector<TimelineItem>& items, NamesOf namesOf) {
  std::vector<TimelineLane> lanes;
  QHash<QString, std::size_t> at;
  for (std::size_t i = 0; i < items.size(); ++i) {
    for (const QString& name : namesOf(items[i])) {
      if (!at.contains(name)) {
        at.insert(name, lanes.size());
        lanes.push_back({name, {}, {}});
      }
      lanes[at.value(name)].items.push_back(i);
    }
  }
  return lanes;
}

std::vector<TimelineLane> lanesByType(const std::vector<TimelineItem>& items) {
  std::vector<TimelineLane> lanes(kEventTypeCount);
  for (std::size_t i = 0; i < items.size(); ++i) lanes[static_cast<std::size_t>(items[i].type)].items.push_back(i);
  for (std::size_t t = 0; t < lanes.size(); ++t) lanes[t].type = static_cast<EventType>(t);
  std::erase_if(lanes, [](const TimelineLane& lane) { return lane.items.empty(); });
  return lanes;
}

}  // namespace

TimelineItems timelineItems(const CaseState& state) {
  TimelineItems items;
  for (const Incident& incident : state.incidents) {
    if (auto time = incidentTime(state, incident)) {
      items.dated.push_back(itemOf(state, incident, std::move(*time)));
    } else {
      items.undated.push_back({incident.id, said(incident.title), incident.type, incident.background});
    }
  }
  std::ranges::stable_sort(items.dated, {}, [](const TimelineItem& i) { return std::pair{i.time.span.from, i.id}; });
  return items;
}

std::vector<TimelineLane> timelineLanes(const std::vector<TimelineItem>& items, LaneBy by) {
  std::vector<TimelineLane> lanes;
  switch (by) {
    case LaneBy::Place: lanes = lanesByName(items, [](const TimelineItem& i) { return QStringList{i.place}; }); break;
    case LaneBy::Type: lanes = lanesByType(items); break;
    case LaneBy::Outlet:
      lanes = lanesByName(items, [](const TimelineItem& i) {
        QStringList names;
        for (const auto& [name, dates] : i.outlets) names << name;
        return names;
      });
      break;
  }
  std::ranges::stable_sort(lanes, [&](const TimelineLane& a, const TimelineLane& b) {
    const TimelineItem& lastA = items[a.items.back()];
    const TimelineItem& lastB = items[b.items.back()];
    if (by == LaneBy::Place && lastA.placeRank != lastB.placeRank) return lastA.placeRank < lastB.placeRank;
    if (a.items.size() != b.items.size()) return a.items.size() > b.items.size();
    return lastA.time.span.from > lastB.time.span.from;
  });
  return lanes;
}

const std::vector<Instant>& publishedIn(const TimelineItem& item, const TimelineLane& lane, LaneBy by) {
  if (by != LaneBy::Outlet) return item.published;
  for (const auto& [name, dates] : item.outlets)
    if (name == lane.name) return dates;
  return item.published;
}

}  // namespace collate::ui
