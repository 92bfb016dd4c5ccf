// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/signing_key.h"

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <system_error>

#include "core/transfer/digest.h"

namespace collate {
namespace {

namespace fs = std::filesystem;

// The constant heads of the DER of Ed25519 keys (RFC 8410); 32 bytes of key follow.
constexpr std::array<unsigned char, 16> kPrivateHead = {0x30, 0x2E, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06,
                                                        0x03, 0x2B, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20};
constexpr std::array<unsigned char, 12> kPublicHead = {0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00};

template <std::size_t N>
std::string pem(std::string_view what, const std::array<unsigned char, N>& head, const std::array<unsigned char, 32>& key) {
  std::array<unsigned char, N + 32> der{};
  std::ranges::copy(key, std::ranges::copy(head, der.begin()).out);
  std::array<char, 96> base64{};
  sodium_bin2base64(base64.data(), base64.size(), der.data(), der.size(), sodium_base64_VARIANT_ORIGINAL);
  std::string text =
      "-----BEGIN " + std::string(what) + "-----\n" + base64.data() + "\n-----END " + std::string(what) + "-----\n";
  sodium_memzero(der.data(), der.size());
  sodium_memzero(base64.data(), base64.size());
  return text;
}

// Strict: what `pem` writes and nothing else, so that a key has one form only.
template <std::size_t N>
std::optional<std::array<unsigned char, 32>> fromPem(std::string_view text, std::string_view what,
                                                     const std::array<unsigned char, N>& head) {
  const std::string begin = "-----BEGIN " + std::string(what) + "-----\n";
  if (!text.starts_with(begin)) return std::nullopt;
  std::array<unsigned char, N + 32> der{};
  std::size_t size = 0;
  const std::string_view base64 = text.substr(begin.size(), text.find('\n', begin.size()) - begin.size());
  if (sodium_base642bin(der.data(), der.size(), base64.data(), base64.size(), nullptr, &size, nullptr,
                        sodium_base64_VARIANT_ORIGINAL) != 0 ||
      size != der.size())
    return std::nullopt;
  std::array<unsigned char, 32> key{};
  std::ranges::copy(der.begin() + N, der.end(), key.begin());
  if (pem(what, head, key) != text) return std::nullopt;
  return key;
}

std::unexpected<Error> unmade(const fs::path& file) {
  const std::string reason = std::error_code(errno, std::generic_category()).message();
  return fail(ErrorCode::Unwritable, "The signing key cannot be made here: " + reason + ". Name another place with --key.",
              file.string());
}

// Fails where the file is there already: nobody's key is ever overwritten.
bool writeSecret(const fs::path& file, std::string_view text) {
  const int fd = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (fd < 0) return false;
  const bool written = ::write(fd, text.data(), text.size()) == static_cast<ssize_t>(text.size()) && ::fsync(fd) == 0;
  return ::close(fd) == 0 && written;
}

}  // namespace

SigningKey::SigningKey(const Seed& seed) { crypto_sign_seed_keypair(m_public.data(), m_secret.data(), seed.data()); }

Result<SigningKey> SigningKey::open(const fs::path& file) {
  if (sodium_init() < 0) return fail(ErrorCode::Unreadable, "This system gives no random numbers; no key can be made.");
  struct stat status{};
  if (::stat(file.c_str(), &status) != 0) {
    if (errno != ENOENT) return unmade(file);
    std::error_code error;
    if (file.has_parent_path()) fs::create_directories(file.parent_path(), error);
    Seed seed{};
    randombytes_buf(seed.data(), seed.size());
    if (!writeSecret(file, pem("PRIVATE KEY", kPrivateHead, seed))) return unmade(file);
    return SigningKey(seed);
  }
  if ((status.st_mode & 077U) != 0)
    return fail(ErrorCode::Unreadable, "Others than you may read this signing key. Take that away (chmod 600), then try again.",
                file.string());
  std::ifstream in(file, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  const auto seed = fromPem(text, "PRIVATE KEY", kPrivateHead);
  if (!seed)
    return fail(ErrorCode::Unreadable, "This holds no Ed25519 key. Put your key back, or move the file away for a new one.",
                file.string());
  return SigningKey(*seed);
}

std::string SigningKey::sign(std::string_view message) const {
  std::string signature(crypto_sign_BYTES, '\0');
  crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
                       reinterpret_cast<const unsigned char*>(message.data()), message.size(), m_secret.data());
  return signature;
}

std::string publicKeyPem(const PublicKey& key) { return pem("PUBLIC KEY", kPublicHead, key); }

std::optional<PublicKey> publicKeyFromPem(std::string_view text) { return fromPem(text, "PUBLIC KEY", kPublicHead); }

std::string fingerprintOf(const PublicKey& key) {
  const std::string hex = hexOf(digestOf({reinterpret_cast<const char*>(key.data()), key.size()}));
  std::string groups;
  for (std::size_t i = 0; i < 32; i += 4) groups += (i > 0 ? " " : "") + hex.substr(i, 4);
  return groups;
}

bool isSignature(std::string_view signature, std::string_view message, const PublicKey& key) {
  return signature.size() == crypto_sign_BYTES &&
         crypto_sign_verify_detached(reinterpret_cast<const unsigned char*>(signature.data()),
                                     reinterpret_cast<const unsigned char*>(message.data()), message.size(), key.data()) == 0;
}

}  // namespace collate
