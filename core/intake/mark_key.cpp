// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/mark_key.h"

namespace collate {

std::string_view markKeyPart(const Tokens& line, std::size_t token) {
  const Token& t = line.list[token];
  const std::string_view part = line.folded(t);
  if (t.kind == TokenKind::Number) return "#";
  if (t.kind == TokenKind::Word) return part;
  const bool opens = part == "--" && token == 0;  // a list's dash
  return !opens && (part == ":" || part == "©" || part == "--") ? part : std::string_view{};
}

std::string markKey(const Tokens& line) {
  std::string key;
  key.reserve(line.fold.size() + line.size());
  for (std::size_t i = 0; i < line.size(); ++i) {
    const std::string_view part = markKeyPart(line, i);
    if (part.empty()) continue;
    if (!key.empty()) key += ' ';
    key += part;
  }
  while (key.ends_with(" --")) key.resize(key.size() - 3);
  return key;
}

std::string markKey(std::string_view line) { return markKey(tokenize(line)); }

}  // namespace collate
