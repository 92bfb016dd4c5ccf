// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

#include "ui/models/source_page.h"
#include "ui/style/theme.h"

namespace collate::ui {

// A note in the margin: a bar in its color, the analyst's words, who and when, and tags as pills.
qreal noteCardHeight(const PageNote& note, qreal width);
void paintNoteCard(QPainter& painter, QRectF rect, const PageNote& note, const Theme& theme, bool current,
                   Qt::LayoutDirection direction);

}  // namespace collate::ui
