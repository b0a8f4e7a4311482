// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/optiontable.h"

#include "app/about/roff.h"
#include "app/about/version.h"

#include <QStringList>

namespace helpdesk::console {

namespace {

using about::OptionEntry;
using about::roff;
using about::Takes;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QString choicesOf(const WindowOption &option, QChar between)
{
    QStringList all;
    for (const char *choice : option.choices)
        all.append(text(choice));
    return all.join(between);
}

QString roffOption(const WindowOption &option)
{
    QString line = QStringLiteral(".TP\n\\fB\\-\\-%1\\fR").arg(roff(text(option.entry.name)));
    if (*option.entry.value)
        line += QStringLiteral(" \\fI%1\\fR").arg(roff(option.choices.empty() ? text(option.entry.value) : choicesOf(option, QLatin1Char('|'))));
    return line + QLatin1Char('\n') + roff(text(option.entry.help)) + QLatin1Char('\n');
}

/// The line of a bash "case": what follows this option; a flag has none.
QString bashCase(const WindowOption &option)
{
    const QString word = QStringLiteral("-- \"$word\"));");
    switch (option.entry.takes) {
    case Takes::Nothing:
        return {};
    case Takes::File:
        return QStringLiteral("        --%1) COMPREPLY=($(compgen -f %2 return ;;\n").arg(text(option.entry.name), word);
    case Takes::Folder:
        return QStringLiteral("        --%1) COMPREPLY=($(compgen -d %2 return ;;\n").arg(text(option.entry.name), word);
    case Takes::Choice:
        return QStringLiteral("        --%1) COMPREPLY=($(compgen -W '%2' %3 return ;;\n").arg(text(option.entry.name), choicesOf(option, QLatin1Char(' ')), word);
    case Takes::Text:
        break;
    }
    return QStringLiteral("        --%1) return ;;\n").arg(text(option.entry.name));
}

} // namespace

const std::vector<WindowOption> &windowOptions()
{
    static const std::vector<WindowOption> table{
        {{"database", "where", "A file, or postgresql://… or host=…; the desk of this user without it. A password is asked for, and kept in the keychain of the desktop if you wish, or it stands in ~/.pgpass or the file named by ?passfile=.", Takes::File}},
        {{"create", "", "Make the database when it is missing.", Takes::Nothing}},
        {{"language", "language", "Language of the screen: es or en.", Takes::Choice}, {"es", "en"}},
        {{"practice", "", "Practise with simulated calls, in a desk of its own.", Takes::Nothing}},
        {{"tour", "folder", "Play sample calls on a scratch database and leave pictures in a folder.", Takes::Folder}},
        {{"only", "set", "Of the tour one set of pictures, such as es-light or en-dark-compact.", Takes::Text}},
        {{"manual", "format", "Print the manual page (man), or the completion for a shell (bash).", Takes::Choice}, {"man", "bash"}},
    };
    return table;
}

QString manualPage()
{
    QString page = QStringLiteral(".TH AURICULAR 1 \"\" \"Auricular %1\" \"Auricular\"\n"
                                  ".SH NAME\nauricular \\- the console of a help desk's agent\n"
                                  ".SH SYNOPSIS\n.B auricular\n[\\fIoptions\\fR]\n"
                                  ".SH DESCRIPTION\nGuides the agent of a help desk through a call, step by step; the path walked is the record.\n"
                                  "The window is used by keyboard alone: F1 shows the keys of the screen, Shift+F1 the help.\n"
                                  "One window per desk and user: a second start raises the first one's window.\n"
                                  ".SH OPTIONS\n")
                       .arg(roff(about::programVersion()));
    for (const WindowOption &option : windowOptions())
        page += roffOption(option);
    page += QStringLiteral(".TP\n\\fB\\-h\\fR, \\fB\\-\\-help\\fR\nPrint the options.\n"
                           ".TP\n\\fB\\-v\\fR, \\fB\\-\\-version\\fR\nPrint the version, the commit it was built from, and the Qt and SQLite it runs with.\n"
                           ".SH EXIT STATUS\n.TP\n.B 0\nDone.\n.TP\n.B 2\nWrong use.\n.TP\n.B 3\nThe desk could not be opened.\n"
                           ".SH FILES\n.TP\n.I ~/.local/share/auricular/desk.db\nThe desk of this user.\n"
                           ".TP\n.I ~/.local/share/auricular/practice.db\nIts practice desk.\n"
                           ".TP\n.I ~/.config/auricular/\nWhat belongs to this computer alone: language of the screen, which desk, the window.\n"
                           ".SH SEE ALSO\n.BR auricular\\-cli (1)\n");
    return page;
}

QString bashCompletion()
{
    QStringList names;
    QString cases;
    for (const WindowOption &option : windowOptions()) {
        names.append(QStringLiteral("--") + text(option.entry.name));
        cases += bashCase(option);
    }
    return QStringLiteral("# bash completion for auricular\n"
                          "_auricular()\n{\n"
                          "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}\n"
                          "    case $before in\n%1    esac\n"
                          "    COMPREPLY=($(compgen -W '%2 --help --version' -- \"$word\"))\n}\n"
                          "complete -o filenames -F _auricular auricular\n")
        .arg(cases, names.join(QLatin1Char(' ')));
}

} // namespace helpdesk::console
