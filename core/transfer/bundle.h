// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/diagnostic.h"
#include "core/base/error.h"
#include "core/transfer/exported_case.h"
#include "core/transfer/signing_key.h"
#include "core/transfer/zip_file.h"

namespace collate {

// A bundle is a zip archive that anybody can check, also without Collate:
//
//   README.txt            what this is and how it is checked
//   case.collate          the case; originals/ the sources, byte by byte as they were taken in; analysis.json; report.md or .pdf
//   signer.pem            the analyst's public key
//   MANIFEST.sha256       the SHA-256 and name of every file above, by name, as `sha256sum -c` reads them
//   MANIFEST.sha256.sig   its Ed25519 signature, 64 bytes, as `openssl pkeyutl -verify -rawin` reads them
inline constexpr std::string_view kManifest = "MANIFEST.sha256";
inline constexpr std::string_view kSignature = "MANIFEST.sha256.sig";
inline constexpr std::string_view kSigner = "signer.pem";

// README.txt for a bundle of this case. States the fingerprint, so that a reader knows what to compare.
std::string bundleReadme(const ExportedCase& exported, std::string_view analyst, const PublicKey& key);

// "originals/0003-harim-post.html": the source's place in the case, counted from 1, and its file's name in ASCII.
std::string originalName(const Source& source, std::size_t number);

// Puts manifest, key and signature to the files. The same files and key give the same bytes.
Result<std::string> sealedBundle(std::vector<ZippedFile> files, const SigningKey& key);

// What a check of a bundle found. No problems: every file is what was signed by the key with `fingerprint`. Whose key that is,
// the bundle cannot prove; a reader compares it with what the analyst told on another way.
struct BundleCheck {
  std::size_t files = 0;    // that the manifest speaks for
  std::string fingerprint;  // empty where there is no readable key
  std::vector<Diagnostic> problems;
};
Result<BundleCheck> checkBundle(std::string_view zip);

}  // namespace collate
