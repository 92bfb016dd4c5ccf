// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/list_keys.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>

namespace collate::ui {
namespace {

class Forwarder : public QObject {
 public:
  Forwarder(QWidget& field, QAbstractItemView& list) : QObject(&list), m_list(list) { field.installEventFilter(this); }

 protected:
  bool eventFilter(QObject* field, QEvent* event) override {
    if (event->type() != QEvent::KeyPress) return QObject::eventFilter(field, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down && key != Qt::Key_PageUp && key != Qt::Key_PageDown) return false;
    return QCoreApplication::sendEvent(&m_list, event);
  }

 private:
  QAbstractItemView& m_list;
};

}  // namespace

void moveListFrom(QWidget& field, QAbstractItemView& list) { new Forwarder(field, list); }

}  // namespace collate::ui
