// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/directoryports.h"

#include "core/base/day.h"
#include "core/storage/people/directoryimport.h"
#include "core/storage/people/directoryrepository.h"

#include <QFile>
#include <QObject>

namespace helpdesk::console {

namespace {

constexpr int mostProposed = 8;
constexpr int mostFound = 50;

using What = DirectoryQuery::What;
using People = std::vector<RequesterRow>;

/// The thread that imports: a long list holds up neither the window's questions nor what else it writes.
class Importing
{
public:
    Importing(const DatabaseLocation &location, QObject *asker) : m_location(location), m_asker(asker) {}

    template<typename T>
    void act(std::function<Result<T>(Connection &)> act, DirectoryPorts::Answer<T> answer)
    {
        if (!m_thread)
            m_thread = std::make_unique<QueryThread>(m_location);
        m_thread->act<T>(m_asker, std::move(act), std::move(answer));
    }

private:
    DatabaseLocation m_location;
    QObject *m_asker;
    std::unique_ptr<QueryThread> m_thread;
};

Result<DirectoryFile> fileAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {Error::Code::NotFound, QStringLiteral("import: the file cannot be read")};
    return readDirectoryFile(file);
}

void addQuestions(DirectoryPorts &ports, QueryThread &reader, const MomentSource &now, QObject *asker)
{
    ports.recognise = [&reader, asker](const DirectoryQuery &query, DirectoryPorts::Answer<People> answer) {
        reader.ask<People>(
            QStringLiteral("recognise"), asker,
            [query](Connection &connection) { return DirectoryRepository(connection).find(query, mostProposed); },
            std::move(answer));
    };
    ports.identify = [&reader, asker](const CallerFacts &facts,
                                      DirectoryPorts::Answer<std::optional<RequesterRow>> answer) {
        reader.ask<std::optional<RequesterRow>>(
            QStringLiteral("identify"), asker,
            [facts](Connection &connection) { return DirectoryRepository(connection).identify(facts); },
            std::move(answer));
    };
    ports.find = [&reader, asker](const QString &text, DirectoryPorts::Answer<People> answer) {
        reader.ask<People>(
            QStringLiteral("directory"), asker,
            [text](Connection &connection) -> Result<People> {
                DirectoryRepository directory(connection);
                if (text.trimmed().isEmpty())
                    return directory.newest(mostFound);
                const auto query = readDirectoryQuery(text);
                const auto found = directory.find(query.value_or(DirectoryQuery{What::Name, text, {}}), mostFound);
                const bool mayBePhone = found && found.value().empty() && query && query->what == What::Extension;
                return mayBePhone ? directory.find({What::Phone, text, {}}, mostFound) : found;
            },
            std::move(answer));
    };
    ports.person = [&reader, asker](RequesterId id, DirectoryPorts::Answer<RequesterRow> answer) {
        reader.ask<RequesterRow>(
            QStringLiteral("person"), asker,
            [id](Connection &connection) { return DirectoryRepository(connection).row(id); }, std::move(answer));
    };
    ports.merges = [&reader, asker](RequesterId id, DirectoryPorts::Answer<std::vector<MergedEntry>> answer) {
        reader.ask<std::vector<MergedEntry>>(
            QStringLiteral("merges"), asker,
            [id](Connection &connection) { return DirectoryRepository(connection).merges(id); }, std::move(answer));
    };
    ports.history = [&reader, asker, now](RequesterId id, int calls, DirectoryPorts::Answer<CallerHistory> answer) {
        const qint64 since = now().wallMs - recentDays * dayMs;
        reader.ask<CallerHistory>(
            QStringLiteral("history-%1").arg(calls), asker,
            [id, since, calls](Connection &connection) {
                return DirectoryRepository(connection).history(id, since, {}, calls);
            },
            std::move(answer));
    };
}

} // namespace

DirectoryPorts directoryPortsOf(Store &store, const DatabaseLocation &location, MomentSource now, QObject *asker)
{
    DirectoryPorts ports;
    addQuestions(ports, store.reader(), now, asker);
    const auto act = [&acts = store.acts(), asker](std::function<Result<RequesterRow>(Connection &)> change,
                                                   DirectoryPorts::Answer<RequesterRow> answer) {
        acts.act<RequesterRow>(asker, std::move(change), std::move(answer));
    };
    ports.save = [act, now](const RequesterEdit &edit, DirectoryPorts::Answer<RequesterRow> answer) {
        act([edit, nowMs = now().wallMs](
                Connection &connection) { return DirectoryRepository(connection).save(edit, nowMs); },
            std::move(answer));
    };
    ports.merge = [act, now](RequesterId from, RequesterId into, AccountId by,
                             DirectoryPorts::Answer<RequesterRow> answer) {
        act([from, into, by, nowMs = now().wallMs](
                Connection &connection) { return DirectoryRepository(connection).merge(from, into, by, nowMs); },
            std::move(answer));
    };
    ports.unmerge = [act](RequesterId from, DirectoryPorts::Answer<RequesterRow> answer) {
        act([from](Connection &connection) { return DirectoryRepository(connection).unmerge(from); },
            std::move(answer));
    };
    const auto importing = std::make_shared<Importing>(location, asker);
    ports.preview = [importing](const QString &path, DirectoryPorts::Answer<ImportReport> answer) {
        importing->act<ImportReport>(
            [path](Connection &connection) -> Result<ImportReport> {
                const auto file = fileAt(path);
                return file ? DirectoryImport(connection, file.value()).preview() : file.error();
            },
            std::move(answer));
    };
    ports.import = [importing, now](const QString &path, DirectoryPorts::Answer<ImportReport> answer) {
        importing->act<ImportReport>(
            [path, nowMs = now().wallMs](Connection &connection) -> Result<ImportReport> {
                const auto file = fileAt(path);
                return file ? DirectoryImport(connection, file.value()).write(nowMs) : file.error();
            },
            std::move(answer));
    };
    return ports;
}

} // namespace helpdesk::console
