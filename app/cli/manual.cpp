// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/about/roff.h"
#include "app/cli/commandtable.h"

#include <QCoreApplication>

namespace helpdesk::cli {

namespace {

using about::roff;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QStringList textsOf(const std::vector<const char *> &words)
{
    QStringList all;
    for (const char *word : words)
        all.append(text(word));
    return all;
}

/// "json|csv" for a choice, else the name of the value.
QString valueOf(const OptionEntry &option, const std::vector<const char *> &choices)
{
    return choices.empty() ? text(option.value) : textsOf(choices).join(QLatin1Char('|'));
}

QString described(const OptionEntry &option, const TakenOption &taken)
{
    QString sentence = text(option.help);
    const QString otherwise = *taken.otherwise ? text(taken.otherwise) : taken.choices.empty() ? text(option.otherwise) : text(taken.choices.front());
    if (!otherwise.isEmpty())
        sentence += QStringLiteral("; %1 without it").arg(otherwise);
    return sentence;
}

QString roffOption(const OptionEntry &option, const TakenOption &taken)
{
    QString line = QStringLiteral(".TP\n\\fB\\-\\-%1\\fR").arg(roff(text(option.name)));
    if (*option.value)
        line += QStringLiteral(" \\fI%1\\fR").arg(roff(valueOf(option, taken.choices)));
    return line + QStringLiteral("\n%1.\n").arg(roff(described(option, taken)));
}

QString roffCommand(const CommandEntry &command)
{
    QString part = QStringLiteral(".SS %1 %2\n%3.\n%4\n").arg(roff(text(command.name)), roff(text(command.arguments)), roff(text(command.help)), roff(text(command.manual)));
    for (const TakenOption &taken : command.options)
        part += roffOption(*optionNamed(text(taken.name)), taken);
    return part;
}

/// The lines of a bash "case" for one command: what follows each of its options, then what may come at all.
QString bashCase(const CommandEntry &command)
{
    QStringList names{QStringLiteral("--database")};
    QString values = QStringLiteral("            --database) COMPREPLY=($(compgen -f -- \"$word\")); return ;;\n");
    for (const TakenOption &taken : command.options) {
        const OptionEntry &option = *optionNamed(text(taken.name));
        names.append(QStringLiteral("--") + text(option.name));
        if (option.takes == Takes::Nothing)
            continue;
        const QString offer = option.takes == Takes::Choice ? QStringLiteral("COMPREPLY=($(compgen -W '%1' -- \"$word\")); ").arg(textsOf(taken.choices).join(QLatin1Char(' ')))
            : option.takes == Takes::File ? QStringLiteral("COMPREPLY=($(compgen -f -- \"$word\")); ")
            : option.takes == Takes::Folder ? QStringLiteral("COMPREPLY=($(compgen -d -- \"$word\")); ")
            : QString();
        values += QStringLiteral("            --%1) %2return ;;\n").arg(text(option.name), offer);
    }
    const QStringList offered = names + textsOf(command.subcommands);
    const QString files = command.takes == Takes::File ? QStringLiteral("        [[ $word != -* ]] && COMPREPLY+=($(compgen -f -- \"$word\"))\n") : QString();
    return QStringLiteral("    %1)\n        case $before in\n%2        esac\n        COMPREPLY=($(compgen -W '%3' -- \"$word\"))\n%4        ;;\n")
        .arg(text(command.name), values, offered.join(QLatin1Char(' ')), files);
}

} // namespace

QString usage()
{
    QString all = QStringLiteral("Usage: auricular-cli COMMAND [OPTIONS]\n\nCommands:\n");
    for (const CommandEntry &command : commands()) {
        const QString form = (text(command.name) + QLatin1Char(' ') + text(command.arguments)).trimmed();
        all += QStringLiteral("  %1 %2\n").arg(form, -28).arg(text(command.help));
    }
    all += QStringLiteral("\nOptions:\n");
    for (const OptionEntry &option : options()) {
        const QString form = (QStringLiteral("--") + text(option.name) + (*option.value ? QStringLiteral(" <%1>").arg(text(option.value)) : QString()));
        all += QStringLiteral("  %1 %2\n").arg(form, -28).arg(option.takes == Takes::Choice ? text(option.help) : described(option, {option.name}));
    }
    return all + QStringLiteral("  %1 this text\n  %2 the version\n").arg(QStringLiteral("-h, --help"), -28).arg(QStringLiteral("-v, --version"), -28);
}

QString manualPage(const QString &version)
{
    QString page = QStringLiteral(".TH AURICULAR\\-CLI 1 \"\" \"Auricular %1\" \"Auricular\"\n"
                                  ".SH NAME\nauricular\\-cli \\- a help desk's calls from the command line\n"
                                  ".SH SYNOPSIS\n.B auricular\\-cli\n.I command\n[\\fIoptions\\fR]\n"
                                  ".SH DESCRIPTION\nWorks on the database of an Auricular desk without a display: for scripts and cron.\n"
                                  "Reports go to the standard output, trouble and progress to the standard error.\n"
                                  ".SH OPTIONS OF EVERY COMMAND\n")
                       .arg(roff(version));
    page += roffOption(*optionNamed(QStringLiteral("database")), {"database"});
    page += QStringLiteral(".TP\n\\fB\\-h\\fR, \\fB\\-\\-help\\fR\nprint the commands.\n.TP\n\\fB\\-v\\fR, \\fB\\-\\-version\\fR\nprint the version, the commit it was built from, and the Qt and SQLite it runs with.\n.SH COMMANDS\n");
    for (const CommandEntry &command : commands())
        page += roffCommand(command);
    page += QStringLiteral(".SH EXIT STATUS\n.TP\n.B 0\nDone.\n.TP\n.B 1\nSomething differs, is at fault, or was stopped.\n"
                           ".TP\n.B 2\nWrong use.\n.TP\n.B 3\nThe database cannot be used, or the file cannot be written.\n"
                           ".SH FILES\n.TP\n.I ~/.local/share/auricular/desk.db\nThe desk of this user.\n.SH SEE ALSO\n.BR auricular (1),\n.BR pg_dump (1)\n");
    return page;
}

QString bashCompletion()
{
    QStringList names;
    QString cases;
    for (const CommandEntry &command : commands()) {
        names.append(text(command.name));
        cases += bashCase(command);
    }
    return QStringLiteral("# bash completion for auricular-cli\n"
                          "_auricular_cli()\n{\n"
                          "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}\n"
                          "    if [[ $COMP_CWORD -eq 1 ]]; then\n        COMPREPLY=($(compgen -W '%1 --help --version' -- \"$word\"))\n        return\n    fi\n"
                          "    case ${COMP_WORDS[1]} in\n%2    esac\n}\n"
                          "complete -o filenames -F _auricular_cli auricular-cli\n")
        .arg(names.join(QLatin1Char(' ')), cases);
}

int manual(Call &call)
{
    const QString format = call.isSet("format") ? call.value("format") : QStringLiteral("man");
    if (format == QLatin1String("man"))
        call.out << manualPage(QCoreApplication::applicationVersion());
    else
        call.out << bashCompletion();
    return done;
}

} // namespace helpdesk::cli
