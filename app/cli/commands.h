// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "app/cli/console.h"
#include "core/base/error.h"

namespace collate {
class Workspace;
}

namespace collate::cli {

// A case with the lexicon, the clock and the user of this process. Sources that can no longer be read are complained of, and the
// others go on.
Result<std::unique_ptr<Workspace>> openCase(const std::filesystem::path& file, bool create, Console& console);
std::string userName();

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
  std::vector<std::filesystem::path> annotations;  // W3C Web Annotations, placed when the paths are taken in
};
void importInto(const ImportOptions& options, Console& console);

struct ExportOptions {
  std::filesystem::path file;
  std::string format;  // one of exportFormats()
  std::string table;   // claims, incidents or disagreements; csv alone has more than one
  bool byteOrderMark = false;
  bool redact = false;
  std::filesystem::path out;
};
std::vector<std::string> exportFormats();
void exportFrom(const ExportOptions& options, Console& console);

struct BundleOptions {
  std::filesystem::path file;
  std::filesystem::path out;
  std::filesystem::path report;  // a PDF to put in; else a report as Markdown is made
  std::filesystem::path key;     // empty: the one in the user's configuration
};
void bundle(const BundleOptions& options, Console& console);
void verify(const std::filesystem::path& file, Console& console);

void check(const std::filesystem::path& file, Console& console);

struct NamesOptions {
  std::string a, b;
  std::filesystem::path pairs;  // instead of a and b
};
void names(const NamesOptions& options, Console& console);

}  // namespace collate::cli
