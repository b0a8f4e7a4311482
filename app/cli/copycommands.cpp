// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/commandtext.h"
#include "app/pcsettings.h"
#include "core/storage/copy/copies.h"
#include "core/storage/copy/serverdump.h"
#include "core/storage/engine/connection.h"
#include "core/storage/organisation/settingrepository.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QTimeZone>

namespace helpdesk::cli {

namespace {

/// Nobody waits for the command line's disk but who called it.
constexpr CopyPace quickPace{2048, std::chrono::milliseconds(0)};
const std::atomic<bool> neverStop{false};

QString copyTrouble(const Error &error, const QString &path)
{
    const auto told = [&](const QString &what) { return QStringLiteral("auricular-cli: %1: %2").arg(path, what); };
    switch (error.code) {
    case Error::Code::DatabaseMissing:
        return told(CommandText::tr("there is no such file"));
    case Error::Code::NotFound:
        return told(
            CommandText::tr("its checksum is missing (the file of the same name with .sha256); nothing was changed"));
    case Error::Code::StorageCorrupt:
        return told(
            CommandText::tr("not a whole copy of this program's database; nothing was changed: take another copy"));
    case Error::Code::NotAllowed:
        return told(CommandText::tr("the database belongs to somebody else; restore it as that user or as the "
                                    "administrator. Nothing was changed"));
    case Error::Code::StorageBusy:
        return told(CommandText::tr(
            "the database is open in another program; close it everywhere and try again. Nothing was changed"));
    default:
        return explained(error, path);
    }
}

/// A server's database is not one of the files this program keeps: what can read its copy stands beside it.
bool tellWhoReads(const QString &path, const DumpTools &tools, int server)
{
    QSaveFile note(path + QLatin1String(".txt"));
    if (!note.open(QIODevice::WriteOnly | QIODevice::Text))
        return false;
    const QString said = CommandText::tr("made by pg_dump %1 of a server of PostgreSQL %2\nput back by pg_restore %1 "
                                         "or newer (Debian: postgresql-client-%1)")
                             .arg(tools.version)
                             .arg(server);
    note.write(QStringLiteral("%1\n%2\n").arg(QFileInfo(path).fileName(), said).toUtf8());
    return note.commit();
}

QString dumpTrouble(const Error &error, const DatabaseLocation &location, const QString &path)
{
    if (error.code == Error::Code::NotFound && !error.missing.isEmpty())
        return QLatin1String("auricular-cli: ")
            + CommandText::tr("a database on a server is copied by the server's own tools, and this machine has no "
                              "pg_dump that is as new as "
                              "the server. Install %1 or a newer one (where this Debian is older than the server: from "
                              "PostgreSQL's own packages), or make the copy "
                              "on the server: pg_dump --format=custom. Nothing was copied.")
                  .arg(error.missing.front());
    return explained(error, error.code == Error::Code::DatabaseExists ? path : location.displayText());
}

/// The server's own tool knows how to take a copy of one moment.
int dumpFrom(Call &call, const DatabaseLocation &location)
{
    if (call.files.size() != 1)
        return showForm(call, CommandText::tr("backup FILE --database postgresql://…"));
    const QString path = QFileInfo(call.files.front()).absoluteFilePath();
    const auto connection = Connection::open(location, OpenMode::Existing);
    const auto server = connection ? serverVersion(*connection.value()) : Result<int>(connection.error());
    const auto tools = server ? dumpToolsFor(server.value()) : Result<DumpTools>(server.error());
    const Result<> dumped = tools ? dumpServer(location, path, tools.value()) : Result<>(tools.error());
    if (!dumped) {
        call.err << dumpTrouble(dumped.error(), location, path) << '\n';
        return noDatabase;
    }
    call.out << CommandText::tr("copied by pg_dump and read through, to be put back by pg_restore %1 or newer: %2")
                    .arg(QString::number(tools.value().version), path)
             << '\n';
    if (!tellWhoReads(path, tools.value(), server.value()))
        complain(call,
                 CommandText::tr(
                     "the copy is whole; the note beside it, which says what can read it, could not be written"));
    return done;
}

/// Into the folder that this user's window keeps copies in, named by the desk's clock and forgotten by the desk's rule.
Result<StoredCopy> copyByRule(const DatabaseLocation &location)
{
    QDateTime now = QDateTime::currentDateTime();
    {
        const auto connection = Connection::open(location, OpenMode::Existing);
        if (!connection)
            return connection.error();
        const auto zone = SettingRepository(*connection.value()).value(DeskSetting::TimeZone);
        if (zone && QTimeZone(zone.value().toLatin1()).isValid())
            now = now.toTimeZone(QTimeZone(zone.value().toLatin1()));
    }
    CopyFolder folder(location, pcSettings().value(QLatin1String(copiesFolderKey)).toString());
    auto copy = folder.make(now, quickPace, neverStop);
    if (copy)
        folder.forget({});
    return copy;
}

} // namespace

int backup(Call &call)
{
    if (call.files.size() > 1)
        return showForm(call, CommandText::tr("backup [FILE] [--database WHERE]"));
    const auto location = locationOf(call);
    if (!location)
        return wrongUse;
    if (location->engine == Engine::Postgresql)
        return dumpFrom(call, *location);
    QString path = call.files.value(0);
    Result<> made;
    if (path.isEmpty()) {
        const auto copy = copyByRule(*location);
        made = copy ? Result<>() : Result<>(copy.error());
        path = copy ? copy.value().path : location->displayText();
    } else {
        made = copyDatabaseInSteps(*location, QFileInfo(path).absoluteFilePath(), quickPace, neverStop);
    }
    if (!made) {
        const bool ofCopy = made.error().code == Error::Code::DatabaseExists;
        call.err << explained(made.error(), ofCopy ? path : location->displayText()) << '\n';
        return noDatabase;
    }
    call.out << CommandText::tr("copied and checked: %1").arg(path) << '\n';
    return done;
}

int restore(Call &call)
{
    if (call.files.size() != 1 || call.value("database").isEmpty())
        return showForm(call, CommandText::tr("restore COPY --database FILE"));
    const auto location = locationOf(call);
    if (!location)
        return wrongUse;
    if (location->engine == Engine::Postgresql)
        return showForm(call,
                        CommandText::tr("a database on a server is put back by the server's own tool: pg_restore"));
    const QString copy = QFileInfo(call.files.front()).absoluteFilePath();
    const auto kept = restoreCopy(copy, *location, QDateTime::currentMSecsSinceEpoch());
    if (!kept) {
        const bool ofTarget =
            kept.error().code == Error::Code::StorageBusy || kept.error().code == Error::Code::NotAllowed;
        call.err << copyTrouble(kept.error(), ofTarget ? location->displayText() : copy) << '\n';
        return noDatabase;
    }
    call.out << CommandText::tr("restored: %1").arg(location->displayText()) << '\n';
    if (!kept.value().isEmpty())
        call.out << CommandText::tr("what stood there is kept: %1").arg(kept.value()) << '\n';
    return done;
}

} // namespace helpdesk::cli
