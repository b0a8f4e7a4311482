// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/catalogue/catalogue.h"
#include "core/procedure/procedure.h"
#include "core/protocol/protocol.h"

#include <memory>

namespace helpdesk {

/// What a call runs under from its first ring to its end, also on another desk.
struct Definitions
{
    DefinitionSetId id; ///< 0 while not accepted by a store.
    std::shared_ptr<const Procedure> procedure;
    std::shared_ptr<const Protocol> protocol;
    std::shared_ptr<const Catalogue> catalogue;
};

using DefinitionsPtr = std::shared_ptr<const Definitions>;

} // namespace helpdesk
