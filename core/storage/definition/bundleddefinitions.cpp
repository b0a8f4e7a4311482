// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/definition/bundleddefinitions.h"

#include "core/protocol/protocol.h"
#include "core/storage/definition/bundledtexts.h"
#include "core/storage/definition/definitionkinds.h"
#include "core/storage/definition/definitionrepository.h"
#include "core/storage/engine/connection.h"
#include "core/storage/engine/transaction.h"
#include "core/storage/organisation/settingrepository.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

/// Which text of the kind the desk has taken over last.
DeskSetting adoptedSetting(DefinitionKind kind)
{
    return kind == DefinitionKind::Procedure ? DeskSetting::AdoptedProcedure
        : kind == DefinitionKind::Protocol   ? DeskSetting::AdoptedProtocol
                                             : DeskSetting::AdoptedCatalogue;
}

Result<QString> currentHash(Connection &connection, DefinitionKind kind)
{
    static const Statement statement{
        u"current definition's hash"_s,
        u"SELECT hash FROM definition WHERE kind = ? AND EXISTS (SELECT 1 FROM definition_set s, desk_setting d "
        "WHERE d.key = 'current-definition-set' AND d.value = CAST(s.id AS text) "
        "AND definition.id IN (s.procedure_id, s.protocol_id, s.catalogue_id))"_s};
    const auto found = connection.value(statement, {definitionKindWords.word(kind)});
    if (!found)
        return found.error();
    return found.value() ? found.value()->toString() : QString();
}

Result<bool> isKnown(Connection &connection, const QString &hash)
{
    static const Statement statement{u"definition by hash"_s, u"SELECT id FROM definition WHERE hash = ?"_s};
    const auto found = connection.value(statement, {hash});
    if (!found)
        return found.error();
    return found.value().has_value();
}

QByteArray withEdition(const QByteArray &body, const QString &edition)
{
    QJsonObject root = QJsonDocument::fromJson(body).object();
    root.insert(u"edition"_s, edition);
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace

BundledDefinitions::BundledDefinitions(Connection &connection, DefinitionRepository &definitions)
    : m_connection(connection),
      m_definitions(definitions)
{
}

Result<> BundledDefinitions::ensureDefaults(qint64 nowMs)
{
    SettingRepository settings(m_connection);
    const auto there = settings.value(DeskSetting::CurrentDefinitionSet);
    if (!there || !there.value().isEmpty())
        return there ? Result<>() : Result<>(there.error()); // Looked before asking to write: others may be at it.
    Result<Transaction> begun = m_definitions.begin();
    if (!begun)
        return begun.error();
    Transaction transaction = begun.take();
    const auto still = settings.value(DeskSetting::CurrentDefinitionSet);
    if (!still || !still.value().isEmpty())
        return still ? Result<>() : Result<>(still.error());
    for (const auto &[kind, word] : definitionKindWords.words) {
        std::vector<Fault> faults;
        const Result<QByteArray> body = bundledBody(kind);
        const Result<> done = body ? acceptBundled(kind, body.value(), {}, nowMs, faults) : Result<>(body.error());
        if (!done)
            return done;
    }
    return transaction.commit();
}

Result<> BundledDefinitions::adopt(qint64 nowMs)
{
    const auto behind = kindsThat(Standing::Behind);
    if (!behind || behind.value().empty())
        return behind ? Result<>() : Result<>(behind.error());
    Result<Transaction> begun = m_definitions.begin();
    if (!begun)
        return begun.error();
    Transaction transaction = begun.take();
    const auto still = kindsThat(Standing::Behind); // Another program may have done it meanwhile.
    if (!still)
        return still.error();
    for (const DefinitionKind kind : still.value()) {
        std::vector<Fault> faults;
        const Result<QByteArray> body = bundledBody(kind);
        const Result<> done = body ? acceptBundled(kind, body.value(), {}, nowMs, faults) : Result<>(body.error());
        if (!done)
            return done;
    }
    return transaction.commit();
}

Result<std::vector<DefinitionKind>> BundledDefinitions::offered()
{
    auto own = kindsThat(Standing::Own);
    if (!own)
        return own;
    std::vector<DefinitionKind> kinds = own.take();
    std::erase(kinds, DefinitionKind::Catalogue);
    return kinds;
}

Result<> BundledDefinitions::takeOver(DefinitionKind kind, AccountId by, qint64 nowMs, std::vector<Fault> &faults)
{
    Result<Transaction> begun = m_definitions.begin();
    if (!begun)
        return begun.error();
    Transaction transaction = begun.take();
    const Result<QByteArray> body = fittedBody(kind);
    const Result<> done = body ? acceptBundled(kind, body.value(), by, nowMs, faults) : Result<>(body.error());
    return done ? transaction.commit() : done;
}

Result<BundledDefinitions::Standing> BundledDefinitions::standing(DefinitionKind kind)
{
    const QString brought = bundledHash(kind);
    const Result<QString> current = currentHash(m_connection, kind);
    const auto adopted = SettingRepository(m_connection).value(adoptedSetting(kind));
    if (!current || !adopted)
        return current ? adopted.error() : current.error();
    if (current.value() == brought || adopted.value() == brought)
        return Standing::UpToDate; // Or gone back from it, or it was fitted to the desk.
    // Adopted from a program that is newer than this one.
    if (!adopted.value().isEmpty() && !cameWithProgram(kind, adopted.value()))
        return Standing::UpToDate;
    const Result<bool> known = isKnown(m_connection, brought);
    if (!known)
        return known.error();
    if (known.value())
        return Standing::UpToDate; // It was current once, and left.
    const bool follows = adopted.value().isEmpty() || adopted.value() == current.value();
    if (!follows || !cameWithProgram(kind, current.value()))
        return Standing::Own;
    const Result<QByteArray> body = bundledBody(kind);
    const Result<bool> taken = body ? m_definitions.isEditionTaken(kind, body.value()) : Result<bool>(body.error());
    if (!taken)
        return taken.error();
    return taken.value() ? Standing::Own : Standing::Behind;
}

Result<std::vector<DefinitionKind>> BundledDefinitions::kindsThat(Standing stand)
{
    std::vector<DefinitionKind> found;
    for (const auto &[kind, word] : definitionKindWords.words) {
        const Result<Standing> stands = standing(kind);
        if (!stands)
            return stands.error();
        if (stands.value() == stand)
            found.push_back(kind);
    }
    return found;
}

Result<> BundledDefinitions::acceptBundled(DefinitionKind kind, const QByteArray &body, AccountId by, qint64 nowMs,
                                           std::vector<Fault> &faults)
{
    if (const Result<> done = m_definitions.acceptWithin(kind, body, by, nowMs, faults); !done)
        return done;
    return SettingRepository(m_connection).set(adoptedSetting(kind), bundledHash(kind));
}

/// What came with the program under an edition that is free here, with what of it belongs to the desk.
Result<QByteArray> BundledDefinitions::fittedBody(DefinitionKind kind)
{
    Result<QByteArray> body = bundledBody(kind);
    if (!body)
        return body;
    const auto editions = m_definitions.editions();
    if (!editions)
        return editions.error();
    QStringList names;
    qint64 current = 0;
    for (const DefinitionEdition &edition : editions.value()) {
        if (edition.kind != kind)
            continue;
        names.append(edition.edition);
        current = edition.current ? edition.id : current;
    }
    const QString edition = QJsonDocument::fromJson(body.value()).object().value(u"edition"_s).toString();
    const QString free = names.contains(edition) ? nextEdition(edition, names) : edition;
    if (kind == DefinitionKind::Protocol) {
        const Result<QByteArray> desks = m_definitions.text(current);
        if (!desks)
            return desks;
        std::vector<Fault> unused;
        const auto own = readProtocol(desks.value(), unused);
        const auto brought = readProtocol(body.value(), unused);
        if (own && brought && (own->rings != brought->rings || own->hold != brought->hold))
            return writeProtocol(own->rings, own->hold, free, body.value());
    }
    return free == edition ? body : Result<QByteArray>(withEdition(body.value(), free));
}

} // namespace helpdesk
