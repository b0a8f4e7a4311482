// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/catalogue/catalogue.h"
#include "core/procedure/procedure.h"
#include "core/protocol/protocol.h"

#include <QStringList>

#include <memory>

namespace helpdesk {

/// What a desk accepts, each in editions.
enum class DefinitionKind { Procedure, Protocol, Catalogue };

/// One text that the desk has accepted.
struct DefinitionEdition
{
    qint64 id = 0;
    DefinitionKind kind = DefinitionKind::Procedure;
    QString edition;
    AccountId acceptedBy;         ///< Null: came with the program, or was accepted by a command.
    bool cameWithProgram = false; ///< With this version or an earlier one, word for word.
    qint64 acceptedAtMs = 0;
    bool current = false; ///< New calls run under it.
};

/// The edition to follow \a current, unlike all of \a known: "1" → "2", "2018" → "2019", "first" → "first.2".
[[nodiscard]] QString nextEdition(const QString &current, const QStringList &known);

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
