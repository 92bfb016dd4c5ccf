// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/bundle.h"

#include <algorithm>
#include <filesystem>
#include <format>

#include "core/transfer/manifest.h"

namespace collate {
namespace {

constexpr std::size_t kNameLength = 60;

bool isPlain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-';
}

std::string asOf(const ExportedCase& exported) {
  std::string newest;
  for (const Source& s : exported.sources) newest = std::max(newest, s.takenIn);
  return newest.empty() ? "no source was taken in" : newest;
}

std::string leftOutWords(const ExportedCase& exported) {
  const auto count = std::ranges::count_if(exported.sources, &Source::leftOut);
  return count == 0 ? "" : std::format(", {} of them left out by the analyst", count);
}

}  // namespace

std::string bundleReadme(const ExportedCase& exported, std::string_view analyst, const PublicKey& key) {
  return std::format(
      "{}{}\n"
      "Sources: {}{}. Incidents: {}. Newest source taken in: {}.\n"
      "Sealed by {}; fingerprint of the key: {}\n"
      "\n"
      "case.collate    the case, to be opened with Collate; of where its sources lay it has no folders\n"
      "originals/      the sources, byte by byte as they were taken in\n"
      "analysis.json   who claims what, where accounts differ, and what the analyst decided\n"
      "report.*        the report\n"
      "\n"
      "To check that nothing was changed since:\n"
      "    collate-cli verify BUNDLE.zip\n"
      "or, without Collate, in the unpacked folder:\n"
      "    sha256sum -c {}\n"
      "    openssl pkeyutl -verify -pubin -inkey {} -rawin -in {} -sigfile {}\n"
      "Then compare the fingerprint with the one that the analyst gave you: a key in a bundle does not say whose it is.\n"
      "\n"
      "What Collate read is a suggestion with evidence; what is marked as settled or confirmed was decided by a person.\n",
      exported.name, exported.fictional ? " (a fictional case)" : "", exported.sources.size(), leftOutWords(exported),
      exported.incidents.size(), asOf(exported), analyst.empty() ? "an unnamed analyst" : analyst, fingerprintOf(key), kManifest,
      kSigner, kManifest, kSignature);
}

std::string originalName(const Source& source, std::size_t number) {
  const std::filesystem::path file(source.file);
  std::string name = file.filename().string();
  std::ranges::replace_if(name, [](char c) { return !isPlain(c); }, '_');
  if (name.size() > kNameLength) name = name.substr(name.size() - kNameLength);
  if (name.empty()) name = std::string(formatName(source.format)) + ".txt";
  return std::format("originals/{:04}-{}", number, name);
}

Result<std::string> sealedBundle(std::vector<ZippedFile> files, const SigningKey& key) {
  files.push_back({std::string(kSigner), publicKeyPem(key.publicKey())});
  std::ranges::sort(files, {}, &ZippedFile::name);
  const std::string manifest = manifestOf(files);
  files.push_back({std::string(kManifest), manifest});
  files.push_back({std::string(kSignature), key.sign(manifest)});
  return zipOf(files);
}

}  // namespace collate
