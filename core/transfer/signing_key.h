// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/error.h"

namespace collate {

using PublicKey = std::array<unsigned char, 32>;

// An analyst's Ed25519 key. On disk it is PKCS #8 in PEM, unencrypted and for its owner's eyes only, as OpenSSL reads it.
class SigningKey {
 public:
  // Reads `file`; where it is missing, makes a new key in it, and the folders to it. Unreadable when others may read it too, when
  // it holds no such key; Unwritable when it cannot be made.
  static Result<SigningKey> open(const std::filesystem::path& file);

  const PublicKey& publicKey() const { return m_public; }
  std::string sign(std::string_view message) const;  // 64 bytes; the same key and message give the same

 private:
  using Seed = std::array<unsigned char, 32>;
  explicit SigningKey(const Seed& seed);

  PublicKey m_public{};
  std::array<unsigned char, 64> m_secret{};
};

// SubjectPublicKeyInfo in PEM, as OpenSSL reads it; and back, nothing for what is not exactly that.
std::string publicKeyPem(const PublicKey& key);
std::optional<PublicKey> publicKeyFromPem(std::string_view pem);

// What people compare keys by: the first 32 hex digits of the key's SHA-256, in groups of four.
std::string fingerprintOf(const PublicKey& key);

bool isSignature(std::string_view signature, std::string_view message, const PublicKey& key);

}  // namespace collate
