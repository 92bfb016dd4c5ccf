// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/style/theme.h"

namespace collate::ui {

// A Theme as QML sees it.
class MapStyle : public QObject {
  Q_OBJECT
  Q_PROPERTY(QColor surface READ surface NOTIFY changed)
  Q_PROPERTY(QColor hover READ hover NOTIFY changed)
  Q_PROPERTY(QColor text READ text NOTIFY changed)
  Q_PROPERTY(QColor textMuted READ textMuted NOTIFY changed)
  Q_PROPERTY(QColor border READ border NOTIFY changed)
  Q_PROPERTY(QColor borderStrong READ borderStrong NOTIFY changed)
  Q_PROPERTY(QColor focus READ focus NOTIFY changed)
  Q_PROPERTY(QFont small READ small NOTIFY changed)
  Q_PROPERTY(QFont caption READ caption NOTIFY changed)
 public:
  explicit MapStyle(const Theme& theme, QObject* parent = nullptr) : QObject(parent), m_theme(theme) {}

  const Theme& theme() const { return m_theme; }
  void setTheme(const Theme& theme) {
    m_theme = theme;
    emit changed();
  }

  QColor surface() const { return m_theme.surface; }
  QColor hover() const { return m_theme.hover; }
  QColor text() const { return m_theme.text; }
  QColor textMuted() const { return m_theme.textMuted; }
  QColor border() const { return m_theme.border; }
  QColor borderStrong() const { return m_theme.borderStrong; }
  QColor focus() const { return m_theme.focus; }
  QFont small() const { return type::small(); }
  QFont caption() const { return type::caption(); }

 signals:
  void changed();

 private:
  Theme m_theme;
};

}  // namespace collate::ui
