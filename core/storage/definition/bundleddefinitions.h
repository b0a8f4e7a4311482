// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/call/definitions.h"

#include <vector>

namespace helpdesk {

class Connection;
class DefinitionRepository;
struct Fault;

/// How a desk takes over the definitions that come with the program.
///
/// A desk that runs under an earlier version's text, unchanged, goes over to this version's by itself; calls in hand
/// keep theirs. One that has written its own is only offered it, and one that went back to an earlier text stays there.
/// A program older than the desk takes nothing back.
class BundledDefinitions
{
public:
    /// Both borrowed.
    BundledDefinitions(Connection &connection, DefinitionRepository &definitions);

    /// Accepts one of each kind when the desk has none yet. Writes nothing otherwise.
    [[nodiscard]] Result<> ensureDefaults(qint64 nowMs);
    /// Goes over to what this version brings, where the desk runs under an earlier version's.
    [[nodiscard]] Result<> adopt(qint64 nowMs);

    /// The kinds of which this version brings a text that the desk, which has its own, does not know. Never the
    /// catalogue: it is the desk's.
    [[nodiscard]] Result<std::vector<DefinitionKind>> offered();
    /// Makes the text that came with the program the current one; of the protocol the desk's rings and holds are kept.
    /// DefinitionInvalid: \a faults holds why.
    [[nodiscard]] Result<> takeOver(DefinitionKind kind, AccountId by, qint64 nowMs, std::vector<Fault> &faults);

private:
    enum class Standing { UpToDate, Behind, Own };

    [[nodiscard]] Result<Standing> standing(DefinitionKind kind);
    [[nodiscard]] Result<std::vector<DefinitionKind>> kindsThat(Standing stand);
    [[nodiscard]] Result<> acceptBundled(DefinitionKind kind, const QByteArray &body, AccountId by, qint64 nowMs,
                                         std::vector<Fault> &faults);
    [[nodiscard]] Result<QByteArray> fittedBody(DefinitionKind kind);

    Connection &m_connection;
    DefinitionRepository &m_definitions;
};

} // namespace helpdesk
