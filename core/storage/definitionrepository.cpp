// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/definitionrepository.h"

#include "core/procedure/readprocedure.h"
#include "core/storage/connection.h"
#include "core/storage/settingrepository.h"
#include "core/storage/transaction.h"

#include <QCryptographicHash>
#include <QFile>

#include <array>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

/// Stored: never change one.
constexpr EnumWords<DefinitionKind, 3> kindWords{{{
    {DefinitionKind::Procedure, "procedure"},
    {DefinitionKind::Protocol, "protocol"},
    {DefinitionKind::Catalogue, "catalogue"},
}}};

/// The edition of a body that passes its check.
std::optional<QString> checkedEdition(DefinitionKind kind, const QByteArray &body, std::vector<Fault> &faults)
{
    const auto editionOf = [](const auto &read) { return read ? std::optional(read->edition) : std::nullopt; };
    switch (kind) {
    case DefinitionKind::Procedure:
        return editionOf(readProcedure(body, faults));
    case DefinitionKind::Protocol:
        return editionOf(readProtocol(body, faults));
    case DefinitionKind::Catalogue:
        return editionOf(readCatalogue(body, faults));
    }
    return std::nullopt;
}

Result<QByteArray> bodyThatCameWith(const QString &resource)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return {Error::Code::NotFound, u"definition of the program: "_s + resource};
    return file.readAll();
}

Error storedInvalid(DefinitionSetId id)
{
    return {Error::Code::DefinitionInvalid, u"stored definition set %1 does not pass its check"_s.arg(id.value), {}};
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
    : m_connection(connection)
    , m_cache(cache)
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
    if (!faults.empty() || !made->procedure || !made->protocol || !made->catalogue)
        return storedInvalid(id);
    m_cache.keep(made);
    return DefinitionsPtr(made);
}

Result<> DefinitionRepository::accept(
    DefinitionKind kind, const QByteArray &body, AccountId by, qint64 nowMs, std::vector<Fault> &faults)
{
    Result<Transaction> begun = Transaction::begin(m_connection);
    if (!begun)
        return begun.error();
    Transaction transaction = begun.take();
    Result<> done = takeTurn();
    if (done)
        done = acceptWithin(kind, body, by, nowMs, faults);
    return done ? transaction.commit() : done;
}

Result<> DefinitionRepository::acceptWithin(
    DefinitionKind kind, const QByteArray &body, AccountId by, qint64 nowMs, std::vector<Fault> &faults)
{
    const std::optional<QString> edition = checkedEdition(kind, body, faults);
    if (!edition || !faults.empty())
        return {Error::Code::DefinitionInvalid, u"%1: %2 faults"_s.arg(kindWords.word(kind)).arg(faults.size())};
    const Result<qint64> row = keepDefinition(kind, *edition, body, by, nowMs);
    if (!row)
        return row.error();
    return makeCurrent(kind, row.value());
}

Result<> DefinitionRepository::makeCurrent(DefinitionKind kind, qint64 row)
{
    Result<Parts> found = currentParts();
    if (!found)
        return found.error();
    Parts parts = found.take();
    (kind == DefinitionKind::Procedure      ? parts.procedure
            : kind == DefinitionKind::Protocol ? parts.protocol
                                               : parts.catalogue)
        = row;
    return makeCurrent(parts);
}

Result<std::vector<DefinitionEdition>> DefinitionRepository::editions()
{
    static const Statement statement{u"editions"_s, u"SELECT id, kind, edition, accepted_by, accepted_at_ms FROM definition ORDER BY id DESC"_s};
    const Result<Parts> parts = currentParts();
    if (!parts)
        return parts.error();
    return m_connection.all<DefinitionEdition>(statement, {}, [&](const QSqlQuery &row) {
        DefinitionEdition edition;
        edition.id = row.value(0).toLongLong();
        edition.kind = kindWords.value(row.value(1).toString()).value_or(DefinitionKind::Procedure);
        edition.edition = row.value(2).toString();
        edition.acceptedBy = AccountId{row.value(3).toLongLong()};
        edition.acceptedAtMs = row.value(4).toLongLong();
        edition.current = edition.id == parts.value().procedure || edition.id == parts.value().protocol || edition.id == parts.value().catalogue;
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
    return kindWords.value(word.value()->toString()).value_or(DefinitionKind::Procedure);
}

Result<std::vector<Fault>> DefinitionRepository::faultsOf(qint64 edition)
{
    const Result<DefinitionKind> kind = kindOf(edition);
    const Result<QByteArray> body = bodyOf(edition);
    if (!kind || !body)
        return kind ? body.error() : kind.error();
    std::vector<Fault> faults;
    (void)checkedEdition(kind.value(), body.value(), faults);
    return faults;
}

Result<> DefinitionRepository::goBackTo(qint64 edition, std::vector<Fault> &faults)
{
    Result<Transaction> begun = Transaction::begin(m_connection);
    if (!begun)
        return begun.error();
    Transaction transaction = begun.take();
    if (const Result<> mine = takeTurn(); !mine)
        return mine;
    const Result<DefinitionKind> kind = kindOf(edition);
    const Result<QByteArray> body = bodyOf(edition);
    if (!kind || !body)
        return kind ? body.error() : kind.error();
    if (!checkedEdition(kind.value(), body.value(), faults))
        return {Error::Code::DefinitionInvalid, u"an earlier edition does not pass the check"_s};
    const Result<> done = makeCurrent(kind.value(), edition);
    return done ? transaction.commit() : done;
}

Result<> DefinitionRepository::ensureDefaults(qint64 nowMs)
{
    Result<Transaction> begun = Transaction::begin(m_connection);
    if (!begun)
        return begun.error();
    Transaction transaction = begun.take();
    if (const Result<> done = takeTurn(); !done)
        return done;
    const auto set = SettingRepository(m_connection).value(DeskSetting::CurrentDefinitionSet);
    if (!set || !set.value().isEmpty())
        return set ? Result<>() : Result<>(set.error());
    const std::array<std::pair<DefinitionKind, QString>, 3> offered{{
        {DefinitionKind::Procedure, u":/definitions/procedures/incoming-call.json"_s},
        {DefinitionKind::Protocol, u":/definitions/protocol/protocol.json"_s},
        {DefinitionKind::Catalogue, u":/definitions/catalogue/catalogue.json"_s},
    }};
    std::vector<Fault> faults;
    for (const auto &[kind, resource] : offered) {
        const Result<QByteArray> body = bodyThatCameWith(resource);
        const Result<> done = body ? acceptWithin(kind, body.value(), {}, nowMs, faults) : Result<>(body.error());
        if (!done)
            return done;
    }
    return transaction.commit();
}

/// Of the current set, or while there is none the newest of each kind.
Result<DefinitionRepository::Parts> DefinitionRepository::currentParts()
{
    const auto id = SettingRepository(m_connection).value(DeskSetting::CurrentDefinitionSet);
    if (!id)
        return id.error();
    if (!id.value().isEmpty())
        return partsOf(DefinitionSetId{id.value().toLongLong()});
    static const Statement newest{
        u"newest definition"_s, u"SELECT coalesce(max(id), 0) FROM definition WHERE kind = ?"_s};
    std::array<qint64, 3> rows{};
    const std::array kinds{DefinitionKind::Procedure, DefinitionKind::Protocol, DefinitionKind::Catalogue};
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const auto row = m_connection.value(newest, {kindWords.word(kinds[i])});
        if (!row)
            return row.error();
        rows[i] = row.value()->toLongLong();
    }
    return Parts{rows[0], rows[1], rows[2]};
}

Result<DefinitionRepository::Parts> DefinitionRepository::partsOf(DefinitionSetId id)
{
    static const Statement statement{u"definition set"_s,
        u"SELECT procedure_id, protocol_id, catalogue_id FROM definition_set WHERE id = ?"_s};
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

Result<qint64> DefinitionRepository::keepDefinition(
    DefinitionKind kind, const QString &edition, const QByteArray &body, AccountId by, qint64 nowMs)
{
    static const Statement known{u"definition by hash"_s, u"SELECT id FROM definition WHERE hash = ?"_s};
    static const Statement insert{u"keep definition"_s,
        u"INSERT INTO definition (id, hash, kind, edition, body, accepted_by, accepted_at_ms) "
        "SELECT coalesce(max(id), 0) + 1, CAST(? AS text), CAST(? AS text), CAST(? AS text), CAST(? AS text), "
        "CAST(? AS integer), CAST(? AS bigint) FROM definition RETURNING id"_s};
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex());
    auto row = m_connection.value(known, {hash});
    if (row && !row.value())
        row = m_connection.value(
            insert, {hash, kindWords.word(kind), edition, QString::fromUtf8(body), by.value, nowMs});
    if (!row)
        return row.error();
    return row.value()->toLongLong();
}

Result<> DefinitionRepository::makeCurrent(const Parts &parts)
{
    static const Statement known{u"known definition set"_s,
        u"SELECT id FROM definition_set WHERE procedure_id = ? AND protocol_id = ? AND catalogue_id = ?"_s};
    static const Statement insert{u"make definition set"_s,
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

/// One desk at a time chooses ids and the current set.
Result<> DefinitionRepository::takeTurn()
{
    if (m_connection.engine() == Engine::Sqlite)
        return {};
    return m_connection.command(u"definitions' turn"_s, u"SELECT pg_advisory_xact_lock(4718594023)"_s);
}

} // namespace helpdesk
