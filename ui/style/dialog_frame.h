// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace collate::ui {

// A dialog as all of Collate's are: content on the surface, a foot of 48 px with its buttons under a hairline; never larger than
// the screen.
class DialogFrame : public QDialog {
  Q_OBJECT
 public:
  DialogFrame(const QString& title, QWidget* parent);

 protected:
  void showEvent(QShowEvent* event) override;
  QWidget* body() const { return m_body; }
  QVBoxLayout* column() const { return m_column; }
  QWidget* foot() const { return m_foot; }
  QHBoxLayout* buttons() const { return m_buttons; }

 private:
  QWidget* m_body;
  QVBoxLayout* m_column;
  QWidget* m_foot;
  QHBoxLayout* m_buttons;
};

}  // namespace collate::ui
