// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/original_dialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/style/collate_style.h"
#include "ui/style/parts.h"
#include "ui/text/directed.h"

namespace collate::ui {
namespace {

constexpr qsizetype kHexLimit = 64 * 1024;  // bytes listed; a page of hex is for a look, the file is for the rest
constexpr qsizetype kPerLine = 16;

// Abbreviations as they are written, words as words.
QString formatLabel(const QString& format) {
  const QString lower = format.toLower();
  if (lower == QLatin1String("text")) return OriginalDialog::tr("Text");
  return lower == QLatin1String("word") ? QStringLiteral("Word") : format.toUpper();
}

QPlainTextEdit* plainView(const QString& text, QWidget* parent) {
  auto* view = new QPlainTextEdit(parent);
  view->setReadOnly(true);
  view->setFont(type::mono());
  view->document()->setDocumentMargin(8);
  view->setPlainText(text);
  return view;
}

}  // namespace

bool looksLikeText(const QByteArray& bytes) {
  return !bytes.first(std::min<qsizetype>(bytes.size(), 4096)).contains('\0') && bytes.isValidUtf8();
}

QString hexListing(const QByteArray& bytes, qsizetype limit) {
  QString listing;
  for (qsizetype at = 0; at < std::min(bytes.size(), limit); at += kPerLine) {
    const QByteArray row = bytes.mid(at, kPerLine);
    QString letters;
    for (const char c : row) letters += c >= 0x20 && c < 0x7F ? QChar::fromLatin1(c) : QChar(u'.');
    listing += QStringLiteral("%1  %2  %3\n")
                   .arg(at, 8, 16, QChar(u'0'))
                   .arg(QString::fromLatin1(row.toHex(' ')), -static_cast<int>(kPerLine * 3 - 1))
                   .arg(letters);
  }
  return listing;
}

OriginalDialog::OriginalDialog(const Original& original, const Theme& theme, QWidget* parent)
    : DialogFrame(tr("Original: %1").arg(original.name), parent) {
  setAttribute(Qt::WA_DeleteOnClose);
  setPalette(theme.palette());
  resize(760, 560);
  const bool has = !original.bytes.isEmpty();
  QString about = has ? tr("%1, %2, as taken in. It is kept unchanged.")
                            .arg(isolated(formatLabel(original.format)),
                                 isolated(QLocale().formattedDataSize(original.bytes.size(), 1, QLocale::DataSizeSIFormat)))
                      : tr("The bytes are not at hand; this is the text that was taken from them.");
  auto* head = textLabel(about, type::body(), this);
  auto* hash = new QLabel(tr("SHA-256 %1").arg(leftToRight(original.sha256)), this);
  hash->setFont(type::mono());
  hash->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* tabs = new QTabWidget(this);
  tabs->setDocumentMode(true);
  if (has && looksLikeText(original.bytes))
    tabs->addTab(plainView(QString::fromUtf8(original.bytes), tabs), tr("As taken in"));
  else if (has)
    tabs->addTab(plainView(hexListing(original.bytes, kHexLimit), tabs), tr("Bytes"));
  tabs->addTab(plainView(original.text, tabs), tr("Text taken from it"));
  auto* copy = new QPushButton(tr("Save a copy…"), this);
  copy->setEnabled(has);
  auto* shut = new QPushButton(tr("Close"), this);
  makePrimary(shut);
  shut->setDefault(true);
  connect(copy, &QPushButton::clicked, this, [this, original] { save(original); });
  connect(shut, &QPushButton::clicked, this, &QDialog::close);
  column()->addWidget(head);
  column()->addSpacing(4);
  column()->addWidget(hash);
  column()->addSpacing(8);
  column()->addWidget(tabs, 1);
  buttons()->addWidget(copy);
  buttons()->addStretch();
  buttons()->addWidget(shut);
}

void OriginalDialog::save(const Original& original) {
  const QString path = QFileDialog::getSaveFileName(this, tr("Save a copy of the original"), QFileInfo(original.name).fileName());
  if (path.isEmpty()) return;
  QSaveFile file(path);
  if (file.open(QIODevice::WriteOnly) && file.write(original.bytes) == original.bytes.size() && file.commit()) return;
  QMessageBox::warning(this, tr("Save a copy"), tr("The copy could not be written to %1: %2.").arg(path, file.errorString()));
}

}  // namespace collate::ui
