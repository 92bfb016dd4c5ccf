// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QWidget>

#include "core/base/ids.h"
#include "ui/models/source_page.h"
#include "ui/session/source_head.h"
#include "ui/style/theme.h"

namespace collate::ui {

// A small card that opens at the words it is about and asks for one thing. Enter (Ctrl+Enter in a text of several lines) accepts,
// Esc leaves. Deletes itself when it is done.
class InlineForm : public QWidget {
  Q_OBJECT
 public:
  InlineForm(const Theme& theme, QWidget* parent);

  // Opens below `anchor` (above where there is no room below), inside the parent.
  void openAt(QRect anchor);
  void accept();

 signals:
  void accepted();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void addRow(const QString& label, QWidget* field);
  QLabel* addText(const QString& words);
  void finish(const QString& verb, QWidget* first);
  QPushButton* acceptButton() const { return m_accept; }

 private:
  Theme m_theme;
  QGridLayout* m_grid;
  QPushButton* m_accept;
  QWidget* m_first = nullptr;
};

class NoteForm : public InlineForm {
  Q_OBJECT
 public:
  NoteForm(const Theme& theme, const PageNote& before, QWidget* parent);
  QString text() const { return m_text->toPlainText().trimmed(); }
  NoteColor color() const { return static_cast<NoteColor>(m_color->currentIndex()); }
  QStringList tags() const;  // separated by commas, and those written as #tag in the note; without doubles

 private:
  QPlainTextEdit* m_text;
  QLineEdit* m_tags;
  QComboBox* m_color;
};

class ClaimForm : public InlineForm {
  Q_OBJECT
 public:
  // `account` says whose claim it will be.
  ClaimForm(const Theme& theme, const QString& words, const QString& account, QWidget* parent);
  Attribute attribute() const;
  QString value() const;  // of a date in ISO 8601

 private:
  DayReader m_days;
  QComboBox* m_attribute;
  QLineEdit* m_value;
};

class CorrectionForm : public InlineForm {
  Q_OBJECT
 public:
  CorrectionForm(const Theme& theme, const PageClaim& claim, QWidget* parent);
  QString value() const;  // of a date in ISO 8601

 private:
  DayReader m_days;
  Attribute m_attribute;
  QLineEdit* m_value;
};

class SourceForm : public InlineForm {
  Q_OBJECT
 public:
  SourceForm(const Theme& theme, const SourceHead& before, QWidget* parent);
  SourceHead head() const;

 private:
  DayReader m_days;
  QLineEdit* m_outlet;
  QLineEdit* m_published;
};

}  // namespace collate::ui
