// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/commandtext.h"
#include "core/storage/store.h"

#include <QDateTime>

#include <termios.h>
#include <unistd.h>

#include <cstdio>
#include <iostream>
#include <string>

namespace helpdesk::cli {

namespace {

constexpr int mostTries = 3;

bool asksForPassword(const Error &error)
{
    return error.reason == Error::Reason::PasswordMissing || error.reason == Error::Reason::PasswordRefused;
}

/// What is typed is not seen; empty: nothing was.
QString typedPassword(Call &call, const QString &where)
{
    termios before = {};
    if (tcgetattr(STDIN_FILENO, &before) != 0)
        return {};
    call.err << "auricular-cli: " << where << ": " << CommandText::tr("password:") << ' ';
    call.err.flush();
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    std::string line;
    std::getline(std::cin, line);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    call.err << '\n';
    return QString::fromStdString(line);
}

void tell(Call &call, const QString &where, const OpeningNotes &notes)
{
    const auto say = [&](const QString &words) { complain(call, where, words); };
    if (!notes.logAside.isEmpty())
        say(CommandText::tr(
                "a write-ahead log lay beside it that is not its own; it was not played in, and is kept: %1")
                .arg(notes.logAside));
    if (notes.countersRaised)
        say(CommandText::tr("a counter stood behind the numbers given, as after a restore of a part; it was set to the "
                            "highest of them, so that none is given twice"));
    if (notes.isOnNetwork)
        say(CommandText::tr("lies on another machine: a file there is for one PC at a time; several PCs share a server "
                            "(postgresql://)"));
}

} // namespace

std::unique_ptr<Connection> openedDesk(Call &call, DatabaseLocation &location, OpenMode mode, OpeningNotes *notes)
{
    OpeningNotes unread;
    OpeningNotes &told = notes ? *notes : unread;
    const QString where = location.displayText();
    for (int tries = 0;; ++tries) {
        auto connection = openDesk(location, mode, QDateTime::currentMSecsSinceEpoch(), &told);
        if (connection) {
            tell(call, where, told);
            return connection.take();
        }
        const bool canAsk = tries < mostTries && asksForPassword(connection.error()) && isatty(STDIN_FILENO) == 1
            && isatty(STDERR_FILENO) == 1;
        const QString typed = canAsk ? typedPassword(call, where) : QString();
        if (typed.isEmpty()) {
            tell(call, where, told);
            call.err << explained(connection.error(), where) << '\n';
            return nullptr;
        }
        location.password = typed;
    }
}

} // namespace helpdesk::cli
