// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/style/theme.h"

namespace collate::ui {

enum class AppearanceChoice { System, Light, Dark };

// The theme in force: as the desktop has it, or as the user chose; the choice is kept in the settings. Gives the application
// its style and palette, and tells when they change.
class AppearanceSetting : public QObject {
  Q_OBJECT
 public:
  explicit AppearanceSetting(QObject* parent = nullptr);

  const Theme& theme() const { return m_theme; }
  AppearanceChoice choice() const { return m_choice; }
  void choose(AppearanceChoice choice);
  // For pictures: not kept in the settings.
  void force(Appearance appearance);

 signals:
  void changed();

 private:
  void settle();
  void set(Appearance appearance);

  AppearanceChoice m_choice = AppearanceChoice::System;
  Theme m_theme;
};

}  // namespace collate::ui
