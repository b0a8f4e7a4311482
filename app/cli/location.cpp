// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

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
    const char *why = error.code == Error::Code::StorageFull ? "the disk is full; make room or choose another place"
        : error.code == Error::Code::StorageReadOnly         ? "there is no such folder, or no right to write there; choose another place"
                                                             : "the disk does not take it; choose another place";
    return QStringLiteral("auricular-cli: %1: could not be written: %2; what stood there is as it was").arg(path, QString::fromLatin1(why));
}

QString explained(const Error &error, const QString &where)
{
    const auto told = [&](const char *what) {
        return QStringLiteral("auricular-cli: %1: %2").arg(where, QString::fromLatin1(what));
    };
    if (error.reason != Error::Reason::None) {
        const ErrorText text = ErrorText::of(error);
        return QStringLiteral("auricular-cli: %1: %2 %3").arg(where, text.happened, text.toDo);
    }
    switch (error.code) {
    case Error::Code::DatabaseMissing:
        return told("there is no database here; check the path (play, accept, recover, demo, directory and import make one with --create)");
    case Error::Code::DatabaseExists:
        return told("there is a file here already; nothing was changed");
    case Error::Code::SchemaNewer:
        return told("made by a newer version of the program; nothing was changed: update this one");
    case Error::Code::StorageCorrupt:
        return told("not a database of this program, or damaged; nothing was changed: restore a copy");
    case Error::Code::StorageReadOnly:
        return told("cannot be written; check the permissions and whether the disk is mounted read-only");
    case Error::Code::StorageFull:
        return told("the disk is full; make room and try again");
    case Error::Code::StorageBusy:
        return told("another program keeps it locked; try again");
    case Error::Code::ConnectionLost:
        return told("the server does not answer; check its address and that it runs");
    case Error::Code::NotFound:
        return told(error.detail == WorkbookPages::part ? "the part of the program that writes workbooks is not installed: have it installed again, or take another format"
                                                        : "not found");
    case Error::Code::InvalidInput:
        return told("cannot be understood");
    case Error::Code::DefinitionInvalid:
        return told("the definition has faults");
    case Error::Code::Conflict:
    case Error::Code::NotAllowed:
    case Error::Code::StorageFailed:
        break;
    }
    return QStringLiteral("auricular-cli: %1: %2").arg(where, error.detail);
}

} // namespace helpdesk::cli
