// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_dialog.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>
#include <array>

#include "ui/style/collate_style.h"
#include "ui/style/parts.h"
#include "ui/text/counted.h"
#include "ui/text/directed.h"

namespace collate::ui {
namespace {

struct Kind {
  const char* format;
  const char* table;
  const char* ending;
  const char* name;
  const char* use;
};

constexpr std::array kKinds = std::to_array<Kind>({
    {"csv", "claims", ".csv", QT_TRANSLATE_NOOP("Exports", "Claims, as a table"),
     QT_TRANSLATE_NOOP("Exports", "CSV, a line a claim: value, passage, originators")},
    {"csv", "incidents", ".csv", QT_TRANSLATE_NOOP("Exports", "Incidents, as a table"),
     QT_TRANSLATE_NOOP("Exports", "CSV in the columns of ACLED and UCDP")},
    {"csv", "disagreements", ".csv", QT_TRANSLATE_NOOP("Exports", "Disagreements, as a table"),
     QT_TRANSLATE_NOOP("Exports", "CSV, who says what, of which kind, and what was decided")},
    {"json", "", ".json", QT_TRANSLATE_NOOP("Exports", "The whole case"),
     QT_TRANSLATE_NOOP("Exports", "JSON, with originals and decisions: a colleague can import it")},
    {"geojson", "", ".geojson", QT_TRANSLATE_NOOP("Exports", "Incidents, for maps"),
     QT_TRANSLATE_NOOP("Exports", "GeoJSON, for QGIS and the web")},
    {"kml", "", ".kml", QT_TRANSLATE_NOOP("Exports", "Incidents, for globes"),
     QT_TRANSLATE_NOOP("Exports", "KML, for Google Earth")},
    {"markdown", "", ".md", QT_TRANSLATE_NOOP("Exports", "The report, for pasting"),
     QT_TRANSLATE_NOOP("Exports", "Markdown, without figures")},
    {"webannotation", "", ".jsonld", QT_TRANSLATE_NOOP("Exports", "Notes and claims, as annotations"),
     QT_TRANSLATE_NOOP("Exports", "W3C Web Annotation, for annotation tools")},
    {"stix", "", ".stix.json", QT_TRANSLATE_NOOP("Exports", "Incidents, for threat intelligence"),
     QT_TRANSLATE_NOOP("Exports", "STIX 2.1")},
});

QString inWords(const char* text) { return QCoreApplication::translate("Exports", text); }

}  // namespace

ExportDialog::ExportDialog(int sensitive, QWidget* parent) : DialogFrame(tr("Export"), parent), m_kinds(new QButtonGroup(this)) {
  addKinds();
  addLimits(sensitive);
  addButtons();
  connect(m_kinds, &QButtonGroup::idClicked, this, &ExportDialog::settle);
  settle();
}

void ExportDialog::addLimits(int sensitive) {
  m_redact = new QCheckBox(
      counted(sensitive, tr("Without what %1 note marks as “sensitive”"), tr("Without what %1 notes mark as “sensitive”")), this);
  m_partial = mutedLabel(tr("The originals stay out, too, so no case can be made of the file again."), type::small(), this);
  m_mark = new QCheckBox(tr("With a byte order mark, which Excel needs to read UTF-8"), this);
  column()->addSpacing(12);
  column()->addWidget(new HairLine(Qt::Horizontal, this));
  column()->addSpacing(8);
  for (QWidget* row : {static_cast<QWidget*>(m_redact), static_cast<QWidget*>(m_partial), static_cast<QWidget*>(m_mark)})
    column()->addWidget(row);
  column()->addStretch();
  m_redact->setVisible(sensitive > 0);
  m_redact->setChecked(sensitive > 0);
  for (QCheckBox* box : {m_redact, m_mark}) connect(box, &QCheckBox::toggled, this, &ExportDialog::settle);
}

void ExportDialog::addKinds() {
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(20);
  grid->setVerticalSpacing(8);
  for (int row = 0; row < static_cast<int>(kKinds.size()); ++row) {
    const Kind& kind = kKinds[static_cast<std::size_t>(row)];
    auto* button = new QRadioButton(inWords(kind.name), this);
    button->setAccessibleDescription(inWords(kind.use));
    m_kinds->addButton(button, row);
    grid->addWidget(button, row, 0);
    grid->addWidget(mutedLabel(inWindow(inWords(kind.use)), type::body(), this), row, 1);
  }
  grid->setColumnStretch(1, 1);
  m_kinds->button(0)->setChecked(true);
  column()->addLayout(grid);
}

void ExportDialog::addButtons() {
  auto* cancel = new QPushButton(tr("Cancel"), this);
  auto* save = new QPushButton(tr("Save as…"), this);
  makePrimary(save);
  save->setDefault(true);
  buttons()->addStretch();
  buttons()->addWidget(cancel);
  buttons()->addWidget(save);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(save, &QPushButton::clicked, this, &QDialog::accept);
}

ExportRequest ExportDialog::request() const {
  const Kind& kind = kKinds[static_cast<std::size_t>(m_kinds->checkedId())];
  return {kind.format, kind.table, m_redact->isChecked(), m_mark->isEnabled() && m_mark->isChecked()};
}

QString ExportDialog::ending() const { return kKinds[static_cast<std::size_t>(m_kinds->checkedId())].ending; }

void ExportDialog::settle() {
  const QString format = request().format;
  m_mark->setEnabled(format == "csv");
  m_partial->setVisible(format == "json" && m_redact->isChecked());
}

}  // namespace collate::ui
