// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/report_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/dialogs/save_name.h"
#include "ui/report/remembered_options.h"
#include "ui/shell/incident_choice.h"
#include "ui/shell/report_studio.h"
#include "ui/style/collate_style.h"
#include "ui/style/parts.h"
#include "ui/text/counted.h"
#include "ui/text/said.h"
#include "ui/text/utf16_text.h"

namespace collate::ui {

constexpr int kOptionsWidth = 264;
constexpr int kTypingPause = 250;  // milliseconds without a key before pages are laid out again

// One page on the desk, as large as fits, with the paper's edge.
class PageView : public QWidget {
 public:
  explicit PageView(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) { setMinimumSize(320, 420); }
  void setPicture(const QImage& picture) {
    m_picture = picture;
    update();
  }
  // The width at which a page fits, in device pixels.
  int wantedWidth(double heightToWidth) const {
    const double fit = std::min<double>(width() - 32, (height() - 32) / heightToWidth);
    return std::max(160, static_cast<int>(fit * devicePixelRatioF()));
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter p(this);
    p.fillRect(rect(), m_theme.sunken);
    if (m_picture.isNull()) return;
    const QSizeF size = QSizeF(m_picture.size()) / devicePixelRatioF();
    QRectF paper(QPointF(), size.scaled(QSizeF(width() - 32, height() - 32), Qt::KeepAspectRatio));
    paper.moveCenter(QRectF(rect()).center());
    p.setRenderHint(QPainter::SmoothPixmapTransform);
    p.drawImage(paper, m_picture);
    p.setPen(m_theme.borderStrong);
    p.drawRect(paper.adjusted(-1, -1, 0, 0));
  }

 private:
  Theme m_theme;
  QImage m_picture;
};

ReportDialog::ReportDialog(Session& session, const Theme& theme, QWidget* parent)
    : DialogFrame(tr("Report"), parent),
      m_session(session),
      m_theme(theme),
      m_studio(new ReportStudio(this)) {
  auto* row = new QHBoxLayout;
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  row->addWidget(buildOptions());
  row->addWidget(new HairLine(Qt::Vertical, this));
  row->addWidget(buildPreview(), 1);
  column()->setContentsMargins(0, 0, 0, 0);
  column()->addLayout(row, 1);

  m_message = mutedLabel({}, type::small(), this);
  m_write = new QPushButton(tr("Write PDF…"), this);
  m_cancel = new QPushButton(tr("Close"), this);
  makePrimary(m_write);
  m_write->setDefault(true);
  buttons()->addWidget(m_message, 1);
  buttons()->addWidget(m_cancel);
  buttons()->addWidget(m_write);
  connect(m_write, &QPushButton::clicked, this, &ReportDialog::askAndWrite);
  connect(m_cancel, &QPushButton::clicked, this, [this] {
    if (!m_writing) return reject();
    m_studio->stop();
    setWriting(false);
    m_message->setText(tr("Stopped. Nothing was written."));
  });

  m_delay.setSingleShot(true);
  m_delay.setInterval(kTypingPause);
  connect(&m_delay, &QTimer::timeout, this, &ReportDialog::layOut);
  connect(m_studio, &ReportStudio::laid, this, [this](int pages) {
    m_pages = pages;
    showPage(std::clamp(m_page, 0, pages - 1));
  });
  connect(m_studio, &ReportStudio::drawn, this, [this](int page, const QImage& picture) {
    if (page == m_page) m_view->setPicture(picture);
  });
  connect(m_studio, &ReportStudio::failed, this, [this](const QString& message) {
    setWriting(false);
    m_message->setText(message);
  });
  connect(m_studio, &ReportStudio::written, this, [this](const QString& path) {
    setWriting(false);
    emit written(path);
    accept();
  });
  resize(1040, 760);
  if (const auto last = rememberedReportOptions(toQt(m_session.state()->file))) fill(*last);
  layOut();
}

ReportDialog::~ReportDialog() = default;

QWidget* ReportDialog::buildOptions() {
  auto* side = new QWidget;
  side->setBackgroundRole(QPalette::Base);
  side->setAutoFillBackground(true);
  auto* rows = new QVBoxLayout(side);
  rows->setContentsMargins(20, 16, 20, 16);
  rows->setSpacing(4);
  const auto field = [&](const QString& name, const QString& text, const QString& hint) {
    auto* edit = new QLineEdit(text, side);
    edit->setPlaceholderText(hint);
    edit->setAccessibleName(name);
    rows->addWidget(mutedLabel(name, type::small(), side));
    rows->addWidget(edit);
    rows->addSpacing(6);
    connect(edit, &QLineEdit::textChanged, this, [this] { m_delay.start(); });
    return edit;
  };
  m_title = field(tr("Title"), toQt(m_session.state()->name), tr("The case's name"));
  m_author = field(tr("Author"), toQt(m_session.context().author), tr("Left out"));
  m_purpose = field(tr("Purpose"), {}, tr("Left out"));
  m_classification = field(tr("Who may read it"), {}, tr("For editors only"));
  rows->addWidget(mutedLabel(tr("What goes in"), type::small(), side));
  const auto part = [&](const QString& name, bool ReportOptions::* member) {
    auto* box = new QCheckBox(name, side);
    box->setChecked(true);
    rows->addWidget(box);
    m_parts.emplace_back(box, member);
    connect(box, &QCheckBox::toggled, this, [this] { m_delay.start(); });
  };
  part(tr("Key findings"), &ReportOptions::keyFindings);
  part(tr("Timeline"), &ReportOptions::timeline);
  part(tr("Map"), &ReportOptions::map);
  part(tr("A sheet for each incident"), &ReportOptions::incidents);
  part(tr("Incidents told in passing"), &ReportOptions::background);
  part(tr("Passages"), &ReportOptions::passages);
  part(tr("Sources"), &ReportOptions::sources);
  part(tr("Method"), &ReportOptions::method);
  part(tr("People and places"), &ReportOptions::index);
  part(tr("Without what is “sensitive”"), &ReportOptions::redact);
  rows->addSpacing(6);
  addScope(rows, side);
  rows->addSpacing(6);
  rows->addWidget(mutedLabel(tr("Paper"), type::small(), side));
  m_paper = new QComboBox(side);
  m_paper->setAccessibleName(tr("Paper"));
  m_paper->addItems({tr("A4"), tr("US Letter")});
  connect(m_paper, &QComboBox::currentIndexChanged, this, [this] { m_delay.start(); });
  rows->addWidget(m_paper);
  rows->addStretch();
  auto* scroll = new QScrollArea(this);
  scroll->setWidget(side);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setFixedWidth(kOptionsWidth);
  return scroll;
}

void ReportDialog::addScope(QVBoxLayout* rows, QWidget* side) {
  rows->addWidget(mutedLabel(tr("Only incidents from, to, in"), type::small(), side));
  auto* days = new QHBoxLayout;
  const auto day = [&](const QString& name, const QString& hint) {
    auto* edit = new QLineEdit(side);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(hint);
    days->addWidget(edit);
    connect(edit, &QLineEdit::textChanged, this, [this] {
      checkScope();
      m_delay.start();
    });
    return edit;
  };
  m_from = day(tr("First day"), tr("any"));
  m_to = day(tr("Last day"), tr("any"));
  rows->addLayout(days);
  m_scopeProblem = textLabel({}, type::small(), side);
  m_scopeProblem->setWordWrap(true);
  m_scopeProblem->hide();
  rows->addWidget(m_scopeProblem);
  QStringList places;
  for (const Incident& incident : m_session.state()->incidents)
    if (incident.place && !incident.place->name.empty()) places.append(toQt(incident.place->name));
  places.removeDuplicates();
  places.sort(Qt::CaseInsensitive);
  m_place = new QComboBox(side);
  m_place->setAccessibleName(tr("Place"));
  m_place->addItem(tr("All places"));
  m_place->addItems(places);
  connect(m_place, &QComboBox::currentIndexChanged, this, [this] { m_delay.start(); });
  rows->addWidget(m_place);
  m_which = new QPushButton(side);
  m_which->setAutoDefault(false);
  connect(m_which, &QPushButton::clicked, this, &ReportDialog::chooseIncidents);
  rows->addWidget(m_which);
  setIncidents({});
}

void ReportDialog::chooseIncidents() {
  IncidentChoice choice(*m_session.state(), m_incidents, this);
  if (choice.exec() == QDialog::Accepted) setIncidents(choice.chosen());
}

void ReportDialog::setIncidents(std::vector<std::string> keys) {
  m_incidents = std::move(keys);
  const auto all = static_cast<qsizetype>(m_session.state()->incidents->size());
  const std::size_t chosen = chosenCount(*m_session.state(), m_incidents);
  m_which->setText(m_incidents.empty() ? counted(all, tr("The one incident…"), tr("All %1 incidents…"))
                                       : counted(all, tr("%2 of %1 incident…"), tr("%2 of %1 incidents…")).arg(chosen));
  checkScope();
  m_delay.start();
}

void ReportDialog::fill(const ReportOptions& options) {
  m_title->setText(toQt(options.title));
  m_author->setText(toQt(options.author));
  m_purpose->setText(toQt(options.purpose));
  m_classification->setText(toQt(options.classification));
  for (const auto& [box, member] : m_parts) box->setChecked(options.*member);
  m_paper->setCurrentIndex(options.pageSize == PageSize::Letter ? 1 : 0);
  m_from->setText(options.scope.from ? toQt(isoDay(*options.scope.from)) : QString());
  m_to->setText(options.scope.to ? toQt(isoDay(*options.scope.to)) : QString());
  const int place = options.scope.places.empty() ? 0 : m_place->findText(toQt(options.scope.places.front()));
  m_place->setCurrentIndex(std::max(place, 0));
  setIncidents(options.scope.incidents);
}

QWidget* ReportDialog::buildPreview() {
  auto* side = new QWidget(this);
  m_view = new PageView(m_theme, side);
  m_view->setAccessibleName(tr("Preview"));
  m_where = mutedLabel(tr("Laying out…"), type::small(), side);
  m_previous = iconButton("chevron-left", tr("Previous page"), m_theme, side);
  m_next = iconButton("chevron-right", tr("Next page"), m_theme, side);
  connect(m_previous, &QToolButton::clicked, this, [this] { showPage(m_page - 1); });
  connect(m_next, &QToolButton::clicked, this, [this] { showPage(m_page + 1); });
  auto* head = new QHBoxLayout;
  head->setContentsMargins(16, 6, 8, 6);
  head->setSpacing(4);
  head->addWidget(m_where);
  head->addStretch();
  head->addWidget(m_previous);
  head->addWidget(m_next);
  auto* rows = new QVBoxLayout(side);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(0);
  rows->addLayout(head);
  rows->addWidget(new HairLine(Qt::Horizontal, side));
  rows->addWidget(m_view, 1);
  return side;
}

ReportOptions ReportDialog::options() const {
  ReportOptions o;
  o.title = toUtf8(m_title->text().trimmed());
  o.author = toUtf8(m_author->text().trimmed());
  o.purpose = toUtf8(m_purpose->text().trimmed());
  o.classification = toUtf8(m_classification->text().trimmed());
  for (const auto& [box, member] : m_parts) o.*member = box->isChecked();
  o.pageSize = m_paper->currentIndex() == 1 ? PageSize::Letter : PageSize::A4;
  if (const auto from = m_days.read(m_from->text())) o.scope.from = from->day;
  if (const auto to = m_days.read(m_to->text())) o.scope.to = to->day;
  if (m_place->currentIndex() > 0) o.scope.places = {toUtf8(m_place->currentText())};
  o.scope.incidents = m_incidents;
  return o;
}

// A day that is none must not widen the report in silence.
void ReportDialog::checkScope() {
  QString problem;
  for (QLineEdit* edit : {m_from, m_to}) {
    const bool unread = !edit->text().trimmed().isEmpty() && !m_days.read(edit->text());
    if (unread) problem = DayReader::refusal(edit->text());
    markInvalid(edit, unread);
  }
  const auto from = m_days.read(m_from->text()), to = m_days.read(m_to->text());
  if (problem.isEmpty() && from && to && from->day > to->day) {
    problem = tr("The last day lies before the first.");
    markInvalid(m_to, true);
  }
  if (problem.isEmpty() && !m_incidents.empty() && chosenCount(*m_session.state(), m_incidents) == 0)
    problem = tr("None of the chosen incidents is in the case any more. Choose anew.");
  m_scopeProblem->setText(problem);
  m_scopeProblem->setVisible(!problem.isEmpty());
  if (m_write) m_write->setEnabled(canWrite());
}

bool ReportDialog::canWrite() const { return !m_writing && m_scopeProblem->text().isEmpty(); }

void ReportDialog::layOut() {
  if (m_writing || !m_scopeProblem->text().isEmpty()) return;
  m_where->setText(tr("Laying out…"));
  m_studio->lay(m_session.state(), options());
}

void ReportDialog::showPage(int page) {
  m_page = page;
  m_where->setText(tr("Page %1 of %2").arg(page + 1).arg(m_pages));
  m_previous->setEnabled(page > 0);
  m_next->setEnabled(page + 1 < m_pages);
  const double tall = m_paper->currentIndex() == 1 ? 11.0 / 8.5 : 297.0 / 210.0;
  m_studio->draw(page, m_view->wantedWidth(tall));
}

void ReportDialog::askAndWrite() {
  const QFileInfo file(toQt(m_session.state()->file));
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  const QString name = file.completeBaseName().isEmpty() ? tr("report") : file.completeBaseName();
  const QString path = askSaveName(this, tr("Write report"), QDir(folder).filePath(name + ".pdf"), ".pdf");
  if (path.isEmpty()) return;
  write(path);
}

void ReportDialog::write(const QString& path) {
  m_delay.stop();
  // A state alone, which no case file stands behind, has nothing that could have been changed.
  if (const Workspace* workspace = m_session.workspace(); workspace && !m_session.busy())
    if (const auto whole = workspace->requireWhole(); !whole) return m_message->setText(said(whole.error().message));
  setWriting(true);
  m_message->setText(tr("Writing…"));
  rememberReportOptions(toQt(m_session.state()->file), options());
  m_studio->write(m_session.state(), options(), path);
}

void ReportDialog::setWriting(bool writing) {
  m_writing = writing;
  m_write->setEnabled(canWrite());
  m_cancel->setText(writing ? tr("Stop") : tr("Close"));
}

}  // namespace collate::ui
