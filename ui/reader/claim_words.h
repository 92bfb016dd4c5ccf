// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/models/source_page.h"

namespace collate::ui {

QString mentionKindLabel(MentionKind kind);  // "Person", "Date, time"

// One line about a mention, a claim or a note, for tooltips and screen readers.
QString mentionWords(const PageMention& mention);
QString claimWords(const PageClaim& claim);
QString noteWords(const PageNote& note);
QString reviewWords(Review review);  // "read by Collate", "confirmed by you"

// "N. Karam, 20 Nov 2025, 09:58" of an annotation, in local time.
QString signature(const PageNote& note);

}  // namespace collate::ui
