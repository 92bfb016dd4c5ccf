// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>
#include <vector>

#include "core/workspace/case_state.h"
#include "ui/models/evidence_lines.h"
#include "ui/session/session.h"
#include "ui/style/theme.h"

namespace collate::ui {

class Section;

// Fills a section with notes: what the analyst wrote over the words it is about; a click goes there.
void fillNotes(Section& section, const std::vector<const Annotation*>& notes, Session& session, const Theme& theme);

// Fills a section with steps of the journal, newest first.
void fillHistory(Section& section, const std::vector<const JournalEntry*>& steps);

std::vector<const Annotation*> notesOn(const CaseState& state, const std::string& sourceHash, ByteSpan span);
// Steps with a key that begins with one of `keys`. One that ends in a blank names an account, which may be the second of a pair.
std::vector<const JournalEntry*> stepsOn(const CaseState& state, const std::vector<std::string>& keys);

// Fills a section with the analyst's decision on one attribute.
void fillAssessment(Section& section, const CaseState& state, const Comparison& comparison, Session& session, const Theme& theme);

// Fills a section with the figures that the usual rules make of a count, each with its reason and a way to a claim that gives
// it. Hidden where there are none.
void fillRules(Section& section, const std::vector<RuleLine>& rules, Session& session, const Theme& theme);

}  // namespace collate::ui
