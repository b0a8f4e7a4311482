// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/about/startnotices.h"
#include "app/about/version.h"
#include "app/cli/commandtable.h"
#include "app/cli/commandtext.h"
#include "app/cli/paperform.h"
#include "core/storage/engine/databaselocation.h"
#include "ui/text/screenlanguage.h"
#include "ui/text/systemlanguage.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace helpdesk;

namespace {

/// What the parser says of wrong use, in words of the same kind as ours; it has no Spanish of its own everywhere.
[[maybe_unused]] constexpr const char *wordsOfTheParser[] = {
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown option '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown options: %1."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Missing value after '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unexpected value after '%1'."),
};

bool isOneOf(const QString &value, const std::vector<const char *> &choices)
{
    return std::any_of(choices.begin(), choices.end(),
                       [&](const char *choice) { return value == QLatin1String(choice); });
}

/// What was said and means nothing here; empty: all of it does. A word too many may be a file that was forgotten.
QString notUnderstood(const cli::CommandEntry &command, const QStringList &words, const QCommandLineParser &parser)
{
    static const std::vector<const char *> noChoices;
    if (command.words >= 0 && words.size() > command.words)
        return words.mid(command.words).join(QLatin1Char(' '));
    for (const QString &option : parser.optionNames()) {
        const auto taken = std::find_if(command.options.begin(), command.options.end(),
                                        [&](const cli::TakenOption &one) { return option == QLatin1String(one.name); });
        if (taken == command.options.end() && !cli::isOfEveryCommand(option))
            return QStringLiteral("--") + option;
        const auto &choices = option == QLatin1String("language") ? cli::languageNames()
            : taken == command.options.end()                      ? noChoices
                                                                  : taken->choices;
        if (!choices.empty() && !isOneOf(parser.value(option), choices))
            return QStringLiteral("--%1 %2").arg(option, parser.value(option));
    }
    return {};
}

/// The value said for an option; of a flag none, since asking for it draws a warning from Qt 6.8 on.
QString valueOf(const QString &option, const QCommandLineParser &parser)
{
    const auto &known = cli::options();
    const bool hasValue = std::any_of(known.begin(), known.end(), [&](const cli::OptionEntry &one) {
        return option == QLatin1String(one.name) && *one.value;
    });
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
    cli::complain(call, cli::CommandText::tr("what was to be printed could not be written; is the disk full?"));
    return std::max(result, cli::differs);
}

void addOptions(QCommandLineParser &parser)
{
    for (const cli::OptionEntry &option : cli::options())
        parser.addOption(
            {QString::fromLatin1(option.name), QString::fromUtf8(option.help), QString::fromLatin1(option.value)});
}

/// What the arguments of a program come to: help, version, wrong use, or a command.
class CommandLine
{
public:
    CommandLine(const QStringList &arguments, Language speech)
        : m_speech(speech),
          m_help(m_parser.addHelpOption()),
          m_version(m_parser.addVersionOption())
    {
        addOptions(m_parser);
        m_understood = m_parser.parse(arguments);
    }

    int run(QTextStream &out, QTextStream &err)
    {
        if (!m_understood) {
            err << m_parser.errorText() << '\n' << cli::usage();
            return cli::wrongUse;
        }
        if (m_parser.isSet(m_version)) {
            out << about::versionText(QStringLiteral("auricular-cli"));
            return isPrinted(out) ? cli::done : cli::differs;
        }
        if (m_parser.isSet(m_help)) {
            out << cli::usage();
            return isPrinted(out) ? cli::done : cli::differs;
        }
        QStringList words = m_parser.positionalArguments();
        if (!words.isEmpty())
            return runNamed(words.takeFirst(), words, out, err);
        err << cli::usage();
        return cli::wrongUse;
    }

private:
    int runNamed(const QString &name, const QStringList &words, QTextStream &out, QTextStream &err)
    {
        const auto &known = cli::commands();
        const auto command = std::find_if(known.begin(), known.end(), [&](const cli::CommandEntry &each) {
            return name == QLatin1String(each.name);
        });
        if (command == known.end()) {
            err << "auricular-cli: " << cli::CommandText::tr("no such command: %1").arg(name) << '\n' << cli::usage();
            return cli::wrongUse;
        }
        if (const QString odd = notUnderstood(*command, words, m_parser); !odd.isEmpty()) {
            err << "auricular-cli: " << cli::CommandText::tr("%1 does not take: %2").arg(name, odd) << '\n'
                << cli::usage();
            return cli::wrongUse;
        }
        cli::Call call{words, {}, out, err, m_speech};
        for (const QString &option : m_parser.optionNames())
            call.options.insert(option, valueOf(option, m_parser));
        return runCommand(*command, call);
    }

    Language m_speech;
    QCommandLineParser m_parser;
    QCommandLineOption m_help;
    QCommandLineOption m_version;
    bool m_understood = false;
};

} // namespace

int main(int argc, char **argv)
{
    std::optional<about::StartNotices> notices(std::in_place);
    const auto application = cli::makeApplication(argc, argv);
    notices.reset();
    QCoreApplication::setApplicationName(QStringLiteral("auricular"));
    QCoreApplication::setApplicationVersion(about::programVersion());
    const QStringList arguments = QCoreApplication::arguments();
    hideSecrets(argc, argv);
    const Language speech = SystemLanguage::said(arguments).value_or(SystemLanguage::ofTerminal());
    ScreenLanguage words; // Before anything is understood: what is wrong is said in it too.
    words.set(speech);
    QTextStream out(stdout);
    QTextStream err(stderr);
    return CommandLine(arguments, speech).run(out, err);
}
