// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/extract/frame.h"

namespace collate {

// Where the phrase begins whose last word is the noun at `noun`: "a previously announced US-led coalition | raid".
std::uint32_t nounPhraseStart(const Annotated& text, std::uint32_t noun, TokenRange sentence);

// "the brother of a leader | killed in 2020", "one of four people | wounded": those next to a participle, on whom it hangs.
TokenRange nearestOf(const Document& doc, TokenRange phrase);

// "left a girl and two men wounded", "left three injured and a boy dead": where those left so begin, from the ones at `from` back
// over the list that they stand in; nothing where nothing left them.
std::optional<std::uint32_t> leftBehind(const Annotated& text, std::uint32_t from, TokenRange sentence);

// "wounded" of "killed and wounded five men": a verb of the same form and another effect; null where none is joined
const Hit* joinedVerb(const Document& doc, const Hit& verb);

// "killing or | injuring scores of them": so many of both, and not so many hurt
bool isSecondOfSum(const Document& doc, const Hit& verb);

}  // namespace collate
