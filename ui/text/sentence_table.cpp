// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sentence_table.h"

#include <QDate>
#include <QStringList>
#include <algorithm>
#include <array>

#include "ui/text/counted.h"
#include "ui/text/dated.h"
#include "ui/text/directed.h"

namespace collate::ui {
namespace {

// Sentences of core are shorter, and what is longer stays English before it costs time.
constexpr qsizetype kLongest = 4000;
constexpr qsizetype kMostPieces = 40;
constexpr int kPatience = 20'000;  // tries for one sentence, whatever names and values are made of

constexpr std::array kNumbers = {"no",    "one",   "two",  "three", "four",   "five",  "six",
                                 "seven", "eight", "nine", "ten",   "eleven", "twelve"};
constexpr std::array kMonths = {"January", "February", "March",     "April",   "May",      "June",
                                "July",    "August",   "September", "October", "November", "December"};

std::optional<int> numberIn(const QString& words) {
  bool figures = false;
  const int n = words.toInt(&figures);
  if (figures) return n;
  const auto it =
      std::ranges::find_if(kNumbers, [&](const char* w) { return words.compare(QLatin1String(w), Qt::CaseInsensitive) == 0; });
  return it == kNumbers.end() ? std::nullopt : std::optional(static_cast<int>(it - kNumbers.begin()));
}

// "5", "03:10".
bool isFigure(const QString& words) {
  return !words.isEmpty() && words.front().isDigit() &&
         std::ranges::all_of(words, [](QChar c) { return c.isDigit() || c == u':'; });
}

// "14 August 2025", "August 2025", "14 August", "August", as core writes them.
QString dateIn(const QString& words) {
  QStringList parts = words.split(u' ');
  bool number = false;
  const int first = parts.front().toInt(&number);
  const int day = number && parts.size() > 1 ? first : 0;
  if (day > 0) parts.removeFirst();
  const auto month = std::ranges::find_if(kMonths, [&](const char* m) { return parts.front() == QLatin1String(m); });
  if (month == kMonths.end() || parts.size() > 2) return {};
  const int year = parts.size() == 2 ? parts.back().toInt(&number) : 2000;
  const QDate date(year, static_cast<int>(month - kMonths.begin()) + 1, day > 0 ? day : 1);
  if (!date.isValid() || (parts.size() == 2 && !number)) return {};
  const QString form = (day > 0 ? QStringLiteral("d ") : QString()) + QStringLiteral("MMMM");
  return dated(date, parts.size() == 2 ? form + QStringLiteral(" yyyy") : form);
}

// Places where a list or a row of sentences may be parted, outside of brackets and quotes.
std::vector<qsizetype> breaksIn(const QString& words, const QString& joint) {
  std::vector<qsizetype> breaks;
  int depth = 0;
  bool quoted = false;
  for (qsizetype i = 0; i < words.size(); ++i) {
    const QChar c = words[i];
    if (c == u'"') quoted = !quoted;
    if (c == u'(') ++depth;
    if (c == u')') --depth;
    if (depth <= 0 && !quoted && QStringView(words).sliced(i).startsWith(joint)) breaks.push_back(i);
  }
  return breaks;
}

struct Joint {
  QString english;      // ". ", "; "
  qsizetype kept = 0;   // letters of it that belong to the piece before
  QString translation;  // stands between the pieces then
};

// Parts words at some of the joints so that each piece is one that `say` knows, in as many pieces as can be.
std::optional<QString> inPieces(const QString& words, const Joint& joint,
                                const std::function<std::optional<QString>(const QString&)>& say) {
  std::vector<qsizetype> ends = breaksIn(words, joint.english);
  if (std::ssize(ends) > kMostPieces) return std::nullopt;
  ends.push_back(words.size());
  std::vector<std::optional<QString>> upTo(ends.size());  // what is said up to an end
  for (std::size_t to = 0; to < ends.size(); ++to)
    for (std::size_t from = to + 1; from-- > 0 && !upTo[to];) {
      if (from > 0 && !upTo[from - 1]) continue;
      const qsizetype begin = from == 0 ? 0 : ends[from - 1] + joint.english.size();
      const qsizetype end = to + 1 == ends.size() ? ends[to] : ends[to] + joint.kept;
      const auto piece = say(words.sliced(begin, end - begin));
      if (piece) upTo[to] = from == 0 ? *piece : *upTo[from - 1] + joint.translation + *piece;
    }
  return upTo.back();
}

// The translation with its slots filled, in one pass: what stands in a slot may hold a "%1" of its own.
QString filled(const QString& translation, const std::array<QString, 10>& said) {
  QString out;
  for (qsizetype i = 0; i < translation.size(); ++i) {
    const int slot = translation[i] == u'%' && i + 1 < translation.size() ? translation[i + 1].digitValue() : -1;
    if (slot < 1) {
      out += translation[i];
      continue;
    }
    out += said[static_cast<std::size_t>(slot)];
    ++i;
  }
  return out;
}

// "و" is written together with an Arabic word or a figure, and apart from a Latin word.
bool beginsInLatin(const QString& words) {
  const auto letter = std::ranges::find_if(words, [](QChar c) { return c.isLetterOrNumber(); });
  return letter != words.end() && letter->direction() == QChar::DirL;
}

}  // namespace

struct SentenceTable::Fit {
  const Row& row;
  const QString& words;
  int& patience;
  std::array<QString, 10> said;
  int number = -1;  // in slot 1, where the row asks for one
};

bool SentenceTable::add(Part part, const QString& english, const QString& translation) {
  const auto at = static_cast<std::size_t>(part);
  Row row;
  row.translation = translation;
  row.forms = hasPluralForms(translation);
  QString* letters = &row.lead;
  bool seen[10] = {};
  for (qsizetype i = 0; i < english.size(); ++i) {
    const int number = english[i] == u'%' && i + 1 < english.size() ? english[i + 1].digitValue() : -1;
    if (number < 1) {
      *letters += english[i];
      ++row.letters;
      continue;
    }
    if (seen[number] || (!row.slots_.empty() && row.slots_.back().after.isEmpty())) return false;
    seen[number] = true;
    const QChar mark = i + 2 < english.size() ? english[i + 2] : QChar();
    const Kind kind = mark == u'…' ? Kind::List : mark == u'!' ? Kind::Known : Kind::Any;
    row.slots_.push_back({number, kind, {}});
    letters = &row.slots_.back().after;
    i += kind == Kind::Any ? 1 : 2;
  }
  if (row.slots_.empty()) {
    m_whole[at].insert(english, translation);
    return true;
  }
  std::vector<Row>& rows = m_patterns[at];
  rows.insert(std::ranges::upper_bound(rows, row.letters, std::ranges::greater{}, &Row::letters), std::move(row));
  return true;
}

QString SentenceTable::sentence(const QString& english) const {
  if (english.isEmpty() || english.size() > kLongest) return {};
  int patience = kPatience;
  if (const auto whole = m_whole[static_cast<std::size_t>(Part::Sentences)].constFind(english);
      whole != m_whole[static_cast<std::size_t>(Part::Sentences)].constEnd())
    return *whole;
  if (const auto label = knownLabel(english, patience)) return *label;
  const auto say = [&](const QString& piece) { return oneSentence(piece, patience); };
  return inPieces(english, {QStringLiteral(". "), 1, QStringLiteral(" ")}, say).value_or(QString());
}

QString SentenceTable::value(const QString& english) const {
  if (english.isEmpty() || english.size() > kLongest) return {};
  int patience = kPatience;
  if (const auto known = this->known(english, patience)) return *known;
  const QString said = any(english, patience);
  return said == isolated(english) ? QString() : said;
}

std::optional<QString> SentenceTable::oneSentence(const QString& words, int& patience) const {
  if (auto said = look(Part::Sentences, words, patience)) return said;
  if (!words.endsWith(u'.')) return std::nullopt;
  const auto clause = [&](const QString& piece) { return look(Part::Clauses, piece, patience); };
  const auto clauses = inPieces(words.chopped(1), {QStringLiteral("; "), 0, joint("; ")}, clause);
  return clauses ? std::optional(*clauses + u'.') : std::nullopt;
}

std::optional<QString> SentenceTable::look(Part part, const QString& words, int& patience) const {
  const auto at = static_cast<std::size_t>(part);
  if (const auto whole = m_whole[at].constFind(words); whole != m_whole[at].constEnd()) return *whole;
  for (const Row& row : m_patterns[at]) {
    if (!words.startsWith(row.lead) || !words.endsWith(row.slots_.back().after)) continue;
    Fit fit{row, words, patience, {}};
    if (!fits(fit, 0, row.lead.size())) continue;
    return filled(row.forms ? pluralForm(row.translation, fit.number) : row.translation, fit.said);
  }
  return std::nullopt;
}

bool SentenceTable::fits(Fit& fit, std::size_t at, qsizetype from) const {
  if (at == fit.row.slots_.size()) return from == fit.words.size();
  const Slot& slot = fit.row.slots_[at];
  const bool last = at + 1 == fit.row.slots_.size();
  qsizetype end = last ? fit.words.size() - slot.after.size() : fit.words.indexOf(slot.after, from + 1);
  for (; end > from; end = last ? -1 : fit.words.indexOf(slot.after, end + 1)) {
    if (--fit.patience < 0) return false;
    const QString words = fit.words.sliced(from, end - from);
    std::optional<QString> said;
    if (fit.row.forms && slot.number == 1) {
      const std::optional<int> number = numberIn(words);
      if (!number) continue;
      fit.number = *number;
      said = QString::number(*number);
    } else {
      said = fill(slot.kind, words, fit.patience);
    }
    if (!said) continue;
    fit.said[static_cast<std::size_t>(slot.number)] = *said;
    if (fits(fit, at + 1, end + slot.after.size())) return true;
  }
  return false;
}

std::optional<QString> SentenceTable::fill(Kind kind, const QString& words, int& patience) const {
  switch (kind) {
    case Kind::Any: return any(words, patience);
    case Kind::List: return listOf(words, patience);
    case Kind::Known: break;
  }
  if (auto said = known(words, patience)) return said;
  if (auto said = knownLabel(words, patience)) return said;
  const auto word = m_words.constFind(words.first(1).toUpper() + words.sliced(1));
  return word != m_words.constEnd() ? std::optional(*word) : std::nullopt;
}

std::optional<QString> SentenceTable::known(const QString& words, int& patience) const {
  if (isFigure(words)) return words;
  if (const QString date = dateIn(words); !date.isEmpty()) return date;
  return look(Part::Phrases, words, patience);
}

std::optional<QString> SentenceTable::knownLabel(const QString& words, int& patience) const {
  return look(Part::Labels, words, patience);
}

// "2, his two wives": a figure and in whose words it is given.
QString SentenceTable::any(const QString& words, int& patience) const {
  if (const auto said = known(words, patience)) return *said;
  const qsizetype comma = words.indexOf(QLatin1String(", "));
  const auto head = comma > 0 ? known(words.first(comma), patience) : std::nullopt;
  if (!head) return isolated(words);
  return *head + joint(", ") + isolated(words.sliced(comma + 2));
}

QString SentenceTable::joint(const char* english) const {
  const QString words = QString::fromLatin1(english);
  return m_words.value(words, words);
}

QString SentenceTable::listOf(const QString& words, int& patience) const {
  struct Gap {
    qsizetype at = 0;
    qsizetype size = 0;
    bool last = false;
  };
  std::vector<Gap> gaps;
  for (const QLatin1String gap : {QLatin1String(", and "), QLatin1String(" and "), QLatin1String(", ")})
    for (const qsizetype at : breaksIn(words, gap))
      if (std::ranges::none_of(gaps, [&](const Gap& g) { return g.at <= at && at < g.at + g.size; }))
        gaps.push_back({at, gap.size(), gap.size() > 2});
  std::ranges::sort(gaps, {}, &Gap::at);
  QString out;
  qsizetype from = 0;
  for (const Gap& gap : gaps) {
    out += any(words.sliced(from, gap.at - from), patience);
    from = gap.at + gap.size;
    out += gap.last ? joint(" and ") : joint(", ");
    const auto next = std::ranges::upper_bound(gaps, gap.at, {}, &Gap::at);
    const qsizetype end = next == gaps.end() ? words.size() : next->at;
    if (gap.last && beginsInLatin(any(words.sliced(from, end - from), patience))) out += u' ';
  }
  return out + any(words.sliced(from), patience);
}

}  // namespace collate::ui
