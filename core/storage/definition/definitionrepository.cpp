// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/definition/definitionrepository.h"

#include "core/call/checkdefinition.h"
#include "core/procedure/readprocedure.h"
#include "core/storage/definition/bundledtexts.h"
#include "core/storage/definition/definitionkinds.h"
#include "core/storage/engine/connection.h"
#include "core/storage/engine/transaction.h"
#include "core/storage/organisation/settingrepository.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

struct Name
{
    QString id;
    QString edition;
};

/// What a body calls itself; empty when it cannot be understood. \a faults tells whether it may be accepted.
std::optional<Name> nameIn(DefinitionKind kind, const QByteArray &body, std::vector<Fault> &faults)
{
    const auto nameOf = [&](const auto &read) {
        checkAgainstSchema(kind, body, faults);
        return read ? std::optional(Name{read->id, read->edition}) : std::nullopt;
    };
    switch (kind) {
    case DefinitionKind::Procedure:
        return nameOf(readProcedure(body, faults));
    case DefinitionKind::Protocol:
        return nameOf(readProtocol(body, faults));
    case DefinitionKind::Catalogue:
        return nameOf(readCatalogue(body, faults));
    }
    return std::nullopt;
}

QString hashOf(const QByteArray &body)
{
    return QString::fromLatin1(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex());
}

Error storedInvalid(DefinitionSetId id)
{
    return {Error::Code::DefinitionInvalid, u"stored definition set %1 is not understood"_s.arg(id.value), {}};
}

} // namespace

DefinitionsPtr DefinitionCache::find(DefinitionSetId id) const
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_known.find(id);
    return known != m_known.end() ? known->second : nullptr;
}

void DefinitionCache::keep(const DefinitionsPtr &definitions)
{
    const std::lock_guard lock(m_mutex);
    m_known.emplace(definitions->id, definitions);
}

DefinitionRepository::DefinitionRepository(Connection &connection, DefinitionCache &cache)
    : m_connection(connection),
      m_cache(cache)
{
}

Result<DefinitionsPtr> DefinitionRepository::current()
{
    const auto id = SettingRepository(m_connection).value(DeskSetting::CurrentDefinitionSet);
    if (!id)
        return id.error();
    if (id.value().isEmpty())
        return {Error::Code::NotFound, u"no definitions accepted yet"_s};
    return definitions(DefinitionSetId{id.value().toLongLong()});
}

Result<DefinitionsPtr> DefinitionRepository::definitions(DefinitionSetId id)
{
    if (DefinitionsPtr known = m_cache.find(id))
        return known;
    const Result<Parts> parts = partsOf(id);
    if (!parts)
        return parts.error();
    std::array<QByteArray, 3> bodies;
    const std::array<qint64, 3> rows{parts.value().procedure, parts.value().protocol, parts.value().catalogue};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        Result<QByteArray> body = bodyOf(rows[i]);
        if (!body)
            return body.error();
        bodies[i] = body.take();
    }
    std::vector<Fault> faults;
    const auto made = std::make_shared<Definitions>(Definitions{
        id, readProcedure(bodies[0], faults), readProtocol(bodies[1], faults), readCatalogue(bodies[2], faults)});
    // What was accepted once is not judged anew: today's rules are for new texts.
    if (!made->procedure || !made->protocol || !made->catalogue)
        return storedInvalid(id);
    m_cache.keep(made);
    return DefinitionsPtr(made);
}

Result<> DefinitionRepository::accept(DefinitionKind kind, const QByteArray &body, AccountId by, qint64 nowMs,
                                      std::vector<Fault> &faults, qint64 basedOn)
{
    Result<Transaction> begun = begin();
    if (!begun)
        return begun.error();
    Transaction transaction = begun.take();
    Result<> done = basedOn != 0 ? checkCurrent(kind, basedOn) : Result<>();
    if (done)
        done = acceptWithin(kind, body, by, nowMs, faults);
    return done ? transaction.commit() : done;
}

Result<> DefinitionRepository::acceptWithin(DefinitionKind kind, const QByteArray &body, AccountId by, qint64 nowMs,
                                            std::vector<Fault> &faults)
{
    const std::optional<Name> name = nameIn(kind, body, faults);
    if (name) {
        const Result<bool> taken = isEditionTaken(kind, body);
        if (!taken)
            return taken.error();
        if (taken.value())
            faults.push_back({Fault::Kind::EditionTaken, u"/edition"_s, name->edition});
    }
    if (!name || !faults.empty())
        return {Error::Code::DefinitionInvalid,
                u"%1: %2 faults"_s.arg(definitionKindWords.word(kind)).arg(faults.size())};
    const Result<qint64> row = keepDefinition(kind, name->edition, body, by, nowMs);
    if (!row)
        return row.error();
    return makeCurrent(kind, row.value());
}

Result<> DefinitionRepository::checkCurrent(DefinitionKind kind, qint64 basedOn)
{
    const Result<Parts> parts = currentParts();
    if (!parts)
        return parts.error();
    if (parts.value().of(kind) != basedOn)
        return {Error::Code::Conflict, u"another edition is current"_s};
    return {};
}

Result<bool> DefinitionRepository::isEditionTaken(DefinitionKind kind, const QByteArray &body)
{
    static const Statement others{u"texts of an edition"_s,
                                  u"SELECT body FROM definition WHERE kind = ? AND edition = ? AND hash <> ?"_s};
    static const Statement known{u"definition by hash"_s, u"SELECT id FROM definition WHERE hash = ?"_s};
    std::vector<Fault> unused;
    const std::optional<Name> name = nameIn(kind, body, unused);
    const auto same = m_connection.value(known, {hashOf(body)});
    if (!same)
        return same.error();
    if (!name || same.value())
        return false; // The same text again is no other, whatever else bears its edition.
    bool taken = false;
    const Result<> looked = m_connection.each(
        others, {definitionKindWords.word(kind), name->edition, hashOf(body)}, [&](const QSqlQuery &row) {
            const QJsonObject other = QJsonDocument::fromJson(row.value(0).toString().toUtf8()).object();
            taken = taken || other.value(u"id"_s).toString() == name->id;
        });
    if (!looked)
        return looked.error();
    return taken;
}

Result<> DefinitionRepository::makeCurrent(DefinitionKind kind, qint64 row)
{
    Result<Parts> found = currentParts();
    if (!found)
        return found.error();
    Parts parts = found.take();
    parts.of(kind) = row;
    return makeCurrent(parts);
}

Result<std::vector<DefinitionEdition>> DefinitionRepository::editions()
{
    static const Statement statement{
        u"editions"_s,
        u"SELECT id, kind, edition, accepted_by, accepted_at_ms, hash FROM definition ORDER BY id DESC"_s};
    const Result<Parts> parts = currentParts();
    if (!parts)
        return parts.error();
    return m_connection.all<DefinitionEdition>(statement, {}, [&](const QSqlQuery &row) {
        DefinitionEdition edition;
        edition.id = row.value(0).toLongLong();
        edition.kind = definitionKindWords.value(row.value(1).toString()).value_or(DefinitionKind::Procedure);
        edition.edition = row.value(2).toString();
        edition.acceptedBy = AccountId{row.value(3).toLongLong()};
        edition.acceptedAtMs = row.value(4).toLongLong();
        edition.cameWithProgram = cameWithProgram(edition.kind, row.value(5).toString());
        edition.current = edition.id == parts.value().of(edition.kind);
        return edition;
    });
}

Result<QByteArray> DefinitionRepository::text(qint64 edition)
{
    return bodyOf(edition);
}

Result<DefinitionKind> DefinitionRepository::kindOf(qint64 edition)
{
    static const Statement statement{u"definition's kind"_s, u"SELECT kind FROM definition WHERE id = ?"_s};
    const auto word = m_connection.value(statement, {edition});
    if (!word)
        return word.error();
    if (!word.value())
        return {Error::Code::NotFound, u"no such edition"_s};
    return definitionKindWords.value(word.value()->toString()).value_or(DefinitionKind::Procedure);
}

Result<std::vector<Fault>> DefinitionRepository::faultsOf(qint64 edition)
{
    const Result<DefinitionKind> kind = kindOf(edition);
    const Result<QByteArray> body = bodyOf(edition);
    if (!kind || !body)
        return kind ? body.error() : kind.error();
    std::vector<Fault> faults;
    (void)nameIn(kind.value(), body.value(), faults);
    return faults;
}

Result<> DefinitionRepository::goBackTo(qint64 edition, std::vector<Fault> &faults)
{
    Result<Transaction> begun = begin();
    if (!begun)
        return begun.error();
    Transaction transaction = begun.take();
    const Result<DefinitionKind> kind = kindOf(edition);
    const Result<QByteArray> body = bodyOf(edition);
    if (!kind || !body)
        return kind ? body.error() : kind.error();
    std::vector<Fault> found;
    if (!nameIn(kind.value(), body.value(), found)) {
        faults.insert(faults.end(), found.begin(), found.end());
        return {Error::Code::DefinitionInvalid, u"an earlier edition is not understood"_s};
    }
    const Result<> done = makeCurrent(kind.value(), edition);
    return done ? transaction.commit() : done;
}

/// Of the current set, or while there is none the newest of each kind.
Result<DefinitionRepository::Parts> DefinitionRepository::currentParts()
{
    const auto id = SettingRepository(m_connection).value(DeskSetting::CurrentDefinitionSet);
    if (!id)
        return id.error();
    if (!id.value().isEmpty())
        return partsOf(DefinitionSetId{id.value().toLongLong()});
    static const Statement newest{u"newest definition"_s,
                                  u"SELECT coalesce(max(id), 0) FROM definition WHERE kind = ?"_s};
    std::array<qint64, 3> rows{};
    const std::array kinds{DefinitionKind::Procedure, DefinitionKind::Protocol, DefinitionKind::Catalogue};
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const auto row = m_connection.value(newest, {definitionKindWords.word(kinds[i])});
        if (!row)
            return row.error();
        rows[i] = row.value()->toLongLong();
    }
    return Parts{rows[0], rows[1], rows[2]};
}

Result<DefinitionRepository::Parts> DefinitionRepository::partsOf(DefinitionSetId id)
{
    static const Statement statement{
        u"definition set"_s, u"SELECT procedure_id, protocol_id, catalogue_id FROM definition_set WHERE id = ?"_s};
    std::optional<Parts> parts;
    const Result<> done = m_connection.each(statement, {id.value}, [&](const QSqlQuery &row) {
        parts = Parts{row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toLongLong()};
    });
    if (!done)
        return done.error();
    if (!parts)
        return {Error::Code::NotFound, u"no such definition set"_s};
    return *parts;
}

Result<QByteArray> DefinitionRepository::bodyOf(qint64 definition)
{
    static const Statement statement{u"definition"_s, u"SELECT body FROM definition WHERE id = ?"_s};
    const auto body = m_connection.value(statement, {definition});
    if (!body)
        return body.error();
    if (!body.value())
        return {Error::Code::NotFound, u"no such definition"_s};
    return body.value()->toString().toUtf8();
}

Result<qint64> DefinitionRepository::keepDefinition(DefinitionKind kind, const QString &edition, const QByteArray &body,
                                                    AccountId by, qint64 nowMs)
{
    static const Statement known{u"definition by hash"_s, u"SELECT id FROM definition WHERE hash = ?"_s};
    static const Statement insert{
        u"keep definition"_s,
        u"INSERT INTO definition (id, hash, kind, edition, body, accepted_by, accepted_at_ms) "
        "SELECT coalesce(max(id), 0) + 1, CAST(? AS text), CAST(? AS text), CAST(? AS text), CAST(? AS text), "
        "CAST(? AS integer), CAST(? AS bigint) FROM definition RETURNING id"_s};
    const QString hash = hashOf(body);
    auto row = m_connection.value(known, {hash});
    if (row && !row.value())
        row = m_connection.value(
            insert, {hash, definitionKindWords.word(kind), edition, QString::fromUtf8(body), by.value, nowMs});
    if (!row)
        return row.error();
    return row.value()->toLongLong();
}

Result<> DefinitionRepository::makeCurrent(const Parts &parts)
{
    static const Statement known{
        u"known definition set"_s,
        u"SELECT id FROM definition_set WHERE procedure_id = ? AND protocol_id = ? AND catalogue_id = ?"_s};
    static const Statement insert{
        u"make definition set"_s,
        u"INSERT INTO definition_set (id, procedure_id, protocol_id, catalogue_id) "
        "SELECT coalesce(max(id), 0) + 1, CAST(? AS integer), CAST(? AS integer), CAST(? AS integer) "
        "FROM definition_set RETURNING id"_s};
    if (parts.procedure == 0 || parts.protocol == 0 || parts.catalogue == 0)
        return {}; // The first of three: a set follows with the last.
    const QVariantList values{parts.procedure, parts.protocol, parts.catalogue};
    auto id = m_connection.value(known, values);
    if (id && !id.value())
        id = m_connection.value(insert, values);
    if (!id)
        return id.error();
    return SettingRepository(m_connection).set(DeskSetting::CurrentDefinitionSet, id.value()->toString());
}

Result<Transaction> DefinitionRepository::begin()
{
    Result<Transaction> begun = Transaction::begin(m_connection);
    if (!begun || m_connection.engine() == Engine::Sqlite)
        return begun;
    Transaction transaction = begun.take();
    if (const Result<> turn =
            m_connection.command(u"definitions' turn"_s, u"SELECT pg_advisory_xact_lock(4718594023)"_s);
        !turn)
        return turn.error();
    return transaction;
}

} // namespace helpdesk
