// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace collate::ui::test {

// Writes a picture of a window with 256 colors, which a window's flat surfaces bear without a visible difference, at about a
// third of the bytes. The same picture gives the same file.
bool saveSmall(const QImage& image, const QString& path);

}  // namespace collate::ui::test
