// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/bundle.h"

#include <gmock/gmock.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <format>
#include <fstream>

#include "core/transfer/manifest.h"

namespace collate {
namespace {

namespace fs = std::filesystem;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class Bundle : public ::testing::Test {
 protected:
  Bundle() : folder(fs::temp_directory_path() / std::format("collate-bundle-{}", ::getpid())) { fs::create_directories(folder); }
  ~Bundle() override { fs::remove_all(folder); }

  SigningKey key(const std::string& name = "key.pem") { return SigningKey::open(folder / name).value(); }
  std::vector<ZippedFile> contents() {
    return {{"case.collate", std::string(5000, 'c') + std::string("\0\xFF", 2)},
            {"README.txt", "Read me.\n"},
            {"originals/0001-mill.txt", "Three died at the mill."},
            {"report.md", "# Mills\n"}};
  }
  std::vector<ZippedFile> sealed() { return unzipped(sealedBundle(contents(), key()).value()).value(); }
  static std::vector<std::string> namedBy(const std::vector<ZippedFile>& files) {
    const BundleCheck check = checkBundle(zipOf(files).value()).value();
    std::vector<std::string> names;
    for (const Diagnostic& d : check.problems) names.push_back(d.file);
    return names;
  }

  fs::path folder;
};

TEST_F(Bundle, IsWholeAndTheSameBytesTwice) {
  const std::string zip = sealedBundle(contents(), key()).value();
  EXPECT_EQ(sealedBundle(contents(), key()).value(), zip);
  const BundleCheck check = checkBundle(zip).value();
  EXPECT_THAT(check.problems, IsEmpty());
  EXPECT_EQ(check.files, 5U);
  EXPECT_EQ(check.fingerprint, fingerprintOf(key().publicKey()));
}

TEST_F(Bundle, EveryByteOfEveryFileThatIsFlippedIsNamed) {
  const std::vector<ZippedFile> whole = sealed();
  ASSERT_THAT(whole, SizeIs(7));
  for (std::size_t f = 0; f < whole.size(); ++f) {
    const std::size_t size = whole[f].bytes.size();
    const std::size_t step = std::max<std::size_t>(1, size / 200);
    for (std::size_t at = 0; at < size; at += at + step < size || at == size - 1 ? step : size - 1 - at) {
      std::vector<ZippedFile> changed = whole;
      changed[f].bytes[at] = static_cast<char>(changed[f].bytes[at] ^ 0x20);
      ASSERT_THAT(namedBy(changed), ElementsAre(whole[f].name)) << "byte " << at;
    }
  }
}

// In the archive itself, with its checksums: no file can be changed by a byte without being named.
TEST_F(Bundle, EveryByteOfAFileThatIsFlippedInTheArchiveIsNamed) {
  const std::string zip = sealedBundle(contents(), key()).value();
  for (const ZippedFile& file : sealed()) {
    const std::size_t begin = zip.find(file.bytes);
    ASSERT_NE(begin, std::string::npos) << "files are stored as they are";
    for (const std::size_t at : {begin, begin + file.bytes.size() / 2, begin + file.bytes.size() - 1}) {
      std::string changed = zip;
      changed[at] = static_cast<char>(changed[at] ^ 0x01);
      const auto check = checkBundle(changed);
      ASSERT_TRUE(check) << file.name;
      ASSERT_THAT(check->problems, SizeIs(1)) << file.name;
      EXPECT_EQ(check->problems[0].file, file.name);
    }
  }
}

TEST_F(Bundle, WhatIsMissingAddedOrThereTwiceIsNamed) {
  const std::vector<ZippedFile> whole = sealed();
  for (std::size_t f = 0; f < whole.size(); ++f) {
    std::vector<ZippedFile> fewer = whole;
    fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(f));
    EXPECT_THAT(namedBy(fewer), Contains(whole[f].name));
  }
  std::vector<ZippedFile> more = whole;
  more.push_back({"originals/0002-slipped-in.txt", "Five died."});
  EXPECT_THAT(namedBy(more), ElementsAre("originals/0002-slipped-in.txt"));
  more = whole;
  more.push_back({"report.md", "# Another\n"});
  EXPECT_THAT(namedBy(more), ElementsAre("report.md"));
}

TEST_F(Bundle, SeveralChangesAreAllNamed) {
  std::vector<ZippedFile> files = sealed();
  for (ZippedFile& file : files)
    if (file.name == "report.md" || file.name == kManifest) file.bytes[0] = static_cast<char>(file.bytes[0] ^ 1);
  const auto names = namedBy(files);
  EXPECT_THAT(names, Contains("report.md"));
  EXPECT_THAT(names, Contains(std::string(kManifest)));
}

TEST_F(Bundle, AManifestMadeAnewNeedsTheKey) {
  std::vector<ZippedFile> files = sealed();
  std::vector<ZippedFile> listed;
  for (ZippedFile& file : files) {
    if (file.name == "report.md") file.bytes = "# Forged\n";
    if (file.name != kManifest && file.name != kSignature) listed.push_back(file);
  }
  for (ZippedFile& file : files)
    if (file.name == kManifest) file.bytes = manifestOf(listed);
  EXPECT_THAT(namedBy(files), ElementsAre(std::string(kSignature)));
  const BundleCheck other = checkBundle(sealedBundle(contents(), key("other.pem")).value()).value();
  EXPECT_NE(other.fingerprint, fingerprintOf(key().publicKey())) << "sealed anew by another shows another key";
}

TEST_F(Bundle, WhatIsNoArchiveIsSaidToBeNone) {
  const std::string zip = sealedBundle(contents(), key()).value();
  for (const std::string& bad : {std::string(), std::string("no zip"), zip.substr(0, zip.size() / 2)}) {
    const auto check = checkBundle(bad);
    EXPECT_TRUE(!check || !check->problems.empty());
  }
}

// 20,000 zeros as `zip -9` packs them.
TEST_F(Bundle, WhatUnpacksToMoreThanItsSizeIsRefused) {
  static constexpr char kPacked[] =
      "\120\113\003\004\024\000\000\000\010\000\000\000\041\000\002\123\057\227\044\000\000\000\040\116\000\000\001\000"
      "\000\000\141\355\301\061\001\000\000\000\302\240\365\117\155\015\017\240\000\000\000\000\000\000\000\000\000\000"
      "\000\000\000\000\000\000\000\000\000\170\060\120\113\001\002\024\003\024\000\000\000\010\000\000\000\041\000\002"
      "\123\057\227\044\000\000\000\040\116\000\000\001\000\000\000\000\000\000\000\000\000\000\000\200\001\000\000\000"
      "\000\141\120\113\005\006\000\000\000\000\001\000\001\000\057\000\000\000\103\000\000\000\000\000";
  const auto files = unzipped(std::string_view(kPacked, sizeof kPacked - 1));
  ASSERT_FALSE(files);
  EXPECT_EQ(files.error().code, ErrorCode::Malformed);
  EXPECT_THAT(files.error().message, ::testing::HasSubstr("more than its own size"));
}

TEST_F(Bundle, AKeyIsMadeOnceForItsOwnerAlone) {
  const fs::path file = folder / "config" / "collate" / "signing-key.pem";
  const SigningKey first = SigningKey::open(file).value();
  struct stat status{};
  ASSERT_EQ(::stat(file.c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777U, 0600U);
  const SigningKey again = SigningKey::open(file).value();
  EXPECT_EQ(again.publicKey(), first.publicKey());
  EXPECT_EQ(again.sign("m"), first.sign("m"));
  EXPECT_TRUE(isSignature(first.sign("m"), "m", first.publicKey()));
  EXPECT_FALSE(isSignature(first.sign("m"), "n", first.publicKey()));
  ::chmod(file.c_str(), 0644);
  EXPECT_FALSE(SigningKey::open(file));
}

TEST_F(Bundle, AFileThatHoldsNoKeyIsLeftAlone) {
  std::ofstream(folder / "none.pem") << "no key\n";
  ::chmod((folder / "none.pem").c_str(), 0600);
  EXPECT_FALSE(SigningKey::open(folder / "none.pem"));
  EXPECT_EQ(fs::file_size(folder / "none.pem"), 7U);
  EXPECT_FALSE(SigningKey::open("/proc/collate/key.pem"));
}

TEST_F(Bundle, APublicKeyHasOneForm) {
  const std::string pem = publicKeyPem(key().publicKey());
  EXPECT_EQ(publicKeyFromPem(pem), key().publicKey());
  for (std::size_t at = 0; at < pem.size(); ++at) {
    std::string changed = pem;
    changed[at] = static_cast<char>(changed[at] ^ 0x02);
    EXPECT_NE(publicKeyFromPem(changed), key().publicKey()) << at;
  }
}

TEST(OriginalName, IsPlainAndKeepsTheOrder) {
  Source s;
  s.file = "/reports/José & Co/mill fire.html";
  EXPECT_EQ(originalName(s, 3), "originals/0003-mill_fire.html");
  s.file = "";
  s.format = Format::Paste;
  EXPECT_EQ(originalName(s, 12), "originals/0012-paste.txt");
  s.file = "تقرير.txt";
  EXPECT_EQ(originalName(s, 1), "originals/0001-__________.txt");
}

}  // namespace
}  // namespace collate
