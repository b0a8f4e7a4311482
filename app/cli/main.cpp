// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace helpdesk;

namespace {

struct CommandEntry
{
    const char *name;
    const char *arguments;
    const char *help;
    int words; ///< How many it takes at most; negative: any number.
    std::vector<const char *> options; ///< Beside --database.
    std::function<int(cli::Call &)> run;
};

const std::vector<CommandEntry> &commands()
{
    static const std::vector<CommandEntry> table{
        {"play", "FILE…", "play scenarios and print what differs (exit code 1 if anything does)", -1, {"create"}, cli::play},
        {"calls", "--month YYYY-MM", "print the calls of a month with all derived columns", 0, {"month", "format"}, cli::calls},
        {"check", "", "rebuild every call from its events and compare", 0, {}, cli::check},
        {"check-procedure", "FILE…", "list every fault of a procedure, protocol or catalogue file", -1, {}, cli::checkDefinition},
        {"accept", "FILE…", "check a definition and run new calls under it", -1, {"create"}, cli::acceptDefinition},
        {"recover", "FILE…", "write the unsaved work of a recovery file to the database", -1, {"create"}, cli::recover},
        {"backup", "[FILE]", "write a checked copy of the database, by default into its folder of copies", 1, {}, cli::backup},
        {"restore", "COPY", "put a copy in the place of the database; what stood there is kept", 1, {}, cli::restore},
        {"report", "shift|indicators|kpis", "print the report of a shift, the months side by side, or the agents' figures", 1,
            {"shift", "day", "month", "from", "to", "format", "output"}, cli::report},
        {"demo", "--calls N", "make a demonstration desk with invented calls", 0, {"calls", "seed", "until", "create"}, cli::makeDemo},
        {"export", "calls --month YYYY-MM", "the general call report; or --from DAY --to DAY; .xlsx, CSV or JSON", 1,
         {"month", "from", "to", "format", "output", "language", "bom"}, cli::exportRecords},
        {"directory", "import FILE", "bring a CSV file of people into the directory; --dry-run only says what it would do", 2, {"dry-run", "create"}, cli::directory},
    };
    return table;
}

QString usage()
{
    QString text = QStringLiteral("Usage: auricular-cli COMMAND [OPTIONS]\n\nCommands:\n");
    for (const CommandEntry &command : commands()) {
        const QString form = QString::fromLatin1(command.name) + QLatin1Char(' ') + QString::fromUtf8(command.arguments);
        text += QStringLiteral("  %1 %2\n").arg(form, -28).arg(QString::fromLatin1(command.help));
    }
    return text;
}

/// What was said and means nothing here; empty: all of it does. A word too many may be a file that was forgotten.
QString notUnderstood(const CommandEntry &command, const QStringList &words, const QCommandLineParser &parser)
{
    if (command.words >= 0 && words.size() > command.words)
        return words.mid(command.words).join(QLatin1Char(' '));
    for (const QString &option : parser.optionNames()) {
        const auto meant = [&](const char *name) { return option == QLatin1String(name); };
        if (!meant("database") && std::none_of(command.options.begin(), command.options.end(), meant))
            return QStringLiteral("--") + option;
    }
    return {};
}

/// What was printed has arrived: whoever reads it from a file or a pipe has all of it.
bool isPrinted(QTextStream &out)
{
    out.flush();
    return out.status() == QTextStream::Ok && std::fflush(stdout) == 0 && !std::ferror(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("auricular"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AURICULAR_VERSION));
    QTextStream out(stdout);
    QTextStream err(stderr);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("command"), QStringLiteral("What to do."));
    parser.addOptions({{QStringLiteral("database"), QStringLiteral("A file, or postgresql://…; the desk of this user without it."), QStringLiteral("where")},
                       {QStringLiteral("create"), QStringLiteral("Make the database when it is missing.")},
                       {QStringLiteral("month"), QStringLiteral("Month of the first ring, YYYY-MM."), QStringLiteral("month")},
                       {QStringLiteral("format"), QStringLiteral("json or csv; of an export also xlsx."), QStringLiteral("format")},
                       {QStringLiteral("language"), QStringLiteral("es or en, of the words in an export; the system's without it."), QStringLiteral("language")},
                       {QStringLiteral("bom"), QStringLiteral("Begin a CSV file with a mark by which Excel knows UTF-8.")},
                       {QStringLiteral("calls"), QStringLiteral("How many calls a demonstration desk gets."), QStringLiteral("count")},
                       {QStringLiteral("seed"), QStringLiteral("The same seed makes the same calls."), QStringLiteral("number"), QStringLiteral("1")},
                       {QStringLiteral("until"), QStringLiteral("Day or instant at which the invented calls end; now without it."), QStringLiteral("date")},
                       {QStringLiteral("shift"), QStringLiteral("Name of a shift; the one that ended last without it."), QStringLiteral("name")},
                       {QStringLiteral("day"), QStringLiteral("Day on which the shift began, YYYY-MM-DD."), QStringLiteral("day")},
                       {QStringLiteral("from"), QStringLiteral("First month, YYYY-MM; of an export the first day, YYYY-MM-DD."), QStringLiteral("when")},
                       {QStringLiteral("to"), QStringLiteral("Last month, YYYY-MM; of an export the last day, YYYY-MM-DD."), QStringLiteral("when")},
                       {QStringLiteral("output"), QStringLiteral("File to write to; it is replaced only once the new one is whole."), QStringLiteral("file")},
                       {QStringLiteral("dry-run"), QStringLiteral("Say what would be done and change nothing.")}});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(QCoreApplication::arguments())) {
        err << parser.errorText() << '\n' << usage();
        return cli::wrongUse;
    }
    if (parser.isSet(version)) {
        out << "auricular-cli " << QCoreApplication::applicationVersion() << '\n';
        return cli::done;
    }
    QStringList words = parser.positionalArguments();
    if (parser.isSet(help) || words.isEmpty()) {
        (parser.isSet(help) ? out : err) << usage() << '\n' << parser.helpText().section(QStringLiteral("Options:"), 1);
        return parser.isSet(help) ? cli::done : cli::wrongUse;
    }
    const QString name = words.takeFirst();
    for (const CommandEntry &command : commands()) {
        if (name != QLatin1String(command.name))
            continue;
        cli::Call call{words, parser.value(QStringLiteral("database")), parser.isSet(QStringLiteral("create")),
                       parser.value(QStringLiteral("month")), parser.value(QStringLiteral("format")),
                       parser.value(QStringLiteral("calls")), parser.value(QStringLiteral("seed")), parser.value(QStringLiteral("until")),
                       parser.isSet(QStringLiteral("dry-run")), parser.value(QStringLiteral("shift")), parser.value(QStringLiteral("day")),
                       parser.value(QStringLiteral("from")), parser.value(QStringLiteral("to")),
                       parser.value(QStringLiteral("output")), parser.value(QStringLiteral("language")), parser.isSet(QStringLiteral("bom")), out, err};
        if (const QString odd = notUnderstood(command, words, parser); !odd.isEmpty()) {
            err << "auricular-cli: " << name << " does not take: " << odd << '\n' << usage();
            return cli::wrongUse;
        }
        const int result = command.run(call);
        if (isPrinted(out))
            return result;
        err << "auricular-cli: what was to be printed could not be written; is the disk full?\n";
        return std::max(result, cli::differs);
    }
    err << "auricular-cli: no such command: " << name << '\n' << usage();
    return cli::wrongUse;
}
