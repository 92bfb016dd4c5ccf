// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/pdf_text.h"

#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-global.h>
#include <poppler/cpp/poppler-page.h>

#include <algorithm>
#include <limits>
#include <memory>

#include "core/intake/metadata.h"
#include "core/intake/text_flow.h"
#include "core/text/encoding.h"

namespace collate {
namespace {

constexpr int kMostPages = 2000;
constexpr std::size_t kMostText = 32u << 20;  // bytes; a page's text can be repeated by its objects without end

std::string utf8Of(const poppler::ustring& s) {
  const poppler::byte_array bytes = s.to_utf8();
  std::string text(bytes.begin(), bytes.end());
  std::erase(text, '\0');
  if (isValidUtf8(text)) return text;
  return decodeText(text).value_or(std::string{});
}

std::unique_ptr<poppler::document> load(std::string_view bytes) {
  // Poppler writes what it finds broken to standard error, line after line; what matters comes back as an error of ours.
  poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
  if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) return nullptr;
  return std::unique_ptr<poppler::document>(poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
}

std::optional<Published> created(const poppler::document& pdf) {
  const std::time_t when = pdf.get_creation_date_t();
  if (when <= 0) return std::nullopt;
  return Published{std::chrono::floor<std::chrono::days>(std::chrono::system_clock::from_time_t(when)), std::nullopt};
}

// A gap of three spaces and more within a third of its lines: columns side by side, or a table.
bool hasColumns(std::string_view layout) {
  std::size_t lines = 0, parted = 0;
  for (std::size_t at = 0; at < layout.size();) {
    const std::size_t end = std::min(layout.find('\n', at), layout.size());
    std::string_view line = layout.substr(at, end - at);
    line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
    line = line.substr(0, line.find_last_not_of(" \r\f") + 1);
    lines += !line.empty();
    parted += line.contains("   ");
    at = end + 1;
  }
  return parted * 3 > lines;
}

// As laid out, a page keeps the empty lines between paragraphs and the hyphens at line ends. Columns are only kept apart in
// the order in which they were set. (Poppler's third way drops hyphens on its own: "Syrian-|led" becomes one word.)
std::string pageText(const poppler::page& page) {
  std::string layout = utf8Of(page.text(poppler::rectf(), poppler::page::physical_layout));
  return hasColumns(layout) ? utf8Of(page.text(poppler::rectf(), poppler::page::raw_order_layout)) : layout;
}

std::vector<std::string> pageTexts(const poppler::document& pdf) {
  std::vector<std::string> texts;
  std::size_t total = 0;
  const int count = std::min(pdf.pages(), kMostPages);
  for (int i = 0; i < count && total <= kMostText; ++i) {
    const std::unique_ptr<poppler::page> page(pdf.create_page(i));
    texts.push_back(page ? pageText(*page) : std::string{});
    total += texts.back().size();
  }
  return texts;
}

}  // namespace

Result<DocumentText> readPdf(std::string_view bytes) {
  const std::unique_ptr<poppler::document> pdf = load(bytes);
  if (!pdf) return fail(ErrorCode::Malformed, "The PDF is damaged or was cut off; get or save it again.");
  if (pdf->is_locked()) return fail(ErrorCode::Encrypted, "The PDF needs a password; save it without one and add it again.");
  if (pdf->pages() <= 0)
    return fail(ErrorCode::Malformed, "The PDF has no pages; it was cut off or damaged, get or save it again.");
  DocumentText document;
  document.text = flowingText(pageTexts(*pdf));
  if (document.text.empty())
    return fail(ErrorCode::Empty, "There is no text in the PDF: its pages are pictures; type or paste what they say.");
  document.title = meaningfulTitle(utf8Of(pdf->get_title()));
  document.byline = personalName(utf8Of(pdf->get_author()));
  document.published = created(*pdf);
  return document;
}

}  // namespace collate
