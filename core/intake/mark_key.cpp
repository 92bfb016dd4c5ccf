// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/mark_key.h"

namespace collate {

std::string markKey(const Tokens& line) {
  std::string key;
  key.reserve(line.fold.size() + line.size());
  for (const Token& t : line.list) {
    std::string_view part = line.folded(t);
    if (t.kind == TokenKind::Number) part = "#";
    else if (t.kind == TokenKind::Punct && part != ":" && part != "©" && part != "--") continue;
    if (part == "--" && key.empty()) continue;  // a list's dash
    if (!key.empty()) key += ' ';
    key += part;
  }
  while (key.ends_with(" --")) key.resize(key.size() - 3);
  return key;
}

std::string markKey(std::string_view line) { return markKey(tokenize(line)); }

}  // namespace collate
