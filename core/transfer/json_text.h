// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <charconv>
#include <concepts>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace collate {

// JSON written straight to text, for what there is so much of that a tree of values, made only to be written, would take longer
// than reading the report. The text is what written() makes of such a tree, with the same indent.
class JsonText {
 public:
  explicit JsonText(int indent = -1) : m_indent(indent) {}

  void open(char bracket);
  void close(char bracket);
  void key(std::string_view name);  // letters, digits and the like: it is not escaped
  void value(std::string_view text);
  void value(std::integral auto number) {
    std::array<char, 24> digits;
    raw({digits.data(), std::to_chars(digits.begin(), digits.end(), number).ptr});
  }
  void value(const std::string& text) { value(std::string_view(text)); }
  void value(const char* text) { value(std::string_view(text)); }
  void value(bool truth) { raw(truth ? "true" : "false"); }
  void value(double number);
  void value(const std::vector<std::string>& texts);
  void null() { raw("null"); }
  void value(const std::same_as<nlohmann::ordered_json> auto& tree) { putTree(tree); }

  void member(std::string_view name, const auto& of) {
    key(name);
    value(of);
  }
  // What is empty is not known.
  void memberOrNull(std::string_view name, std::string_view of) {
    key(name);
    if (of.empty()) return null();
    value(of);
  }
  void memberOrNull(std::string_view name, const std::optional<double>& of) {
    key(name);
    if (!of) return null();
    value(*of);
  }
  // put() puts what stands in the list.
  void list(std::string_view name, const auto& put) {
    key(name);
    open('[');
    put();
    close(']');
  }
  std::string take() { return std::move(m_text); }

 private:
  void quoted(std::string_view text);
  void raw(std::string_view json);  // a value without brackets that is JSON already
  void putTree(const nlohmann::ordered_json& tree);
  void separate();
  void breakLine();

  std::string m_text;
  int m_indent;
  int m_depth = 0;
  bool m_follows = false;  // something stands before, in the same brackets
  bool m_keyed = false;    // a key stands before
};

}  // namespace collate
