// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/definitionreader.h"
#include "core/base/result.h"
#include "core/call/definitions.h"

#include <QByteArray>

#include <map>
#include <mutex>
#include <vector>

namespace helpdesk {

class Connection;

/// Definitions read once, for all connections of a program. May be used from any thread.
class DefinitionCache
{
public:
    [[nodiscard]] DefinitionsPtr find(DefinitionSetId id) const;
    void keep(const DefinitionsPtr &definitions);

private:
    mutable std::mutex m_mutex;
    std::map<DefinitionSetId, DefinitionsPtr> m_known;
};

/// Procedures, protocols and catalogues that the desk has accepted. None is ever changed or deleted: calls name them.
class DefinitionRepository
{
public:
    DefinitionRepository(Connection &connection, DefinitionCache &cache);

    /// What a new call runs under. NotFound while the desk has not accepted one of each kind.
    [[nodiscard]] Result<DefinitionsPtr> current();
    /// What a stored call runs under.
    [[nodiscard]] Result<DefinitionsPtr> definitions(DefinitionSetId id);

    /// Checks \a body and, when it passes, makes it the current one of its kind; the same text again is the same
    /// definition. DefinitionInvalid: \a faults holds why, and everything stays as it was.
    [[nodiscard]] Result<> accept(
        DefinitionKind kind, const QByteArray &body, AccountId by, qint64 nowMs, std::vector<Fault> &faults);

    /// Everything accepted so far, newest first.
    [[nodiscard]] Result<std::vector<DefinitionEdition>> editions();
    /// The text of an edition.
    [[nodiscard]] Result<QByteArray> text(qint64 edition);
    /// What this program's check finds in an edition; an earlier program may have let it pass.
    [[nodiscard]] Result<std::vector<Fault>> faultsOf(qint64 edition);
    /// Makes an earlier edition the current one of its kind again. DefinitionInvalid: it does not pass this program's check.
    [[nodiscard]] Result<> goBackTo(qint64 edition, std::vector<Fault> &faults);

    /// Accepts what came with the program when the desk has none yet.
    [[nodiscard]] Result<> ensureDefaults(qint64 nowMs);

private:
    [[nodiscard]] Result<DefinitionKind> kindOf(qint64 edition);

    struct Parts
    {
        qint64 procedure = 0; ///< Rows of definition; 0: none yet.
        qint64 protocol = 0;
        qint64 catalogue = 0;
    };

    [[nodiscard]] Result<Parts> currentParts();
    [[nodiscard]] Result<Parts> partsOf(DefinitionSetId id);
    [[nodiscard]] Result<QByteArray> bodyOf(qint64 definition);
    [[nodiscard]] Result<> acceptWithin(
        DefinitionKind kind, const QByteArray &body, AccountId by, qint64 nowMs, std::vector<Fault> &faults);
    [[nodiscard]] Result<qint64> keepDefinition(
        DefinitionKind kind, const QString &edition, const QByteArray &body, AccountId by, qint64 nowMs);
    [[nodiscard]] Result<> makeCurrent(const Parts &parts);
    [[nodiscard]] Result<> makeCurrent(DefinitionKind kind, qint64 row);
    [[nodiscard]] Result<> takeTurn();

    Connection &m_connection;
    DefinitionCache &m_cache;
};

} // namespace helpdesk
