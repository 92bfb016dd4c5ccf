// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importer.h"

#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "core/intake/intake.h"
#include "core/workspace/ordered_pipeline.h"

namespace collate {
namespace {

namespace fs = std::filesystem;

// A batch is one commit. Many small sources make commits rare; a few large ones must not pile up in memory.
constexpr std::size_t kBatchSources = 64;
constexpr std::size_t kBatchBytes = std::size_t{32} << 20;

bool isCaseCard(const std::string& file) { return fs::path(file).filename() == kCaseCard; }

std::optional<CaseCard> readCaseCard(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  const nlohmann::json card = nlohmann::json::parse(text, nullptr, false);
  if (!card.is_object()) return std::nullopt;
  CaseCard read;
  if (const auto name = card.find("name"); name != card.end() && name->is_string()) read.name = name->get<std::string>();
  if (const auto fictional = card.find("fictional"); fictional != card.end())
    read.fictional = fictional->is_boolean() && fictional->get<bool>();
  return read;
}

}  // namespace

std::optional<CaseCard> findCaseCard(std::span<const fs::path> paths, std::vector<Diagnostic>& problems) {
  for (const fs::path& path : paths) {
    std::error_code error;
    const fs::path card = path / kCaseCard;
    if (!fs::is_directory(path, error) || !fs::exists(card, error)) continue;
    if (auto read = readCaseCard(card)) return read;
    problems.push_back(
        {Severity::Warning, ErrorCode::Malformed, card.string(),
         R"(This should describe the case, {"name":"...","fictional":true}, but it is not JSON; it was left aside.)", 0});
  }
  return std::nullopt;
}

Result<void> Importer::paths(std::span<const fs::path> paths, const Progress& progress, const std::stop_token& stop) {
  OrderedPipeline<Source, Read> pipeline(
      defaultJobs(), [&](Source&& s) { return read(std::move(s), stop); }, [this](Read&& r) { gather(std::move(r)); });
  IntakeSink sink;
  sink.taken = [&](Source&& source) {
    if (accept(source)) pipeline.push(std::move(source));
    return !m_failure && !stop.stop_requested();
  };
  sink.problem = [&](Diagnostic&& d) {
    if (!isCaseCard(d.file)) m_outcome.problems.push_back(std::move(d));
  };
  sink.progress = progress;
  takeIn(paths, m_marks, sink, stop);
  pipeline.finish();
  return finish(stop);
}

Result<void> Importer::originals(std::span<const Source> originals, const std::stop_token& stop) {
  OrderedPipeline<Source, Read> pipeline(
      defaultJobs(), [&](Source&& s) { return read(std::move(s), stop); }, [this](Read&& r) { gather(std::move(r)); });
  for (const Source& original : originals) {
    if (m_failure || stop.stop_requested()) break;
    auto source = sourceOfKind(original.format, original.bytes, original.file, m_marks);
    if (!source) {
      m_outcome.problems.push_back(failureOf(source.error()));
      continue;
    }
    if (!accept(*source)) continue;
    source->takenIn = original.takenIn;
    pipeline.push(std::move(*source));
  }
  pipeline.finish();
  return finish(stop);
}

Result<void> Importer::text(const std::string& text, const std::string& name, const std::stop_token& stop) {
  auto source = sourceFromText(text, name, m_marks);
  if (!source) return std::unexpected(source.error());
  if (accept(*source)) gather(read(std::move(*source), stop));
  return finish(stop);
}

bool Importer::accept(Source& source) {
  if (isCaseCard(source.file)) return false;
  if (!m_known.insert(source.sha256).second) {
    ++m_outcome.duplicates;
    return false;
  }
  if (m_context.now) source.takenIn = m_context.now();
  return true;
}

Importer::Read Importer::read(Source&& source, const std::stop_token& stop) const {
  ReadOutcome outcome = readStored(source, {*m_context.lexicon, m_context.read}, stop);
  return {std::move(source), std::move(outcome)};
}

void Importer::gather(Read&& read) {
  // Later ones that were read before the stop came go too: what is kept has no gap.
  m_stopped = m_stopped || read.outcome.stopped;
  if (m_stopped) return;
  if (read.outcome.failure) m_outcome.problems.push_back(std::move(*read.outcome.failure));
  m_batchBytes += read.source.bytes.size();
  m_batch.push_back({std::move(read.source), std::move(read.outcome.stored)});
  if (m_batch.size() >= kBatchSources || m_batchBytes >= kBatchBytes) keepBatch();
}

void Importer::keepBatch() {
  if (m_batch.empty() || m_failure) return;
  const std::size_t count = m_batch.size();
  if (auto kept = m_keep(std::exchange(m_batch, {})); !kept)
    m_failure = kept.error();
  else
    m_outcome.added += count;
  m_batchBytes = 0;
}

Result<void> Importer::finish(const std::stop_token& stop) {
  keepBatch();
  m_outcome.canceled = stop.stop_requested();
  if (m_failure) return std::unexpected(*m_failure);
  return {};
}

}  // namespace collate
