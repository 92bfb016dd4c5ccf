// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_place.h"

#include <QScreen>
#include <QSettings>
#include <QWidget>

namespace collate::ui {
namespace {

constexpr auto kPlace = "windowPlace";
constexpr QSize kFirst(1440, 900);
constexpr QSize kFrame(8, 40);  // a title bar and edges; how large they are is known only once the window stands

}  // namespace

QSize firstWindowSize(QSize available) { return kFirst.boundedTo(available - kFrame); }

void restorePlace(QWidget& window) {
  if (window.restoreGeometry(QSettings().value(kPlace).toByteArray())) return;
  window.resize(firstWindowSize(window.screen()->availableSize()));
}

void rememberPlace(const QWidget& window) { QSettings().setValue(kPlace, window.saveGeometry()); }

}  // namespace collate::ui
