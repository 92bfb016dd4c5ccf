// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPushButton>
#include <QSet>
#include <QTimer>
#include <functional>

#include "tests/ui/support/case_fixture.h"
#include "ui/shell/appearance.h"
#include "ui/shell/case_actions.h"
#include "ui/shell/center.h"
#include "ui/shell/inspector.h"
#include "ui/shell/main_window.h"

namespace collate::ui::test {

// The real window on the offscreen platform, 1440 by 900, light, without a case.
class WindowTest : public CaseTest {
 protected:
  WindowTest() : window(session, appearance, context()) {
    appearance.force(Appearance::Light);
    window.resize(1440, 900);
    window.show();
    window.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
  }

  void trigger(Command command) { window.actions().action(command)->trigger(); }
  void create() {
    window.caseActions().create(path("Night raid.collate"));
    ASSERT_TRUE(session.isOpen());
  }
  // Imports through the window, and closes what it opens for it.
  void importInto(const QStringList& names) {
    QStringList paths;
    for (const QString& n : names) paths += path(n);
    window.caseActions().import(paths);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }, 20000));
    closeDialogs();
  }
  void openReports() {
    create();
    importInto({"courier.txt", "herald.txt", "bombing.txt"});
  }
  void closeDialogs() {
    for (QWidget* w : QApplication::topLevelWidgets())
      if (w != &window && w->isWindow()) w->close();
    window.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
  }
  // Runs `act` once a dialog of this type stands open in front.
  template <class Dialog>
  void whenOpen(std::function<void(Dialog&)> act) {
    auto* timer = new QTimer(&window);
    timer->setInterval(20);
    QObject::connect(timer, &QTimer::timeout, &window, [timer, act] {
      auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
      if (!dialog) return;
      timer->stop();
      timer->deleteLater();
      act(*dialog);
    });
    timer->start();
  }
  void selectIncident(const Incident& incident) {
    Selection s;
    s.incident = incident.id;
    session.select(s);
  }
  void selectClaim(const ClaimRef& claim) {
    Selection s;
    s.claim = claim;
    session.select(s);
  }
  // The visible button with these words below `root`.
  static QAbstractButton* button(const QWidget& root, const QString& text) {
    for (QAbstractButton* b : root.findChildren<QAbstractButton*>())
      if (b->text() == text && b->isVisible()) return b;
    return nullptr;
  }
  static void click(QAbstractButton* b) {
    ASSERT_TRUE(b);
    QTest::qWait(1);  // until it stands where it will stay
    ASSERT_TRUE(b->isEnabled()) << b->text().toStdString();
    QTest::mouseClick(b, Qt::LeftButton);
  }
  QImage picture() {
    QTest::qWait(20);
    return window.grab().toImage();
  }
  QImage pictureOf(QWidget* widget) {
    QTest::qWait(20);
    return widget->grab().toImage();
  }
  // How many different colors are there, sampled; a pane that was not drawn has one.
  static int colors(const QImage& image) {
    QSet<QRgb> seen;
    for (int y = 0; y < image.height(); y += 2)
      for (int x = 0; x < image.width(); x += 2) seen.insert(image.pixel(x, y));
    return static_cast<int>(seen.size());
  }
  static bool holds(const QImage& image, const QColor& color) {
    for (int y = 0; y < image.height(); ++y)
      for (int x = 0; x < image.width(); ++x)
        if (image.pixelColor(x, y) == color) return true;
    return false;
  }

  AppearanceSetting appearance;
  MainWindow window;
};

}  // namespace collate::ui::test
