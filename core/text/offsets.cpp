// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/offsets.h"

namespace collate {
namespace {

constexpr std::size_t kStride = 64;  // bytes

bool startsCharacter(char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }

}  // namespace

CodePointIndex::CodePointIndex(std::string_view text) : m_text(text) {
  m_marks.reserve(text.size() / kStride + 1);
  std::uint32_t count = 0;
  for (std::size_t i = 0; i < text.size(); i += kStride) {
    m_marks.push_back(count);
    for (const char c : text.substr(i, kStride)) count += startsCharacter(c);
  }
  if (m_marks.empty()) m_marks.push_back(0);
  m_bytesOnly = count == text.size();
}

std::uint32_t CodePointIndex::codePoints(std::uint32_t byte) const {
  const std::size_t end = std::min<std::size_t>(byte, m_text.size());
  if (m_bytesOnly) return static_cast<std::uint32_t>(end);
  const std::size_t mark = std::min(end / kStride, m_marks.size() - 1);
  std::uint32_t count = m_marks[mark];
  for (std::size_t i = mark * kStride; i < end; ++i) count += startsCharacter(m_text[i]);
  return count;
}

std::uint32_t CodePointIndex::bytes(std::uint32_t codePoint) const {
  const auto after = std::ranges::upper_bound(m_marks, codePoint);
  const auto mark = static_cast<std::size_t>(after - m_marks.begin()) - 1;
  std::uint32_t count = m_marks[mark];
  for (std::size_t i = mark * kStride; i < m_text.size(); ++i) {
    if (!startsCharacter(m_text[i])) continue;
    if (count++ == codePoint) return static_cast<std::uint32_t>(i);
  }
  return static_cast<std::uint32_t>(m_text.size());
}

}  // namespace collate
