// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_dialog.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/dialogs/day_dialog.h"
#include "ui/dialogs/import_delegate.h"
#include "ui/style/collate_style.h"
#include "ui/style/parts.h"
#include "ui/style/segments.h"
#include "ui/text/counted.h"
#include "ui/text/utf16_text.h"

namespace collate::ui {
namespace {

constexpr int kRowHeight = 28;
constexpr std::size_t kProblemsShown = 200;  // rows of widgets; a broken list of thousands says the same thousands of times

// "375,924": six digits in a row are not read.
QString figure(int n) { return QLocale().toString(n); }

}  // namespace

ImportDialog::ImportDialog(Session& session, const Theme& theme, QWidget* parent)
    : DialogFrame(tr("Import"), parent),
      m_session(session),
      m_theme(theme),
      m_model(new ImportModel(session, this)) {
  setModal(false);
  buildTop();
  buildTable();
  buildProblems();
  m_goOn = mutedLabel(tr("You can go on reading: incidents are brought together once all is read."), type::small(), this);
  m_hide = new QPushButton(tr("Hide"), this);
  buttons()->addWidget(m_goOn);
  buttons()->addStretch();
  buttons()->addWidget(m_hide);
  connect(m_hide, &QPushButton::clicked, this, &QDialog::hide);
  connect(m_model, &ImportModel::progressed, this, &ImportDialog::settle);
  connect(&m_session, &Session::changed, this, &ImportDialog::settle);
  connect(&m_session, &Session::importStopping, this, &ImportDialog::settle);
  resize(816, 620);
  settle();
}

void ImportDialog::buildTop() {
  m_headline = textLabel({}, type::title(), this);
  m_detail = mutedLabel({}, type::small(), this);
  m_stop = new QPushButton(icon("stop", m_theme.text), tr("Stop"), this);
  m_bar = new QProgressBar(this);
  m_bar->setTextVisible(false);
  m_bar->setFixedHeight(12);
  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  words->addWidget(m_headline);
  words->addWidget(m_detail);
  auto* top = new QHBoxLayout;
  top->addLayout(words, 1);
  top->addWidget(m_stop);
  column()->addLayout(top);
  column()->addSpacing(8);
  column()->addWidget(m_bar);
  column()->addSpacing(10);
  connect(m_stop, &QPushButton::clicked, &m_session, &Session::cancelImport);
}

void ImportDialog::buildTable() {
  m_segments = new Segments({tr("All"), tr("Read"), tr("Problems")}, m_theme, this);
  m_shown = mutedLabel({}, type::small(), this);
  auto* filter = new QHBoxLayout;
  filter->addWidget(m_segments);
  filter->addStretch();
  filter->addWidget(m_shown);
  column()->addLayout(filter);
  column()->addSpacing(8);

  m_delegate = new ImportDelegate(m_theme, this);
  m_table = new QTableView(this);
  m_table->setModel(m_model);
  m_table->setItemDelegate(m_delegate);
  m_table->setShowGrid(false);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
  m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_table->setAccessibleName(tr("Files"));
  QHeaderView* head = m_table->horizontalHeader();
  head->setHighlightSections(false);
  head->setSectionsClickable(false);
  head->setSectionResizeMode(QHeaderView::Fixed);
  head->setSectionResizeMode(ImportModel::FileColumn, QHeaderView::Stretch);
  const std::array widths = {34, 100, 88, 140, 124, 176};
  for (std::size_t i = 0; i < widths.size(); ++i) head->resizeSection(static_cast<int>(i), widths[i]);
  column()->addWidget(m_table, 3);
  connect(m_table, &QTableView::activated, this, [this](const QModelIndex& at) {
    if (const auto source = m_model->sourceAt(at.row())) emit sourceWanted(*source);
  });
  connect(m_segments, &Segments::currentChanged, this, [this](int i) {
    m_model->setShow(static_cast<ImportModel::Show>(i));
    settle();
  });
}

void ImportDialog::buildProblems() {
  m_problems = new QWidget(this);
  m_problemCount = mutedLabel({}, type::small(), m_problems);
  auto* save = new QPushButton(tr("Save as text…"), m_problems);
  makeSmall(save);
  auto* head = new QHBoxLayout;
  head->setSpacing(8);
  head->addWidget(textLabel(tr("Needs a look"), type::strong(), m_problems));
  head->addWidget(m_problemCount);
  head->addStretch();
  head->addWidget(save);
  auto* list = new QWidget;
  list->setBackgroundRole(QPalette::Base);
  list->setAutoFillBackground(true);
  m_problemRows = new QVBoxLayout(list);
  m_problemRows->setContentsMargins(0, 0, 0, 0);
  m_problemRows->setSpacing(0);
  auto* scroll = new QScrollArea(m_problems);
  scroll->setWidget(list);
  scroll->setWidgetResizable(true);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* rows = new QVBoxLayout(m_problems);
  rows->setContentsMargins(0, 12, 0, 0);
  rows->setSpacing(8);
  rows->addLayout(head);
  rows->addWidget(scroll, 1);
  column()->addWidget(m_problems, 2);
  connect(save, &QPushButton::clicked, this, &ImportDialog::saveProblems);
}

// A list is one file and thousands of sources: there the sources tell how far it is.
QString ImportDialog::headline() const {
  const int added = m_model->added();
  if (m_model->canceled() && !m_model->running())
    return tr("Stopped: %1")
        .arg(counted(added, tr("1 source was read and is kept"), tr("%1 sources were read and are kept"), figure(added)));
  if (!m_model->running())
    return m_model->total() == 0 ? tr("No import is running")
                                 : counted(added, tr("1 new source"), tr("%1 new sources"), figure(added));
  if (m_model->stopping()) return tr("Stopping: what was read is kept and brought together…");
  if (m_model->grouping()) return tr("All is read; bringing accounts together…");
  if (m_model->total() == 1 && !m_model->atHand().isEmpty())
    return tr("Reading %1: %2 so far").arg(m_model->atHand(), counted(added, tr("1 source"), tr("%1 sources"), figure(added)));
  return tr("%1 of %2 files read").arg(figure(m_model->done()), figure(m_model->total()));
}

void ImportDialog::settle() {
  const bool running = m_model->running();
  const int done = m_model->done();
  const int total = m_model->total();
  setWindowTitle(tr("Import into %1").arg(toQt(m_session.state()->name)));
  m_headline->setText(headline());
  QStringList detail;
  if (const QString left = m_model->timeLeft(); !left.isEmpty()) detail += left;
  const auto many = [](int n, const QString& one, const QString& more) { return counted(n, one, more, figure(n)); };
  detail += many(m_model->incidents(), tr("1 incident"), tr("%1 incidents")) + tr(" and ") +
            many(m_model->claims(), tr("1 claim"), tr("%1 claims")) + (running ? tr(" so far") : tr(" in the case"));
  if (m_model->duplicates() > 0)
    detail += many(m_model->duplicates(), tr("1 source was there already"), tr("%1 sources were there already"));
  m_detail->setText(detail.join(QStringLiteral(" · ")));
  m_stop->setVisible(running);
  m_stop->setEnabled(!m_model->stopping());
  m_stop->setText(m_model->stopping() ? tr("Stopping…") : tr("Stop"));
  m_bar->setVisible(running);
  m_bar->setMaximum(std::max(total, 1));
  m_bar->setValue(done);
  m_goOn->setVisible(running);
  m_hide->setText(running ? tr("Hide") : tr("Close"));
  using enum ImportModel::Show;
  m_segments->setWords({tr("All %1").arg(figure(m_model->count(All))), tr("Read %1").arg(figure(m_model->count(Read))),
                        tr("Problems %1").arg(figure(m_model->count(Problems)))});
  m_segments->setCurrent(static_cast<int>(m_model->show()));
  m_shown->setText(tr("%1 of %2").arg(figure(m_model->rowCount()), figure(m_model->count(All))));
  showProblems();
}

void ImportDialog::showProblems() {
  const auto& problems = m_model->problems();
  m_problems->setVisible(!problems.empty());
  const std::size_t shown = std::min(problems.size(), kProblemsShown);
  m_problemCount->setText(tr("%1 of %2").arg(shown).arg(problems.size()));
  while (QLayoutItem* item = m_problemRows->takeAt(0)) {
    if (QWidget* w = item->widget()) {
      w->hide();
      w->deleteLater();
    }
    delete item;
  }
  for (std::size_t i = 0; i < shown; ++i) m_problemRows->addWidget(problemRow(problems[i]));
  m_problemRows->addStretch();
}

QWidget* ImportDialog::problemRow(const ImportProblem& problem) {
  auto* row = new QWidget;
  auto* sign = new QLabel(row);
  const auto show = [&](const char* name, const QColor& ink) { sign->setPixmap(pixmap(name, ink, 16, devicePixelRatioF())); };
  if (problem.severity == Severity::Failure) show("problem", m_theme.problem);
  if (problem.severity == Severity::Warning) show("warning", m_theme.warning);
  if (problem.severity == Severity::Note) show("info", m_theme.textMuted);
  auto* message = textLabel(problem.message, type::body(), row);
  message->setWordWrap(true);
  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  words->addWidget(message);
  words->addWidget(mutedLabel(problem.file, type::small(), row));
  auto* line = new QHBoxLayout;
  line->setContentsMargins(8, 5, 8, 5);
  line->setSpacing(8);
  line->addWidget(sign, 0, Qt::AlignVCenter);
  line->addLayout(words, 1);
  if (problem.source && *problem.field && m_session.workspace()) {
    const bool date = problem.field == std::string_view("published");
    auto* set = new QPushButton(date ? tr("Set date…") : tr("Set outlet…"), row);
    set->setAccessibleName(QStringLiteral("%1 %2").arg(set->text(), problem.file));
    makeSmall(set);
    set->setEnabled(!m_session.busy());
    connect(set, &QPushButton::clicked, this,
            [this, date, source = *problem.source] { date ? askDate(source) : askOutlet(source); });
    line->addWidget(set);
  }
  auto* column = new QVBoxLayout(row);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(line);
  column->addWidget(new HairLine(Qt::Horizontal, row));
  return row;
}

void ImportDialog::askDate(std::size_t source) {
  DayDialog dialog(toQt(sourceLabel(m_session.state()->sources[source])), this);
  if (dialog.exec() != QDialog::Accepted) return;
  m_session.apply(sourceFieldEdit(*m_session.state(), source, "published", isoPublished(*dialog.day())));
}

void ImportDialog::askOutlet(std::size_t source) {
  bool chosen = false;
  const QString name = QInputDialog::getText(this, tr("Set outlet"),
                                             tr("Who published %1:").arg(toQt(sourceLabel(m_session.state()->sources[source]))),
                                             QLineEdit::Normal, {}, &chosen);
  if (chosen && !name.trimmed().isEmpty())
    m_session.apply(sourceFieldEdit(*m_session.state(), source, "outlet", name.trimmed().toStdString()));
}

void ImportDialog::saveProblems() {
  const QString path =
      QFileDialog::getSaveFileName(this, tr("Save problems"), QStringLiteral("problems.txt"), tr("Text (*.txt)"));
  if (path.isEmpty()) return;
  QSaveFile file(path);
  bool written = file.open(QIODevice::WriteOnly);
  for (const ImportProblem& p : m_model->problems())
    written = written && file.write((p.file + QStringLiteral(": ") + p.message + '\n').toUtf8()) >= 0;
  if (!written || !file.commit()) m_detail->setText(tr("%1 cannot be written: %2").arg(path, file.errorString()));
}

void ImportDialog::setTheme(const Theme& theme) {
  m_theme = theme;
  m_delegate->setTheme(theme);
  m_segments->setTheme(theme);
  m_stop->setIcon(icon("stop", theme.text));
  settle();
}

}  // namespace collate::ui
