// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <format>
#include <string>
#include <string_view>
#include <vector>

namespace collate {

// A PDF of the plainest kind: each page a list of lines in Helvetica, one below the other, set from 72 points at the left. `info`
// is the inside of the document information dictionary: "/Title (x)"; `trailer` adds to the trailer's.
inline std::string pdfOf(const std::vector<std::vector<std::string>>& pages, std::string_view info = {},
                         std::string_view trailer = {}) {
  std::vector<std::string> objects = {"<< /Type /Catalog /Pages 2 0 R >>", "",
                                      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
                                      std::format("<< {} >>", info)};
  std::string kids;
  for (const auto& lines : pages) {
    std::string stream = "BT /F1 11 Tf 14 TL 72 760 Td\n";
    for (const std::string& line : lines) stream += std::format("({}) Tj T*\n", line);
    stream += "ET";
    const std::size_t page = objects.size() + 1;
    kids += std::format("{} 0 R ", page);
    objects.push_back(std::format(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {} 0 R >>",
        page + 1));
    objects.push_back(std::format("<< /Length {} >>\nstream\n{}\nendstream", stream.size(), stream));
  }
  objects[1] = std::format("<< /Type /Pages /Kids [{}] /Count {} >>", kids, pages.size());
  std::string pdf = "%PDF-1.4\n";
  std::string table;
  for (std::size_t i = 0; i < objects.size(); ++i) {
    table += std::format("{:010} 00000 n \n", pdf.size());
    pdf += std::format("{} 0 obj\n{}\nendobj\n", i + 1, objects[i]);
  }
  return pdf +
         std::format(
             "xref\n0 {}\n0000000000 65535 f \n{}trailer\n<< /Size {} /Root 1 0 R /Info 4 0 R {} >>\nstartxref\n{}\n%%EOF\n",
             objects.size() + 1, table, objects.size() + 1, trailer, pdf.size());
}

}  // namespace collate
