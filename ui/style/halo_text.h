// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QColor;
class QPainter;

namespace collate::ui {

// One line of text in the painter's font with a rim of `halo`, so that it reads across lines and hatching. Centered in height.
void paintHaloText(QPainter& painter, const QRectF& box, Qt::Alignment align, const QString& text, const QColor& ink,
                   const QColor& halo);

}  // namespace collate::ui
