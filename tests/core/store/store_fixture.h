// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gmock/gmock.h>
#include <unistd.h>

#include <filesystem>
#include <format>
#include <fstream>
#include <stdexcept>
#include <string>

#include "core/base/sha256.h"
#include "core/edit/edit.h"
#include "core/model/source.h"
#include "core/store/case_file.h"
#include "core/store/journal_repository.h"
#include "core/store/overlay_repository.h"
#include "tests/source_folder.h"

namespace collate::testing_store {

namespace fs = std::filesystem;

inline fs::path migrations() { return collate::test::sourceFolder() / "resources" / "migrations"; }

// A folder of a test's own, removed at its end.
class StoreTest : public ::testing::Test {
 protected:
  StoreTest() {
    const auto* info = ::testing::UnitTest::GetInstance()->current_test_info();
    folder = fs::temp_directory_path() / std::format("collate-{}-{}-{}", ::getpid(), info->test_suite_name(), info->name());
    fs::create_directories(folder);
    file = folder / "case.collate";
  }
  ~StoreTest() override { fs::remove_all(folder); }

  Result<std::unique_ptr<CaseFile>> open(OpenMode mode = OpenMode::Create) { return CaseFile::open(file, mode, migrations()); }
  std::unique_ptr<CaseFile> mustOpen() {
    auto opened = open();
    if (!opened) throw std::runtime_error(opened.error().message);
    return std::move(*opened);
  }
  void write(const fs::path& path, const std::string& bytes) { std::ofstream(path, std::ios::binary) << bytes; }

  fs::path folder;
  fs::path file;
};

inline Source someSource(const std::string& bytes) {
  Source s;
  s.file = "reports/" + bytes.substr(0, 5) + ".txt";
  s.sha256 = sha256Hex(bytes);
  s.bytes = bytes;
  s.text = bytes;
  s.outlet = "Valley Courier";
  s.title = "Mill fire in Tamanah";
  s.published = Published{*dayFromIso("2024-05-05"), 580};
  s.language = "en";
  s.takenIn = "2024-05-06T08:00:00Z";
  s.regions = {{RegionKind::Headline, {0, 4}}};
  return s;
}

inline EditChange setTitle(std::optional<std::string> before, std::optional<std::string> after) {
  return {EditTarget::SourceField, "h title", std::move(before), std::move(after)};
}

// What a workspace does with an edit: overlay and journal in one transaction.
inline Result<JournalRow> commit(CaseFile& file, StepKind kind, const Edit& edit, EditId undoes = {}) {
  JournalRow row{{}, kind, "2024-05-06T08:00:00Z", "R. Example", edit, undoes, {}, {}, {}};
  auto done = file.transact([&]() -> Result<void> {
    if (auto written = OverlayRepository(file).write(edit); !written) return written;
    auto appended = JournalRepository(file).append(row);
    if (!appended) return std::unexpected(appended.error());
    row = *appended;
    return {};
  });
  if (!done) return std::unexpected(done.error());
  return row;
}

}  // namespace collate::testing_store
