// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/optiontable.h"

#include "app/about/roff.h"
#include "app/about/version.h"

#include <QCoreApplication>
#include <QStringList>

namespace helpdesk::console {

namespace {

using about::roff;
using about::Takes;

/// The texts are marked here and translated where they are printed.
class WindowText
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::console::WindowText)

public:
    static std::vector<WindowOption> options();
    [[nodiscard]] static QString of(const char *marked) { return *marked ? tr(marked) : QString(); }
    [[nodiscard]] static QString usage();
    [[nodiscard]] static QString manual();
};

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
        line += QStringLiteral(" \\fI%1\\fR")
                    .arg(roff(option.choices.empty() ? WindowText::of(option.entry.value)
                                                     : choicesOf(option, QLatin1Char('|'))));
    return line + QLatin1Char('\n') + roff(WindowText::of(option.entry.help)) + QLatin1Char('\n');
}

QString head(const QString &words)
{
    return QStringLiteral(".SH %1\n").arg(roff(words.toUpper()));
}

/// \a mark is roff already.
QString roffItem(const QString &mark, const QString &sentence)
{
    return QStringLiteral(".TP\n%1\n%2\n").arg(mark, roff(sentence));
}

/// A line of the help; the second column of every line begins under the one above.
QString helpLine(const QString &form, const QString &sentence)
{
    return QStringLiteral("  %1 %2\n").arg(form, -22).arg(sentence);
}

/// The line of a bash "case": what follows this option; a flag has none.
QString bashCase(const WindowOption &option)
{
    const QString word = QStringLiteral("-- \"$word\"));");
    switch (option.entry.takes) {
    case Takes::Nothing:
        return {};
    case Takes::File:
        return QStringLiteral("        --%1) COMPREPLY=($(compgen -f %2 return ;;\n")
            .arg(text(option.entry.name), word);
    case Takes::Folder:
        return QStringLiteral("        --%1) COMPREPLY=($(compgen -d %2 return ;;\n")
            .arg(text(option.entry.name), word);
    case Takes::Choice:
        return QStringLiteral("        --%1) COMPREPLY=($(compgen -W '%2' %3 return ;;\n")
            .arg(text(option.entry.name), choicesOf(option, QLatin1Char(' ')), word);
    case Takes::Text:
        break;
    }
    return QStringLiteral("        --%1) return ;;\n").arg(text(option.entry.name));
}

std::vector<WindowOption> WindowText::options()
{
    return {
        {{"database", QT_TR_NOOP("where"),
          QT_TR_NOOP("A file, or postgresql://… or host=…; the desk of this user without it. A password is asked for, "
                     "and kept in the keychain of the desktop if you wish, or it stands in ~/.pgpass or the file named "
                     "by ?passfile=."),
          Takes::File}},
        {{"create", "", QT_TR_NOOP("Make the database when it is missing."), Takes::Nothing}},
        {{"language", QT_TR_NOOP("language"), QT_TR_NOOP("Language of the screen and of this text: es or en."),
          Takes::Choice},
         {"es", "en"}},
        {{"practice", "", QT_TR_NOOP("Practise with simulated calls, in a desk of its own."), Takes::Nothing}},
        {{"tour", QT_TR_NOOP("folder"),
          QT_TR_NOOP("Play sample calls on a scratch database and leave pictures in a folder."), Takes::Folder}},
        {{"only", QT_TR_NOOP("set"),
          QT_TR_NOOP("Of the tour one set of pictures, such as es-light or en-dark-compact."), Takes::Text}},
        {{"manual", QT_TR_NOOP("format"),
          QT_TR_NOOP("Print the manual page (man), or the completion for a shell (bash)."), Takes::Choice},
         {"man", "bash"}},
    };
}

QString WindowText::usage()
{
    QString all = tr("Usage: auricular [OPTIONS]")
        + QStringLiteral("\n%1\n\n%2\n").arg(tr("Auricular, the console of a help desk's agent."), tr("Options:"));
    for (const WindowOption &option : windowOptions()) {
        const QString value = *option.entry.value ? QStringLiteral(" <%1>").arg(of(option.entry.value)) : QString();
        all += helpLine(QStringLiteral("--") + text(option.entry.name) + value, of(option.entry.help));
    }
    return all + helpLine(QStringLiteral("-h, --help"), tr("Print the options."))
        + helpLine(QStringLiteral("-v, --version"), tr("Print the version."));
}

QString WindowText::manual()
{
    QString page =
        QStringLiteral(".TH AURICULAR 1 \"\" \"Auricular %1\" \"Auricular\"\n").arg(roff(about::programVersion()));
    page += head(tr("Name", "of a manual page"))
        + QStringLiteral("auricular \\- %1\n").arg(roff(tr("the console of a help desk's agent")));
    page += head(tr("Synopsis")) + QStringLiteral(".B auricular\n[\\fI%1\\fR]\n").arg(roff(tr("options")));
    page += head(tr("Description"));
    for (const QString &sentence :
         {tr("Guides the agent of a help desk through a call, step by step; the path walked is the record."),
          tr("The window is used by keyboard alone: F1 shows the keys of the screen, Shift+F1 the help."),
          tr("One window per desk and user: a second start raises the first one's window.")})
        page += roff(sentence) + QLatin1Char('\n');
    page += head(tr("Options", "of a manual page"));
    for (const WindowOption &option : windowOptions())
        page += roffOption(option);
    page += roffItem(QStringLiteral("\\fB\\-h\\fR, \\fB\\-\\-help\\fR"), tr("Print the options."));
    page += roffItem(QStringLiteral("\\fB\\-v\\fR, \\fB\\-\\-version\\fR"),
                     tr("Print the version, the commit it was built from, and the Qt and SQLite it runs with."));
    page += head(tr("Exit status")) + roffItem(QStringLiteral("\\fB0\\fR"), tr("Done."))
        + roffItem(QStringLiteral("\\fB2\\fR"), tr("Wrong use."))
        + roffItem(QStringLiteral("\\fB3\\fR"), tr("The desk could not be opened."));
    page += head(tr("Files", "of a manual page"))
        + roffItem(QStringLiteral("\\fI~/.local/share/auricular/desk.db\\fR"), tr("The desk of this user."))
        + roffItem(QStringLiteral("\\fI~/.local/share/auricular/practice.db\\fR"), tr("Its practice desk."))
        + roffItem(QStringLiteral("\\fI~/.config/auricular/\\fR"),
                   tr("What belongs to this computer alone: language of the screen, which desk, the window."));
    return page + head(tr("See also")) + QStringLiteral(".BR auricular\\-cli (1)\n");
}

} // namespace

const std::vector<WindowOption> &windowOptions()
{
    static const std::vector<WindowOption> table = WindowText::options();
    return table;
}

QString usage()
{
    return WindowText::usage();
}

QString manualPage()
{
    return WindowText::manual();
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
