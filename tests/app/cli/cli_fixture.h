// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gmock/gmock.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <format>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace collate::testing_cli {

namespace fs = std::filesystem;
using nlohmann::json;

struct Outcome {
  int status = -1;
  std::string out;
  std::string err;

  std::vector<std::string> errorLines() const {
    std::vector<std::string> lines;
    std::istringstream in(err);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
  }
};

inline constexpr const char* kReport =
    "Raid in Atmeh leaves three dead\n\nPublished: 21 August 2025\n\nATMEH, Syria - Three people were killed in a raid on a "
    "house in Atmeh, "
    "in Syria's Idlib province, on Wednesday, police said.\n";

// Runs the program itself, in a folder of the test's own.
class CliTest : public ::testing::Test {
 protected:
  CliTest() {
    const auto* info = ::testing::UnitTest::GetInstance()->current_test_info();
    folder = fs::temp_directory_path() / std::format("collate-cli-{}-{}-{}", ::getpid(), info->test_suite_name(), info->name());
    fs::create_directories(folder);
  }
  ~CliTest() override { fs::remove_all(folder); }

  std::string put(const std::string& name, const std::string& bytes) {
    fs::create_directories((folder / name).parent_path());
    std::ofstream(folder / name, std::ios::binary) << bytes;
    return (folder / name).string();
  }
  static std::string read(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }
  static std::string quoted(const std::string& word) {
    std::string q = "'";
    for (const char c : word) q += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return q + "'";
  }
  // `redirect` is shell text put after the command, for standard input and odd outputs.
  Outcome run(const std::vector<std::string>& arguments, const std::string& redirect = "</dev/null") {
    std::string command = quoted(COLLATE_CLI);
    for (const std::string& a : arguments) command += " " + quoted(a);
    const fs::path out = folder / "stdout.txt";
    const fs::path err = folder / "stderr.txt";
    const int raw = std::system((command + " >" + quoted(out.string()) + " 2>" + quoted(err.string()) + " " + redirect).c_str());
    Outcome r{WIFEXITED(raw) ? WEXITSTATUS(raw) : 128, read(out), read(err)};
    fs::remove(out);
    fs::remove(err);
    return r;
  }

  // Bad input: status 1, and exactly one line on standard error, which names the file.
  static void expectComplaint(const Outcome& r, const std::string& file) {
    EXPECT_EQ(r.status, 1) << r.err;
    ASSERT_THAT(r.errorLines(), ::testing::SizeIs(1)) << r.err;
    EXPECT_THAT(r.err, ::testing::HasSubstr(file));
    EXPECT_THAT(r.err, ::testing::StartsWith("collate-cli: "));
  }

  fs::path folder;
};

}  // namespace collate::testing_cli
