// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <chrono>
#include <stop_token>
#include <string>
#include <thread>

#include "core/extract/extractor.h"
#include "tests/core/extract/extract_text.h"

namespace collate {
namespace {

Source longReport(int paragraphs) {
  Source source;
  for (int i = 0; i < paragraphs; ++i)
    source.text +=
        "Three people were killed in a raid on a house in Atmeh on 20 August 2025, police said. Two men were detained.\n\n";
  return source;
}

TEST(StoppedReading, GivesNothing) {
  std::stop_source stop;
  stop.request_stop();
  EXPECT_FALSE(readSource(longReport(1), shippedLexicon(), stop.get_token()));
}

TEST(StoppedReading, IsTheSameAsEverWhenNobodyStopsIt) {
  const Source source = longReport(3);
  const std::stop_source stop;
  const auto read = readSource(source, shippedLexicon(), stop.get_token());
  ASSERT_TRUE(read);
  EXPECT_EQ(*read, readSource(source, shippedLexicon()));
  EXPECT_FALSE(read->accounts.empty());
}

// At whatever stage the stop comes, what is left is nothing or the whole.
TEST(StoppedReading, IsNothingOrWhole) {
  const Source source = longReport(60);
  const Reading whole = readSource(source, shippedLexicon());
  for (int delay = 0; delay < 40; ++delay) {
    std::stop_source stop;
    const std::jthread stopper([&] {
      std::this_thread::sleep_for(std::chrono::microseconds(delay * 250));
      stop.request_stop();
    });
    const auto read = readSource(source, shippedLexicon(), stop.get_token());
    if (read) {
      EXPECT_EQ(*read, whole) << delay;
    }
  }
}

}  // namespace
}  // namespace collate
