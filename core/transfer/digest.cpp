// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/digest.h"

#include <sodium.h>

namespace collate {

Digest digestOf(std::string_view bytes) {
  static_assert(std::tuple_size_v<Digest> == crypto_hash_sha256_BYTES);
  Digest digest{};
  crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
  return digest;
}

std::string hexOf(const Digest& digest) {
  std::string hex(digest.size() * 2 + 1, '\0');  // sodium_bin2hex ends it with a NUL
  sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
  hex.pop_back();
  return hex;
}

}  // namespace collate
