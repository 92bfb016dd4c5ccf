// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>
#include <format>

#include "app/cli/commands.h"
#include "core/lexicon/lexicon.h"
#include "core/report/case_report.h"
#include "core/report/markdown.h"
#include "core/report/redaction.h"
#include "core/store/case_copy.h"
#include "core/transfer/analysis_json.h"
#include "core/transfer/bundle.h"
#include "core/transfer/outside_names.h"
#include "core/transfer/whole_file.h"
#include "core/workspace/workspace.h"

namespace collate::cli {
namespace {

namespace fs = std::filesystem;

// The analyst's key, made when it is first needed.
fs::path keyFile() {
  const char* config = std::getenv("XDG_CONFIG_HOME");
  const char* home = std::getenv("HOME");
  const fs::path folder = config && *config ? fs::path(config) : fs::path(home ? home : ".") / ".config";
  return folder / "collate" / "signing-key.pem";
}

Result<void> addOriginals(const Workspace& workspace, std::vector<ZippedFile>& files) {
  std::size_t number = 0;
  for (const Source& source : workspace.state()->sources) {
    auto bytes = workspace.sourceBytes(source.id);
    if (!bytes) return std::unexpected(bytes.error());
    files.push_back({originalName(source, ++number), std::move(*bytes)});
  }
  return {};
}

Result<void> addReport(const BundleOptions& options, const CaseState& s, std::vector<ZippedFile>& files) {
  if (options.report.empty()) {
    files.push_back({"report.md", reportMarkdown(reportOf(s, {}))});
    return {};
  }
  auto pdf = readWhole(options.report);
  if (!pdf) return std::unexpected(pdf.error());
  if (!pdf->starts_with("%PDF-"))
    return fail(ErrorCode::Malformed, "This is no PDF. Write one with: collate --report CASE -o OUT.pdf",
                options.report.string());
  files.push_back({"report.pdf", std::move(*pdf)});
  return {};
}

// The case when nobody has it open, so that its bytes are all there is of it.
Result<void> addCase(const fs::path& file, std::span<const std::string> names, std::vector<ZippedFile>& files) {
  std::error_code error;
  fs::path log = file;
  log += "-wal";
  if (fs::exists(log, error) && fs::file_size(log, error) > 0)
    return fail(ErrorCode::Busy,
                "The case has changes that are not yet in its file. Open and close it once where it can be written.",
                file.string());
  auto bytes = caseWithNames(file, resourceFolder() / "migrations", names);
  if (!bytes) return std::unexpected(bytes.error());
  files.push_back({"case.collate", std::move(*bytes)});
  return {};
}

struct Contents {
  std::vector<ZippedFile> files;   // all but the case itself
  std::vector<std::string> names;  // of the sources, outside
};

// Closes the case again before it returns.
Result<Contents> contents(const BundleOptions& options, const SigningKey& key, Console& console) {
  const auto workspace = openCase(options.file, false, console);
  if (!workspace) return std::unexpected(workspace.error());
  if (const auto whole = (*workspace)->requireWhole(); !whole) return std::unexpected(whole.error());
  const CaseState state = forOthers(*(*workspace)->state());
  const ExportedCase exported = exportedOf(state);
  std::vector<ZippedFile> files = {{"README.txt", bundleReadme(exported, userName(), key.publicKey())},
                                   {"analysis.json", analysisJson(exported) + "\n"}};
  if (auto done = addOriginals(**workspace, files); !done) return std::unexpected(done.error());
  if (auto done = addReport(options, state, files); !done) return std::unexpected(done.error());
  if (const int sensitive = sensitiveCount(state); sensitive > 0)
    console.complain({Severity::Warning, ErrorCode::Invalid, options.file.string(),
                      std::format("Marked as sensitive: {}; a bundle holds the originals in full.",
                                  counted(static_cast<std::size_t>(sensitive), "annotation")),
                      0});
  return Contents{std::move(files), outsideNames(*state.sources)};
}

}  // namespace

void bundle(const BundleOptions& options, Console& console) {
  const auto key = SigningKey::open(options.key.empty() ? keyFile() : options.key);
  if (!key) return console.complain(key.error());
  auto made = contents(options, *key, console);
  if (!made) return console.complain(made.error());
  if (auto done = addCase(options.file, made->names, made->files); !done) return console.complain(done.error());
  const std::size_t count = made->files.size();
  const auto zip = sealedBundle(std::move(made->files), *key);
  if (!zip) return console.complain(zip.error());
  if (auto done = writeWhole(options.out, *zip); !done) return console.complain(done.error());
  console.print(std::format("{}: {}, sealed with the key {}\n", options.out.string(), counted(count, "file"),
                            fingerprintOf(key->publicKey())));
}

void verify(const fs::path& file, Console& console) {
  const auto bytes = readWhole(file);
  if (!bytes) return console.complain(bytes.error());
  auto check = checkBundle(*bytes);
  if (!check) return console.complain(Error{check.error().code, check.error().message, file.string()});
  for (Diagnostic& d : check->problems) {
    d.file = file.string() + ": " + d.file;
    console.complain(d);
  }
  if (check->problems.empty())
    console.print(std::format("{}: whole. {} files are as they were sealed with the key {}.\n", file.string(), check->files,
                              check->fingerprint));
}

}  // namespace collate::cli
