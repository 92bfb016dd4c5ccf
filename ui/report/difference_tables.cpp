// SPDX-License-Identifier: GPL-3.0-or-later
// Where the accounts of an incident differ, and all that they claim.
#include <algorithm>
#include <tuple>

#include "core/report/wording.h"
#include "ui/report/composition.h"

namespace collate::ui::report {
namespace {

constexpr std::size_t kMostColumns = 5;  // accounts across; with more the table goes by value
constexpr std::size_t kCellRoom = 70;    // characters of a value in a grid cell
constexpr std::size_t kValueRoom = 180;

// What an account says, in `room` characters; words and glyph of one that states no value.
TableCell saidCell(const ReportStyle& s, const AccountCell& cell, std::size_t room) {
  if (cell.stance == Stance::Says && !cell.value.empty()) return TextBlock(qs(wording::shortened(cell.value, room)), s.table);
  const auto& ink = s.theme.stance;
  const QColor color = cell.stance == Stance::Silent ? ink.silent : cell.stance == Stance::Denies ? ink.denied : ink.tooEarly;
  QString words = stanceLabel(cell.stance).toLower();
  if (cell.stance == Stance::TooEarly) words = Report::tr("too early");
  // "Denied: none" would say that there were some.
  if (cell.none)
    words = qs(cell.value);
  else if (cell.stance == Stance::Denies && !cell.value.empty())
    words += QStringLiteral(": ") + qs(wording::shortened(cell.value, room));
  TableCell out(TextBlock(words, s.table.in(color)));
  out.icons.push_back({stanceIconName(cell.stance), color});
  return out;
}

TableCell accountCell(const ReportStyle& s, const AccountCell& cell) {
  TableCell out = saidCell(s, cell, kCellRoom);
  addRefs(out.text, cell.refs, s);
  return out;
}

// Accounts on one originator, as positions of columns.
std::vector<TableBracket> bracketsOf(const DifferenceRow& row) {
  std::vector<TableBracket> brackets;
  for (const SharedOriginator& shared : row.shared) {
    TableBracket bracket;
    for (const std::size_t a : shared.accounts)
      if (a < row.cells.size() && row.cells[a].stance == Stance::Says) bracket.cells.push_back(a + 2);
    std::ranges::sort(bracket.cells);
    if (bracket.cells.size() > 1) brackets.push_back(std::move(bracket));
  }
  return brackets;
}

Table grid(const ReportStyle& s, const IncidentSheet& sheet) {
  std::vector<TableColumn> columns{{58, {}, {}, {}}, {72, {}, {}, {}}};
  for (const AccountHead& a : sheet.accounts)
    columns.push_back(
        {0, qs(wording::shortened(a.label, 34)), QStringLiteral("S%1 · %2").arg(a.source).arg(qs(a.published)), {}});
  columns.push_back({52, Report::tr("Originators"), {}, Qt::AlignRight});
  Table table(s, columns);
  for (const DifferenceRow& row : sheet.differences) {
    std::vector<TableCell> cells{TextBlock(qs(row.label), s.tableStrong), kindCell(s, row.kind)};
    for (const AccountCell& cell : row.cells) cells.push_back(accountCell(s, cell));
    cells.push_back(TextBlock(QString::number(row.originators), row.originators < row.outlets ? s.tableStrong : s.table));
    table.add(std::move(cells), bracketsOf(row));
  }
  return table;
}

// One thing that accounts say on an attribute, and who they are.
struct SaidBy {
  AccountCell cell;
  QStringList outlets;
};

// For many accounts: each value once, with those who give it. Who is silent is left out.
std::vector<SaidBy> saidOn(const IncidentSheet& sheet, const DifferenceRow& row) {
  constexpr std::size_t kMostCellRefs = 6;
  std::vector<SaidBy> all;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const AccountCell& cell = row.cells[i];
    if (cell.stance == Stance::Silent) continue;
    auto known = std::ranges::find_if(
        all, [&](const SaidBy& said) { return said.cell.stance == cell.stance && said.cell.value == cell.value; });
    if (known == all.end()) known = all.insert(all.end(), SaidBy{{cell.stance, cell.value, {}, cell.none}, {}});
    if (const QString name = qs(sheet.accounts[i].label); !known->outlets.contains(name)) known->outlets.append(name);
    for (const PassageRef ref : cell.refs)
      if (known->cell.refs.size() < kMostCellRefs) known->cell.refs.push_back(ref);
  }
  return all;
}

void addValueRows(Table& table, const ReportStyle& s, const IncidentSheet& sheet, const DifferenceRow& row) {
  constexpr qsizetype kMostOutlets = 6;
  bool first = true;
  for (SaidBy& said : saidOn(sheet, row)) {
    if (const qsizetype left = said.outlets.size() - kMostOutlets; left > 1)
      said.outlets = said.outlets.first(kMostOutlets) << Report::tr("%1 more").arg(left);
    TextBlock who(said.outlets.join(QStringLiteral(", ")), s.table);
    addRefs(who, said.cell.refs, s);
    TableCell value = saidCell(s, said.cell, kValueRoom);
    if (first)
      table.add({TextBlock(qs(row.label), s.tableStrong), kindCell(s, row.kind), value, who,
                 TextBlock(QString::number(row.originators), row.originators < row.outlets ? s.tableStrong : s.table)});
    else
      table.addJoined({TableCell(), TableCell(), value, who});
    first = false;
  }
}

// The values' column is as wide as they are, within bounds: the names of those who give them need the rest.
qreal valueWidth(const ReportStyle& s, const IncidentSheet& sheet) {
  constexpr qreal kLeast = 84;
  constexpr qreal kMost = 150;
  qreal width = kLeast;
  for (const DifferenceRow& row : sheet.differences)
    for (const AccountCell& cell : row.cells) {
      TextBlock block(qs(wording::shortened(cell.value, kValueRoom)), s.table);
      if (block.isEmpty()) continue;
      block.layOut(kMost);
      width = std::max(width, block.naturalWidth() + 16);
    }
  return std::min(width, kMost);
}

Table byValue(const ReportStyle& s, const IncidentSheet& sheet) {
  Table table(s, {{62, {}, {}, {}},
                  {76, {}, {}, {}},
                  {valueWidth(s, sheet), Report::tr("Value"), {}, {}},
                  {0, Report::tr("Given by"), {}, {}},
                  {52, Report::tr("Originators"), {}, Qt::AlignRight}});
  for (const DifferenceRow& row : sheet.differences) addValueRows(table, s, sheet, row);
  return table;
}

QString caption(const IncidentSheet& sheet) {
  QString words = Report::tr("%1 of %2 attributes.").arg(sheet.differences.size()).arg(sheet.attributes);
  const auto shares = [](const DifferenceRow& row) { return !bracketsOf(row).empty(); };
  if (sheet.accounts.size() > kMostColumns || std::ranges::none_of(sheet.differences, shares)) return words;
  QStringList names;
  for (const DifferenceRow& row : sheet.differences)
    for (const SharedOriginator& shared : row.shared)
      if (const QString name = qs(shared.name); shares(row) && !name.isEmpty() && !names.contains(name)) names.append(name);
  words += QLatin1Char(' ') + Report::tr("Cells joined by a line rest on the same originator");
  if (!names.isEmpty() && names.size() <= 3) words += QStringLiteral(": ") + names.join(QStringLiteral("; "));
  return words + QLatin1Char('.');
}

// What differs, in words, attribute by attribute.
void drawExplanations(Composition& c, const IncidentSheet& sheet) {
  for (const DifferenceRow& row : sheet.differences) {
    if (row.what.text.empty()) continue;
    TextBlock text;
    text.add(qs(row.label) + QStringLiteral(". "), c.style.tableStrong).add(qs(row.what.text), c.style.table);
    addRefs(text, row.what.refs, c.style);
    c.flow.gap(3);
    c.flow.paragraph(text);
  }
}

// "Killed 1 · hedged": one claim among others of its passage.
void addClaim(TextBlock& text, const ReportStyle& s, const ClaimRow& row) {
  if (!text.isEmpty()) text.add(QChar(QChar::Nbsp) + QStringLiteral("·  "), s.small);  // a line may end with it, not begin
  text.add(qs(row.label) + QChar(QChar::Nbsp), s.small).add(qs(wording::shortened(row.value, kValueRoom)), s.table);
  if (!row.modality.empty()) text.add(QStringLiteral(" (%1)").arg(qs(row.modality)), s.small);
  if (!row.readAs.empty()) text.add(QStringLiteral(" (%1)").arg(Report::tr("read as “%1”").arg(qs(row.readAs))), s.small);
}

// Claims of one passage on one word and by one hand share a row.
bool sharesRow(const ClaimRow& a, const ClaimRow& b) { return a.ref == b.ref && a.chain == b.chain && a.hand == b.hand; }

void addClaims(Table& table, const ReportStyle& s, std::vector<ClaimRow> claims) {
  const auto order = [](const ClaimRow& r) { return std::tuple(r.ref, r.chain, r.hand); };
  std::ranges::stable_sort(claims, {}, order);
  for (std::size_t i = 0; i < claims.size();) {
    const ClaimRow& first = claims[i];
    TextBlock text;
    for (; i < claims.size() && sharesRow(first, claims[i]); ++i) addClaim(text, s, claims[i]);
    TextBlock ref;
    ref.add(qs(refLabel(first.ref)), s.table.in(s.theme.accent), passageAnchor(first.ref));
    TextBlock chain(first.chain.empty() ? Report::tr("the outlet’s own") : qs(first.chain),
                    first.chain.empty() ? s.small : s.table);
    table.add({ref, text, chain, handCell(s, first.hand)});
  }
}

}  // namespace

void composeDifferences(Composition& c, const IncidentSheet& sheet) {
  if (sheet.accounts.size() < 2 || sheet.differences.empty()) return;
  Table table = sheet.accounts.size() <= kMostColumns ? grid(c.style, sheet) : byValue(c.style, sheet);
  c.flow.gap(14);
  c.flow.heading(Report::tr("Where the accounts differ"), c.style.head, table.startOn(c.flow) + 40);
  TextBlock note(caption(sheet), c.style.small);
  c.flow.paragraph(note);
  c.flow.gap(6);
  table.place(c.flow);
  c.flow.gap(4);
  drawExplanations(c, sheet);
}

void composeClaims(Composition& c, const IncidentSheet& sheet) {
  const ReportStyle& s = c.style;
  Table table(s, {{44, Report::tr("Passage"), {}, {}},
                  {0, Report::tr("What it claims"), {}, {}},
                  {146, Report::tr("On whose word"), {}, {}},
                  {12, {}, {}, {}}});
  for (const AccountClaims& account : sheet.claims) {
    if (account.claims.empty()) continue;
    TextBlock head;
    head.add(qs(account.account.label), s.tableStrong, sourceAnchor(account.account.source));
    head.add(QStringLiteral("  S%1 · %2").arg(account.account.source).arg(qs(account.account.published)), s.small);
    table.addGroup(head);
    addClaims(table, s, account.claims);
  }
  if (table.isEmpty()) return;
  c.flow.gap(14);
  c.flow.heading(sheet.accounts.size() == 1 ? Report::tr("What the account claims") : Report::tr("What each account claims"),
                 s.head, table.startHeight());
  c.flow.gap(4);
  table.place(c.flow);
}

}  // namespace collate::ui::report
