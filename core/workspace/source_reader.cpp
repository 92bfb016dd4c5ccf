// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/source_reader.h"

#include <exception>
#include <format>

#include "core/edit/lay_over.h"
#include "core/edit/source_fields.h"
#include "core/extract/extractor.h"
#include "core/lexicon/gazetteer.h"
#include "core/workspace/ordered_pipeline.h"

namespace collate {
namespace {

PlaceValue typedPlace(const Gazetteer& places, std::string_view typed) {
  const std::size_t comma = typed.find(',');
  const std::string within = comma == std::string_view::npos ? std::string() : placeKey(typed.substr(comma + 1));
  std::vector<const Place*> found;
  for (const std::uint32_t index : places.find(placeKey(typed.substr(0, comma)))) {
    const Place& place = places.at(index);
    if (within.empty() || within == placeKey(place.admin1) || within == placeKey(place.country)) found.push_back(&place);
  }
  if (found.size() == 1) return placeValue(*found.front());
  PlaceValue unknown;
  unknown.name = typed;
  return unknown;
}

void copyFields(const Source& from, Source& to) {
  for (const std::string_view field : kSourceFields) setSourceField(to, field, sourceField(from, field));
}

// A source without its text: what edits of its fields need.
Source cardOf(const Source& source) {
  Source card;
  card.sha256 = source.sha256;
  copyFields(source, card);
  return card;
}

}  // namespace

std::string readingContext(const Source& source) {
  std::string context;
  for (const std::string_view field : kSourceFields) context += sourceField(source, field) + '\x1f';
  return context;
}

ReadOutcome readStored(const Source& source, const SourceReader& reader, const std::stop_token& stop) {
  try {
    auto reading = reader.read ? reader.read(source, reader.lexicon, stop) : readSource(source, reader.lexicon, stop);
    if (!reading) return {.stored = {}, .stopped = true};
    return {{kExtractorVersion, readingContext(source), std::move(*reading)}};
  } catch (const std::exception& e) {
    return {{0, readingContext(source), {}},
            Diagnostic{Severity::Failure, ErrorCode::Unreadable, source.file,
                       std::format("Nothing could be read in this source ({}). It is tried again when the case is next opened.",
                                   e.what()),
                       0}};
  }
}

std::vector<Reread> rereadChanged(std::span<const Source> sources, std::span<const std::string> contexts, const Overlay& overlay,
                                  const SourceReader& reader) {
  std::vector<Source> cards;  // with what edits say of them; none where there is no such edit
  if (holds(overlay, EditTarget::SourceField)) {
    for (const Source& s : sources) cards.push_back(cardOf(s));
    laySourceFields(cards, overlay);
  }
  std::vector<Reread> all;
  OrderedPipeline<std::size_t, Reread> pipeline(
      defaultJobs(),
      [&](std::size_t&& i) {
        Source source = sources[i];
        if (!cards.empty()) copyFields(cards[i], source);
        return Reread{i, readStored(source, reader)};
      },
      [&](Reread&& read) { all.push_back(std::move(read)); });
  for (std::size_t i = 0; i < sources.size(); ++i)
    if (readingContext(cards.empty() ? sources[i] : cards[i]) != contexts[i]) pipeline.push(i);
  pipeline.finish();
  return all;
}

ValueReader valueReaderFor(const Gazetteer& places) {
  return [&places](Attribute attribute, std::string_view typed) {
    Value value = typedValue(attribute, typed);
    if (attribute == Attribute::Place) value.detail = typedPlace(places, value.text);
    return value;
  };
}

}  // namespace collate
