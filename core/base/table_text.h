// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <charconv>
#include <concepts>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>

namespace collate {

// What reading a table of a hundred thousand rows at every start takes: the whole file at once, its lines as views, and numbers
// without the generality of std::from_chars.

// Nothing where the file cannot be opened.
inline std::optional<std::string> textOf(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) return std::nullopt;
  std::string text;
  std::error_code error;
  if (const auto size = std::filesystem::file_size(file, error); !error) text.reserve(size);
  std::array<char, 1 << 16> block;
  do {
    in.read(block.data(), block.size());
    text.append(block.data(), static_cast<std::size_t>(in.gcount()));
  } while (in);
  return text;
}

// Takes what stands before the next mark off a text, and the mark; the rest where there is none.
inline std::string_view taken(std::string_view& rest, char mark) {
  const std::size_t end = rest.find(mark);
  const std::string_view cell = rest.substr(0, end);
  rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
  return cell;
}

// As std::from_chars, whose result it has to the last bit: digits and a power of ten that the type holds exactly are divided,
// which rounds once; all else goes the long way.
template <std::floating_point T>
std::from_chars_result decimalFrom(const char* begin, const char* end, T& out) {
  constexpr int kDigits = std::is_same_v<T, float> ? 7 : 15;
  constexpr auto kPowers = [] {
    std::array<T, kDigits + 1> powers{1};
    for (std::size_t k = 1; k < powers.size(); ++k) powers[k] = powers[k - 1] * 10;
    return powers;
  }();
  const bool negative = begin != end && *begin == '-';
  const char* at = begin + negative;
  std::int64_t whole = 0;
  int digits = 0;
  std::size_t behind = 0;
  const auto read = [&] {
    const char* const from = at;
    for (; at != end && *at >= '0' && *at <= '9' && digits <= kDigits; ++at, ++digits) whole = whole * 10 + (*at - '0');
    return static_cast<std::size_t>(at - from);
  };
  bool plain = read() > 0;
  if (plain && at != end && *at == '.') {
    ++at;
    behind = read();
    plain = behind > 0;
  }
  if (!plain || digits > kDigits || (at != end && (*at == 'e' || *at == 'E'))) return std::from_chars(begin, end, out);
  out = static_cast<T>(whole) / kPowers[behind];
  if (negative) out = -out;
  return {at, std::errc{}};
}

}  // namespace collate
