// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/markdown.h"

#include <format>

#include "core/report/wording.h"

namespace collate {
namespace {

// Words as they are: nothing in them is markup, and they stay on one line.
std::string plain(std::string_view words) {
  std::string out;
  for (const char c : words) {
    if (std::string_view("\\`*_[]<>|#").contains(c)) out += '\\';
    out += c == '\n' || c == '\r' ? ' ' : c;
  }
  return out;
}

// A URL as it may stand between < and >: what would end it there is written in percent.
std::string linked(std::string_view url) {
  std::string out;
  for (const char c : url) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte <= 0x20 || byte == 0x7F || c == '<' || c == '>')
      out += std::format("%{:02X}", static_cast<unsigned>(byte));
    else
      out += c;
  }
  return out;
}

std::string refs(const std::vector<PassageRef>& list) {
  std::string out;
  for (const PassageRef ref : list) out += (out.empty() ? " [" : ", ") + refLabel(ref);
  return out.empty() ? out : out + "]";
}

std::string prose(const Prose& sentences) {
  std::string out;
  for (const ReportSentence& s : sentences) out += (out.empty() ? "" : " ") + plain(s.text) + refs(s.refs);
  return out.empty() ? out : out + "\n\n";
}

class Paper {
 public:
  explicit Paper(const ReportDocument& document) : m_document(document) {}

  std::string write() && {
    cover();
    const ReportOptions& options = m_document.options;
    if (options.keyFindings) findings();
    if (options.incidents)
      for (const IncidentSheet& sheet : m_document.sheets) incident(sheet);
    if (options.background) background();
    if (options.sources) sources();
    return std::move(m_out);
  }

 private:
  void line(std::string_view text) { m_out += std::string(text) + "\n"; }
  void heading(std::string_view marks, std::string_view text) { m_out += std::format("{} {}\n\n", marks, plain(text)); }

  void cover() {
    const ReportOptions& options = m_document.options;
    heading("#", options.title);
    if (!options.classification.empty()) line(std::format("**{}**\n", plain(options.classification)));
    if (!m_document.fictionalNotice.empty()) line(std::format("*{}*\n", plain(m_document.fictionalNotice)));
    line(plain(m_document.subtitle) + "\n");
    for (const Fact& fact : m_document.cover) line(std::format("- {}: {}", plain(fact.label), plain(fact.text)));
    line("");
  }

  void findings() {
    heading("##", "Key findings");
    m_out += prose(m_document.summary);
    for (const Finding& f : m_document.findings) {
      std::string text = prose(f.text);
      while (text.ends_with('\n')) text.pop_back();
      line(std::format("- **{}** {}{}", plain(f.title), text, f.hand == Hand::Analyst ? " (decided by the analyst)" : ""));
    }
    line("");
    if (m_document.unresolved.empty()) return;
    heading("###", "Unresolved, and what would settle it");
    for (const OpenQuestion& q : m_document.unresolved) line(std::format("- {} {}", plain(q.question), plain(q.settle)));
    line("");
  }

  void values(const IncidentSheet& sheet) {
    line("| | value | by | sources |\n| --- | --- | --- | --- |");
    for (const ValueRow& row : sheet.values) {
      const std::string grade = row.grade.empty() ? "" : " (" + row.grade + ")";
      const char* hand = row.hand == Hand::Analyst ? "analyst" : "machine reading";
      line(std::format("| {} | {} | {}{} |{} |", plain(row.label), plain(row.value), hand, plain(grade), refs(row.refs)));
    }
    line("");
  }

  void incident(const IncidentSheet& sheet) {
    heading("##", std::format("{}. {}", sheet.number, sheet.title));
    line(std::format("{} · {}\n", plain(sheet.when), plain(sheet.where)));
    m_out += prose(sheet.lead);
    values(sheet);
    for (const DifferenceRow& row : sheet.differences)
      line(std::format("- **{}** ({}): {}{}", plain(row.label), kindName(row.kind), plain(row.what.text), refs(row.what.refs)));
    if (!sheet.differences.empty()) line("");
    for (const Dispute& d : sheet.disputes) dispute(d);
    for (const ReportNote& note : sheet.notes) line(std::format("> Note: {} [{}]\n", plain(note.text), refLabel(note.ref)));
  }

  static std::string also(const DisputeQuote& q) {
    std::string out;
    for (const AlsoSaid& a : q.also)
      out += std::format("{}{} [{}]{}", out.empty() ? "; also: " : ", ", plain(a.outlet), refLabel(a.ref),
                         a.copy ? " (same text)" : "");
    return out;
  }

  void dispute(const Dispute& d) {
    heading("###", d.title);
    for (const DisputeQuote& q : d.quotes)
      line(std::format("> **{}**\n> {}\n> {}{} [{}]{}\n", plain(q.version), plain(wording::inQuotes(q.text)), plain(q.outlet),
                       q.chain.empty() ? "" : ", " + plain(q.chain), refLabel(q.ref), also(q)));
    if (!d.decision.empty()) line(std::format("Decided: {}\n", plain(d.decision)));
    if (d.decision.empty() && !d.settle.empty()) line(std::format("What would settle it: {}\n", plain(d.settle)));
  }

  void background() {
    if (m_document.background.empty()) return;
    heading("##", "Told in passing");
    for (const BackgroundEntry& entry : m_document.background) {
      std::string text = prose(entry.text);
      while (text.ends_with('\n')) text.pop_back();
      line(std::format("- **{}** {}", plain(entry.title), text));
    }
    line("");
  }

  void sources() {
    heading("##", "Sources");
    for (const SourceEntry& s : m_document.sources) {
      line(std::format("**S{}** {}: {}. {}{}", s.number, plain(s.label), plain(s.title.empty() ? s.file : s.title),
                       plain(s.published.empty() ? "undated" : s.published), s.url.empty() ? "" : " <" + linked(s.url) + ">"));
      line(std::format("SHA-256 `{}`\n", s.sha256));
      if (!m_document.options.passages) continue;
      for (const Passage& p : s.passages) line(std::format("- {} “{}”", refLabel(p.ref), plain(p.text)));
      line("");
    }
  }

  const ReportDocument& m_document;
  std::string m_out;
};

}  // namespace

std::string reportMarkdown(const ReportDocument& document) { return Paper(document).write(); }

}  // namespace collate
