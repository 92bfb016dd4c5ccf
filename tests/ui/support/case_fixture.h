// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gmock/gmock.h>

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <format>
#include <stdexcept>
#include <string>

#include "core/lexicon/lexicon.h"
#include "ui/session/case_opening.h"
#include "ui/session/session.h"

namespace collate::ui::test {

// Invented reports of one raid that differ in their figures, one of a bombing, and files that cannot be read.
inline constexpr const char* kCourier =
    "Raid in Atmeh leaves three dead\n\nOrontes Courier, 21 August 2025\n\nTroops killed three people in a raid on a house in Atmeh, in "
    "Syria's Idlib province, on Wednesday, police said. Two men were detained.\n";
inline constexpr const char* kHerald =
    "Four killed in Atmeh raid\n\nBay Herald, 22 August 2025\n\nFour people were killed when troops raided a house in the town of Atmeh "
    "in northern Syria on 20 August 2025, residents said. Five men were detained.\n";
inline constexpr const char* kBombing =
    "Bomb at market\n\nPlain Record, 3 May 2025\n\nA bomb killed five people at a market in Idlib on 2 May 2025, the civil defense "
    "said.\n";

inline std::shared_ptr<const Lexicon> lexicon() {
  static const auto loaded = Lexicon::load(resourceFolder());
  if (!loaded) throw std::runtime_error(loaded.error().message);
  return *loaded;
}

// A folder of the test's own with reports in it, and a session without a case. Settings go to the test's own place.
class CaseTest : public ::testing::Test {
 protected:
  CaseTest() {
    QStandardPaths::setTestModeEnabled(true);
    QSettings().clear();
    write("courier.txt", kCourier);
    write("herald.txt", kHerald);
    write("bombing.txt", kBombing);
  }
  ~CaseTest() override { QSettings().clear(); }

  QString path(const QString& name) const { return folder.filePath(name); }
  void write(const QString& name, const QByteArray& bytes) const {
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0) throw std::runtime_error("cannot write a test's file");
  }
  WorkspaceContext context() {
    const auto now = [this] {
      ++tick;
      return std::format("2025-11-20T10:{:02}:{:02}Z", tick / 60 % 60, tick % 60);
    };
    return {lexicon(), now, "N. Karam"};
  }
  void openEmpty(const QString& name = "Night raid.collate") {
    const auto opened = openCase(session, path(name), true, context());
    if (!opened) throw std::runtime_error(opened.error().toStdString());
  }
  void import(const QStringList& names) {
    QStringList paths;
    for (const QString& n : names) paths += path(n);
    session.importPaths(paths);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }, 20000));
  }
  void openWithReports() {
    openEmpty();
    import({"courier.txt", "herald.txt", "bombing.txt"});
  }

  // The incident in `place`, and one of its claims on `attribute`.
  const Incident& incidentIn(const std::string& place) const {
    for (const Incident& i : session.state()->incidents)
      if (i.place && i.place->name == place) return i;
    throw std::runtime_error("no incident in " + place);
  }
  ClaimRef claimOn(const Incident& incident, Attribute attribute) const {
    const Comparison* c = incident.comparison(attribute);
    if (c)
      for (const Cell& cell : c->cells)
        if (!cell.claims.empty()) return cell.claims.front();
    throw std::runtime_error("no claim on " + std::string(attributeName(attribute)));
  }

  QTemporaryDir folder;
  int tick = 0;
  Session session;
};

}  // namespace collate::ui::test
