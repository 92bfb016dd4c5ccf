// SPDX-License-Identifier: GPL-3.0-or-later
#include <format>

#include "app/cli/commands.h"
#include "core/report/redaction.h"
#include "core/transfer/whole_file.h"
#include "core/workspace/case_export.h"
#include "core/workspace/workspace.h"

namespace collate::cli {

std::vector<std::string> exportFormats() {
  std::vector<std::string> names;
  for (const ExportKind& kind : exportKinds())
    if (names.empty() || names.back() != kind.format) names.emplace_back(kind.format);
  return names;
}

void exportFrom(const ExportOptions& options, Console& console) {
  const auto workspace = openCase(options.file, false, console);
  if (!workspace) return console.complain(workspace.error());
  const ExportKind* kind = exportKind(options.format, options.format == "csv" ? options.table : "");
  const auto text = exported(**workspace, *kind, {options.redact, options.byteOrderMark});
  if (!text) return console.complain(text.error());
  if (const int sensitive = sensitiveCount(*(*workspace)->state()); sensitive > 0 && !options.redact && options.format == "json")
    console.complain({Severity::Warning, ErrorCode::Invalid, options.file.string(),
                      std::format("Marked as sensitive: {}; the file holds the originals in full. --redact leaves them out.",
                                  counted(static_cast<std::size_t>(sensitive), "annotation")),
                      0});
  if (options.out == "-")
    console.print(*text);
  else if (auto done = writeWhole(options.out, *text); !done)
    console.complain(done.error());
}

}  // namespace collate::cli
