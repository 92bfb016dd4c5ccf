// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QWidget>

#include "ui/session/session.h"
#include "ui/style/collate_style.h"
#include "ui/style/theme.h"

namespace collate::ui::test {

// What tests of a view share: a session, a theme, and a way to keep a picture. Pictures are written to the folder that
// COLLATE_PICTURES names, for a person to look at; without it nothing is written.
class ViewTest : public testing::Test {
 protected:
  void TearDown() override { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

  Theme theme(Appearance appearance = Appearance::Light) {
    const Result<Theme> loaded = Theme::load(appearance);
    EXPECT_TRUE(loaded) << (loaded ? "" : loaded.error().message);
    Theme value = loaded.value_or(Theme{});
    if (!qobject_cast<CollateStyle*>(QApplication::style())) QApplication::setStyle(new CollateStyle(value));
    applyTheme(*qApp, value);
    return value;
  }

  static void show(QWidget& widget, QSize size) {
    widget.resize(size);
    widget.show();
    QCoreApplication::processEvents();
  }

  static QImage picture(QWidget& widget, const QString& name) {
    QCoreApplication::processEvents();
    const QImage image = widget.grab().toImage();
    const QString folder = qEnvironmentVariable("COLLATE_PICTURES");
    if (!folder.isEmpty()) {
      QDir().mkpath(folder);
      EXPECT_TRUE(image.save(folder + u'/' + name + QStringLiteral(".png")));
    }
    return image;
  }

  // How many pixels of a region have exactly this color.
  static int count(const QImage& image, QRect region, const QColor& color) {
    int n = 0;
    region &= image.rect();
    for (int y = region.top(); y <= region.bottom(); ++y)
      for (int x = region.left(); x <= region.right(); ++x) n += image.pixelColor(x, y).rgb() == color.rgb();
    return n;
  }

  Session m_session;
};

}  // namespace collate::ui::test
