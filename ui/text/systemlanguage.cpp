// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/systemlanguage.h"

namespace helpdesk {

namespace {

/// "es_MX.UTF-8@euro" is "es".
QString codeOf(const QString &locale)
{
    return locale.section(QLatin1Char('.'), 0, 0)
        .section(QLatin1Char('@'), 0, 0)
        .section(QLatin1Char('_'), 0, 0)
        .toLower();
}

std::optional<Language> spoken(const QString &locale)
{
    const QString code = codeOf(locale);
    if (code == QLatin1String("es"))
        return Language::Spanish;
    return code == QLatin1String("en") ? std::optional(Language::English) : std::nullopt;
}

bool isPlain(const QString &locale)
{
    return locale == QLatin1String("C") || locale == QLatin1String("POSIX");
}

QString localeOf(const SystemLanguage::Variables &variables)
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const QString value = variables(name); !value.isEmpty())
            return value;
    }
    return {};
}

/// Empty: neither of the two that this program speaks.
std::optional<Language> asked(const SystemLanguage::Variables &variables)
{
    const QString locale = localeOf(variables);
    if (!isPlain(locale)) {
        for (const QString &each : variables("LANGUAGE").split(QLatin1Char(':'), Qt::SkipEmptyParts)) {
            if (const auto found = spoken(each))
                return found;
        }
    }
    return spoken(locale);
}

} // namespace

std::optional<Language> SystemLanguage::named(const QString &name)
{
    if (name == QLatin1String("es"))
        return Language::Spanish;
    return name == QLatin1String("en") ? std::optional(Language::English) : std::nullopt;
}

std::optional<Language> SystemLanguage::said(const QStringList &arguments)
{
    const QString option = QStringLiteral("--language");
    std::optional<Language> found;
    for (qsizetype i = 1; i < arguments.size() && arguments.at(i) != QLatin1String("--"); ++i) {
        if (arguments.at(i) == option)
            found = named(arguments.value(i + 1));
        else if (arguments.at(i).startsWith(option + QLatin1Char('=')))
            found = named(arguments.at(i).mid(option.size() + 1));
    }
    return found;
}

QString SystemLanguage::ofProcess(const char *name)
{
    return qEnvironmentVariable(name);
}

Language SystemLanguage::ofScreen(const Variables &variables)
{
    return asked(variables).value_or(Language::Spanish);
}

Language SystemLanguage::ofTerminal(const Variables &variables)
{
    const QString code = codeOf(localeOf(variables));
    const bool plain = code == QLatin1String("c") || code == QLatin1String("posix");
    return asked(variables).value_or(plain ? Language::English : Language::Spanish);
}

} // namespace helpdesk
