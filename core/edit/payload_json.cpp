// SPDX-License-Identifier: GPL-3.0-or-later
// Payloads of edits as JSON. Keys are written in alphabetical order and without spaces, so that equal payloads are equal
// text: the check of an edit's `before` compares text.
//
//   review        {"review":"corrected","value":"4"}
//   added claim   {"anchor":"<account key>","attribute":"killed","begin":12,"end":20,"source":"<hash>","value":"4"}
//   annotation
//   {"author":...,"begin":12,"color":"amber","end":20,"for_report":false,"id":7,"quote":...,"source":"<hash>","tags":[...],
//    "text":...,"when":...}; blue where there is no color
//   assessment
//   {"author":...,"credibility":"2","likelihood":"likely","reason":...,"reliability":"B","status":"settled","value":...,"when":...}
//   grouping      {"together":true}
//   changes       [{"after":"...","before":null,"key":"...","target":"claim_review"}]
#include <nlohmann/json.hpp>

#include "core/edit/edit.h"

namespace collate {
namespace {

using nlohmann::json;

// Text may hold whatever a document held; bytes that are no UTF-8 become U+FFFD rather than an exception.
std::string written(const json& j) { return j.dump(-1, ' ', false, json::error_handler_t::replace); }

// Parses and hands the object to `read`, which may throw json's exceptions: they mean that a key is missing or of another type.
template <class T, class Read>
Result<T> readJson(std::string_view text, std::string_view what, Read read) {
  const auto broken = [&] {
    return fail(ErrorCode::Malformed, "This " + std::string(what) + " cannot be read: it is not the JSON it should be.");
  };
  const json j = json::parse(text, nullptr, false);
  if (j.is_discarded()) return broken();
  try {
    std::optional<T> value = read(j);
    if (!value) return broken();
    return std::move(*value);
  } catch (const json::exception&) {
    return broken();
  }
}

ByteSpan spanOf(const json& j) { return {j.at("begin").get<std::uint32_t>(), j.at("end").get<std::uint32_t>()}; }

json optionalText(const std::optional<std::string>& s) { return s ? json(*s) : json(nullptr); }

std::optional<std::string> textOrNone(const json& j) {
  if (j.is_null()) return std::nullopt;
  return j.get<std::string>();
}

}  // namespace

std::string toJson(const ReviewPayload& p) {
  json j = {{"review", reviewName(p.review)}};
  if (!p.value.empty()) j["value"] = p.value;
  return written(j);
}

std::string toJson(const AddedClaimPayload& p) {
  return written({{"source", p.sourceHash},
                  {"begin", p.span.begin},
                  {"end", p.span.end},
                  {"anchor", p.anchor},
                  {"attribute", attributeName(p.attribute)},
                  {"value", p.value}});
}

std::string toJson(const Annotation& a) {
  json j = {{"id", a.id.value}, {"source", a.sourceHash}, {"begin", a.span.begin},     {"end", a.span.end},  {"quote", a.quote},
            {"text", a.text},   {"tags", a.tags},         {"for_report", a.forReport}, {"author", a.author}, {"when", a.when}};
  if (a.color != NoteColor::Blue) j["color"] = noteColorName(a.color);
  return written(j);
}

std::string toJson(const Assessment& a) {
  return written({{"value", a.value},
                  {"reason", a.reason},
                  {"reliability", a.reliability},
                  {"credibility", a.credibility},
                  {"likelihood", a.likelihood},
                  {"status", statusName(a.status)},
                  {"author", a.author},
                  {"when", a.when}});
}

Result<ReviewPayload> reviewFromJson(std::string_view text) {
  return readJson<ReviewPayload>(text, "review of a claim", [](const json& j) -> std::optional<ReviewPayload> {
    const auto review = reviewFromName(j.at("review").get<std::string>());
    if (review != Review::Confirmed && review != Review::Corrected && review != Review::Rejected) return std::nullopt;
    return ReviewPayload{*review, j.value("value", std::string())};
  });
}

Result<AddedClaimPayload> addedClaimFromJson(std::string_view text) {
  return readJson<AddedClaimPayload>(text, "added claim", [](const json& j) -> std::optional<AddedClaimPayload> {
    const auto attribute = attributeFromName(j.at("attribute").get<std::string>());
    if (!attribute) return std::nullopt;
    return AddedClaimPayload{j.at("source").get<std::string>(), spanOf(j), j.at("anchor").get<std::string>(), *attribute,
                             j.at("value").get<std::string>()};
  });
}

Result<Annotation> annotationFromJson(std::string_view text) {
  return readJson<Annotation>(text, "annotation", [](const json& j) -> std::optional<Annotation> {
    Annotation a;
    a.id = {j.at("id").get<std::int64_t>()};
    a.sourceHash = j.at("source").get<std::string>();
    a.span = spanOf(j);
    a.quote = j.at("quote").get<std::string>();
    a.text = j.at("text").get<std::string>();
    a.tags = j.at("tags").get<std::vector<std::string>>();
    const auto color = noteColorFromName(j.value("color", std::string("blue")));
    if (!color) return std::nullopt;
    a.color = *color;
    a.forReport = j.at("for_report").get<bool>();
    a.author = j.at("author").get<std::string>();
    a.when = j.at("when").get<std::string>();
    return a;
  });
}

Result<Assessment> assessmentFromJson(std::string_view text) {
  return readJson<Assessment>(text, "assessment", [](const json& j) -> std::optional<Assessment> {
    const auto status = statusFromName(j.at("status").get<std::string>());
    if (!status) return std::nullopt;
    return Assessment{j.at("value").get<std::string>(),       j.at("reason").get<std::string>(),
                      j.at("reliability").get<std::string>(), j.at("credibility").get<std::string>(),
                      j.at("likelihood").get<std::string>(),  *status,
                      j.at("author").get<std::string>(),      j.at("when").get<std::string>()};
  });
}

std::string toJson(const GroupingPayload& g) { return written({{"together", g.together}}); }

Result<GroupingPayload> groupingFromJson(std::string_view text) {
  return readJson<GroupingPayload>(text, "decision on a grouping", [](const json& j) -> std::optional<GroupingPayload> {
    return GroupingPayload{j.at("together").get<bool>()};
  });
}

std::string changesToJson(const std::vector<EditChange>& changes) {
  json list = json::array();
  for (const EditChange& c : changes)
    list.push_back({{"target", editTargetName(c.target)},
                    {"key", c.key},
                    {"before", optionalText(c.before)},
                    {"after", optionalText(c.after)}});
  return written(list);
}

Result<std::vector<EditChange>> changesFromJson(std::string_view text) {
  using Changes = std::vector<EditChange>;
  return readJson<Changes>(text, "row of the journal", [](const json& j) -> std::optional<Changes> {
    if (!j.is_array()) return std::nullopt;
    Changes changes;
    for (const json& c : j) {
      const auto target = editTargetFromName(c.at("target").get<std::string>());
      if (!target) return std::nullopt;
      changes.push_back({*target, c.at("key").get<std::string>(), textOrNone(c.at("before")), textOrNone(c.at("after"))});
    }
    return changes;
  });
}

}  // namespace collate
