// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gmock/gmock.h>
#include <unistd.h>

#include <filesystem>
#include <format>
#include <fstream>
#include <stdexcept>
#include <string>

#include "core/lexicon/lexicon.h"
#include "core/workspace/workspace.h"

namespace collate::testing_workspace {

namespace fs = std::filesystem;

// Invented reports of one raid and of one bombing.
inline constexpr const char* kCourier =
    "Raid in Atmeh leaves three dead\n\nPublished: 21 August 2025\n\nATMEH, Syria - Three people were killed in a raid on a "
    "house in Atmeh, "
    "in Syria's Idlib province, on Wednesday, police said. Two men were detained.\n";
inline constexpr const char* kHerald =
    "Four killed in Atmeh raid\n\nPublished: 22 August 2025\n\nFour people were killed when troops raided a house in the town of "
    "Atmeh in "
    "northern Syria on 20 August 2025, residents said.\n";
inline constexpr const char* kBombing =
    "Bomb at market\n\nPublished: 3 May 2025\n\nA bomb killed five people at a market in Idlib on 2 May 2025, the civil defence "
    "said.\n";

inline std::shared_ptr<const Lexicon> lexicon() {
  static const auto loaded = Lexicon::load(resourceFolder());
  if (!loaded) throw std::runtime_error(loaded.error().message);
  return *loaded;
}

// A case in a folder of the test's own. Every call of the clock is a second later than the one before.
class WorkspaceTest : public ::testing::Test {
 protected:
  WorkspaceTest() {
    const auto* info = ::testing::UnitTest::GetInstance()->current_test_info();
    folder = fs::temp_directory_path() / std::format("collate-{}-{}-{}", ::getpid(), info->test_suite_name(), info->name());
    fs::create_directories(folder / "in");
    file = folder / "Night raid.collate";
    reopen();
  }
  ~WorkspaceTest() override {
    workspace.reset();
    fs::remove_all(folder);
  }

  WorkspaceContext context() {
    return {lexicon(), clock ? clock : [this] { return tick(); }, "R. Example", readWith};
  }
  void reopen() {
    workspace.reset();
    auto opened = Workspace::open(file, true, context());
    if (!opened) throw std::runtime_error(opened.error().message);
    workspace = std::move(*opened);
  }
  fs::path put(const std::string& name, const std::string& text) {
    fs::create_directories((folder / "in" / name).parent_path());
    std::ofstream(folder / "in" / name, std::ios::binary) << text;
    return folder / "in" / name;
  }
  ImportOutcome import(std::vector<fs::path> paths) {
    auto outcome = workspace->importPaths(paths, {}, {});
    if (!outcome) throw std::runtime_error(outcome.error().message);
    return *outcome;
  }
  void importThree() {
    put("1.txt", kCourier);
    put("2.txt", kHerald);
    put("3.txt", kBombing);
    import({folder / "in"});
  }
  const CaseState& state() {
    m_held = workspace->state();
    return *m_held;
  }

  // The first claim on an attribute in a source.
  ClaimRef claimOn(Attribute attribute, std::size_t source = 0) {
    const auto& accounts = state().readings[source].accounts;
    for (std::size_t a = 0; a < accounts.size(); ++a)
      for (std::size_t c = 0; c < accounts[a].claims.size(); ++c)
        if (accounts[a].claims[c].attribute == attribute) return {{source, a}, c};
    throw std::runtime_error("no claim on " + std::string(attributeName(attribute)));
  }
  const Incident& incidentOf(std::size_t source) {
    for (const Incident& i : state().incidents)
      for (const AccountRef& a : i.accounts)
        if (a == AccountRef{source, 0}) return i;
    throw std::runtime_error("no incident");
  }

  fs::path folder;
  fs::path file;
  std::unique_ptr<Workspace> workspace;
  std::function<std::string()> clock;  // instead of the one that ticks; from the next reopen() on, like readWith
  ReadFunction readWith;

 private:
  std::string tick() {
    ++m_second;
    return std::format("2025-09-01T10:{:02}:{:02}Z", m_second / 60 % 60, m_second % 60);
  }

  std::shared_ptr<const CaseState> m_held;
  int m_second = 0;
};

}  // namespace collate::testing_workspace
