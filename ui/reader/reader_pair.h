// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/reader/reader_view.h"

class QSplitter;

namespace collate::ui {

class ScrollTie;

// The Reader as a view: one source, or two accounts of an incident side by side whose scrolling is tied. The second is made when
// it is asked for.
class ReaderPair : public QWidget {
  Q_OBJECT
 public:
  ReaderPair(Session& session, const Theme& theme, QWidget* parent = nullptr);
  ~ReaderPair() override;

  QWidget* tools() { return m_tools; }
  void setTheme(const Theme& theme);
  void setPaired(bool paired);
  bool isPaired() const;
  ReaderView* first() const { return m_first; }
  ReaderView* second() const { return m_second; }  // null until it was asked for
  ReaderView* leading() const;                     // the one that was used last

 signals:
  void importRequested();
  void said(const QString& message);
  void pairedChanged(bool paired);

 private:
  ReaderView* make(QWidget* parent);
  void makeSecond();
  void sayStranger();
  void noteFocus(const QWidget* now);

  Session& m_session;
  Theme m_theme;
  QSplitter* m_splitter;
  ReaderView* m_first;
  ReaderView* m_second = nullptr;
  ScrollTie* m_tie = nullptr;
  QWidget* m_tools;
  QToolButton* m_button;
};

}  // namespace collate::ui
