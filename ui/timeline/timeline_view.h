// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "ui/models/timeline_overview.h"
#include "ui/session/session.h"
#include "ui/session/time_range.h"
#include "ui/style/theme.h"

class QStackedLayout;

namespace collate::ui {

class EmptyNote;
class FigurePanel;
class LanesView;
class OverviewView;
class TimelineBar;
class UndatedStrip;

// The case in time: incidents in lanes, an overview with a brush, and how a figure of the selected incident changed over
// publication time. The brush, the lanes' window and the shared TimeRange are one: what the analyst zooms to or brushes is
// what the map shows; fitting everything clears it.
class TimelineView : public QWidget {
  Q_OBJECT
 public:
  TimelineView(Session& session, const Theme& theme, TimeRange& range, QWidget* parent = nullptr);
  ~TimelineView() override;

  // Zoom out, in, fit: for the trailing end of the view's tab bar. The caller places it and may take it over.
  QWidget* tools() const { return m_tools; }
  void setTheme(const Theme& theme);

  void zoomIn();
  void zoomOut();
  void fit();

  LanesView& lanes() const { return *m_lanes; }
  OverviewView& overview() const { return *m_overview; }
  FigurePanel& figure() const { return *m_figure; }

 signals:
  void importWanted();  // there is nothing to show yet

 protected:
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void reload();
  void followSelection();
  void followRange();
  void choose(TimeSpan window);      // by the analyst: sets the shared range
  void showWindow(TimeSpan window);  // only here
  void showAllYears();
  void select(IncidentId id);
  void reveal(const TimelineItem& item);
  QWidget* makeTools();
  void layOut();
  TimeSpan wholeWindow() const;

  Session& m_session;
  TimeRange& m_range;
  Theme m_theme;
  std::vector<TimelineItem> m_items;
  TimeSpan m_extent;
  TimelineBar* m_bar;
  LanesView* m_lanes;
  UndatedStrip* m_undated;
  OverviewView* m_overview;
  FigurePanel* m_figure;
  EmptyNote* m_empty;
  QStackedLayout* m_stack;
  QWidget* m_tools;
  bool m_stale = false;  // the case changed while the view was hidden: read when it is shown
};

}  // namespace collate::ui
