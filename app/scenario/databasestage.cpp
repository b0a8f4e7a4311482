// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenario/databasestage.h"

#include "core/storage/call/callrepository.h"
#include "core/storage/definition/definitionrepository.h"
#include "core/storage/journal/commitqueue.h"
#include "core/storage/journal/journals.h"
#include "core/storage/organisation/accountrepository.h"
#include "core/storage/store.h"
#include "core/storage/ticket/ticketrepository.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>

namespace helpdesk {

namespace {

constexpr std::chrono::seconds patience{60};

QByteArray resourceBody(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

struct DatabaseStage::Parts
{
    explicit Parts(Connection &connection)
        : calls(connection),
          tickets(connection),
          accounts(connection),
          definitions(connection, cache)
    {
    }

    DefinitionCache cache;
    CallRepository calls;
    TicketRepository tickets;
    AccountRepository accounts;
    DefinitionRepository definitions;
};

DatabaseStage::DatabaseStage(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection)),
      m_parts(std::make_unique<Parts>(*m_connection))
{
}

DatabaseStage::~DatabaseStage() = default;

Result<std::unique_ptr<DatabaseStage>> DatabaseStage::open(const DatabaseLocation &location, bool create,
                                                           Journal journal)
{
    auto connection =
        openDesk(location, create ? OpenMode::Create : OpenMode::Existing, QDateTime::currentMSecsSinceEpoch());
    if (!connection)
        return connection.error();
    std::unique_ptr<DatabaseStage> stage(new DatabaseStage(connection.take()));
    if (journal == Journal::Queue) {
        auto queue = std::make_unique<CommitQueue>(databaseSink(location));
        stage->m_queue = queue.get();
        stage->m_journal = std::move(queue);
    } else {
        stage->m_journal = std::make_unique<InlineJournal>(*stage->m_connection);
    }
    return stage;
}

CallReader &DatabaseStage::calls()
{
    return m_parts->calls;
}

ScenarioStage DatabaseStage::stage()
{
    ScenarioStage stage{*m_journal, m_parts->calls, m_parts->tickets, {}, {}, {}, [] {}, [] {}};
    stage.account = [this](const QString &login, const QString &name) -> Result<AccountId> {
        const auto known = m_parts->accounts.byLogin(login);
        if (!known)
            return known.error();
        if (known.value())
            return known.value()->id;
        const auto made = m_parts->accounts.add(login, name);
        if (!made)
            return made.error();
        return made.value().id;
    };
    stage.definitions = [this](const std::vector<ScenarioPerson> &people) -> Result<DefinitionsPtr> {
        const QByteArray body = resourceBody(QStringLiteral(":/definitions/catalogue/catalogue.json"));
        std::vector<Fault> faults;
        const auto accepted = m_parts->definitions.accept(DefinitionKind::Catalogue, catalogueWithPeople(body, people),
                                                          {}, QDateTime::currentMSecsSinceEpoch(), faults);
        if (!accepted)
            return accepted.error();
        return m_parts->definitions.current();
    };
    stage.definitionsOf = [this](DefinitionSetId id) { return m_parts->definitions.definitions(id); };
    if (m_queue) {
        stage.settle = [this] {
            (void)m_queue->waitUntilWritten(patience);
            QCoreApplication::processEvents();
        };
        stage.breathe = [] { QCoreApplication::processEvents(); };
    }
    return stage;
}

QByteArray catalogueWithPeople(const QByteArray &body, const std::vector<ScenarioPerson> &people)
{
    if (people.empty())
        return body;
    QJsonObject root = QJsonDocument::fromJson(body).object();
    QJsonArray groups = root.value(QStringLiteral("groups")).toArray();
    for (int i = 0; i < groups.size(); ++i) {
        QJsonObject group = groups.at(i).toObject();
        QJsonArray list = group.value(QStringLiteral("people")).toArray();
        for (const ScenarioPerson &person : people) {
            if (group.value(QStringLiteral("id")).toString() == person.group)
                list.append(QJsonObject{{QStringLiteral("id"), person.id}, {QStringLiteral("name"), person.name}});
        }
        group.insert(QStringLiteral("people"), list);
        groups.replace(i, group);
    }
    root.insert(QStringLiteral("groups"), groups);
    // Another text is another edition, the same people the same one.
    const QByteArray told =
        QCryptographicHash::hash(QJsonDocument(groups).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
    root.insert(QStringLiteral("edition"), QString::fromLatin1(told.toHex().left(8)));
    return QJsonDocument(root).toJson();
}

} // namespace helpdesk
