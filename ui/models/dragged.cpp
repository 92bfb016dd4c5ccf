// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/dragged.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>

namespace collate::ui {

QMimeData* mimeOf(const Dragged& dragged) {
  QByteArray bytes;
  QDataStream out(&bytes, QIODevice::WriteOnly);
  out << qint64{QCoreApplication::applicationPid()} << dragged.account.has_value();
  if (dragged.account) out << quint64{dragged.account->source} << quint64{dragged.account->account};
  for (const IncidentId id : dragged.incidents) out << qint64{id.value};
  auto* data = new QMimeData;
  data->setData(kDraggedType, bytes);
  return data;
}

std::optional<Dragged> draggedIn(const QMimeData& data) {
  QDataStream in(data.data(kDraggedType));
  qint64 process = 0;
  bool isAccount = false;
  in >> process >> isAccount;
  if (in.status() != QDataStream::Ok || process != QCoreApplication::applicationPid()) return std::nullopt;
  Dragged dragged;
  if (isAccount) {
    quint64 source = 0, account = 0;
    in >> source >> account;
    dragged.account = AccountRef{source, account};
  }
  while (!in.atEnd()) {
    qint64 id = 0;
    in >> id;
    dragged.incidents.push_back({id});
  }
  return dragged;
}

}  // namespace collate::ui
