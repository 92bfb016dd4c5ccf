// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/source_fields.h"

namespace collate {
namespace {

using TextField = std::string Source::*;

// The fields that are plain text; null for any other name.
TextField textField(std::string_view field) {
  if (field == "outlet") return &Source::outlet;
  if (field == "title") return &Source::title;
  if (field == "byline") return &Source::byline;
  if (field == "agency") return &Source::agency;
  if (field == "url") return &Source::url;
  if (field == "language") return &Source::language;
  return nullptr;
}

}  // namespace

Result<void> setSourceField(Source& source, std::string_view field, const std::string& value) {
  if (const TextField text = textField(field)) {
    source.*text = value;
    return {};
  }
  if (field == kLeftOutField && (value.empty() || value == "yes")) {
    source.leftOut = !value.empty();
    return {};
  }
  if (field != "published") return fail(ErrorCode::Invalid, "A source has no field \"" + std::string(field) + "\".");
  if (value.empty()) {
    source.published.reset();
    return {};
  }
  const auto published = publishedFromIso(value);
  if (!published) return fail(ErrorCode::Invalid, "\"" + value + "\" is not a date. Write it as 2025-08-20 or 2025-08-20T09:40.");
  source.published = published;
  return {};
}

std::string sourceField(const Source& source, std::string_view field) {
  if (const TextField text = textField(field)) return source.*text;
  if (field == "published" && source.published) return isoPublished(*source.published);
  if (field == kLeftOutField && source.leftOut) return "yes";
  return {};
}

std::string_view hashOfKey(std::string_view key) { return key.substr(0, key.find(' ')); }

std::string_view fieldOfKey(std::string_view key) {
  const std::size_t space = key.find(' ');
  return space == std::string_view::npos ? std::string_view{} : key.substr(space + 1);
}

}  // namespace collate
