// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"
#include "ui/style/theme.h"

namespace collate::ui {

class Section;

// Fills a section with the incidents that are perhaps the same as `incident`: each with the reasons for and against, a way to
// look at it, and two buttons that settle it. Hidden where there are none.
void fillPerhaps(Section& section, const Incident& incident, Session& session, const Theme& theme);

}  // namespace collate::ui
