// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearance.h"

#include <QApplication>
#include <QSettings>
#include <QStyleHints>

#include "ui/style/collate_style.h"

namespace collate::ui {
namespace {

constexpr auto kSetting = "appearance";

}  // namespace

AppearanceSetting::AppearanceSetting(QObject* parent) : QObject(parent) {
  const QString kept = QSettings().value(kSetting).toString();
  if (kept == "light") m_choice = AppearanceChoice::Light;
  if (kept == "dark") m_choice = AppearanceChoice::Dark;
  connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &AppearanceSetting::settle);
  settle();
}

void AppearanceSetting::choose(AppearanceChoice choice) {
  m_choice = choice;
  QSettings().setValue(kSetting, choice == AppearanceChoice::Light  ? "light"
                                 : choice == AppearanceChoice::Dark ? "dark"
                                                                    : "system");
  settle();
}

void AppearanceSetting::force(Appearance appearance) {
  m_choice = appearance == Appearance::Dark ? AppearanceChoice::Dark : AppearanceChoice::Light;
  settle();
}

void AppearanceSetting::settle() {
  const bool desktopIsDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
  const bool dark = m_choice == AppearanceChoice::Dark || (m_choice == AppearanceChoice::System && desktopIsDark);
  set(dark ? Appearance::Dark : Appearance::Light);
}

void AppearanceSetting::set(Appearance appearance) {
  // The palette is compiled in and checked by a test; a build without it has nothing to draw with.
  m_theme = Theme::load(appearance).value();
  if (!dynamic_cast<CollateStyle*>(QApplication::style())) QApplication::setStyle(new CollateStyle(m_theme));
  applyTheme(*qApp, m_theme);
  emit changed();
}

}  // namespace collate::ui
