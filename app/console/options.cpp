// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/options.h"

#include "app/about/version.h"
#include "app/console/optiontable.h"
#include "ui/text/screenlanguage.h"
#include "ui/text/systemlanguage.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>
#include <memory>

namespace helpdesk::console {

namespace {

const QLatin1String reportTo("report-to"); // Between two windows of the program, not for people.

void addOptions(QCommandLineParser &parser)
{
    for (const WindowOption &option : windowOptions())
        parser.addOption({QString::fromLatin1(option.entry.name), {}, QString::fromLatin1(option.entry.value)});
    parser.addOption({reportTo, {}, QStringLiteral("socket")});
}

/// What is said of wrong use.
class OptionText
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::console::OptionText)

public:
    /// The first thing that is wrong with what was said; empty: nothing.
    [[nodiscard]] static QString trouble(const QCommandLineParser &parser);
};

QString OptionText::trouble(const QCommandLineParser &parser)
{
    if (const QStringList words = parser.positionalArguments(); !words.isEmpty())
        return tr("not understood: %1").arg(words.join(QLatin1Char(' '))) + QLatin1Char('\n') + usage();
    if (parser.isSet(QStringLiteral("only")) && !parser.isSet(QStringLiteral("tour")))
        return tr("--only belongs to --tour") + QLatin1Char('\n');
    for (const WindowOption &option : windowOptions()) {
        const QString name = QString::fromLatin1(option.entry.name);
        const QString value = *option.entry.value ? parser.value(name) : QString();
        if (option.entry.takes == about::Takes::Folder && parser.isSet(name) && value.isEmpty())
            return tr("--%1 takes a folder").arg(name) + QLatin1Char('\n');
        if (option.choices.empty() || !parser.isSet(name))
            continue;
        QStringList choices;
        for (const char *choice : option.choices)
            choices.append(QString::fromLatin1(choice));
        if (!choices.contains(value))
            return tr("--%1 takes %2, not %3")
                       .arg(name, choices.join(tr(" or ", "between choices of an option")), value)
                + QLatin1Char('\n');
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

/// Prints what needs no window; the code to leave with, or empty: a window is wanted.
std::optional<int> answer(const QCommandLineParser &parser, bool understood)
{
    QTextStream err(stderr);
    if (!understood) {
        err << parser.errorText() << '\n' << usage();
        return 2;
    }
    if (parser.isSet(QStringLiteral("help")))
        return print(usage());
    if (parser.isSet(QStringLiteral("version")))
        return print(about::versionText(QStringLiteral("auricular")));
    if (const QString wrong = OptionText::trouble(parser); !wrong.isEmpty()) {
        err << "auricular: " << wrong;
        return 2;
    }
    if (const QString format = parser.value(QStringLiteral("manual")); !format.isEmpty())
        return print(format == QLatin1String("man") ? manualPage() : bashCompletion());
    return std::nullopt;
}

/// Whether something will be printed instead of a window shown.
bool isAnswered(const QCommandLineParser &parser, bool understood)
{
    return !understood || parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("version"))
        || parser.isSet(QStringLiteral("manual")) || !OptionText::trouble(parser).isEmpty();
}

std::optional<int> answerInLanguage(const QCommandLineParser &parser, bool understood, const QStringList &arguments)
{
    if (!isAnswered(parser, understood))
        return std::nullopt;
    int count = 1;
    char name[] = "auricular";
    char *values[] = {name, nullptr};
    std::unique_ptr<QCoreApplication>
        speaker; // What translates belongs to an application; none is needed for a display.
    if (!QCoreApplication::instance())
        speaker = std::make_unique<QCoreApplication>(count, values);
    ScreenLanguage words;
    words.set(SystemLanguage::said(arguments).value_or(SystemLanguage::ofTerminal()));
    return answer(parser, understood);
}

} // namespace

Options readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.addOption(
        QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")})); // Without Qt's own words.
    (void)parser.addVersionOption();
    Options options;
    const bool understood = parser.parse(arguments);
    options.exitCode = answerInLanguage(parser, understood, arguments);
    if (!understood)
        return options;
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
