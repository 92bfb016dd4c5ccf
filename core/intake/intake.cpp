// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intake.h"

#include <exception>
#include <format>
#include <fstream>
#include <iostream>
#include <utility>

#include "core/base/sha256.h"
#include "core/intake/document_text.h"
#include "core/intake/file_kind.h"
#include "core/intake/file_list.h"
#include "core/intake/html_page.h"
#include "core/intake/json_lines.h"
#include "core/intake/office_text.h"
#include "core/intake/pdf_text.h"
#include "core/text/encoding.h"

namespace collate {
namespace {

namespace fs = std::filesystem;

bool isBlank(std::string_view text) { return text.find_first_not_of(" \t\r\n\v\f") == std::string_view::npos; }

Result<DocumentText> readPlainText(std::string_view bytes) {
  auto text = decodeText(bytes);
  if (!text) return std::unexpected(text.error());
  DocumentText document;
  document.text = std::move(*text);
  return document;
}

Result<DocumentText> readDocument(Format format, std::string_view bytes, const SourceMarks& marks) {
  switch (format) {
    case Format::Html: return readHtml(bytes, marks);
    case Format::Pdf: return readPdf(bytes);
    case Format::Docx:
    case Format::Odt: return readOffice(bytes);
    default: return readPlainText(bytes);
  }
}

void fillEmpty(Source& s, DocumentText& d) {
  const auto fill = [](std::string& field, std::string& value) {
    if (field.empty()) field = std::move(value);
  };
  fill(s.outlet, d.outlet);
  fill(s.title, d.title);
  fill(s.byline, d.byline);
  fill(s.url, d.url);
  if (!s.published) s.published = d.published;
}

// Everything but id and takenIn.
Source completed(DocumentText document, std::string bytes, const std::string& name, const SourceMarks& marks) {
  Source s;
  s.file = name;
  s.format = document.format;
  s.sha256 = sha256Hex(bytes);
  s.bytes = std::move(bytes);
  s.text = std::move(document.text);
  s.regions = std::move(document.regions);
  if (document.metadataGoesFirst) fillEmpty(s, document);
  describe(s, marks);
  fillEmpty(s, document);
  return s;
}

// True to go on with the next file.
bool takeList(std::istream& in, const std::string& name, const SourceMarks& marks, const IntakeSink& sink,
              const std::stop_token& stop) {
  if (in) return takeLines(in, name, marks, sink, stop);
  sink.problem({Severity::Failure, ErrorCode::Unreadable, name, "The list cannot be opened; check its permissions.", 0});
  return true;
}

// A parser that throws, for lack of memory say, has failed on one file, not on all.
Result<Source> readFile(const fs::path& file, const SourceMarks& marks) {
  const std::string name = file.string();
  try {
    return readWholeFile(file, kLargestFile).and_then([&](std::string bytes) {
      return sourceFromBytes(std::move(bytes), name, marks);
    });
  } catch (const std::exception& e) {
    return fail(ErrorCode::Unreadable,
                std::format("The file could not be read ({}); split it, or save it as plain text.", e.what()), name);
  }
}

bool takeFile(const fs::path& file, const SourceMarks& marks, const IntakeSink& sink, const std::stop_token& stop) {
  const std::string name = file.string();
  std::error_code error;
  if (name == "-") return takeList(std::cin, name, marks, sink, stop);
  if (isCaseFile(file)) {
    sink.problem(
        {Severity::Failure, ErrorCode::Unsupported, name, "This is a case of Collate, not a report; open it instead.", 0});
    return true;
  }
  if (namesList(name) && fs::exists(file, error) && !fs::is_directory(file, error)) {
    std::ifstream in(file, std::ios::binary);
    return takeList(in, name, marks, sink, stop);
  }
  auto source = readFile(file, marks);
  if (source) return sink.taken(std::move(*source));
  sink.problem(failureOf(source.error()));
  return true;
}

}  // namespace

void takeIn(std::span<const fs::path> paths, const SourceMarks& marks, const IntakeSink& sink, std::stop_token stop) {
  const std::vector<fs::path> files = filesUnder(paths, sink.problem, stop);
  for (std::size_t i = 0; i < files.size() && !stop.stop_requested(); ++i) {
    if (sink.progress) sink.progress(i, files.size(), files[i].string());
    if (!takeFile(files[i], marks, sink, stop)) return;
  }
  if (sink.progress && !stop.stop_requested()) sink.progress(files.size(), files.size(), {});
}

Result<Source> sourceFromBytes(std::string bytes, const std::string& name, const SourceMarks& marks) {
  const auto format = formatOf(bytes, name);
  if (!format) return std::unexpected(format.error());
  return sourceOfKind(*format, std::move(bytes), name, marks);
}

Result<Source> sourceOfKind(Format format, std::string bytes, const std::string& name, const SourceMarks& marks) {
  if (format == Format::Jsonl) return sourceFromJsonLine(bytes, name, marks);
  if (format == Format::Paste) return sourceFromText(std::move(bytes), name, marks);
  auto document = readDocument(format, bytes, marks);
  if (!document) return fail(document.error().code, document.error().message, name);
  if (isBlank(document->text)) return fail(ErrorCode::Empty, "There is no text in the file; get or save it again.", name);
  if (format == Format::Html || format == Format::Pdf) document->format = format;
  return completed(std::move(*document), std::move(bytes), name, marks);
}

Result<Source> sourceFromText(std::string text, const std::string& name, const SourceMarks& marks) {
  auto document = readPlainText(text);
  if (!document) return fail(document.error().code, document.error().message, name);
  if (isBlank(document->text)) return fail(ErrorCode::Empty, "There is no text to take in; paste the report first.", name);
  document->format = Format::Paste;
  return completed(std::move(*document), std::move(text), name, marks);
}

}  // namespace collate
