// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/commandtext.h"
#include "ui/sheet/workbookpages.h"
#include "ui/text/errortext.h"

#include <QDir>
#include <QStandardPaths>

namespace helpdesk::cli {

std::optional<DatabaseLocation> locationOf(Call &call)
{
    const QString named = call.value("database").isEmpty()
        ? QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("desk.db"))
        : call.value("database");
    const auto location = DatabaseLocation::parse(named);
    if (!location) {
        call.err << explained(location.error(), withoutSecrets(named)) << '\n';
        return std::nullopt;
    }
    return location.value();
}

QString explainedFile(const Error &error, const QString &path)
{
    const QString why = error.code == Error::Code::StorageFull
        ? CommandText::tr("the disk is full; make room or choose another place")
        : error.code == Error::Code::StorageReadOnly
        ? CommandText::tr("there is no such folder, or no right to write there; choose another place")
        : CommandText::tr("the disk does not take it; choose another place");
    return QLatin1String("auricular-cli: ")
        + CommandText::tr("%1: could not be written: %2; what stood there is as it was").arg(path, why);
}

QString explained(const Error &error, const QString &where)
{
    const auto told = [&](const QString &what) { return QStringLiteral("auricular-cli: %1: %2").arg(where, what); };
    if (error.reason != Error::Reason::None) {
        const ErrorText text = ErrorText::of(error);
        return QStringLiteral("auricular-cli: %1: %2 %3").arg(where, text.happened, text.toDo);
    }
    switch (error.code) {
    case Error::Code::DatabaseMissing:
        return told(CommandText::tr("there is no database here; check the path (play, accept, recover, demo, directory "
                                    "and import make one with --create)"));
    case Error::Code::DatabaseExists:
        return told(CommandText::tr("there is a file here already; nothing was changed"));
    case Error::Code::SchemaNewer:
        return told(CommandText::tr("made by a newer version of the program; nothing was changed: update this one"));
    case Error::Code::StorageCorrupt:
        return told(CommandText::tr("not a database of this program, or damaged; nothing was changed: restore a copy"));
    case Error::Code::StorageReadOnly:
        return told(
            CommandText::tr("cannot be written; check the permissions and whether the disk is mounted read-only"));
    case Error::Code::StorageFull:
        return told(CommandText::tr("the disk is full; make room and try again"));
    case Error::Code::StorageBusy:
        return told(CommandText::tr("another program keeps it locked; try again"));
    case Error::Code::ConnectionLost:
        return told(CommandText::tr("the server does not answer; check its address and that it runs"));
    case Error::Code::NotFound:
        return told(error.detail == WorkbookPages::part
                        ? CommandText::tr("the part of the program that writes workbooks is not installed: have it "
                                          "installed again, or take another format")
                        : CommandText::tr("not found"));
    case Error::Code::InvalidInput:
        return told(CommandText::tr("cannot be understood"));
    case Error::Code::DefinitionInvalid:
        return told(CommandText::tr("the definition has faults"));
    case Error::Code::Conflict:
        return told(CommandText::tr("somebody else was first; look at it as it stands now and try again"));
    case Error::Code::NotAllowed:
        return told(CommandText::tr("that is not allowed here; nothing was changed"));
    case Error::Code::StorageFailed:
        break;
    }
    return told(
        CommandText::tr("it does not do what it should; try again, and tell the administrator if that stays (%1)")
            .arg(error.detail));
}

} // namespace helpdesk::cli
