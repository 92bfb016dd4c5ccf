// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>

#include "ui/shell/view_pane.h"
#include "ui/style/theme.h"

class QSplitter;

namespace collate::ui {

class ReaderPair;
class ReaderView;
class ConflictView;
class Session;
class TimeRange;
class TimelineView;
class MapView;

// The working views, one at a time or two side by side. Each view exists once: a pane that asks for the view of the other
// trades with it.
class Center : public QWidget {
  Q_OBJECT
 public:
  Center(Session& session, TimeRange& range, const Theme& theme, QWidget* parent = nullptr);
  ~Center() override;

  // Shows a view in the pane that was used last; with `beside` in the other pane, which opens when it is closed.
  void showView(ViewKind kind, bool beside = false);
  ViewKind current() const;
  bool isShown(ViewKind kind) const;
  QWidget* view(ViewKind kind) const { return m_views[static_cast<std::size_t>(kind)].widget; }
  void setSplit(bool split);
  bool isSplit() const;
  void setTheme(const Theme& theme);

  // Which views stand where and how wide; what was taken from another version of Collate changes nothing.
  QByteArray layout() const;
  void restoreLayout(const QByteArray& layout);

  ReaderView* reader() const;  // of two side by side the one that was used last
  ReaderPair* readers() const { return m_readers; }
  ConflictView* conflicts() const { return m_conflicts; }
  TimelineView* timeline() const { return m_timeline; }
  MapView* map() const { return m_map; }

 signals:
  void currentChanged(ViewKind kind);
  void splitChanged(bool split);
  void importRequested();
  void said(const QString& message);  // why a key did nothing

 private:
  void makeViews(Session& session, TimeRange& range);
  void put(std::size_t pane, ViewKind kind);
  void noteFocus(const QWidget* now);

  Theme m_theme;
  QSplitter* m_splitter;
  std::array<View, kViewCount> m_views{};
  std::array<ViewPane*, 2> m_panes{};
  std::size_t m_last = 0;  // the pane that was used last
  ReaderPair* m_readers = nullptr;
  ConflictView* m_conflicts = nullptr;
  TimelineView* m_timeline = nullptr;
  MapView* m_map = nullptr;
};

}  // namespace collate::ui
