// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/role_model.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <string>
#include <utility>

#include "core/lexicon/word_table.h"

namespace collate {
namespace {

constexpr std::string_view kSum = "sum:";
constexpr std::string_view kInText = "in-text:";
constexpr std::string_view kInSentence = "in-sentence:";
constexpr std::array<std::string_view, 3> kSums = {"own", "text", "sentence"};

// Sums further out tell no more: a text of ten thousand words adds up to anything.
constexpr float kLeastOwn = -10, kLeast = -6, kMost = 4;

}  // namespace

Result<void> RoleModel::addFile(const std::filesystem::path& file) {
  std::ifstream in(file);
  if (!in)
    return fail(ErrorCode::NotFound, "The model of roles is missing; set COLLATE_RESOURCES to the folder that holds it.",
                file.string());
  std::string line;
  for (std::size_t number = 1; std::getline(in, line); ++number) {
    if (line.empty() || line.starts_with('#')) continue;
    if (addRow(line)) continue;
    linkContext();  // what was read may have moved
    return fail(ErrorCode::Malformed, "This row is no feature with its weights.", file.string() + ":" + std::to_string(number));
  }
  linkContext();
  return {};
}

void RoleModel::insert(std::string_view name, const Scores& weights) {
  m_weights[hashOf(name)] = weights;
  for (const auto& [prefix, place] : {std::pair(kInText, &InContext::text), std::pair(kInSentence, &InContext::sentence)})
    if (name.starts_with(prefix)) m_contextRows.push_back({hashOf(name), hashOf(name.substr(prefix.size())), place});
}

void RoleModel::linkContext() {
  for (const ContextRow& row : m_contextRows) m_inContext[row.words].*row.place = find(row.name);
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
    const auto [next, error] = std::from_chars(at + 1, end, w);
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

RoleModel::Scores RoleModel::sum(std::span<const std::uint64_t> features) const {
  Scores out{};
  for (const std::uint64_t f : features)
    if (const Scores* weights = find(f))
      for (std::size_t p = 0; p < kParts; ++p) out[p] += (*weights)[p];
  return out;
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

}  // namespace collate
