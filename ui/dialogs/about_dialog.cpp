// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/about_dialog.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/style/collate_style.h"
#include "ui/style/parts.h"

namespace collate::ui {

AboutDialog::AboutDialog(const Theme& theme, QWidget* parent) : DialogFrame(tr("About Collate"), parent) {
  Q_UNUSED(theme);
  const auto paragraph = [this](const QString& text) {
    QLabel* label = mutedLabel(text, type::body(), this);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column()->addWidget(label);
    column()->addSpacing(12);
  };
  column()->addWidget(textLabel(QStringLiteral("Collate"), type::display(), this));
  column()->addWidget(
      mutedLabel(tr("Version %1 · Qt %2").arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())),
                 type::small(), this));
  column()->addSpacing(16);
  paragraph(tr(
      "A workbench for those who reconcile what several outlets say about the same incident. It works offline: nothing that you "
      "import leaves this computer."));
  paragraph(tr("What Collate reads is a suggestion with its passage beside it. What is decided, you decide."));
  paragraph(tr(
      "Free software under the GNU General Public License, version 3 or later. Base map: Natural Earth, public domain. Places: "
      "GeoNames, CC BY 4.0. Event types follow the codebook of ACLED, grades the Admiralty code and ICD 203."));
  column()->addStretch();
  auto* close = new QPushButton(tr("Close"), this);
  makePrimary(close);
  close->setDefault(true);
  buttons()->addStretch();
  buttons()->addWidget(close);
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
  setFixedWidth(460);
  setMinimumHeight(layout()->heightForWidth(460));
  resize(460, minimumHeight());
}

}  // namespace collate::ui
