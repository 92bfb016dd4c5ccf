// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/source_phrases.h"

namespace collate {

// Is a verb of saying one here? Not "alleged leader", "a separate report", "the recently announced chief", "Islamic State", "Omar
// Said".
bool isCueOfSaying(const Document& doc, const Entities& entities, const SourcePhrases& phrases, const Hit& say);

// "by | radio", "by | e-mail"
bool isWayOfTelling(const Document& doc, std::uint32_t i);

// "jets | confirmed by officials as", and not "confirmed by radio that", "confirmed by Monday"
bool isConfirmedBySomebody(const Document& doc, const Entities& entities, const Hit& say);

// Does nothing follow but the stop?
bool isTextEnd(const Document& doc, std::uint32_t i);

}  // namespace collate
