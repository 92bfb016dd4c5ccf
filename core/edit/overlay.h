// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <map>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/edit/edit.h"

namespace collate {

struct OverlayKey {
  EditTarget target{};
  std::string key;
  auto operator<=>(const OverlayKey&) const = default;
};

// What stands after all edits: a payload (JSON, or text for a source's field) at each key.
using Overlay = std::map<OverlayKey, std::string>;

// What stands at a key, or null.
const std::string* payloadAt(const Overlay& overlay, EditTarget target, std::string_view key);

// Does anything of this kind stand?
bool holds(const Overlay& overlay, EditTarget target);

// Applies the changes in order, all or none. Invalid when something else than a change's `before` stands at its key, or
// when what it sets cannot be read (an annotation that is no annotation, a source's field that there is not).
Result<void> applyEdit(Overlay& overlay, const Edit& edit);

// Is `payload` one that can stand at `target` and `key`?
Result<void> checkPayload(EditTarget target, std::string_view key, const std::string& payload);

}  // namespace collate
