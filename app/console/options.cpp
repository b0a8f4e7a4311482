// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

namespace helpdesk::console {

Options readOptions(const QStringList &arguments)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Auricular, the console of a help desk's agent."));
    const QCommandLineOption database(QStringLiteral("database"), QStringLiteral("A file, or postgresql://…; the desk of this user without it."), QStringLiteral("where"));
    const QCommandLineOption create(QStringLiteral("create"), QStringLiteral("Make the database when it is missing."));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("Language of the screen: es or en."), QStringLiteral("language"));
    const QCommandLineOption tour(QStringLiteral("tour"), QStringLiteral("Play sample calls on a scratch database and leave pictures in a folder."), QStringLiteral("folder"));
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("Of the tour one set of pictures, such as es-light or en-dark-compact."), QStringLiteral("set"));
    const QCommandLineOption practice(QStringLiteral("practice"), QStringLiteral("Practise with simulated calls, in a desk of its own."));
    QCommandLineOption reportTo(QStringLiteral("report-to"), {}, QStringLiteral("socket")); // Between two windows of the program.
    reportTo.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({database, create, language, only, practice, reportTo, tour});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    Options options;
    if (!parser.parse(arguments)) {
        err << parser.errorText() << '\n' << parser.helpText();
        options.exitCode = 2;
    } else if (parser.isSet(help)) {
        out << parser.helpText();
        options.exitCode = 0;
    } else if (parser.isSet(version)) {
        out << "auricular " << QCoreApplication::applicationVersion() << '\n';
        options.exitCode = 0;
    } else if (const QStringList words = parser.positionalArguments(); !words.isEmpty()) {
        err << "auricular: not understood: " << words.join(QLatin1Char(' ')) << '\n' << parser.helpText();
        options.exitCode = 2;
    }
    options.database = parser.value(database);
    if (parser.isSet(tour) && parser.value(tour).isEmpty()) {
        err << "auricular: --tour takes a folder\n";
        options.exitCode = 2;
    }
    if (parser.isSet(only) && !parser.isSet(tour)) {
        err << "auricular: --only belongs to --tour\n";
        options.exitCode = 2;
    }
    options.practice = parser.isSet(practice);
    options.reportTo = parser.value(reportTo);
    options.create = parser.isSet(create);
    options.tour = parser.value(tour);
    options.only = parser.value(only);
    const QString code = parser.value(language);
    if (code == QLatin1String("es") || code == QLatin1String("en")) {
        options.language = code == QLatin1String("en") ? Language::English : Language::Spanish;
    } else if (!code.isEmpty()) {
        err << "auricular: --language takes es or en, not " << code << '\n';
        options.exitCode = 2;
    }
    return options;
}

} // namespace helpdesk::console
