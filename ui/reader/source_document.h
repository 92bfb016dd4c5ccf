// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>

#include "ui/models/source_page.h"
#include "ui/style/theme.h"

namespace collate::ui {

// Space around the text within the document: the account bars stand at the leading edge.
inline constexpr int kGutterWidth = 48;
inline constexpr int kTrailingSpace =
    12;  // room for the box around a claim at the line's end, and for the dots of a folded margin
inline constexpr int kTopSpace = 20;

// Fills `document` with a page, paragraph for block, so that positions in both are the same. Lines have fixed heights (Charis
// has tall lines); byline, boilerplate and background are muted; each paragraph runs the way its first strong letter does.
void fillDocument(QTextDocument& document, const SourcePage& page, const Theme& theme, Qt::LayoutDirection direction);

// Room below the text, for margin labels that reach past its end.
void setBottomSpace(QTextDocument& document, qreal space);

}  // namespace collate::ui
