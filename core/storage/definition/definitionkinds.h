// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumwords.h"
#include "core/call/definitions.h"

namespace helpdesk {

/// Stored: never change one.
inline constexpr EnumWords<DefinitionKind, 3> definitionKindWords{{{
    {DefinitionKind::Procedure, "procedure"},
    {DefinitionKind::Protocol, "protocol"},
    {DefinitionKind::Catalogue, "catalogue"},
}}};

} // namespace helpdesk
