// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/language.h"

#include <gtest/gtest.h>

#include "marks.h"

namespace collate {
namespace {

TEST(Language, IsToldByScriptAndSmallWords) {
  const auto of = [](const char* text) { return languageOf(text, shippedMarks()); };
  EXPECT_EQ(of("Three people were killed in the raid, and the road was closed by the police."), "en");
  EXPECT_EQ(of("Trois personnes ont été tuées dans le raid, selon les habitants de la ville."), "fr");
  EXPECT_EQ(of("Tres personas murieron en el ataque, según los vecinos que fueron testigos."), "es");
  EXPECT_EQ(of("Drei Menschen wurden bei dem Angriff getötet, und die Straße ist nach Angaben der Polizei gesperrt."), "de");
  EXPECT_EQ(of("Baskında üç kişi öldü ve yol polis tarafından kapatıldı, ancak daha sonra açıldığı bildirildi için."), "tr");
  EXPECT_EQ(of("قتل ثلاثة أشخاص في غارة على منزل في بلدة قرب الحدود"), "ar");
  EXPECT_EQ(
      of("سه نفر در حمله به خانه‌ای در نزدیکی مرز کشته شدند و پلیس جاده را بست"),
      "fa");
  EXPECT_EQ(of("سێ کەس لە هێرشێکدا کوژران و ڕێگاکە داخرا"), "ku");
  EXPECT_EQ(of("Три человека погибли при налёте"), "ru");
  EXPECT_EQ(of("THREE MEN WERE KILLED BY THE GUARD AND THE ROAD WAS CLOSED"), "en");
}

TEST(Language, OfMostOfTheTextCounts) {
  EXPECT_EQ(languageOf("قتل ثلاثة أشخاص في غارة على منزل يوم الأربعاء (the raid)", shippedMarks()), "ar");
  EXPECT_EQ(languageOf("The town (حلب) was quiet and the road was open to all.", shippedMarks()), "en");
}

TEST(Language, IsOpenWhereNothingTells) {
  for (const char* text : {"", "12:30", "Hilltown", "*** 2025 ***"}) EXPECT_EQ(languageOf(text, shippedMarks()), "") << text;
}

}  // namespace
}  // namespace collate
