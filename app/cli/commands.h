// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/cli/console.h"

namespace collate::cli {

struct AnalyzeOptions {
  std::vector<std::filesystem::path> paths;
  std::vector<std::filesystem::path> gazetteers;
  std::string published;
  unsigned jobs = 1;
  bool explain = false;
  std::string format;  // json or jsonl
};
void analyze(const AnalyzeOptions& options, Console& console);

struct ImportOptions {
  std::filesystem::path file;
  std::vector<std::filesystem::path> paths;
};
void importInto(const ImportOptions& options, Console& console);

struct ExportOptions {
  std::filesystem::path file;
  std::string format;  // csv, geojson, json or webannotation
  std::filesystem::path out;
};
void exportFrom(const ExportOptions& options, Console& console);

void check(const std::filesystem::path& file, Console& console);

struct NamesOptions {
  std::string a, b;
  std::filesystem::path pairs;  // instead of a and b
};
void names(const NamesOptions& options, Console& console);

}  // namespace collate::cli
