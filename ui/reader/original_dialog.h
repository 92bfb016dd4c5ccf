// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "ui/style/dialog_frame.h"
#include "ui/style/theme.h"

namespace collate::ui {

// What the dialog shows of a source.
struct Original {
  QString name;    // file name, or what the source is called
  QString format;  // "html", "pdf"
  QString sha256;
  QByteArray bytes;  // as taken in; empty where they could not be had
  QString text;      // as decoded
};

// A source as it was taken in: its bytes, read as text where they are text and as a hex listing where they are not, with its hash
// and a way to save a copy. Nothing in it can be changed.
class OriginalDialog : public DialogFrame {
  Q_OBJECT
 public:
  OriginalDialog(const Original& original, const Theme& theme, QWidget* parent = nullptr);

 private:
  void save(const Original& original);
};

// "00000000  25 50 44 46 ...  %PDF": at most `limit` bytes.
QString hexListing(const QByteArray& bytes, qsizetype limit);
bool looksLikeText(const QByteArray& bytes);

}  // namespace collate::ui
