// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/role_model.h"

#include <algorithm>
#include <bit>
#include <optional>
#include <string>
#include <utility>

#include "core/base/table_text.h"

namespace collate {
namespace {

constexpr std::string_view kSum = "sum:";
constexpr std::string_view kInText = "in-text:";
constexpr std::string_view kInSentence = "in-sentence:";
constexpr std::array<std::string_view, 3> kSums = {"own", "text", "sentence"};

// Sums further out tell no more: a text of ten thousand words adds up to anything.
constexpr float kLeastOwn = -10, kLeast = -6, kMost = 4;

// "shot/dead"
std::uint64_t hashOfWords(std::string_view words, std::optional<std::uint64_t> before = std::nullopt) {
  for (bool more = true; more;) {
    const std::size_t end = words.find('/');
    more = end != std::string_view::npos;
    const std::uint64_t word = hashOf(words.substr(0, end));
    before = before ? joinedHash(*before, word) : word;
    words.remove_prefix(more ? end + 1 : words.size());
  }
  return *before;
}

}  // namespace

Result<void> RoleModel::addFile(const std::filesystem::path& file) {
  const std::optional<std::string> text = textOf(file);
  if (!text)
    return fail(ErrorCode::NotFound, "The model of roles is missing; set COLLATE_RESOURCES to the folder that holds it.",
                file.string());
  std::size_t number = 0;
  for (std::string_view rest = *text; !rest.empty();) {
    const std::string_view line = taken(rest, '\n');
    ++number;
    if (line.empty() || line.starts_with('#')) continue;
    if (!addRow(line))
      return fail(ErrorCode::Malformed, "This row is no feature with its weights.", file.string() + ":" + std::to_string(number));
  }
  m_filter = m_rows.filter();
  return {};
}

void RoleModel::insert(std::string_view name, const Scores& weights) {
  const auto [row, fresh] = m_rows.insert(hashOfName(name));
  if (fresh) {
    row = static_cast<Row>(m_weights.size());
    m_weights.emplace_back();
  }
  m_weights[row] = weights;
  for (const auto& [prefix, place] : {std::pair(kInText, &InContext::text), std::pair(kInSentence, &InContext::sentence)})
    if (name.starts_with(prefix)) {
      const std::string_view words = name.substr(prefix.size());
      const auto [found, first] = m_inContext.insert(hashOfWords(words));
      found.*place = row;
      if (first) m_contextWords.emplace_back(words);
    }
}

void RoleModel::markContext(WordTable& words) const {
  for (const std::string_view key : m_contextWords) {
    const std::size_t slash = key.find('/');
    words.mark(hashOf(key.substr(0, slash)), slash == std::string_view::npos ? WordEntry::Alone : WordEntry::OpensPair);
    if (slash != std::string_view::npos) words.mark(hashOf(key.substr(slash + 1)), WordEntry::ClosesPair);
  }
}

std::uint64_t RoleModel::hashOfName(std::string_view name) {
  const std::size_t colon = std::min(name.find(':'), name.size());
  const std::uint64_t kind = hashOf(name.substr(0, colon));
  return colon < name.size() ? hashOfWords(name.substr(colon + 1), kind) : kind;
}

bool RoleModel::addRow(std::string_view row) {
  const std::size_t tab = row.find('\t');
  if (tab == std::string_view::npos) return false;
  const std::string_view name = row.substr(0, tab);
  Scores weights{};
  const char* at = row.data() + tab;
  const char* const end = row.data() + row.size();
  for (float& w : weights) {
    if (at == end || *at != '\t') return false;
    const auto [next, error] = decimalFrom(at + 1, end, w);
    if (error != std::errc{}) return false;
    at = next;
  }
  if (at != end) return false;
  if (name == "threshold")
    m_thresholds = weights;
  else if (name.starts_with(kSum))
    return addSum(name.substr(kSum.size()), weights);
  else
    insert(name, weights);
  return true;
}

bool RoleModel::addSum(std::string_view name, const Scores& weights) {
  if (name == "always") {
    m_always = weights;
    return true;
  }
  const std::size_t slash = name.find('/');
  const auto of = std::ranges::find(kSums, name.substr(0, slash));
  const auto part = slash == std::string_view::npos ? std::nullopt : partFromName(name.substr(slash + 1));
  if (of == kSums.end() || !part) return false;
  m_layer[static_cast<std::size_t>(of - kSums.begin())][static_cast<std::size_t>(*part)] = weights;
  return true;
}

RoleModel::Scores RoleModel::score(const Sums& sums) const {
  Scores out;
  for (std::size_t p = 0; p < kParts; ++p) out[p] = m_always[p] - m_thresholds[p];
  for (std::size_t of = 0; of < kParts; ++of) {
    const float own = std::max(kLeastOwn, sums.own[of]);
    const float text = std::clamp(sums.text[of], kLeast, kMost);
    const float sentence = std::clamp(sums.sentence[of], kLeast, kMost);
    for (std::size_t p = 0; p < kParts; ++p)
      out[p] += own * m_layer[0][of][p] + text * m_layer[1][of][p] + sentence * m_layer[2][of][p];
  }
  return out;
}

RoleModel::Scores RowSum::take() {
  std::array<double, kParts> sum{};
  for (std::size_t block = 0; block < m_blocks.size(); ++block)
    for (std::uint64_t groups = std::exchange(m_blocks[block], 0); groups != 0; groups &= groups - 1) {
      const std::size_t group = block * 64 + static_cast<std::size_t>(std::countr_zero(groups));
      for (std::uint64_t rows = std::exchange(m_rows[group], 0); rows != 0; rows &= rows - 1) {
        const auto row = static_cast<RoleModel::Row>(group * 64 + static_cast<std::size_t>(std::countr_zero(rows)));
        for (std::size_t p = 0; p < kParts; ++p) sum[p] += static_cast<double>(m_model.weights(row)[p]);
      }
    }
  RoleModel::Scores out;
  std::ranges::transform(sum, out.begin(), [](double s) { return static_cast<float>(s); });
  return out;
}

}  // namespace collate
