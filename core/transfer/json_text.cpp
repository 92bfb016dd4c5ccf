// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/json_text.h"

#include <algorithm>

#include "core/transfer/value_json.h"

namespace collate {
namespace {

bool standsForItself(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x20 && byte < 0x80 && c != '"' && c != '\\';
}

}  // namespace

void JsonText::open(char bracket) {
  comma();
  m_text += bracket;
  m_follows = false;
}

void JsonText::close(char bracket) {
  m_text += bracket;
  m_follows = true;
}

void JsonText::key(std::string_view name) {
  value(name);
  m_text += ':';
  m_follows = false;
}

void JsonText::value(std::string_view text) {
  if (!std::ranges::all_of(text, standsForItself)) return raw(written(Json(text)));
  comma();
  m_text += '"';
  m_text += text;
  m_text += '"';
  m_follows = true;
}

void JsonText::value(double number) { raw(written(Json(number))); }

void JsonText::raw(std::string_view json) {
  comma();
  m_text += json;
  m_follows = true;
}

void JsonText::comma() {
  if (m_follows) m_text += ',';
}

}  // namespace collate
