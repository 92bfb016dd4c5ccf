// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/incident_table.h"

#include <algorithm>
#include <array>
#include <set>
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
    {"no", Column::Reference},      {"ref", Column::Reference},     {"id", Column::Reference},
    {"number", Column::Reference},  {"code", Column::Reference},    {"date", Column::Date},
    {"day", Column::Date},          {"when", Column::Date},         {"time", Column::Time},
    {"hour", Column::Time},         {"place", Column::Place},       {"location", Column::Place},
    {"village", Column::Place},     {"town", Column::Place},        {"site", Column::Place},
    {"locality", Column::Place},    {"where", Column::Place},       {"municipality", Column::Area},
    {"district", Column::Area},     {"province", Column::Area},     {"governorate", Column::Area},
    {"department", Column::Area},   {"region", Column::Area},       {"state", Column::Area},
    {"county", Column::Area},       {"area", Column::Area},         {"type", Column::Type},
    {"event", Column::Type},        {"incident", Column::Type},     {"category", Column::Type},
    {"actor", Column::Actor},       {"actors", Column::Actor},      {"author", Column::Actor},
    {"authors", Column::Actor},     {"perpetrator", Column::Actor}, {"perpetrators", Column::Actor},
    {"whom", Column::Actor},        {"hurt", Column::Wounded},      {"responsible", Column::Actor},
    {"attackers", Column::Actor},   {"killed", Column::Killed},     {"dead", Column::Killed},
    {"deaths", Column::Killed},     {"fatalities", Column::Killed}, {"wounded", Column::Wounded},
    {"injured", Column::Wounded},   {"injuries", Column::Wounded},  {"detained", Column::Detained},
    {"arrested", Column::Detained}, {"abducted", Column::Detained}, {"kidnapped", Column::Detained},
});

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
        columns.clear();
      } else if (std::vector<Column> heads = columnsOf(cells); !heads.empty()) {
        columns = std::move(heads);
        out.push_back({{line, end}, {}});
      } else if (!columns.empty() && hasWords({line, end})) {
        out.back().rows.push_back(rowOf({line, end}, cells, columns));
      }
      line = end;
    }
    std::erase_if(out, [](const IncidentTable& t) { return t.rows.empty(); });
    return out;
  }

 private:
  bool isBar(std::uint32_t i) const { return m_tokens.folded(i) == "|"; }

  std::uint32_t lineEnd(std::uint32_t begin) const {
    std::uint32_t end = begin + 1;
    while (end < m_tokens.size() && !m_tokens.list[end].lineStart) ++end;
    return end;
  }

  // A line of dashes under the heads has none.
  bool hasWords(TokenRange r) const {
    for (std::uint32_t t = r.begin; t < r.end; ++t)
      if (m_tokens.list[t].kind != TokenKind::Punct) return true;
    return false;
  }

  // Between bars; those around a line open and close no cell.
  std::vector<TokenRange> cellsOf(TokenRange line) const {
    std::vector<TokenRange> cells;
    std::uint32_t begin = isBar(line.begin) ? line.begin + 1 : line.begin;
    for (std::uint32_t t = begin; t < line.end; ++t)
      if (isBar(t)) {
        cells.push_back({begin, t});
        begin = t + 1;
      }
    if (begin < line.end) cells.push_back({begin, line.end});
    return cells;
  }

  Column columnOf(TokenRange cell) const {
    constexpr std::uint32_t kLongest = 4;  // tokens: "Date / time", "Alleged author"
    if (cell.size() > kLongest) return Column::Text;
    for (std::uint32_t t = cell.begin; t < cell.end; ++t)
      if (const auto known = std::ranges::find(kHeadWords, m_tokens.folded(t), &HeadWord::word); known != kHeadWords.end())
        return known->column;
    return Column::Text;
  }

  // Empty where these cells head no table. Of two columns of one kind the second is text, but for areas.
  std::vector<Column> columnsOf(const std::vector<TokenRange>& cells) const {
    std::vector<Column> columns;
    std::set<Column> seen;
    for (const TokenRange cell : cells) {
      const Column c = columnOf(cell);
      const bool again = !seen.insert(c).second && c != Column::Area;
      columns.push_back(again ? Column::Text : c);
    }
    const auto tells = [](Column c) {
      return c == Column::Type || c == Column::Actor || c == Column::Killed || c == Column::Wounded || c == Column::Detained;
    };
    const bool heads = seen.contains(Column::Date) && (seen.contains(Column::Place) || seen.contains(Column::Area)) &&
                       std::ranges::count_if(columns, tells) >= 2;
    return heads ? columns : std::vector<Column>{};
  }

  // A row with a cell too many has it in its last column.
  static TableRow rowOf(TokenRange line, const std::vector<TokenRange>& cells, const std::vector<Column>& columns) {
    TableRow row{line, {}};
    for (std::size_t k = 0; k < cells.size(); ++k)
      row.cells.push_back({k < columns.size() ? columns[k] : Column::Text, cells[k]});
    return row;
  }

  const Tokens& m_tokens;
};

}  // namespace

bool isFilledIn(const TableCell& cell) {
  switch (cell.column) {
    case Column::Text: return false;
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
