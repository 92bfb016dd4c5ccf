// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/entity.h"

namespace collate {

// What of a sentence rests on its source: what stands behind the verb of saying, or all of it where the source stands behind what
// it told ("..., the mayor said") or behind no more than the day and the place ("On Monday in Orlen the mayor said").
TokenRange toldContent(const Document& doc, const Entities& entities, TokenRange sentence, TokenRange source, const Hit& say);

}  // namespace collate
