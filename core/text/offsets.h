// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/base/byte_span.h"

namespace collate {

// Byte offsets of a UTF-8 text to code points and back. Remembers one count every 64 bytes, so a look-up costs at most that.
// The text must outlive it and be valid UTF-8.
class CodePointIndex {
 public:
  explicit CodePointIndex(std::string_view text);
  std::uint32_t codePoints(std::uint32_t byte) const;  // code points before `byte`
  std::uint32_t bytes(std::uint32_t codePoint) const;  // byte at which the code point starts; text size when past the end

 private:
  std::string_view m_text;
  std::vector<std::uint32_t> m_marks;
  bool m_bytesOnly = false;  // each character is a byte
};

}  // namespace collate
