// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/base/error.h"

namespace collate {

class Workspace;

// What a case can leave as.
struct ExportKind {
  std::string_view format;  // csv, geojson, json, kml, markdown, stix, webannotation
  std::string_view table;   // of csv: claims, incidents, disagreements; else empty
};
std::span<const ExportKind> exportKinds();
// Null where there is no such kind. An empty table is the format's first.
const ExportKind* exportKind(std::string_view format, std::string_view table = {});

struct ExportChoice {
  bool redact = false;         // leaves out what is marked sensitive
  bool byteOrderMark = false;  // before a csv, for spreadsheets that need one
};
// The whole file. Corrupt where anything but Collate changed the case (Workspace::requireWhole).
Result<std::string> exported(const Workspace& workspace, const ExportKind& kind, const ExportChoice& choice);

}  // namespace collate
