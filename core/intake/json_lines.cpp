// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/json_lines.h"

#include <algorithm>
#include <array>
#include <format>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/base/sha256.h"
#include "core/intake/date_stamp.h"
#include "core/intake/flat_json.h"

namespace collate {
namespace {

using nlohmann::json;

struct ParsedLine {
  Source source;
  std::string warning;  // one sentence, or empty
};

std::unexpected<Error> malformed(const std::string& message, const std::string& file) {
  return fail(ErrorCode::Malformed, message, file);
}

// A line's object: its members at once where they are flat, else as a tree.
class LineObject {
 public:
  // What is no object is an error.
  static Result<LineObject> read(std::string_view line, const std::string& file) {
    LineObject object;
    if (auto flat = flatMembers(line)) {
      object.m_flat = std::move(*flat);
      return object;
    }
    object.m_tree = json::parse(line, nullptr, false);
    if (object.m_tree.is_discarded()) return malformed("The line is no valid JSON; mend or remove it.", file);
    if (!object.m_tree.is_object())
      return malformed("The line is no JSON object; write {\"text\": \"...\"} with one source a line.", file);
    return object;
  }

  bool has(std::string_view name) const { return m_tree.is_object() ? m_tree.contains(name) : flat(name) != nullptr; }

  // A field that is missing or null is empty. Ids come as numbers, too; a text does not.
  Result<std::string> take(const char* name, const std::string& file) {
    if (!m_tree.is_object()) {
      FlatMember* member = flat(name);
      return member != nullptr ? std::move(member->value) : std::string{};
    }
    const auto it = m_tree.find(name);
    if (it == m_tree.end() || it->is_null()) return std::string{};
    if (it->is_string()) return it->get<std::string>();
    if (it->is_number_integer() && name != std::string_view("text")) return it->dump();
    return malformed(std::format("The field \"{}\" is no string; mend the line.", name), file);
  }

 private:
  // Of two of a name, the last counts.
  const FlatMember* flat(std::string_view name) const {
    const auto it = std::ranges::find_last(m_flat, name, &FlatMember::name);
    return it.empty() ? nullptr : &it.front();
  }
  FlatMember* flat(std::string_view name) { return const_cast<FlatMember*>(std::as_const(*this).flat(name)); }

  json m_tree;
  std::vector<FlatMember> m_flat;
};

Result<ParsedLine> filled(LineObject& object, const std::string& file, const SourceMarks& marks) {
  ParsedLine parsed;
  Source& s = parsed.source;
  std::string published;
  const std::array<std::pair<const char*, std::string*>, 6> fields = {{{"id", &s.externalId},
                                                                       {"outlet", &s.outlet},
                                                                       {"title", &s.title},
                                                                       {"published", &published},
                                                                       {"url", &s.url},
                                                                       {"text", &s.text}}};
  for (const auto& [name, target] : fields) {
    auto value = object.take(name, file);
    if (!value) return std::unexpected(value.error());
    *target = std::move(*value);
  }
  if (!object.has("text")) return malformed("The line has no field \"text\"; add it or remove the line.", file);
  if (s.text.find_first_not_of(" \t\r\n") == std::string::npos)
    return fail(ErrorCode::Empty, "The field \"text\" is empty; fill it or remove the line.", file);
  if (!published.empty()) {
    s.published = publishedFromWords(published, marks);
    if (!s.published)
      parsed.warning = std::format("\"{}\" is no date; write \"published\" as 2025-08-20.", published.substr(0, 40));
  }
  return parsed;
}

Result<ParsedLine> parseLine(std::string_view line, const std::string& file, const SourceMarks& marks) {
  auto object = LineObject::read(line, file);
  if (!object) return std::unexpected(object.error());
  auto parsed = filled(*object, file, marks);
  if (!parsed) return parsed;
  Source& s = parsed->source;
  s.file = file;
  s.format = Format::Jsonl;
  s.bytes = line;
  s.sha256 = sha256Hex(line);
  describe(s, marks);
  return parsed;
}

bool takeLine(std::string_view line, const std::string& file, int number, const SourceMarks& marks, const IntakeSink& sink) {
  auto parsed = parseLine(line, file, marks);
  if (!parsed) {
    Diagnostic d = failureOf(parsed.error());
    d.line = number;
    sink.problem(std::move(d));
    return true;
  }
  Source& s = parsed->source;
  if (!parsed->warning.empty()) sink.problem({Severity::Warning, ErrorCode::Malformed, file, parsed->warning, number});
  s.file = s.externalId.empty() ? std::format("{}:{}", file, number) : std::format("{}#{}", file, s.externalId);
  return sink.taken(std::move(s));
}

}  // namespace

LineReader::Got LineReader::next(std::string& line) {
  line.clear();
  std::array<char, 64 << 10> block;
  bool any = false, tooLong = false;
  while (true) {
    m_in.getline(block.data(), static_cast<std::streamsize>(block.size()));
    const bool blockFull = m_in.fail() && !m_in.eof() && !m_in.bad() && m_in.gcount() > 0;
    auto count = static_cast<std::size_t>(m_in.gcount());
    any = any || count > 0;
    if (count > 0 && !blockFull && !m_in.eof()) --count;  // the line end counts, but is not stored
    if (line.size() + count > m_longest) tooLong = true;
    if (!tooLong) line.append(block.data(), count);
    if (!blockFull) break;
    m_in.clear();
  }
  if (!any) return Got::End;
  ++m_number;
  if (line.ends_with('\r')) line.pop_back();
  return tooLong ? Got::TooLong : Got::Line;
}

bool takeLines(std::istream& in, const std::string& file, const SourceMarks& marks, const IntakeSink& sink,
               const std::stop_token& stop) {
  LineReader lines(in, kLargestFile);
  std::string line;
  while (!stop.stop_requested()) {
    const LineReader::Got got = lines.next(line);
    if (got == LineReader::Got::End) break;
    if (got == LineReader::Got::TooLong) {
      sink.problem({Severity::Failure, ErrorCode::TooLarge, file, "The line is over 64 MB; split the text.", lines.number()});
      continue;
    }
    if (lines.number() == 1 && line.starts_with("\xEF\xBB\xBF")) line.erase(0, 3);
    if (line.find_first_not_of(" \t") == std::string::npos) continue;
    if (!takeLine(line, file, lines.number(), marks, sink)) return false;
  }
  if (in.bad())
    sink.problem({Severity::Failure, ErrorCode::Unreadable, file, "Reading the list broke off; check the disk it is on.", 0});
  return !stop.stop_requested();
}

Result<Source> sourceFromJsonLine(std::string_view line, const std::string& file, const SourceMarks& marks) {
  auto parsed = parseLine(line, file, marks);
  if (!parsed) return std::unexpected(parsed.error());
  return std::move(parsed->source);
}

}  // namespace collate
