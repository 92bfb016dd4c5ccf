// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <vector>

#include "app/cli/commands.h"
#include "core/resolve/names.h"

namespace collate::cli {
namespace {

std::string verdictLine(std::string_view a, std::string_view b) {
  const NameComparison compared = compareNames(a, b);
  return std::string(verdictName(compared.verdict)) + "\t" + compared.reason + "\n";
}

std::vector<std::string_view> columns(std::string_view line) {
  std::vector<std::string_view> all;
  for (;;) {
    const std::size_t tab = line.find('\t');
    all.push_back(line.substr(0, tab));
    if (tab == std::string_view::npos) return all;
    line.remove_prefix(tab + 1);
  }
}

// A line of the output for each of the input, also for one that is no pair, so that the two can be laid side by side.
void comparePairs(const std::filesystem::path& file, Console& console) {
  std::error_code error;
  if (!std::filesystem::exists(file, error))
    return console.complain(Error{ErrorCode::NotFound, "There is no such file of pairs. Check its name.", file.string()});
  constexpr std::size_t kChunk = 1U << 16U;  // a write a line costs as much as the comparison
  std::ifstream in(file);
  std::string line, out;
  if (std::filesystem::is_directory(file, error) || !std::getline(in, line))
    return console.complain(Error{ErrorCode::Empty,
                                  "There are no pairs in this. It needs a heading line, then label, kind, name, name, "
                                  "separated by tabs.",
                                  file.string()});
  for (int number = 2; std::getline(in, line); ++number) {
    if (line.ends_with('\r')) line.pop_back();
    if (line.empty()) continue;
    const auto parts = columns(line);
    if (parts.size() < 4)
      console.complain(Diagnostic{Severity::Failure, ErrorCode::Malformed, file.string(),
                                  "This line is no pair. It needs label, kind, name, name, separated by tabs.", number});
    out += parts.size() < 4 ? "undecided\tnot a pair\n" : verdictLine(parts[2], parts[3]);
    if (out.size() < kChunk) continue;
    if (!console.print(out)) return;
    out.clear();
  }
  console.print(out);
}

}  // namespace

void names(const NamesOptions& options, Console& console) {
  if (!options.pairs.empty()) return comparePairs(options.pairs, console);
  console.print(verdictLine(options.a, options.b));
}

}  // namespace collate::cli
