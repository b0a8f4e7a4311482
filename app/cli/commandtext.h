// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

namespace helpdesk::cli {

struct Call;

/// The sentences of the command line, in the language of the installed translator. What a program reads of it has none:
/// the names of commands, options and choices, keys of JSON and heads of CSV files.
class CommandText
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::cli::CommandText)

public:
    /// A text of the tables, marked there; an empty one has no translation.
    [[nodiscard]] static QString of(const char *marked) { return *marked ? tr(marked) : QString(); }
};

/// A line on err, with the program's name before it.
void complain(Call &call, const QString &text);
/// The same of a file or a database.
void complain(Call &call, const QString &where, const QString &text);
/// How a command is written, on err; the exit code of wrong use.
int showForm(Call &call, const QString &form);
/// Why, as a person reads it: the code alone where the program speaks English, as its codes do; else the sentence, and
/// the code behind it.
[[nodiscard]] QString reasonOf(const Call &call, const QString &code, const QString &sentence);

} // namespace helpdesk::cli
