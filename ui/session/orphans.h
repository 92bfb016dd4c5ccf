// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <string_view>
#include <vector>

#include "core/model/claim.h"
#include "core/workspace/placeless_edits.h"

namespace collate::ui {

// Something that the analyst did and that has no place any more: a note whose words are gone, a judgment or a claim on what is
// not read any more, a decision on what no incident tells of any more, a field of a source that the case does not hold.
struct Orphan {
  AnnotationId note;                   // of a note
  std::optional<OrphanedEdit> edit;    // of anything else
  std::optional<Attribute> attribute;  // of a judgment, a claim or a decision
  std::optional<Review> review;        // of a judgment; Added for a claim
  QString text;                        // the note's words, the analyst's value, or that of the source's field; may be empty
  QString field;                       // of a source, untranslated
  QString reason;                      // of a decision; may be empty
  QString quote;                       // the words that it was on; empty where nobody knows them
  QString author, when;                // of a note or a decision; ISO 8601 UTC
  QStringList tags;
  bool sourceHeld = true;  // by the case
};

// What belongs to the source of this hash, and then what belongs to sources that the case does not hold.
std::vector<Orphan> orphansOf(const CaseState& state, std::string_view sourceHash);

// The step, to be undone, that takes one away.
Edit removeOrphanEdit(const CaseState& state, const Orphan& orphan);

}  // namespace collate::ui
