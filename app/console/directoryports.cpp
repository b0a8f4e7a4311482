// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/directoryports.h"

#include "core/storage/directoryimport.h"
#include "core/storage/directoryrepository.h"

#include <QFile>
#include <QObject>

namespace helpdesk::console {

namespace {

constexpr int mostProposed = 8;
constexpr int mostFound = 50;
constexpr qint64 dayMs = 24 * 3600 * 1000LL;

using People = std::vector<RequesterRow>;

/// The thread that writes the directory: a long import holds up neither the window nor its questions.
class Writing
{
public:
    Writing(const DatabaseLocation &location, QObject *asker) : m_location(location), m_asker(asker) {}

    template<typename T>
    void act(std::function<Result<T>(Connection &)> act, DirectoryPorts::Answer<T> answer)
    {
        if (!m_thread)
            m_thread = std::make_unique<QueryThread>(m_location);
        // A kind of its own for each: what is written must not be replaced by what is written next.
        m_thread->ask<T>(QStringLiteral("directory-%1").arg(++m_acts), m_asker, std::move(act), std::move(answer));
    }

private:
    DatabaseLocation m_location;
    QObject *m_asker;
    std::unique_ptr<QueryThread> m_thread;
    int m_acts = 0;
};

Result<DirectoryFile> fileAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {Error::Code::NotFound, QStringLiteral("import: the file cannot be read")};
    return readDirectoryFile(file.read(largestDirectoryFile + 1));
}

void addQuestions(DirectoryPorts &ports, QueryThread &reader, const MomentSource &now, QObject *asker)
{
    ports.recognise = [&reader, asker](const DirectoryQuery &query, DirectoryPorts::Answer<People> answer) {
        reader.ask<People>(
            QStringLiteral("recognise"), asker,
            [query](Connection &connection) { return DirectoryRepository(connection).find(query, mostProposed); }, std::move(answer));
    };
    ports.identify = [&reader, asker](const CallerFacts &facts, DirectoryPorts::Answer<std::optional<RequesterRow>> answer) {
        reader.ask<std::optional<RequesterRow>>(
            QStringLiteral("identify"), asker,
            [facts](Connection &connection) { return DirectoryRepository(connection).identify(facts); }, std::move(answer));
    };
    ports.find = [&reader, asker](const QString &text, DirectoryPorts::Answer<People> answer) {
        reader.ask<People>(
            QStringLiteral("directory"), asker,
            [text](Connection &connection) -> Result<People> {
                DirectoryRepository directory(connection);
                if (text.trimmed().isEmpty())
                    return directory.newest(mostFound);
                const auto query = readDirectoryQuery(text);
                return directory.find(query.value_or(DirectoryQuery{DirectoryQuery::What::Name, text, {}}), mostFound);
            },
            std::move(answer));
    };
    ports.history = [&reader, asker, now](RequesterId id, int calls, DirectoryPorts::Answer<CallerHistory> answer) {
        const qint64 since = now().wallMs - recentDays * dayMs;
        reader.ask<CallerHistory>(
            QStringLiteral("history-%1").arg(calls), asker,
            [id, since, calls](Connection &connection) { return DirectoryRepository(connection).history(id, since, {}, calls); },
            std::move(answer));
    };
}

} // namespace

DirectoryPorts directoryPortsOf(Store &store, const DatabaseLocation &location, MomentSource now, QObject *asker)
{
    DirectoryPorts ports;
    addQuestions(ports, store.reader(), now, asker);
    const auto writing = std::make_shared<Writing>(location, asker);
    ports.save = [writing, now](const Requester &requester, DirectoryPorts::Answer<RequesterRow> answer) {
        writing->act<RequesterRow>(
            [requester, nowMs = now().wallMs](Connection &connection) { return DirectoryRepository(connection).save(requester, nowMs); },
            std::move(answer));
    };
    ports.merge = [writing, now](RequesterId from, RequesterId into, AccountId by, DirectoryPorts::Answer<RequesterRow> answer) {
        writing->act<RequesterRow>(
            [from, into, by, nowMs = now().wallMs](Connection &connection) { return DirectoryRepository(connection).merge(from, into, by, nowMs); },
            std::move(answer));
    };
    ports.unmerge = [writing](RequesterId from, DirectoryPorts::Answer<RequesterRow> answer) {
        writing->act<RequesterRow>([from](Connection &connection) { return DirectoryRepository(connection).unmerge(from); }, std::move(answer));
    };
    ports.preview = [writing](const QString &path, DirectoryPorts::Answer<ImportReport> answer) {
        writing->act<ImportReport>(
            [path](Connection &connection) -> Result<ImportReport> {
                const auto file = fileAt(path);
                return file ? DirectoryImport(connection, file.value()).preview() : file.error();
            },
            std::move(answer));
    };
    ports.import = [writing, now](const QString &path, DirectoryPorts::Answer<ImportReport> answer) {
        writing->act<ImportReport>(
            [path, nowMs = now().wallMs](Connection &connection) -> Result<ImportReport> {
                const auto file = fileAt(path);
                return file ? DirectoryImport(connection, file.value()).write(nowMs) : file.error();
            },
            std::move(answer));
    };
    return ports;
}

} // namespace helpdesk::console
