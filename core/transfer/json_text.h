// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <string>
#include <string_view>
#include <utility>

namespace collate {

// JSON written straight to text, for what there is so much of that a tree of values, made only to be written, would take longer
// than reading the report: mentions, attributions, participants. The text is what written() makes of such a tree.
class JsonText {
 public:
  void open(char bracket);
  void close(char bracket);
  void key(std::string_view name);
  void value(std::string_view text);
  void value(std::integral auto number) { raw(std::to_string(number)); }
  void value(const char* text) { value(std::string_view(text)); }
  void value(bool truth) { raw(truth ? "true" : "false"); }
  void value(double number);
  // A value that is JSON already.
  void raw(std::string_view json);

  void member(std::string_view name, const auto& of) {
    key(name);
    value(of);
  }
  std::string take() { return std::move(m_text); }

 private:
  void comma();

  std::string m_text;
  bool m_follows = false;  // something stands before, in the same brackets
};

}  // namespace collate
