// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <vector>

#include "core/report/report.h"
#include "ui/session/session.h"
#include "ui/session/source_head.h"
#include "ui/style/dialog_frame.h"
#include "ui/style/theme.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;
class QPushButton;
class QToolButton;

namespace collate::ui {

class PageView;
class ReportStudio;

// What goes into the report, and each of its pages as the PDF will have it; what was written last for the case stands there
// again. Writing can be stopped; a report is written whole or not at all.
class ReportDialog : public DialogFrame {
  Q_OBJECT
 public:
  ReportDialog(Session& session, const Theme& theme, QWidget* parent);
  ~ReportDialog() override;

  ReportOptions options() const;
  // Writes to `path` without asking; written() or a message follows.
  void write(const QString& path);
  int pageCount() const { return m_pages; }

 signals:
  void written(const QString& path);

 private:
  QWidget* buildOptions();
  void addScope(QVBoxLayout* rows, QWidget* side);
  void fill(const ReportOptions& options);
  QWidget* buildPreview();
  void chooseIncidents();
  void setIncidents(std::vector<std::string> keys);
  void checkScope();
  bool canWrite() const;
  void layOut();
  void showPage(int page);
  void askAndWrite();
  void setWriting(bool writing);

  Session& m_session;
  Theme m_theme;
  ReportStudio* m_studio;
  DayReader m_days;
  QTimer m_delay;
  int m_pages = 0;
  int m_page = 0;
  QLineEdit* m_title = nullptr;
  QLineEdit* m_author = nullptr;
  QLineEdit* m_purpose = nullptr;
  QLineEdit* m_classification = nullptr;
  std::vector<std::pair<QCheckBox*, bool ReportOptions::*>> m_parts;
  QComboBox* m_paper = nullptr;
  QLineEdit* m_from = nullptr;
  QLineEdit* m_to = nullptr;
  QLabel* m_scopeProblem = nullptr;
  QComboBox* m_place = nullptr;
  QPushButton* m_which = nullptr;
  std::vector<std::string> m_incidents;  // keys; none: all
  PageView* m_view = nullptr;
  QLabel* m_where = nullptr;
  QToolButton* m_previous = nullptr;
  QToolButton* m_next = nullptr;
  QLabel* m_message = nullptr;
  QPushButton* m_write = nullptr;
  QPushButton* m_cancel = nullptr;
  bool m_writing = false;
};

}  // namespace collate::ui
