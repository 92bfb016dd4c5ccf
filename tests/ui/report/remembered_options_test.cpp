// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/remembered_options.h"

#include <gtest/gtest.h>

#include <QSettings>
#include <QTemporaryDir>

namespace collate::ui {
namespace {

class RememberedOptions : public testing::Test {
 protected:
  RememberedOptions() {
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
  }
  QTemporaryDir folder;
};

TEST_F(RememberedOptions, AreTheCasesOwn) {
  EXPECT_FALSE(rememberedReportOptions("/cases/a.collate"));
  ReportOptions o;
  o.title = "Mills, \"one\" & أخرى";
  o.author = "R. Example";
  o.purpose = "A story";
  o.classification = "For editors only";
  o.map = o.redact = o.index = false;
  o.pageSize = PageSize::Letter;
  o.scope = {dayFromIso("2025-08-01"), std::nullopt, {"Atmeh", "al-Bab"}, {"key:0-9"}};
  rememberReportOptions("/cases/a.collate", o);
  rememberReportOptions("/cases/b.collate", {});
  const auto kept = rememberedReportOptions("/cases/a.collate");
  ASSERT_TRUE(kept);
  EXPECT_EQ(kept->title, o.title);
  EXPECT_EQ(kept->author, o.author);
  EXPECT_EQ(kept->purpose, o.purpose);
  EXPECT_EQ(kept->classification, o.classification);
  EXPECT_FALSE(kept->map);
  EXPECT_FALSE(kept->redact);
  EXPECT_FALSE(kept->index);
  EXPECT_TRUE(kept->timeline);
  EXPECT_EQ(kept->pageSize, PageSize::Letter);
  EXPECT_EQ(kept->scope, o.scope);
  EXPECT_TRUE(rememberedReportOptions("/cases/b.collate")->redact);
}

TEST_F(RememberedOptions, WhatCannotBeReadIsNone) {
  rememberReportOptions("/cases/a.collate", {});
  QSettings settings;
  for (const QString& key : settings.allKeys()) settings.setValue(key, "{");
  settings.sync();
  EXPECT_FALSE(rememberedReportOptions("/cases/a.collate"));
}

}  // namespace
}  // namespace collate::ui
