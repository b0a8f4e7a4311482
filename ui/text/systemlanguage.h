// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localtext.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace helpdesk {

/// The language that a person's environment asks for: LANGUAGE (a list), then the first set of LC_ALL, LC_MESSAGES and
/// LANG, as gettext reads them. Where the locale is C or POSIX itself, LANGUAGE does not count.
class SystemLanguage
{
public:
    /// The value of a variable of the environment; empty: not set.
    using Variables = std::function<QString(const char *name)>;

    /// Of the window and of what is written for people: Spanish unless the system speaks English.
    [[nodiscard]] static Language ofScreen(const Variables &variables = ofProcess);
    /// Of what is said at a terminal: the same, and English under C and POSIX, of whatever letters, as scripts expect.
    [[nodiscard]] static Language ofTerminal(const Variables &variables = ofProcess);

    /// What --language says among a program's arguments, wherever it stands; empty: nothing that is spoken here. To be
    /// known before the rest is understood, for what is wrong with that is said in it too.
    [[nodiscard]] static std::optional<Language> said(const QStringList &arguments);
    /// "es" or "en".
    [[nodiscard]] static std::optional<Language> named(const QString &name);

    [[nodiscard]] static QString ofProcess(const char *name);
};

} // namespace helpdesk
