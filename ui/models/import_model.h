// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <optional>
#include <vector>

#include "core/workspace/import_outcome.h"

namespace collate::ui {

class Session;

// One thing about an import that a person should look at.
struct ImportProblem {
  Severity severity = Severity::Warning;
  QString message;
  QString file;                            // without its folder
  std::optional<std::size_t> source = {};  // set where the source is in the case
  const char* field = "";                  // of the source, that would help if it were told: "published", "outlet"
};

// The files of the running or the last import, one a row: what came of each. Follows the session; incidents found so far are
// counted while it runs.
class ImportModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { StatusColumn, FileColumn, KindColumn, OutletColumn, PublishedColumn, FoundColumn, ColumnCount };
  enum Role { StatusRole = Qt::UserRole };
  enum class Status { Read, Warned, Failed, Reading, Known };
  enum class Show { All, Read, Problems };

  explicit ImportModel(Session& session, QObject* parent = nullptr);

  void setShow(Show show);
  Show show() const { return m_show; }
  int count(Show show) const;
  int done() const { return m_done; }
  int total() const { return m_total; }
  bool running() const;
  bool canceled() const { return m_canceled; }
  bool stopping() const;
  // Every file is read, and the accounts are being brought together: the longest step of a large case, which cannot be stopped.
  bool grouping() const { return running() && m_total > 0 && m_done >= m_total; }
  QString atHand() const;  // the file that is being read, without its folder
  // "about 4 s left"; empty while nothing can be said.
  QString timeLeft() const;
  int incidents() const;
  int claims() const;
  int added() const;
  int duplicates() const { return m_duplicates; }
  std::optional<std::size_t> sourceAt(int row) const { return m_rows[static_cast<std::size_t>(row)].source; }
  const std::vector<ImportProblem>& problems() const { return m_problems; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 signals:
  void progressed();

 private:
  struct Row {
    Status status = Status::Read;
    QString path, file, kind, outlet, published, found;
    std::optional<std::size_t> source = {};
  };
  void start(int total);
  void finish(const ImportOutcome& outcome);
  void rebuild();
  Row rowOf(std::size_t source) const;
  void collectProblems();
  void addProblemsOf(std::size_t source);
  QString undatedMessage(std::size_t source) const;
  bool partlyRead(const QString& file) const;
  static bool shows(const Row& row, Show show);

  Session& m_session;
  std::size_t m_before = 0;  // sources that the case had
  int m_done = 0;
  int m_total = 0;
  int m_duplicates = 0;
  bool m_canceled = false;
  QString m_atHand;
  QElapsedTimer m_clock;
  Show m_show = Show::All;
  std::vector<Row> m_all;
  std::vector<Row> m_rows;                // those that are shown
  std::vector<Diagnostic> m_diagnostics;  // of the running or last import, or of the case when it was opened
  std::vector<ImportProblem> m_problems;
};

}  // namespace collate::ui
