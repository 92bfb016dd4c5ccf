// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/orphans.h"

#include <algorithm>

#include "core/edit/key_parts.h"
#include "core/edit/source_fields.h"
#include "core/workspace/workspace.h"
#include "ui/text/utf16_text.h"

namespace collate::ui {
namespace {

// An assessment's key names an account before its attribute.
std::string_view accountOf(const OrphanedEdit& edit) {
  const std::string_view key = edit.key;
  return edit.target == EditTarget::Assessment ? key.substr(0, key.rfind(' ')) : key;
}

std::string_view hashOf(const OrphanedEdit& edit) {
  if (edit.target == EditTarget::SourceField) return hashOfKey(edit.key);
  const auto at = partsOfKey(accountOf(edit));
  return at ? at->sourceHash : std::string_view();
}

Orphan orphanOf(const Annotation& a) {
  Orphan orphan;
  orphan.note = a.id;
  orphan.text = toQt(a.text);
  orphan.quote = toQt(a.quote).simplified();
  orphan.author = toQt(a.author);
  orphan.when = toQt(a.when);
  for (const std::string& tag : a.tags) orphan.tags << toQt(tag);
  return orphan;
}

// A judged claim's key tells what was read where its neighbors made that necessary: "<claim key>=Sami Haddad#2".
QString readIn(std::string_view rest) {
  const std::size_t equals = rest.find('=');
  if (equals == std::string_view::npos) return {};
  const std::string_view read = rest.substr(equals + 1);
  return toQt(std::string(read.substr(0, read.rfind('#'))));
}

Orphan orphanOf(const OrphanedEdit& edit, const Assessment& decided) {
  Orphan orphan;
  orphan.edit = edit;
  orphan.attribute = attributeFromName(std::string_view(edit.key).substr(edit.key.rfind(' ') + 1));
  orphan.text = toQt(decided.value);
  orphan.reason = toQt(decided.reason).simplified();
  orphan.author = toQt(decided.author);
  orphan.when = toQt(decided.when);
  return orphan;
}

Orphan orphanOf(const OrphanedEdit& edit, const Source* source) {
  if (edit.target == EditTarget::Assessment) return orphanOf(edit, assessmentFromJson(edit.payload).value_or(Assessment{}));
  Orphan orphan;
  orphan.edit = edit;
  if (edit.target == EditTarget::SourceField) {
    orphan.field = toQt(std::string(fieldOfKey(edit.key)));
    orphan.text = toQt(edit.payload);
    return orphan;
  }
  const auto at = partsOfKey(edit.key);
  if (!at) return orphan;
  orphan.attribute = attributeFromName(at->rest.substr(0, at->rest.find_first_of("=+#")));
  if (source) orphan.quote = toQt(std::string(at->span.of(source->text))).simplified();
  if (const auto added =
          edit.target == EditTarget::AddedClaim ? addedClaimFromJson(edit.payload) : Result<AddedClaimPayload>(std::unexpect)) {
    orphan.review = Review::Added;
    orphan.text = toQt(added->value);
  } else if (const auto judged = reviewFromJson(edit.payload)) {
    orphan.review = judged->review;
    orphan.text = judged->value.empty() ? readIn(at->rest) : toQt(judged->value);
  }
  return orphan;
}

}  // namespace

std::vector<Orphan> orphansOf(const CaseState& state, std::string_view sourceHash) {
  std::vector<Orphan> here, nowhere;
  const auto add = [&](std::string_view hash, const auto& make) {
    const auto source = std::ranges::find(state.sources, hash, &Source::sha256);
    const bool held = source != state.sources.end();
    if (held && hash != sourceHash) return;
    Orphan orphan = make(held ? &*source : nullptr);
    orphan.sourceHeld = held;
    (held ? here : nowhere).push_back(std::move(orphan));
  };
  for (const Annotation& a : state.orphans) add(a.sourceHash, [&](const Source*) { return orphanOf(a); });
  for (const OrphanedEdit& e : state.orphanedEdits) add(hashOf(e), [&](const Source* source) { return orphanOf(e, source); });
  std::ranges::move(nowhere, std::back_inserter(here));
  return here;
}

Edit removeOrphanEdit(const CaseState& state, const Orphan& orphan) {
  return orphan.edit ? dropOrphanEdit(*orphan.edit) : removeAnnotationEdit(state, orphan.note);
}

}  // namespace collate::ui
