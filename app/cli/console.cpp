// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <cstdio>

namespace collate::cli {
namespace {

// Names of files may hold anything; a complaint is one line and must not steer the terminal.
std::string oneLine(std::string_view text) {
  std::string line;
  for (const char c : text) line += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
  return line;
}

}  // namespace

std::string counted(std::size_t n, std::string_view noun) {
  return std::to_string(n) + " " + std::string(noun) + (n == 1 ? "" : "s");
}

void Console::complain(const Diagnostic& d) {
  if (d.severity == Severity::Note) return;
  if (d.severity == Severity::Failure) m_failed = true;
  std::string line = "collate-cli: ";
  if (!d.file.empty()) line += oneLine(d.file) + (d.line > 0 ? ":" + std::to_string(d.line) : "") + ": ";
  line += oneLine(d.message) + "\n";
  std::fwrite(line.data(), 1, line.size(), stderr);
}

bool Console::print(std::string_view text) {
  if (m_outputBroken) return false;
  if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0) return true;
  m_outputBroken = true;
  complain(Error{ErrorCode::Unwritable, "What was found cannot be written. Free some space, or send it elsewhere.",
                 "standard output"});
  return false;
}

}  // namespace collate::cli
