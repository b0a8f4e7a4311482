// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/directoryports.h"

#include "app/console/portmaker.h"
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

Result<People> foundBy(Connection &desk, const QString &text)
{
    DirectoryRepository directory(desk);
    if (text.trimmed().isEmpty())
        return directory.newest(mostFound);
    const auto query = readDirectoryQuery(text);
    const auto found = directory.find(query.value_or(DirectoryQuery{What::Name, text, {}}), mostFound);
    const bool mayBePhone = found && found.value().empty() && query && query->what == What::Extension;
    return mayBePhone ? directory.find({What::Phone, text, {}}, mostFound) : found;
}

void addQuestions(DirectoryPorts &ports, const PortMaker &reader, const MomentSource &now)
{
    ports.recognise = reader.question(QStringLiteral("recognise"), [](Connection &desk, const DirectoryQuery &query) {
        return DirectoryRepository(desk).find(query, mostProposed);
    });
    ports.identify = reader.question(QStringLiteral("identify"), [](Connection &desk, const CallerFacts &facts) {
        return DirectoryRepository(desk).identify(facts);
    });
    ports.find = reader.question(QStringLiteral("directory"), foundBy);
    ports.person = reader.question(QStringLiteral("person"),
                                   [](Connection &desk, RequesterId id) { return DirectoryRepository(desk).row(id); });
    ports.merges = reader.question(QStringLiteral("merges"), [](Connection &desk, RequesterId id) {
        return DirectoryRepository(desk).merges(id);
    });
    ports.history = reader.question([](RequesterId, int calls) { return QStringLiteral("history-%1").arg(calls); },
                                    PortMaker::at([now] { return now().wallMs - recentDays * dayMs; },
                                                  [](Connection &desk, qint64 sinceMs, RequesterId id, int calls) {
                                                      return DirectoryRepository(desk).history(id, sinceMs, {}, calls);
                                                  }));
}

} // namespace

DirectoryPorts directoryPortsOf(Store &store, const DatabaseLocation &location, MomentSource now, QObject *asker)
{
    DirectoryPorts ports;
    addQuestions(ports, PortMaker(store.reader(), asker), now);
    const PortMaker acts(store.acts(), asker);
    const auto nowMs = [now] { return now().wallMs; };
    ports.save = acts.act(PortMaker::at(nowMs, [](Connection &desk, qint64 atMs, const RequesterEdit &edit) {
        return DirectoryRepository(desk).save(edit, atMs);
    }));
    ports.merge = acts.act(
        PortMaker::at(nowMs, [](Connection &desk, qint64 atMs, RequesterId from, RequesterId into, AccountId by) {
            return DirectoryRepository(desk).merge(from, into, by, atMs);
        }));
    ports.unmerge =
        acts.act([](Connection &desk, RequesterId from) { return DirectoryRepository(desk).unmerge(from); });
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
