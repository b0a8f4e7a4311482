// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/systemlanguage.h"

#include "tests/support/catch.h"

#include <QHash>

using namespace helpdesk;

namespace {

using Set = QHash<QByteArray, QByteArray>;

SystemLanguage::Variables environment(const Set &set)
{
    return [set](const char *name) { return QString::fromLatin1(set.value(name)); };
}

std::optional<Language> said(std::initializer_list<const char *> words)
{
    QStringList arguments{QStringLiteral("auricular-cli")};
    for (const char *word : words)
        arguments.append(QString::fromLatin1(word));
    return SystemLanguage::said(arguments);
}

} // namespace

TEST_CASE("the language is that of LANGUAGE, LC_ALL, LC_MESSAGES and LANG, in this order", "[text][language]")
{
    const auto spoken = [](const Set &set) { return SystemLanguage::ofTerminal(environment(set)); };
    CHECK(spoken({{"LANG", "en_US.UTF-8"}}) == Language::English);
    CHECK(spoken({{"LANG", "en_US.UTF-8"}, {"LC_MESSAGES", "es_MX.UTF-8"}}) == Language::Spanish);
    CHECK(spoken({{"LC_MESSAGES", "es_MX"}, {"LC_ALL", "en_GB@euro"}}) == Language::English);
    CHECK(spoken({{"LC_ALL", "es_MX.UTF-8"}, {"LANGUAGE", "fr:en:es"}}) == Language::English);
    CHECK(spoken({{"LANG", "en_US.UTF-8"}, {"LANGUAGE", "fr:de"}}) == Language::English);
    CHECK(spoken({{"LC_ALL", "C"}, {"LANGUAGE", "es"}}) == Language::English);
    CHECK(spoken({{"LC_ALL", "C.UTF-8"}, {"LANGUAGE", "es"}}) == Language::Spanish);
}

TEST_CASE("where no language is asked for, it is Spanish; at a terminal English under C", "[text][language]")
{
    for (const char *other : {"", "de_DE.UTF-8", "english"}) {
        CHECK(SystemLanguage::ofScreen(environment({{"LANG", other}})) == Language::Spanish);
        CHECK(SystemLanguage::ofTerminal(environment({{"LANG", other}})) == Language::Spanish);
    }
    for (const char *plain : {"C", "POSIX", "C.UTF-8", "C.utf8"}) {
        CHECK(SystemLanguage::ofScreen(environment({{"LANG", plain}})) == Language::Spanish);
        CHECK(SystemLanguage::ofTerminal(environment({{"LANG", plain}})) == Language::English);
    }
}

TEST_CASE("--language is known wherever it stands, until what follows is no option any more", "[text][language]")
{
    CHECK(said({"--language", "en", "check"}) == Language::English);
    CHECK(said({"check", "--language=es"}) == Language::Spanish);
    CHECK(said({"--language", "en", "--language", "es"}) == Language::Spanish);
    CHECK_FALSE(said({"check", "--", "--language", "en"}).has_value());
    CHECK_FALSE(said({"--language", "fr"}).has_value());
    CHECK_FALSE(said({"--language"}).has_value());
}
