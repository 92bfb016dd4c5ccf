// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/place_words.h"

#include <QCoreApplication>

namespace collate::ui {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("PlaceWords", text); }

}  // namespace

QString placeWords(const std::optional<PlaceValue>& place) {
  if (!place || place->name.empty()) return tr("Place not given");
  const QString name = QString::fromStdString(place->name);
  switch (place->precision) {
    case PlacePrecision::Admin1:
      return tr("%1, governorate").arg(place->admin1.empty() ? name : QString::fromStdString(place->admin1));
    case PlacePrecision::Country: return tr("%1, no nearer").arg(name);
    default: return name;
  }
}

int placeRank(const std::optional<PlaceValue>& place) {
  if (!place || place->name.empty()) return 3;
  switch (place->precision) {
    case PlacePrecision::Admin1: return 1;
    case PlacePrecision::Country: return 2;
    default: return 0;
  }
}

}  // namespace collate::ui
