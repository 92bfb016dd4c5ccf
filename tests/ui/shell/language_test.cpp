// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include "core/lexicon/lexicon.h"
#include "ui/commands/action_table.h"
#include "ui/text/phrasebook.h"

namespace collate::ui {
namespace {

QString table() { return QString::fromStdString((resourceFolder() / "translations" / "ar.tsv").string()); }

QStringList placesIn(const QString& text) {
  static const QRegularExpression place("%[1-9]");
  QStringList places;
  for (auto it = place.globalMatch(text); it.hasNext();) places += it.next().captured();
  places.removeDuplicates();
  places.sort();
  return places;
}

TEST(PhrasebookTest, ArabicIsReadAndKeepsEveryPlaceholder) {
  Phrasebook words;
  const auto loaded = words.load(table());
  ASSERT_TRUE(loaded) << loaded.error().toStdString();
  EXPECT_GT(words.size(), 300);
  QFile file(table());
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
    if (line.isEmpty() || line.startsWith(u'#')) continue;
    const QStringList cells = line.split(u'\t');
    EXPECT_EQ(placesIn(cells[1]), placesIn(cells[2])) << line.toStdString();
  }
}

TEST(PhrasebookTest, EveryCommandHasAnArabicName) {
  Phrasebook words;
  ASSERT_TRUE(words.load(table()));
  for (const CommandRow& row : ActionTable::rows())
    if (row.command != Command::LanguageArabic) {
      EXPECT_FALSE(words.translate("Commands", row.name).isEmpty()) << row.name;
    }
}

TEST(PhrasebookTest, ARowOfItsContextGoesBeforeOneOfAny) {
  QTemporaryDir folder;
  const QString name = folder.filePath("xx.tsv");
  QFile file(name);
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write("# a remark\n*\tReport\tgeneral\nMenu\tReport\town\n*\ttwo\\nlines\ta\\nb\r\n");
  file.close();
  Phrasebook words;
  ASSERT_TRUE(words.load(name));
  EXPECT_EQ(words.translate("Menu", "Report"), "own");
  EXPECT_EQ(words.translate("Other", "Report"), "general");
  EXPECT_EQ(words.translate("Other", "two\nlines"), "a\nb");
  EXPECT_TRUE(words.translate("Other", "unknown").isNull()) << "Qt then shows the English";
}

TEST(PhrasebookTest, AReportStaysEnglish) {
  Phrasebook words;
  ASSERT_TRUE(words.load(table()));
  EXPECT_FALSE(words.translate("Commands", "Reader").isEmpty());
  {
    const EnglishHere english;
    EXPECT_TRUE(words.translate("Commands", "Reader").isEmpty());
  }
  EXPECT_FALSE(words.translate("Commands", "Reader").isEmpty());
}

TEST(PhrasebookTest, ABrokenRowIsNamed) {
  QTemporaryDir folder;
  const QString name = folder.filePath("xx.tsv");
  QFile file(name);
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write("*\tReport\tgeneral\n*\tno translation\n");
  file.close();
  Phrasebook words;
  const auto loaded = words.load(name);
  ASSERT_FALSE(loaded);
  EXPECT_TRUE(loaded.error().contains("line 2")) << loaded.error().toStdString();
  EXPECT_FALSE(Phrasebook().load(folder.filePath("none.tsv")));
}

}  // namespace
}  // namespace collate::ui
