// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/file_kind.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace collate {
namespace {

using std::string_view;

char lowered(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool startsWithIgnoringCase(string_view text, string_view prefix) {
  return text.size() >= prefix.size() &&
         std::ranges::equal(text.substr(0, prefix.size()), prefix, [](char a, char b) { return lowered(a) == b; });
}

// PDF readers accept up to 1,024 bytes of junk before the header (ISO 32000-1, annex H): mail gateways leave some.
bool isPdf(string_view bytes) { return bytes.substr(0, 1024).contains("%PDF-"); }
bool isZip(string_view bytes) { return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06"); }
bool isOldOffice(string_view bytes) { return bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"); }

// The text with a byte order mark, white space and comments before its first tag dropped.
string_view fromFirstTag(string_view s) {
  if (s.starts_with("\xEF\xBB\xBF")) s.remove_prefix(3);
  for (int i = 0; i < 16; ++i) {  // a page opens with a comment or two
    s.remove_prefix(std::min(s.find_first_not_of(" \t\r\n"), s.size()));
    const bool comment = s.starts_with("<!--");
    if (!comment && !s.starts_with("<?xml")) break;
    const std::size_t end = s.find(comment ? "-->" : "?>");
    if (end == string_view::npos) break;
    s.remove_prefix(end + (comment ? 3 : 2));
  }
  return s;
}

bool isHtml(string_view bytes) {
  const string_view s = fromFirstTag(bytes.substr(0, 8192));
  constexpr std::array<string_view, 6> kOpenings = {"<!doctype html", "<html", "<head", "<body", "<title", "<meta "};
  return std::ranges::any_of(kOpenings, [&](string_view o) { return startsWithIgnoringCase(s, o); });
}

struct Refusal {
  string_view extension;
  string_view message;
};
// Kinds that a text decoder would take for text, or that deserve a better word than "binary".
constexpr std::array kRefusals = std::to_array<Refusal>({
    {".json", "Collate does not read .json files; write one JSON object a line and name the file .jsonl."},
    {".doc", "Collate does not read the old .doc format; save it as .docx or PDF."},
    {".rtf", "Collate does not read RTF; save it as .docx or PDF."},
    {".js", "This is a script and no report; leave it out."},
    {".css", "This is a style sheet and no report; leave it out."},
    {".svg", "This is a picture; type or paste what it says."},
    {".mht", "Collate does not read web archives; save the page as HTML."},
    {".mhtml", "Collate does not read web archives; save the page as HTML."},
    {".eml", "Collate does not read mail files; save the report that is in it as text or PDF."},
});

struct Magic {
  string_view bytes;
  string_view message;
};
constexpr string_view kPicture = "This is a picture; type or paste what it says.";
constexpr string_view kArchive = "This is a compressed archive; unpack it and add the files.";
constexpr std::array kMagics = std::to_array<Magic>({
    {"SQLite format 3", "This is a database; if it is a Collate case, open it instead of adding it."},
    {"{\\rtf", "Collate does not read RTF; save it as .docx or PDF."},
    {"\x89PNG", kPicture},
    {"\xFF\xD8\xFF", kPicture},
    {"GIF8", kPicture},
    {"II*", kPicture},
    {"\x1F\x8B", kArchive},
    {"7z\xBC\xAF", kArchive},
    {"Rar!", kArchive},
});

// The name of the stream that holds a protected document within an old-Office container, in UTF-16.
bool isProtectedOffice(string_view bytes) {
  static constexpr char kStream[] = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";
  return bytes.contains(string_view(kStream, sizeof kStream - 1));
}

std::unexpected<Error> refusedOldOffice(string_view bytes, const std::string& name) {
  if (isProtectedOffice(bytes))
    return fail(ErrorCode::Encrypted, "This document needs a password; save it without one and add it again.", name);
  return fail(ErrorCode::Unsupported, "Collate does not read the old .doc format; save it as .docx or PDF.", name);
}

std::unexpected<Error> brokenPromise(string_view extension, const std::string& name) {
  const string_view kind = extension == ".pdf" ? "PDF" : extension == ".odt" ? "OpenDocument file" : "Word document";
  return fail(ErrorCode::Malformed,
              std::string("This is no ") + std::string(kind) + " though its name says so; get or save it again.", name);
}

}  // namespace

std::string extensionOf(string_view name) {
  const std::size_t slash = name.find_last_of('/');
  const string_view base = slash == string_view::npos ? name : name.substr(slash + 1);
  const std::size_t dot = base.find_last_of('.');
  if (dot == string_view::npos || dot == 0) return {};
  std::string extension(base.substr(dot));
  std::ranges::transform(extension, extension.begin(), lowered);
  return extension;
}

bool namesList(string_view name) {
  const std::string extension = extensionOf(name);
  return extension == ".jsonl" || extension == ".ndjson";
}

Result<Format> formatOf(string_view bytes, const std::string& name) {
  const std::string extension = extensionOf(name);
  if (bytes.empty()) return fail(ErrorCode::Empty, "The file is empty; get or save it again.", name);
  if (isPdf(bytes)) return Format::Pdf;
  if (isOldOffice(bytes)) return refusedOldOffice(bytes, name);
  if (isZip(bytes)) {
    constexpr std::array<string_view, 6> kOther = {".zip", ".xlsx", ".pptx", ".ods", ".odp", ".epub"};
    if (std::ranges::find(kOther, extension) == kOther.end()) return extension == ".odt" ? Format::Odt : Format::Docx;
    return fail(ErrorCode::Unsupported,
                "Collate does not read " + extension + " files; save what is in it as text, .docx or PDF.", name);
  }
  for (const Magic& m : kMagics)
    if (bytes.starts_with(m.bytes)) return fail(ErrorCode::Unsupported, std::string(m.message), name);
  if (isHtml(bytes)) return Format::Html;
  if (extension == ".pdf" || extension == ".docx" || extension == ".odt") return brokenPromise(extension, name);
  for (const Refusal& r : kRefusals)
    if (extension == r.extension) return fail(ErrorCode::Unsupported, std::string(r.message), name);
  const bool html = extension == ".html" || extension == ".htm" || extension == ".xhtml";
  return html && bytes.contains('<') ? Format::Html : Format::Text;
}

}  // namespace collate
