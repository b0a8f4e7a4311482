// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/about/roff.h"
#include "app/cli/commandtable.h"
#include "app/cli/commandtext.h"

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
    return choices.empty() ? CommandText::of(option.value) : textsOf(choices).join(QLatin1Char('|'));
}

QString described(const OptionEntry &option, const TakenOption &taken)
{
    const QString sentence = CommandText::of(option.help);
    const QString otherwise = *taken.otherwise ? CommandText::of(taken.otherwise)
        : taken.choices.empty()                ? text(option.otherwise)
                                               : text(taken.choices.front());
    return otherwise.isEmpty()
        ? sentence
        : CommandText::tr("%1; %2 without it", "what an option is for, and what holds when it is not said")
              .arg(sentence, otherwise);
}

QString roffOption(const OptionEntry &option, const TakenOption &taken)
{
    QString line = QStringLiteral(".TP\n\\fB\\-\\-%1\\fR").arg(roff(text(option.name)));
    if (*option.value)
        line += QStringLiteral(" \\fI%1\\fR").arg(roff(valueOf(option, taken.choices)));
    return line + QStringLiteral("\n%1.\n").arg(roff(described(option, taken)));
}

QString head(const QString &words)
{
    return roff(words.toUpper());
}

/// \a mark is roff already.
QString roffItem(const QString &mark, const QString &sentence)
{
    return QStringLiteral(".TP\n%1\n%2\n").arg(mark, roff(sentence));
}

/// Name, synopsis and description.
QString roffBeginning(const QString &version)
{
    const QString page =
        QStringLiteral(".TH AURICULAR\\-CLI 1 \"\" \"Auricular %1\" \"Auricular\"\n"
                       ".SH %2\nauricular\\-cli \\- %3\n"
                       ".SH %4\n.B auricular\\-cli\n.I %5\n[\\fI%6\\fR]\n"
                       ".SH %7\n%8\n%9\n")
            .arg(roff(version), head(CommandText::tr("Name", "of a manual page")),
                 roff(CommandText::tr("a help desk's calls from the command line")), head(CommandText::tr("Synopsis")),
                 roff(CommandText::tr("command")), roff(CommandText::tr("options")),
                 head(CommandText::tr("Description")),
                 roff(CommandText::tr(
                     "Works on the database of an Auricular desk without a display: for scripts and cron.")),
                 roff(CommandText::tr(
                     "Reports go to the standard output, trouble and progress to the standard error.")));
    return page
        + roff(CommandText::tr("It speaks the language of the locale, as LANGUAGE, LC_ALL, LC_MESSAGES or LANG say, or "
                               "that of --language, which may stand before the command too; "
                               "what a program reads is the same in every language: commands, options, keys of JSON, "
                               "heads of CSV files, exit status."))
        + QLatin1Char('\n');
}

QString roffCommand(const CommandEntry &command)
{
    QString part = QStringLiteral(".SS %1 %2\n%3.\n%4\n")
                       .arg(roff(text(command.name)), roff(CommandText::of(command.arguments)),
                            roff(CommandText::of(command.help)), roff(CommandText::of(command.manual)));
    for (const TakenOption &taken : command.options)
        part += roffOption(*optionNamed(text(taken.name)), taken);
    return part;
}

/// The lines of a bash "case" for one command: what follows each of its options, then what may come at all.
QString bashCase(const CommandEntry &command)
{
    QStringList names{QStringLiteral("--database"), QStringLiteral("--language")};
    QString values = QStringLiteral("            --database) COMPREPLY=($(compgen -f -- \"$word\")); return ;;\n"
                                    "            --language) COMPREPLY=($(compgen -W '%1' -- \"$word\")); return ;;\n")
                         .arg(textsOf(languageNames()).join(QLatin1Char(' ')));
    for (const TakenOption &taken : command.options) {
        const OptionEntry &option = *optionNamed(text(taken.name));
        names.append(QStringLiteral("--") + text(option.name));
        if (option.takes == Takes::Nothing)
            continue;
        const QString offer = option.takes == Takes::Choice
            ? QStringLiteral("COMPREPLY=($(compgen -W '%1' -- \"$word\")); ")
                  .arg(textsOf(taken.choices).join(QLatin1Char(' ')))
            : option.takes == Takes::File   ? QStringLiteral("COMPREPLY=($(compgen -f -- \"$word\")); ")
            : option.takes == Takes::Folder ? QStringLiteral("COMPREPLY=($(compgen -d -- \"$word\")); ")
                                            : QString();
        values += QStringLiteral("            --%1) %2return ;;\n").arg(text(option.name), offer);
    }
    const QStringList offered = names + textsOf(command.subcommands);
    const QString files = command.takes == Takes::File
        ? QStringLiteral("        [[ $word != -* ]] && COMPREPLY+=($(compgen -f -- \"$word\"))\n")
        : QString();
    return QStringLiteral("    %1)\n        case $before in\n%2        esac\n        COMPREPLY=($(compgen -W '%3' -- "
                          "\"$word\"))\n%4        ;;\n")
        .arg(text(command.name), values, offered.join(QLatin1Char(' ')), files);
}

} // namespace

QString usage()
{
    QString all = CommandText::tr("Usage: auricular-cli COMMAND [OPTIONS]")
        + QStringLiteral("\n\n%1\n").arg(CommandText::tr("Commands:"));
    for (const CommandEntry &command : commands()) {
        const QString form = (text(command.name) + QLatin1Char(' ') + CommandText::of(command.arguments)).trimmed();
        all += QStringLiteral("  %1 %2\n").arg(form, -28).arg(CommandText::of(command.help));
    }
    all += QStringLiteral("\n%1\n").arg(CommandText::tr("Options:"));
    for (const OptionEntry &option : options()) {
        const QString form =
            (QStringLiteral("--") + text(option.name)
             + (*option.value ? QStringLiteral(" <%1>").arg(CommandText::of(option.value)) : QString()));
        all +=
            QStringLiteral("  %1 %2\n")
                .arg(form, -28)
                .arg(option.takes == Takes::Choice ? CommandText::of(option.help) : described(option, {option.name}));
    }
    return all + QStringLiteral("  %1 %2\n").arg(QStringLiteral("-h, --help"), -28).arg(CommandText::tr("this text"))
        + QStringLiteral("  %1 %2\n").arg(QStringLiteral("-v, --version"), -28).arg(CommandText::tr("the version"));
}

QString manualPage(const QString &version)
{
    QString page = roffBeginning(version);
    page += QStringLiteral(".SH %1\n").arg(head(CommandText::tr("Options of every command")));
    page += roffOption(*optionNamed(QStringLiteral("database")), {"database"});
    page += roffOption(*optionNamed(QStringLiteral("language")),
                       {"language", languageNames(), QT_TRANSLATE_NOOP("helpdesk::cli::CommandText", "the system's")});
    page += roffItem(QStringLiteral("\\fB\\-h\\fR, \\fB\\-\\-help\\fR"), CommandText::tr("print the commands."));
    page += roffItem(
        QStringLiteral("\\fB\\-v\\fR, \\fB\\-\\-version\\fR"),
        CommandText::tr("print the version, the commit it was built from, and the Qt and SQLite it runs with."));
    page += QStringLiteral(".SH %1\n").arg(head(CommandText::tr("Commands")));
    for (const CommandEntry &command : commands())
        page += roffCommand(command);
    page += QStringLiteral(".SH %1\n").arg(head(CommandText::tr("Exit status")));
    page += roffItem(QStringLiteral("\\fB0\\fR"), CommandText::tr("Done."));
    page += roffItem(QStringLiteral("\\fB1\\fR"), CommandText::tr("Something differs, is at fault, or was stopped."));
    page += roffItem(QStringLiteral("\\fB2\\fR"), CommandText::tr("Wrong use."));
    page += roffItem(QStringLiteral("\\fB3\\fR"),
                     CommandText::tr("The database cannot be used, or the file cannot be written."));
    page += QStringLiteral(".SH %1\n").arg(head(CommandText::tr("Files", "of a manual page")));
    page +=
        roffItem(QStringLiteral("\\fI~/.local/share/auricular/desk.db\\fR"), CommandText::tr("The desk of this user."));
    return page
        + QStringLiteral(".SH %1\n.BR auricular (1),\n.BR pg_dump (1)\n").arg(head(CommandText::tr("See also")));
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
                          "    if [[ $COMP_CWORD -eq 1 ]]; then\n        COMPREPLY=($(compgen -W '%1 --help --version' "
                          "-- \"$word\"))\n        return\n    fi\n"
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
