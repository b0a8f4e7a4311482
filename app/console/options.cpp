// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/options.h"

#include "app/about/version.h"
#include "app/console/optiontable.h"

#include <QCommandLineParser>
#include <QTextStream>

#include <cstdio>

namespace helpdesk::console {

namespace {

const QLatin1String reportTo("report-to"); // Between two windows of the program, not for people.

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral("Auricular, the console of a help desk's agent."));
    for (const WindowOption &option : windowOptions())
        parser.addOption({QString::fromLatin1(option.entry.name), QString::fromUtf8(option.entry.help), QString::fromLatin1(option.entry.value)});
    QCommandLineOption socket(reportTo, {}, QStringLiteral("socket"));
    socket.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(socket);
}

/// The first thing that is wrong with what was said; empty: nothing.
QString trouble(const QCommandLineParser &parser)
{
    if (const QStringList words = parser.positionalArguments(); !words.isEmpty())
        return QStringLiteral("not understood: %1\n").arg(words.join(QLatin1Char(' '))) + parser.helpText();
    if (parser.isSet(QStringLiteral("only")) && !parser.isSet(QStringLiteral("tour")))
        return QStringLiteral("--only belongs to --tour\n");
    for (const WindowOption &option : windowOptions()) {
        const QString name = QString::fromLatin1(option.entry.name);
        const QString value = *option.entry.value ? parser.value(name) : QString();
        if (option.entry.takes == about::Takes::Folder && parser.isSet(name) && value.isEmpty())
            return QStringLiteral("--%1 takes a folder\n").arg(name);
        if (option.choices.empty() || !parser.isSet(name))
            continue;
        QStringList choices;
        for (const char *choice : option.choices)
            choices.append(QString::fromLatin1(choice));
        if (!choices.contains(value))
            return QStringLiteral("--%1 takes %2, not %3\n").arg(name, choices.join(QLatin1String(" or ")), value);
    }
    return {};
}

/// Printed and arrived: whoever reads it from a file or a pipe has all of it.
int print(const QString &text)
{
    QTextStream out(stdout);
    out << text;
    out.flush();
    return out.status() == QTextStream::Ok && std::fflush(stdout) == 0 ? 0 : 1;
}

} // namespace

Options readOptions(const QStringList &arguments)
{
    QTextStream err(stderr);
    QCommandLineParser parser;
    addOptions(parser);
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Print the options.")); // Without Qt's own.
    parser.addOption(help);
    const QCommandLineOption version = parser.addVersionOption();
    Options options;
    if (!parser.parse(arguments)) {
        err << parser.errorText() << '\n' << parser.helpText();
        options.exitCode = 2;
        return options;
    }
    if (parser.isSet(help)) {
        options.exitCode = print(parser.helpText());
    } else if (parser.isSet(version)) {
        options.exitCode = print(about::versionText(QStringLiteral("auricular")));
    } else if (const QString wrong = trouble(parser); !wrong.isEmpty()) {
        err << "auricular: " << wrong;
        options.exitCode = 2;
    } else if (const QString format = parser.value(QStringLiteral("manual")); !format.isEmpty()) {
        options.exitCode = print(format == QLatin1String("man") ? manualPage() : bashCompletion());
    }
    options.database = parser.value(QStringLiteral("database"));
    options.practice = parser.isSet(QStringLiteral("practice"));
    options.create = parser.isSet(QStringLiteral("create"));
    options.tour = parser.value(QStringLiteral("tour"));
    options.only = parser.value(QStringLiteral("only"));
    options.reportTo = parser.value(reportTo);
    if (const QString code = parser.value(QStringLiteral("language")); !code.isEmpty())
        options.language = code == QLatin1String("en") ? Language::English : Language::Spanish;
    return options;
}

} // namespace helpdesk::console
