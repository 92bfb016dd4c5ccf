// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/entity.h"

namespace collate {

// Names that stand beside the words for who speaks: "the mayor, Rosa Quint, said", "the gang's military wing, the OPF, said".

// Is it a person's name, with what they are before it: "Rosa Quint", "the farmer Rosa Quint", "Dr. Rosa Quint"? Not "a friend of
// Rosa Quint".
bool namesPerson(const Document& doc, const Entities& entities, TokenRange aside);
// Is it a group's name, where the source is none?
bool namesGroup(const Document& doc, const Entities& entities, TokenRange aside, TokenRange source);
// "Mayor Quint"
bool isTitledName(const Document& doc, const Entities& entities, TokenRange source);
// "said the mayor, | Rosa Quint": the person named behind a comma at `at`; empty where none is.
TokenRange personBehind(const Document& doc, const Entities& entities, std::uint32_t at, TokenRange sentence);
// "Omar Said a | writer" told: the person, where the comma was lost; else `source`.
TokenRange apposedPerson(const Document& doc, const Entities& entities, TokenRange source);
TokenRange withoutArticle(const Document& doc, TokenRange r);

// Is `named` the name of the source before it: "according to the governor, X, gunmen killed"? Not "the indictment, X, 24,
// killed".
bool isApposedName(const Document& doc, TokenRange source, TokenRange named);

// Behind "a February" of "according to a February | report"; `i` where no day or month stands there.
std::uint32_t behindDatedArticle(const Document& doc, const Entities& entities, std::uint32_t i);

}  // namespace collate
