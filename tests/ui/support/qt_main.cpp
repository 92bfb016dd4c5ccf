// SPDX-License-Identifier: GPL-3.0-or-later
// The main function of tests that need widgets: one QApplication on the offscreen platform, in the font of the pictures.
#include <gmock/gmock.h>

#include <QApplication>
#include <QFont>
#include <QLocale>

int main(int argc, char** argv) {
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication app(argc, argv);
  QApplication::setApplicationName("collate-test");
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
  QFont font("Inter");
  font.setPixelSize(13);
  QApplication::setFont(font);
  testing::InitGoogleMock(&argc, argv);
  return RUN_ALL_TESTS();
}
