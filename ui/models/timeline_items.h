// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "ui/models/incident_time.h"

namespace collate::ui {

// One incident as the timeline draws it.
struct TimelineItem {
  IncidentId id;
  QString title;
  QString note;  // "4 accounts", or how the date is imprecise; may be empty
  EventType type{};
  Agreement agreement{};
  bool background = false;
  IncidentTime time;
  std::vector<Instant> published;                                 // of its accounts that have a date, ascending
  QString place;                                                  // lane by place
  int placeRank = 0;                                              // 0 a town or nearer, 1 a governorate, 2 a country, 3 no place
  std::vector<std::pair<QString, std::vector<Instant>>> outlets;  // lanes by outlet: name, its publication dates
};

// What a timeline shows of a case: incidents with a date, oldest first, and those that no axis can hold.
struct TimelineItems {
  struct Undated {
    IncidentId id;
    QString title;
    EventType type{};
    bool background = false;
  };
  std::vector<TimelineItem> dated;
  std::vector<Undated> undated;
};
TimelineItems timelineItems(const CaseState& state);

enum class LaneBy { Place, Type, Outlet };

// One lane: positions in TimelineItems::dated, oldest first.
struct TimelineLane {
  QString name;      // empty by type: the view names types
  EventType type{};  // by type only
  std::vector<std::size_t> items;
};
// By place: towns, then governorates, countries, and no place; within each the fullest first, then the newest. By type and
// outlet: the fullest first. By outlet an incident stands in the lane of each outlet that reports it.
std::vector<TimelineLane> timelineLanes(const std::vector<TimelineItem>& items, LaneBy by);

// Publication dates of `item` that a lane shows: all, or by outlet those of that outlet.
const std::vector<Instant>& publishedIn(const TimelineItem& item, const TimelineLane& lane, LaneBy by);

}  // namespace collate::ui
