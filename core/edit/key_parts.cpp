// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/key_parts.h"

#include <charconv>

namespace collate {
namespace {

constexpr char kOpening = '+';

// A whole number at the start of `text`, which it is taken off.
std::optional<std::uint32_t> takeNumber(std::string_view& text) {
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{}) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return number;
}

bool take(std::string_view& text, char c) {
  if (!text.starts_with(c)) return false;
  text.remove_prefix(1);
  return true;
}

}  // namespace

std::optional<KeyParts> partsOfKey(std::string_view key) {
  const std::size_t colon = key.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  std::string_view rest = key.substr(colon + 1);
  const auto begin = takeNumber(rest);
  if (!begin || !take(rest, '-')) return std::nullopt;
  const auto end = takeNumber(rest);
  if (!end || *end < *begin || (!rest.empty() && !take(rest, ':'))) return std::nullopt;
  return KeyParts{key.substr(0, colon), {*begin, *end}, rest};
}

std::string openedAnchor(std::string_view accountKey) { return kOpening + std::string(accountKey); }

bool opensAccount(std::string_view anchor) { return anchor.starts_with(kOpening); }

std::string_view accountKeyOf(std::string_view anchor) { return opensAccount(anchor) ? anchor.substr(1) : anchor; }

}  // namespace collate
