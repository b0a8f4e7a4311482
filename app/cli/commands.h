// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localtext.h"
#include "core/base/result.h"
#include "core/storage/engine/connection.h"
#include "core/storage/engine/databaselocation.h"

#include <QHash>
#include <QStringList>
#include <QTextStream>

namespace helpdesk {
struct OpeningNotes;
}

namespace helpdesk::cli {

/// What every command gets. Reports go to out, trouble to err; the return value is the exit code:
/// 0 done, 1 something differs or is at fault, 2 wrong use, 3 the database cannot be used.
struct Call
{
    QStringList files;               ///< Positional arguments after the command.
    QHash<QString, QString> options; ///< Those said, by name; a flag has an empty value.
    QTextStream &out;
    QTextStream &err;
    Language speech = Language::English; ///< Of sentences; what a program reads has none.

    /// What was said, else what the table of options says holds without it (app/cli/commandtable.h).
    [[nodiscard]] QString value(const char *option) const;
    /// Of the words in a file that is written: as said, else the system's.
    [[nodiscard]] Language fileLanguage() const;
    [[nodiscard]] bool isSet(const char *option) const { return options.contains(QLatin1String(option)); }
};

constexpr int done = 0;
constexpr int differs = 1;
constexpr int wrongUse = 2;
constexpr int noDatabase = 3;

int play(Call &call);
int calls(Call &call);
int check(Call &call);
int recount(Call &call);
int checkDefinition(Call &call);
int acceptDefinition(Call &call);
int recover(Call &call);
int makeDemo(Call &call);
int backup(Call &call);
int restore(Call &call);
int directory(Call &call);
int report(Call &call);
int manual(Call &call);
int exportRecords(Call &call);
int importRecords(Call &call);

/// The database named, or that of this user. Tells on err what is wrong with it.
[[nodiscard]] std::optional<DatabaseLocation> locationOf(Call &call);
/// Opens the desk; says on err what is odd about it, or why it cannot be opened. At a terminal a password that the
/// server asks for is asked for here, and stands in \a location then. Null: said already.
[[nodiscard]] std::unique_ptr<Connection> openedDesk(Call &call, DatabaseLocation &location, OpenMode mode,
                                                     OpeningNotes *notes = nullptr);
/// The same of a file that could not be written: what stood there is as it was.
[[nodiscard]] QString explainedFile(const Error &error, const QString &path);
/// One line for err: what, where, what to do.
[[nodiscard]] QString explained(const Error &error, const QString &where);

} // namespace helpdesk::cli
