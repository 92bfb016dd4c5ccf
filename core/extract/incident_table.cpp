// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/incident_table.h"

#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <string_view>
#include <utility>

namespace collate {
namespace {

using std::string_view;

struct HeadWord {
  string_view word;
  Column column;
};
constexpr std::array kHeadWords = std::to_array<HeadWord>({
    {"ref", Column::Reference},
    {"id", Column::Reference},
    {"code", Column::Reference},
    {"date", Column::Date},
    {"dates", Column::Date},
    {"day", Column::Date},
    {"when", Column::Date},
    {"time", Column::Time},
    {"hour", Column::Time},
    {"place", Column::Place},
    {"location", Column::Place},
    {"village", Column::Place},
    {"town", Column::Place},
    {"city", Column::Place},
    {"camp", Column::Place},
    {"settlement", Column::Place},
    {"site", Column::Place},
    {"locality", Column::Place},
    {"where", Column::Place},
    {"municipality", Column::Area},
    {"commune", Column::Area},
    {"district", Column::Area},
    {"province", Column::Area},
    {"governorate", Column::Area},
    {"department", Column::Area},
    {"region", Column::Area},
    {"state", Column::Area},
    {"county", Column::Area},
    {"area", Column::Area},
    {"type", Column::Type},
    {"kind", Column::Type},
    {"nature", Column::Type},
    {"category", Column::Type},
    {"violation", Column::Type},
    {"actor", Column::Actor},
    {"actors", Column::Actor},
    {"author", Column::Actor},
    {"authors", Column::Actor},
    {"perpetrator", Column::Actor},
    {"perpetrators", Column::Actor},
    {"whom", Column::Actor},
    {"responsible", Column::Actor},
    {"attributed", Column::Actor},
    {"party", Column::Actor},
    {"parties", Column::Actor},
    {"attackers", Column::Actor},
    {"killed", Column::Killed},
    {"dead", Column::Killed},
    {"deaths", Column::Killed},
    {"fatalities", Column::Killed},
    {"kia", Column::Killed},
    {"wounded", Column::Wounded},
    {"injured", Column::Wounded},
    {"injuries", Column::Wounded},
    {"hurt", Column::Wounded},
    {"wia", Column::Wounded},
    {"detained", Column::Detained},
    {"arrested", Column::Detained},
    {"abducted", Column::Detained},
    {"kidnapped", Column::Detained},
    {"casualties", Column::Casualties},
});
// What these head, a word beside them tells: "Incident date", "No. killed", "Type of attack"
constexpr std::array kWeakHeads = std::to_array<HeadWord>({
    {"no", Column::Reference},
    {"number", Column::Reference},
    {"event", Column::Type},
    {"incident", Column::Type},
    {"attack", Column::Type},
});

Column headedBy(string_view word, std::span<const HeadWord> words) {
  const auto known = std::ranges::find(words, word, &HeadWord::word);
  return known != words.end() ? known->column : Column::Text;
}

class TableFinder {
 public:
  explicit TableFinder(const Tokens& tokens) : m_tokens(tokens) {}

  std::vector<IncidentTable> run() {
    std::vector<IncidentTable> out;
    std::vector<Column> columns;  // of the table at hand
    for (std::uint32_t line = 0; line < m_tokens.size();) {
      const std::uint32_t end = lineEnd(line);
      const std::vector<TokenRange> cells = cellsOf({line, end});
      if (cells.size() < 3) {
        if (wordsIn({line, end}) > kSubhead) columns.clear();
      } else if (std::vector<Column> heads = columnsOf(cells); !heads.empty()) {
        columns = std::move(heads);
        out.push_back({{line, end}, {}});
      } else if (!columns.empty() && wordsIn({line, end}) > 0) {
        TableRow row = rowOf({line, end}, cells, columns);
        if (headsOther(row))
          columns.clear();
        else if (!isTotal(row))
          out.back().rows.push_back(std::move(row));
      }
      line = end;
    }
    std::erase_if(out, [](const IncidentTable& t) { return t.rows.empty(); });
    return out;
  }

 private:
  static constexpr std::uint32_t kSubhead = 6;  // words: "Week 2: 10-16 August"

  bool isBar(std::uint32_t i) const { return m_tokens.folded(i) == "|"; }

  std::uint32_t lineEnd(std::uint32_t begin) const {
    std::uint32_t end = begin + 1;
    while (end < m_tokens.size() && !m_tokens.list[end].lineStart) ++end;
    return end;
  }

  // A line of dashes under the heads has none.
  std::uint32_t wordsIn(TokenRange r) const {
    std::uint32_t words = 0;
    for (std::uint32_t t = r.begin; t < r.end; ++t) words += m_tokens.list[t].kind != TokenKind::Punct;
    return words;
  }

  // Between bars. One that opens a line stands behind an empty cell, or in Markdown does so in every line.
  std::vector<TokenRange> cellsOf(TokenRange line) const {
    std::vector<TokenRange> cells;
    std::uint32_t begin = line.begin;
    for (std::uint32_t t = begin; t < line.end; ++t)
      if (isBar(t)) {
        cells.push_back({begin, t});
        begin = t + 1;
      }
    if (begin < line.end) cells.push_back({begin, line.end});
    return cells;
  }

  // What stands in brackets says how to write it: "Date (dd/mm)".
  Column columnOf(TokenRange cell) const {
    constexpr std::uint32_t kLongest = 4;  // words: "Date / time", "Alleged author"
    cell.end = beforeBracket(cell);
    if (wordsIn(cell) > kLongest) return Column::Text;
    Column weak = Column::Text;
    for (std::uint32_t t = cell.begin; t < cell.end; ++t) {
      if (const Column c = headedBy(m_tokens.folded(t), kHeadWords); c != Column::Text) return c;
      if (weak == Column::Text) weak = headedBy(m_tokens.folded(t), kWeakHeads);
    }
    return weak;
  }

  std::uint32_t beforeBracket(TokenRange cell) const {
    std::uint32_t end = cell.begin;
    while (end < cell.end && m_tokens.folded(end) != "(") ++end;
    return end;
  }

  bool has(TokenRange r, std::initializer_list<string_view> words) const {
    for (std::uint32_t t = r.begin; t < r.end; ++t)
      if (std::ranges::contains(words, string_view(m_tokens.folded(t)))) return true;
    return false;
  }

  // "Total | | | 9": of the first cell that is filled in, in a line without a day
  bool isTotal(const TableRow& row) const {
    const auto first = std::ranges::find_if(row.cells, [&](const TableCell& c) { return wordsIn(c.range) > 0; });
    return first != row.cells.end() && first->range.size() <= 3 && has(first->range, {"total", "totals", "subtotal", "sum"}) &&
           std::ranges::none_of(row.cells, [&](const TableCell& c) { return c.column == Column::Date && hasFigure(c.range); });
  }

  // Heads have no figures, and none of theirs is a day.
  bool headsOther(const TableRow& row) const {
    if (hasFigure(row.range)) return false;
    const auto day = std::ranges::find(row.cells, Column::Date, &TableCell::column);
    return day != row.cells.end() && wordsIn(day->range) > 0 &&
           !has(day->range, {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "unknown", "unclear",
                             "n", "na", "tbc", "ditto", "same"});
  }

  bool hasFigure(TokenRange r) const {
    for (std::uint32_t t = r.begin; t < r.end; ++t)
      if (string_view(m_tokens.folded(t)).find_first_of("0123456789") != string_view::npos) return true;
    return false;
  }

  // Empty where these cells head no table. Of two columns of one kind the second is text, but for areas and totals.
  std::vector<Column> columnsOf(const std::vector<TokenRange>& cells) const {
    std::vector<Column> columns;
    std::set<Column> seen;
    for (const TokenRange cell : cells) {
      const Column c = columnOf(cell);
      const bool again = !seen.insert(c).second && c != Column::Area;
      const bool all = again && has(cell, {"total", "all"});
      if (all) std::ranges::replace(columns, c, Column::Text);
      columns.push_back(again && !all ? Column::Text : c);
    }
    const auto isHarm = [](Column c) { return isFigure(c) || c == Column::Casualties; };
    const auto tells = [&](Column c) { return c == Column::Type || c == Column::Actor || isHarm(c); };
    // "Party" alone may be that of a ballot or a trial.
    if (std::ranges::none_of(columns, isHarm))
      for (std::size_t k = 0; k < cells.size(); ++k)
        if (columns[k] == Column::Actor && has(cells[k], {"party", "parties"})) columns[k] = Column::Text;
    const bool heads = seen.contains(Column::Date) && (seen.contains(Column::Place) || seen.contains(Column::Area)) &&
                       std::ranges::count_if(columns, tells) >= 2;
    return heads ? columns : std::vector<Column>{};
  }

  // A cell beyond the last column is text. Of a figure what stands in brackets behind it is left out: "3 (2 children)".
  TableRow rowOf(TokenRange line, const std::vector<TokenRange>& cells, const std::vector<Column>& columns) const {
    TableRow row{line, {}};
    for (std::size_t k = 0; k < cells.size(); ++k) {
      TableCell cell{k < columns.size() ? columns[k] : Column::Text, cells[k]};
      if (const std::uint32_t end = beforeBracket(cell.range); isFigure(cell.column) && end > cell.range.begin)
        cell.range.end = end;
      row.cells.push_back(cell);
    }
    return row;
  }

  const Tokens& m_tokens;
};

}  // namespace

bool isFigure(Column c) { return c == Column::Killed || c == Column::Wounded || c == Column::Detained; }

bool isFilledIn(const TableCell& cell) {
  switch (cell.column) {
    case Column::Text:
    case Column::Casualties: return false;
    case Column::Type:
      return cell.range.size() <= 4;  // tokens: "Armed attack, abduction"; not "Mine explodes under army vehicle"
    case Column::Killed:
    case Column::Wounded:
    case Column::Detained: return cell.range.size() <= 3;  // "3", "n/a"; not "two, one of them a child"
    default: return true;
  }
}

std::vector<IncidentTable> findTables(const Tokens& tokens) { return TableFinder(tokens).run(); }

}  // namespace collate
