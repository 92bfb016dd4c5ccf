// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/frame.h"

namespace collate {

// "kidnapped last week | three clerks", "arrested on Sunday in the city of Orlen | a man": behind what says when and where from
// token i on, where those whom a verb befell are told of behind it; else i.
std::uint32_t behindWhen(const Annotated& text, std::uint32_t i);

// "strikes at dawn on Thursday | on a camp": behind what says when from token i on, where what was hit is told behind it; else i.
std::uint32_t behindTimes(const Annotated& text, std::uint32_t i);

// "On the night of 19 April | a police van", "on Sunday | the school": behind what says when at the start of a phrase, where a
// determiner opens the rest; else the start.
std::uint32_t behindOpeningTime(const Annotated& text, TokenRange r);

// "ORLEN SANA Three men", "BEIRUT A boy": where a sentence begins whose page lost the marks behind its place and agency
std::uint32_t behindByline(const Document& doc, TokenRange r);

}  // namespace collate
