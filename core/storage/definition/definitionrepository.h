// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/definitionreader.h"
#include "core/base/result.h"
#include "core/call/definitions.h"
#include "core/storage/engine/transaction.h"

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
    /// definition, another one under an edition that is taken is refused. DefinitionInvalid: \a faults holds why.
    /// Conflict: another edition than \a basedOn is current by now (0: whichever is). Everything stays as it was then.
    [[nodiscard]] Result<> accept(DefinitionKind kind, const QByteArray &body, AccountId by, qint64 nowMs,
                                  std::vector<Fault> &faults, qint64 basedOn = 0);
    /// The same in the transaction of the caller. REQUIRES: it is one of begin().
    [[nodiscard]] Result<> acceptWithin(DefinitionKind kind, const QByteArray &body, AccountId by, qint64 nowMs,
                                        std::vector<Fault> &faults);
    /// Begins a transaction in which this desk alone chooses ids and the current set.
    [[nodiscard]] Result<Transaction> begin();

    /// Everything accepted so far, newest first.
    [[nodiscard]] Result<std::vector<DefinitionEdition>> editions();
    /// The text of an edition.
    [[nodiscard]] Result<QByteArray> text(qint64 edition);
    /// What this program's check finds in an edition; an earlier program may have let it pass.
    [[nodiscard]] Result<std::vector<Fault>> faultsOf(qint64 edition);
    /// Makes an earlier edition the current one of its kind again, also one that today's rules would not accept.
    /// DefinitionInvalid: this program does not understand it.
    [[nodiscard]] Result<> goBackTo(qint64 edition, std::vector<Fault> &faults);

    /// Another text of this kind bears the id and the edition of \a body.
    [[nodiscard]] Result<bool> isEditionTaken(DefinitionKind kind, const QByteArray &body);

private:
    [[nodiscard]] Result<DefinitionKind> kindOf(qint64 edition);

    struct Parts
    {
        qint64 procedure = 0; ///< Rows of definition; 0: none yet.
        qint64 protocol = 0;
        qint64 catalogue = 0;

        [[nodiscard]] qint64 &of(DefinitionKind kind)
        {
            return kind == DefinitionKind::Procedure ? procedure
                : kind == DefinitionKind::Protocol   ? protocol
                                                     : catalogue;
        }
        [[nodiscard]] qint64 of(DefinitionKind kind) const { return Parts(*this).of(kind); }
    };

    [[nodiscard]] Result<Parts> currentParts();
    [[nodiscard]] Result<Parts> partsOf(DefinitionSetId id);
    [[nodiscard]] Result<QByteArray> bodyOf(qint64 definition);
    [[nodiscard]] Result<> checkCurrent(DefinitionKind kind, qint64 basedOn);
    [[nodiscard]] Result<qint64> keepDefinition(DefinitionKind kind, const QString &edition, const QByteArray &body,
                                                AccountId by, qint64 nowMs);
    [[nodiscard]] Result<> makeCurrent(const Parts &parts);
    [[nodiscard]] Result<> makeCurrent(DefinitionKind kind, qint64 row);

    Connection &m_connection;
    DefinitionCache &m_cache;
};

} // namespace helpdesk
