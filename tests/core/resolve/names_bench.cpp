// SPDX-License-Identifier: GPL-3.0-or-later
// Prints precision, recall and F1 of compareNames over a file of pairs, and how many pairs it judges a second.
// usage: names_bench FILE [-v]; FILE: label, kind, name, name, tab-separated, after a heading line.
#include <chrono>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "core/resolve/names.h"

namespace {

struct Row {
  bool same = false;
  std::string kind, a, b;
};

std::vector<Row> rowsOf(const char* file) {
  std::ifstream in(file);
  std::vector<Row> rows;
  std::string line;
  std::getline(in, line);
  while (std::getline(in, line)) {
    std::istringstream fields(line);
    std::string label;
    Row r;
    std::getline(fields, label, '\t');
    std::getline(fields, r.kind, '\t');
    std::getline(fields, r.a, '\t');
    std::getline(fields, r.b, '\t');
    r.same = label == "1";
    rows.push_back(r);
  }
  return rows;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) return 1;
  const bool verbose = argc > 2;
  const std::vector<Row> rows = rowsOf(argv[1]);
  std::map<std::string, std::map<std::string, int>> table;
  int right = 0, claimed = 0, wanted = 0;
  for (const Row& r : rows) {
    const collate::NameComparison c = collate::compareNames(r.a, r.b);
    const bool said = c.verdict == collate::NameVerdict::Same;
    ++table[r.kind][std::string(collate::verdictName(c.verdict))];
    right += said && r.same;
    claimed += said;
    wanted += r.same;
    if (verbose && said != r.same)
      std::cout << r.kind << " | " << verdictName(c.verdict) << " | " << r.a << " | " << r.b << " | " << c.reason << "\n";
  }
  for (const auto& [kind, verdicts] : table) {
    std::cout << kind << ":";
    for (const auto& [v, n] : verdicts) std::cout << " " << v << " " << n;
    std::cout << "\n";
  }
  const double p = claimed ? 1.0 * right / claimed : 0, r = wanted ? 1.0 * right / wanted : 0;
  std::cout << "precision " << p << " recall " << r << " F1 " << (p + r > 0 ? 2 * p * r / (p + r) : 0) << "\n";
  const auto start = std::chrono::steady_clock::now();
  std::size_t n = 0;
  for (int round = 0; round < 20; ++round)
    for (const Row& row : rows) n += collate::compareNames(row.a, row.b).verdict == collate::NameVerdict::Same;
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  std::cout << 20.0 * static_cast<double>(rows.size()) / seconds << " pairs a second (" << n << ")\n";
}
