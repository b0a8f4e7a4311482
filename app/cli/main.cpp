// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/about/version.h"
#include "app/cli/commandtable.h"
#include "app/cli/paperform.h"
#include "core/storage/databaselocation.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace helpdesk;

namespace {

/// What was said and means nothing here; empty: all of it does. A word too many may be a file that was forgotten.
QString notUnderstood(const cli::CommandEntry &command, const QStringList &words, const QCommandLineParser &parser)
{
    if (command.words >= 0 && words.size() > command.words)
        return words.mid(command.words).join(QLatin1Char(' '));
    for (const QString &option : parser.optionNames()) {
        const auto taken = std::find_if(command.options.begin(), command.options.end(), [&](const cli::TakenOption &one) { return option == QLatin1String(one.name); });
        if (taken == command.options.end() && option != QLatin1String("database"))
            return QStringLiteral("--") + option;
        if (taken == command.options.end() || taken->choices.empty())
            continue;
        const QString value = parser.value(option);
        if (std::none_of(taken->choices.begin(), taken->choices.end(), [&](const char *choice) { return value == QLatin1String(choice); }))
            return QStringLiteral("--%1 %2").arg(option, value);
    }
    return {};
}

/// The value said for an option; of a flag none, since asking for it draws a warning from Qt 6.8 on.
QString valueOf(const QString &option, const QCommandLineParser &parser)
{
    const auto &known = cli::options();
    const bool hasValue = std::any_of(known.begin(), known.end(), [&](const cli::OptionEntry &one) { return option == QLatin1String(one.name) && *one.value; });
    return hasValue ? parser.value(option) : QString();
}

/// What was printed has arrived: whoever reads it from a file or a pipe has all of it.
bool isPrinted(QTextStream &out)
{
    out.flush();
    return out.status() == QTextStream::Ok && std::fflush(stdout) == 0 && !std::ferror(stdout);
}

int runCommand(const cli::CommandEntry &command, cli::Call &call)
{
    const int result = command.run(call);
    if (isPrinted(call.out))
        return result;
    call.err << "auricular-cli: what was to be printed could not be written; is the disk full?\n";
    return std::max(result, cli::differs);
}

void addOptions(QCommandLineParser &parser)
{
    for (const cli::OptionEntry &option : cli::options())
        parser.addOption({QString::fromLatin1(option.name), QString::fromUtf8(option.help), QString::fromLatin1(option.value)});
}

} // namespace

int main(int argc, char **argv)
{
    const auto application = cli::makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("auricular"));
    QCoreApplication::setApplicationVersion(about::programVersion());
    QTextStream out(stdout);
    QTextStream err(stderr);
    QCommandLineParser parser;
    addOptions(parser);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(QCoreApplication::arguments())) {
        err << parser.errorText() << '\n' << cli::usage();
        return cli::wrongUse;
    }
    hideSecrets(argc, argv);
    if (parser.isSet(version)) {
        out << about::versionText(QStringLiteral("auricular-cli"));
        return isPrinted(out) ? cli::done : cli::differs;
    }
    QStringList words = parser.positionalArguments();
    if (parser.isSet(help) || words.isEmpty()) {
        (parser.isSet(help) ? out : err) << cli::usage();
        return parser.isSet(help) ? cli::done : cli::wrongUse;
    }
    const QString name = words.takeFirst();
    for (const cli::CommandEntry &command : cli::commands()) {
        if (name != QLatin1String(command.name))
            continue;
        if (const QString odd = notUnderstood(command, words, parser); !odd.isEmpty()) {
            err << "auricular-cli: " << name << " does not take: " << odd << '\n' << cli::usage();
            return cli::wrongUse;
        }
        cli::Call call{words, {}, out, err};
        for (const QString &option : parser.optionNames())
            call.options.insert(option, valueOf(option, parser));
        return runCommand(command, call);
    }
    err << "auricular-cli: no such command: " << name << '\n' << cli::usage();
    return cli::wrongUse;
}
