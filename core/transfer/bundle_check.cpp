// SPDX-License-Identifier: GPL-3.0-or-later
// How a check tells which file was changed. The manifest is a pure function of the files, so there are two of it: the one that is
// stored, and the one made anew from the files. The signature says which of them is the true one:
//
//   it fits the stored one     a file whose hash differs from the stored line was changed
//   it fits the one made anew  the files are whole; the stored manifest was changed
//   it fits neither            with both alike, the signature was changed; else files as the stored manifest has them, and,
//                              unless the key is among them, the manifest or the signature too
#include <format>
#include <map>

#include "core/transfer/bundle.h"
#include "core/transfer/digest.h"
#include "core/transfer/manifest.h"

namespace collate {
namespace {

class Check {
 public:
  explicit Check(std::vector<ZippedFile> files) {
    for (ZippedFile& file : files)
      if (!m_files.contains(file.name))
        m_files.emplace(file.name, std::move(file.bytes));
      else
        problem(file.name, "is in the bundle twice. Only one of them can have been signed.");
  }

  BundleCheck run() {
    for (const std::string_view name : {kManifest, kSignature, kSigner})
      if (!m_files.contains(std::string(name))) problem(std::string(name), "is missing: this bundle cannot be trusted.");
    const std::string stored = take(kManifest);
    const std::string signature = take(kSignature);
    const std::string made = madeAnew();
    const auto key = publicKeyFromPem(m_files.contains(std::string(kSigner)) ? m_files.at(std::string(kSigner)) : "");
    if (key) m_check.fingerprint = fingerprintOf(*key);
    m_check.files = m_files.size();
    if (key && isSignature(signature, stored, *key)) {
      compare(stored);
      if (m_signerDiffers) problem(std::string(kSigner), "is not the key that the manifest names.");
    } else if (key && isSignature(signature, made, *key)) {
      problem(std::string(kManifest), "was changed: it is not the list that was signed.");
    } else if (stored == made) {
      problem(std::string(kSignature), "was changed, or is by another key than that in signer.pem.");
    } else {
      compare(stored);
      problem(m_signerDiffers ? std::string(kSigner) : std::string(kManifest),
              m_signerDiffers ? "was changed: the signature cannot be checked with it."
                              : "or its signature was changed too: they do not fit each other.");
    }
    return std::move(m_check);
  }

 private:
  void problem(std::string file, std::string message) {
    m_check.problems.push_back({Severity::Failure, ErrorCode::Corrupt, std::move(file), std::move(message), 0});
  }

  std::string take(std::string_view name) {
    const auto node = m_files.extract(std::string(name));
    return node ? std::move(node.mapped()) : std::string();
  }

  std::string madeAnew() const {
    std::vector<ZippedFile> files;
    for (const auto& [name, bytes] : m_files) files.push_back({name, bytes});
    return manifestOf(files);
  }

  void compare(const std::string& stored) {
    auto expected = manifestEntries(stored);
    for (const auto& [name, bytes] : m_files) {
      const auto line = expected.extract(name);
      if (!line)
        problem(name, "was added: the manifest does not name it.");
      else if (line.mapped() != hexOf(digestOf(bytes)) && name == kSigner)
        m_signerDiffers = true;
      else if (line.mapped() != hexOf(digestOf(bytes)))
        problem(name, "was changed after the bundle was signed.");
    }
    for (const auto& [name, hash] : expected) problem(name, "is missing: the manifest names it.");
  }

  std::map<std::string, std::string> m_files;
  bool m_signerDiffers = false;
  BundleCheck m_check;
};

}  // namespace

Result<BundleCheck> checkBundle(std::string_view zip) {
  auto files = unzipped(zip);
  if (!files) return std::unexpected(files.error());
  return Check(std::move(*files)).run();
}

}  // namespace collate
