// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/entity.h"

namespace collate {

// How a page uses hours that stand by themselves.
struct PageClocks {
  bool backwards = false;  // lines open with a clock that runs backwards, as entries of a live blog do
  bool thread = false;     // posts with a full date above them
};

PageClocks pageClocksOf(const Document& doc, const Entities& entities);

}  // namespace collate
