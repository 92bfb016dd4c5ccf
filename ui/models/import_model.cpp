// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import_model.h"
#include "ui/text/counted.h"

#include <QDate>
#include <QFileInfo>
#include <algorithm>
#include <array>
#include <chrono>

#include "ui/session/session.h"
#include "ui/text/dated.h"
#include "ui/text/directed.h"
#include "ui/text/said.h"
#include "ui/text/utf16_text.h"

namespace collate::ui {
namespace {

QString kindName(Format format) {
  switch (format) {
    case Format::Text: return ImportModel::tr("Text");
    case Format::Html: return ImportModel::tr("HTML");
    case Format::Pdf: return ImportModel::tr("PDF");
    case Format::Docx: return ImportModel::tr("Word");
    case Format::Odt: return ImportModel::tr("OpenDocument");
    case Format::Jsonl: return ImportModel::tr("List");
    case Format::Paste: return ImportModel::tr("Pasted");
  }
  return {};
}

QString baseName(const std::string& path) { return QFileInfo(toQt(path)).fileName(); }

// As the table's first column has it, so that a problem and its row can be matched.
QString nameOf(const Source& s) { return s.file.empty() ? toQt(s.title) : baseName(s.file); }

}  // namespace

ImportModel::ImportModel(Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session) {
  connect(&m_session, &Session::importStarted, this, &ImportModel::start);
  connect(&m_session, &Session::importFinished, this, &ImportModel::finish);
  connect(&m_session, &Session::importProgress, this, [this](int done, int total, const QString& file) {
    m_done = done;
    m_total = total;
    m_atHand = file;
    rebuild();
    emit progressed();
  });
  connect(&m_session, &Session::changed, this, [this] {
    if (running()) return;
    collectProblems();  // a date that was set is no problem any more
    rebuild();
  });
  connect(&m_session, &Session::opened, this, [this] {
    m_before = m_session.state()->sources.size();
    m_done = m_total = m_duplicates = 0;
    m_canceled = false;
    m_diagnostics = m_session.state()->problems;
    m_show = Show::All;
    collectProblems();
    rebuild();
    emit progressed();
  });
  m_before = m_session.state()->sources.size();
  m_diagnostics = m_session.state()->problems;
  collectProblems();
  if (running()) start(1);
}

bool ImportModel::running() const { return m_session.importing(); }
bool ImportModel::stopping() const { return m_session.stopping(); }
QString ImportModel::atHand() const { return QFileInfo(m_atHand).fileName(); }

void ImportModel::start(int total) {
  m_before = m_session.state()->sources.size();
  m_done = 0;
  m_total = total;
  m_duplicates = 0;
  m_canceled = false;
  m_show = Show::All;  // what was filtered last time would hide what comes
  m_diagnostics.clear();
  m_problems.clear();
  m_clock.start();
  rebuild();
  emit progressed();
}

void ImportModel::finish(const ImportOutcome& outcome) {
  m_duplicates = static_cast<int>(outcome.duplicates);
  m_canceled = outcome.canceled;
  m_atHand.clear();
  if (!m_canceled) m_done = m_total;
  m_diagnostics = outcome.problems;
  collectProblems();
  rebuild();
  emit progressed();
}

// Names a day that waits for the date, where the text has one.
QString ImportModel::undatedMessage(std::size_t source) const {
  const CaseState& state = *m_session.state();
  for (const Mention& m : state.readings[source].mentions) {
    const DateValue* date = m.kind == MentionKind::Date ? m.value.date() : nullptr;
    if (!date || date->from) continue;
    const std::string_view words = m.span.of(state.sources[source].text);
    return tr("No publication date: “%1” cannot be placed").arg(toQt(std::string(words)).simplified());
  }
  return tr("No publication date");
}

void ImportModel::addProblemsOf(std::size_t source) {
  const CaseState& state = *m_session.state();
  const Source& s = state.sources[source];
  const auto add = [&](Severity severity, const QString& message, const char* field = "") {
    m_problems.push_back({severity, message, nameOf(s), source, field});
  };
  if (!s.published) add(Severity::Warning, undatedMessage(source), "published");
  if (s.outlet.empty() && s.agency.empty()) add(Severity::Warning, tr("No outlet"), "outlet");
  if (!s.language.empty() && s.language != "en" && state.readings[source].accounts.empty())
    add(Severity::Note, tr("Not in English: places are marked, and no incident is read from it"));
}

void ImportModel::collectProblems() {
  m_problems.clear();
  for (const Diagnostic& d : m_diagnostics) {
    QString message = said(d.message);
    if (d.line > 0) message = tr("Line %1: %2").arg(d.line).arg(message);
    m_problems.push_back({d.severity, message, baseName(d.file)});
  }
  const auto& sources = m_session.state()->sources;
  for (std::size_t i = m_before; i < sources.size(); ++i) addProblemsOf(i);
  std::ranges::stable_sort(m_problems, std::greater<>{}, &ImportProblem::severity);
}

ImportModel::Row ImportModel::rowOf(std::size_t source) const {
  const CaseState& state = *m_session.state();
  const Source& s = state.sources[source];
  const Reading& reading = state.readings[source];
  std::size_t claims = 0;
  for (const Account& a : reading.accounts) claims += a.claims.size();
  Row row;
  row.path = toQt(s.file);
  row.file = nameOf(s);
  row.kind = kindName(s.format);
  const std::string& speaker = s.outlet.empty() ? s.agency : s.outlet;
  row.outlet = speaker.empty() ? tr("not found") : toQt(speaker);
  row.published =
      s.published ? dated(QDate(std::chrono::year_month_day(s.published->day)), QStringLiteral("d MMM yyyy")) : tr("not found");
  row.found = listed({counted(std::ssize(reading.accounts), tr("%1 incident"), tr("%1 incidents")),
                      counted(static_cast<qsizetype>(claims), tr("%1 claim"), tr("%1 claims"))});
  row.status = s.published && !speaker.empty() ? Status::Read : Status::Warned;
  row.source = source;
  return row;
}

// Of a list, "reports.jsonl", sources came in: "reports.jsonl#7", "reports.jsonl:3".
bool ImportModel::partlyRead(const QString& file) const {
  const auto& sources = m_session.state()->sources;
  for (std::size_t i = std::min(m_before, sources.size()); i < sources.size(); ++i) {
    const QString name = baseName(sources[i].file);
    if (name.startsWith(file + u'#') || name.startsWith(file + u':')) return true;
  }
  return false;
}

void ImportModel::rebuild() {
  beginResetModel();
  m_all.clear();
  const CaseState& state = *m_session.state();
  for (std::size_t i = std::min(m_before, state.sources.size()); i < state.sources.size(); ++i) m_all.push_back(rowOf(i));
  for (const ImportProblem& p : m_problems) {
    if (p.source) continue;
    const auto known = std::ranges::find(m_all, p.file, &Row::file);
    if (known != m_all.end()) {
      if (known->status == Status::Read && p.severity != Severity::Note) known->status = Status::Warned;
      continue;
    }
    const bool failed = p.severity == Severity::Failure;
    const bool inPart = failed && partlyRead(p.file);
    const QString found = inPart ? tr("read in part") : failed ? tr("left out") : QString();
    m_all.push_back({failed && !inPart ? Status::Failed : Status::Warned, p.file, p.file, {}, {}, {}, found});
  }
  if (m_duplicates > 0)
    m_all.push_back({Status::Known,
                     {},
                     counted(m_duplicates, tr("%1 source that was there already"), tr("%1 sources that were there already")),
                     {},
                     {},
                     {},
                     tr("nothing added")});
  if (running() && !m_atHand.isEmpty()) {
    const QString file = QFileInfo(m_atHand).fileName();
    if (!std::ranges::contains(m_all, file, &Row::file))
      m_all.push_back({Status::Reading, m_atHand, file, {}, {}, {}, tr("reading")});
  }
  m_rows.clear();
  std::ranges::copy_if(m_all, std::back_inserter(m_rows), [this](const Row& r) { return shows(r, m_show); });
  endResetModel();
}

bool ImportModel::shows(const Row& row, Show show) {
  switch (show) {
    case Show::All: return true;
    case Show::Read: return row.status == Status::Read || row.status == Status::Warned;
    case Show::Problems: return row.status == Status::Failed || row.status == Status::Warned;
  }
  return true;
}

void ImportModel::setShow(Show show) {
  m_show = show;
  rebuild();
}

int ImportModel::count(Show show) const {
  return static_cast<int>(std::ranges::count_if(m_all, [show](const Row& r) { return shows(r, show); }));
}

QString ImportModel::timeLeft() const {
  if (!running() || m_done < 2 || m_total <= m_done) return {};
  const qint64 left = m_clock.elapsed() * (m_total - m_done) / m_done / 1000;
  if (left < 1) return tr("nearly done");
  return left < 90 ? tr("about %1 s left").arg(left) : tr("about %1 min left").arg((left + 30) / 60);
}

int ImportModel::incidents() const { return static_cast<int>(m_session.state()->incidents.size()); }

int ImportModel::added() const {
  const std::size_t now = m_session.state()->sources.size();
  return static_cast<int>(now - std::min(m_before, now));
}

int ImportModel::claims() const {
  std::size_t n = 0;
  for (const Reading& r : m_session.state()->readings)
    for (const Account& a : r.accounts) n += a.claims.size();
  return static_cast<int>(n);
}

int ImportModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int ImportModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ImportModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  if (role == StatusRole) return static_cast<int>(row.status);
  if (role == Qt::ToolTipRole) return row.path;
  if (role != Qt::DisplayRole) return {};
  switch (index.column()) {
    case FileColumn: return row.file;
    case KindColumn: return row.kind;
    case OutletColumn: return row.outlet;
    case PublishedColumn: return row.published;
    case FoundColumn: return row.found;
    default: return {};
  }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  const std::array<QString, ColumnCount> names = {QString(), tr("File"), tr("Kind"), tr("Outlet"), tr("Published"), tr("Found")};
  return names[static_cast<std::size_t>(section)];
}

}  // namespace collate::ui
