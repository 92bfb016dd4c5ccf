// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/save_name.h"

#include <QFileDialog>
#include <QFileInfo>

namespace collate::ui {

QString askSaveName(QWidget* parent, const QString& title, const QString& suggested, const QString& ending) {
  QFileDialog dialog(parent, title, QFileInfo(suggested).absolutePath(), QStringLiteral("*") + ending);
  dialog.setAcceptMode(QFileDialog::AcceptSave);
  dialog.setDefaultSuffix(ending.mid(1));
  dialog.selectFile(QFileInfo(suggested).fileName());
  return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

}  // namespace collate::ui
