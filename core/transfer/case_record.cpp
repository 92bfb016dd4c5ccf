// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/case_record.h"

#include <sodium.h>

#include <format>
#include <optional>

#include "core/transfer/digest.h"

namespace collate {
namespace {

std::string base64(std::string_view bytes) {
  std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
  sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                    sodium_base64_VARIANT_ORIGINAL);
  text.pop_back();  // the zero at its end
  return text;
}

std::optional<std::string> fromBase64(std::string_view text) {
  std::string bytes(text.size() / 4 * 3 + 3, '\0');
  std::size_t size = 0;
  if (sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(), text.size(), nullptr, &size,
                        nullptr, sodium_base64_VARIANT_ORIGINAL) != 0)
    return std::nullopt;
  bytes.resize(size);
  return bytes;
}

constexpr int kDeepest =
    64;  // a record has eight levels; what is far deeper is made to exhaust the stack of whoever goes through it

Json parsed(std::string_view document) {
  bool tooDeep = false;
  Json j = Json::parse(
      document,
      [&](int depth, Json::parse_event_t, Json&) {
        tooDeep = tooDeep || depth > kDeepest;
        return depth <= kDeepest;
      },
      false);
  return tooDeep ? Json(Json::value_t::discarded) : j;
}

std::unexpected<Error> malformed(const std::string& message) { return fail(ErrorCode::Malformed, message); }

// An edit's value is JSON of its own, but for a source's field, which is text.
Json valueJson(EditTarget target, const std::string& payload) {
  return target == EditTarget::SourceField ? Json(payload) : Json::parse(payload, nullptr, false);
}

// The overlay compares payloads as text: keys in alphabetical order, as the edits write them.
std::string payloadOf(EditTarget target, const Json& value) {
  if (target == EditTarget::SourceField) return value.get<std::string>();
  return nlohmann::json::parse(value.dump()).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Result<Source> sourceOf(const Json& j) {
  Source s;
  s.file = j.at("file").get<std::string>();
  const auto format = formatFromName(j.at("format").get<std::string>());
  if (!format) return malformed(std::format("The source \"{}\" has a format that Collate does not know.", s.file));
  s.format = *format;
  s.takenIn = j.at("taken_in").get<std::string>();
  if (!s.takenIn.empty() && !publishedFromIso(s.takenIn))
    return malformed(std::format("When \"{}\" was taken in is no date: \"{}\".", s.file, s.takenIn));
  auto bytes = fromBase64(j.at("original").get_ref<const std::string&>());
  if (!bytes) return malformed(std::format("The original of \"{}\" is no Base64; get the file again.", s.file));
  s.bytes = std::move(*bytes);
  s.sha256 = hexOf(digestOf(s.bytes));
  if (s.sha256 != j.at("sha256").get<std::string>())
    return fail(ErrorCode::Corrupt,
                std::format("The original of \"{}\" was changed: it does not have the SHA-256 that stands beside it. Get the "
                            "file again from whoever wrote it.",
                            s.file));
  return s;
}

Result<void> addEdit(const Json& j, Overlay& overlay) {
  const auto target = editTargetFromName(j.at("target").get<std::string>());
  if (!target) return malformed("An edit in the record is of a kind that this version of Collate does not know.");
  const auto key = j.at("key").get<std::string>();
  std::string payload = payloadOf(*target, j.at("value"));
  if (auto good = checkPayload(*target, key, payload); !good) return good;
  overlay.insert_or_assign({*target, key}, std::move(payload));
  return {};
}

// Throws what the JSON library throws where a member is missing or of another type.
Result<CaseRecord> recordOf(const Json& document) {
  CaseRecord record;
  if (const auto about = document.find("case"); about != document.end()) {
    record.name = about->at("name").get<std::string>();
    record.fictional = about->at("fictional").get<bool>();
  }
  const Json& j = document.at("record");
  for (const Json& source : j.at("sources")) {
    auto read = sourceOf(source);
    if (!read) return std::unexpected(read.error());
    record.sources.push_back(std::move(*read));
  }
  for (const Json& edit : j.at("edits"))
    if (auto added = addEdit(edit, record.overlay); !added) return std::unexpected(added.error());
  return record;
}

}  // namespace

Json recordJson(const CaseRecord& record) {
  Json sources = Json::array();
  for (const Source& s : record.sources)
    sources.push_back({{"file", s.file},
                       {"format", formatName(s.format)},
                       {"sha256", s.sha256},
                       {"taken_in", s.takenIn},
                       {"original", base64(s.bytes)}});
  Json edits = Json::array();
  for (const auto& [at, payload] : record.overlay)
    edits.push_back({{"target", editTargetName(at.target)}, {"key", at.key}, {"value", valueJson(at.target, payload)}});
  return {{"sources", std::move(sources)}, {"edits", std::move(edits)}};
}

Result<CaseRecord> recordFromJson(std::string_view document) {
  const Json j = parsed(document);
  if (j.is_discarded()) return malformed("This is no valid JSON; get or export the file again.");
  if (!j.is_object() || !j.contains("record"))
    return malformed(
        "This is no case that Collate exported whole (an export with --redact is not). Of other JSON it reads lists of reports, one "
        "object a line, in files named .jsonl.");
  try {
    return recordOf(j);
  } catch (const Json::exception&) {
    return malformed("The record of the case is not as Collate writes it: a member is missing or of another type.");
  }
}

}  // namespace collate
