// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/workspace/case_state.h"

namespace collate {

// A claim in a source of which no account was read: it opens one of its own (core/edit/key_parts.h). Claims that are added to
// that account later go by addClaimEdit, as everywhere.
Edit openAccountEdit(const CaseState& state, std::size_t source, ByteSpan span, Attribute attribute, const std::string& value);

// Takes away an edit that found no place. Notes that found none go by removeAnnotationEdit.
Edit dropOrphanEdit(const OrphanedEdit& orphan);

}  // namespace collate
