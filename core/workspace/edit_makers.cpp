// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <format>
#include <set>

#include "core/edit/key_parts.h"
#include "core/edit/lay_over.h"
#include "core/edit/source_fields.h"
#include "core/transfer/case_record.h"
#include "core/workspace/incident_ids.h"
#include "core/workspace/placeless_edits.h"
#include "core/workspace/workspace.h"

namespace collate {
namespace {

// "event type": as a person reads it in the history.
std::string inWords(Attribute attribute) {
  std::string words(attributeName(attribute));
  std::ranges::replace(words, '_', ' ');
  return words;
}

constexpr std::size_t kLabelWords = 40;  // bytes of a quote in a label; more does not fit a menu

std::optional<std::string> standing(const CaseState& state, EditTarget target, const std::string& key) {
  const std::string* payload = payloadAt(state.overlay, target, key);
  return payload ? std::optional(*payload) : std::nullopt;
}

// Sets what stands at a key; no change where it stands there already.
void set(Edit& edit, const CaseState& state, EditTarget target, const std::string& key, std::optional<std::string> after) {
  auto before = standing(state, target, key);
  if (before != after) edit.changes.push_back({target, key, std::move(before), std::move(after)});
}

std::string shortened(std::string_view text) {
  if (text.size() <= kLabelWords) return std::string(text);
  std::size_t end = kLabelWords;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return std::string(text.substr(0, end)) + "…";
}

std::string wordsOf(const Claim& claim) { return std::format("{} {}", inWords(claim.attribute), shortened(claim.value.text)); }

std::string_view verbOf(Review review) {
  switch (review) {
    case Review::Confirmed: return "Confirm";
    case Review::Corrected: return "Correct";
    case Review::Rejected: return "Reject";
    default: return "Review";
  }
}

std::string reviewLabel(const Claim& claim, const ReviewPayload& review) {
  const std::string label = std::format("{} claim: {}", verbOf(review.review), wordsOf(claim));
  return review.review == Review::Corrected ? label + " to " + shortened(review.value) : label;
}

// Where an added claim stands in the overlay; null when it does not.
const std::string* keyOfAdded(const CaseState& state, const ClaimRef& ref, AddedClaimPayload& payload) {
  const Claim& claim = state.claimOf(ref);
  const std::string& hash = state.sourceOf(ref.account).sha256;
  const std::string key = claimKey(hash, claim.span, claim.attribute);
  for (auto it = state.overlay->lower_bound({EditTarget::AddedClaim, key});
       it != state.overlay.end() && it->first.target == EditTarget::AddedClaim && it->first.key.starts_with(key); ++it) {
    const auto added = addedClaimFromJson(it->second);
    if (!added || accountKeyOf(added->anchor) != accountKey(hash, state.accountOf(ref.account).anchor) ||
        added->value != claim.value.text)
      continue;
    payload = *added;
    return &it->first.key;
  }
  return nullptr;
}

// A claim that the analyst added has no machine reading to fall back on: to reject it is to take it away, to correct it to
// change its value.
void reviewAdded(Edit& edit, const CaseState& state, const ClaimRef& ref, const ReviewPayload& review) {
  AddedClaimPayload payload;
  const std::string* key = keyOfAdded(state, ref, payload);
  if (!key || review.review == Review::Confirmed) return;
  if (review.review == Review::Rejected) return set(edit, state, EditTarget::AddedClaim, *key, std::nullopt);
  payload.value = review.value;
  set(edit, state, EditTarget::AddedClaim, *key, toJson(payload));
}

std::string keyOfReview(const CaseState& state, const ClaimRef& ref) {
  return reviewKey(state.sourceOf(ref.account).sha256, state.readings[ref.account.source], ref.account.account, ref.claim);
}

// Whether an account is there because the analyst claimed something where nothing was read.
bool isOpened(const CaseState& state, const std::string& hash, const std::string& accountKey) {
  const std::string anchor = openedAnchor(accountKey);
  for (auto it = state.overlay->lower_bound({EditTarget::AddedClaim, hash});
       it != state.overlay.end() && it->first.target == EditTarget::AddedClaim && it->first.key.starts_with(hash); ++it)
    if (const auto added = addedClaimFromJson(it->second); added && added->anchor == anchor) return true;
  return false;
}

Edit addEdit(const CaseState& state, const AddedClaimPayload& added) {
  const std::string base = claimKey(added.sourceHash, added.span, added.attribute);
  std::string key = base;
  for (int n = 1; payloadAt(state.overlay, EditTarget::AddedClaim, key); ++n) key = std::format("{}+{}", base, n);
  return {std::format("Add claim: {} {}", inWords(added.attribute), shortened(added.value)),
          {{EditTarget::AddedClaim, key, std::nullopt, toJson(added)}}};
}

// Ids grow with the journal, so that none is given twice though its annotation was removed.
AnnotationId nextAnnotationId(const CaseState& state) {
  std::int64_t last = state.journal.empty() ? 0 : state.journal.back().id.value;
  for (const Annotation& a : state.annotations) last = std::max(last, a.id.value);
  for (const Annotation& a : state.orphans) last = std::max(last, a.id.value);
  return {last + 1};
}

std::string noteLabel(std::string_view verb, const Annotation& a) {
  const bool highlight = a.text.empty() && a.tags.empty();
  return std::format("{} {}: {}", verb, highlight ? "highlight" : "note", shortened(a.text.empty() ? a.quote : a.text));
}

const Annotation* annotation(const CaseState& state, AnnotationId id) {
  for (const auto* list : {&state.annotations, &state.orphans})
    for (const Annotation& a : *list)
      if (a.id == id) return &a;
  return nullptr;
}

}  // namespace

bool hasNote(const CaseState& state, const Annotation& a) {
  const auto isIt = [&](const Annotation& b) {
    return a.sourceHash == b.sourceHash && a.span == b.span && a.text == b.text && a.tags == b.tags;
  };
  return std::ranges::any_of(state.annotations, isIt) || std::ranges::any_of(state.orphans, isIt);
}

Edit reviewEdit(const CaseState& state, const ClaimRef& ref, const ReviewPayload& review) {
  const Claim& claim = state.claimOf(ref);
  Edit edit{reviewLabel(claim, review), {}};
  if (claim.review == Review::Added)
    reviewAdded(edit, state, ref, review);
  else
    set(edit, state, EditTarget::ClaimReview, keyOfReview(state, ref), toJson(review));
  return edit;
}

Edit confirmEdit(const CaseState& state, std::span<const IncidentId> incidents) {
  Edit edit;
  std::size_t readings = 0;
  std::set<const Incident*> confirmed;  // two ids may lead to one incident
  for (const IncidentId id : incidents) {
    const Incident* incident = state.incident(id);
    if (!incident || !confirmed.insert(incident).second) continue;
    for (const AccountRef& account : incident->accounts)
      for (std::size_t c = 0; c < state.accountOf(account).claims.size(); ++c) {
        if (state.accountOf(account).claims[c].review != Review::Unchecked) continue;
        const std::string key = keyOfReview(state, {account, c});
        if (payloadAt(state.overlay, EditTarget::ClaimReview, key)) continue;  // judged, though the state may not show it yet
        ++readings;
        set(edit, state, EditTarget::ClaimReview, key, toJson(ReviewPayload{Review::Confirmed, {}}));
      }
  }
  edit.label = std::format("Confirm: {} {}", readings, readings == 1 ? "reading" : "readings");
  return edit;
}

Edit resetReviewEdit(const CaseState& state, const ClaimRef& ref) {
  const Claim& claim = state.claimOf(ref);
  Edit edit{"Reset claim: " + wordsOf(claim), {}};
  if (claim.review == Review::Added)
    reviewAdded(edit, state, ref, {Review::Rejected, {}});
  else
    set(edit, state, EditTarget::ClaimReview, keyOfReview(state, ref), std::nullopt);
  return edit;
}

Edit addClaimEdit(const CaseState& state, AccountRef account, ByteSpan span, Attribute attribute, const std::string& value) {
  const std::string& hash = state.sourceOf(account).sha256;
  const std::string key = accountKey(hash, state.accountOf(account).anchor);
  const std::string anchor = isOpened(state, hash, key) ? openedAnchor(key) : key;
  return addEdit(state, {hash, span, anchor, attribute, value});
}

Edit openAccountEdit(const CaseState& state, std::size_t source, ByteSpan span, Attribute attribute, const std::string& value) {
  const std::string& hash = state.sources[source].sha256;
  return addEdit(state, {hash, span, openedAnchor(accountKey(hash, span)), attribute, value});
}

Edit dropOrphanEdit(const OrphanedEdit& orphan) {
  std::string_view name;  // of the attribute, behind the account's key or in the claim's
  if (orphan.target == EditTarget::Assessment)
    name = std::string_view(orphan.key).substr(orphan.key.rfind(' ') + 1);
  else if (const auto at = partsOfKey(orphan.key))
    name = at->rest.substr(0, at->rest.find_first_of("=+#"));
  const auto attribute = attributeFromName(name);
  const std::string what = attribute ? inWords(*attribute) : std::string(editTargetName(orphan.target));
  return {"Delete what lost its place: " + what, {{orphan.target, orphan.key, orphan.payload, std::nullopt}}};
}

Edit annotateEdit(const CaseState& state, std::size_t source, ByteSpan span, const std::string& text,
                  const std::vector<std::string>& tags, const WorkspaceContext& context) {
  Annotation words;
  words.sourceHash = state.sources[source].sha256;
  words.span = span;
  words.text = text;
  words.tags = tags;
  return annotateEdit(state, std::move(words), context);
}

Edit annotateEdit(const CaseState& state, Annotation words, const WorkspaceContext& context) {
  Annotation a = std::move(words);
  const auto source = std::ranges::find(state.sources, a.sourceHash, &Source::sha256);
  if (source != state.sources.end()) a.quote = a.span.of(source->text);
  a.id = nextAnnotationId(state);
  a.author = context.author;
  if (context.now) a.when = context.now();
  return {noteLabel("Add", a), {{EditTarget::Annotation, std::to_string(a.id.value), std::nullopt, toJson(a)}}};
}

Edit importAnnotationsEdit(const CaseState& state, std::span<const Annotation> annotations) {
  Edit edit{std::format("Import {} notes", annotations.size()), {}};
  AnnotationId id = nextAnnotationId(state);
  for (Annotation a : annotations) {
    a.id = id;
    edit.changes.push_back({EditTarget::Annotation, std::to_string(id.value++), std::nullopt, toJson(a)});
  }
  return edit;
}

Edit importRecordEdit(const CaseState& state, const CaseRecord& record, std::size_t& leftOut) {
  Edit edit{std::format("Import the decisions of \"{}\"", shortened(record.name)), {}};
  AnnotationId free = nextAnnotationId(state);
  for (const auto& [at, payload] : record.overlay)
    if (at.target == EditTarget::Annotation)
      if (const auto a = annotationFromJson(payload)) free.value = std::max(free.value, a->id.value + 1);
  leftOut = 0;
  for (const auto& [at, payload] : record.overlay) {
    const auto note = at.target == EditTarget::Annotation ? annotationFromJson(payload) : Result<Annotation>(std::unexpect);
    if (note && hasNote(state, *note)) continue;
    const std::string* stands = payloadAt(state.overlay, at.target, at.key);
    if (!stands) {
      edit.changes.push_back({at.target, at.key, std::nullopt, payload});
    } else if (note) {
      Annotation renamed = *note;
      renamed.id = free;
      edit.changes.push_back({at.target, std::to_string(free.value++), std::nullopt, toJson(renamed)});
    } else if (*stands != payload) {
      ++leftOut;
    }
  }
  return edit;
}

Edit changeAnnotationEdit(const CaseState& state, const Annotation& changed) {
  Edit edit{noteLabel("Change", changed), {}};
  set(edit, state, EditTarget::Annotation, std::to_string(changed.id.value), toJson(changed));
  return edit;
}

Edit removeAnnotationEdit(const CaseState& state, AnnotationId id) {
  const Annotation* a = annotation(state, id);
  Edit edit{a ? noteLabel("Remove", *a) : "Remove note", {}};
  set(edit, state, EditTarget::Annotation, std::to_string(id.value), std::nullopt);
  return edit;
}

Edit assessEdit(const CaseState& state, IncidentId id, Attribute attribute, const std::optional<Assessment>& assessment) {
  const Incident* incident = state.incident(id);
  if (!incident) return {"Decide", {}};
  Edit edit{std::format("{} {}: {}", assessment ? "Decide" : "Withdraw decision on", inWords(attribute), incident->title), {}};
  // A decision stands at the key of whichever account was the first when it was made.
  for (const std::string& key : accountKeys(*incident, *state.sources, *state.readings))
    if (key != incident->key) set(edit, state, EditTarget::Assessment, assessmentKey(key, attribute), std::nullopt);
  set(edit, state, EditTarget::Assessment, assessmentKey(incident->key, attribute),
      assessment ? std::optional(toJson(*assessment)) : std::nullopt);
  return edit;
}

Edit sourceFieldEdit(const CaseState& state, std::size_t source, const std::string& field, const std::string& value) {
  const Source& s = state.sources[source];
  Edit edit{std::format("Set {}: {}", field, shortened(value)), {}};
  if (sourceField(s, field) != value) set(edit, state, EditTarget::SourceField, sourceFieldKey(s.sha256, field), value);
  return edit;
}

}  // namespace collate
