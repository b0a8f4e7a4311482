// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/about/option.h"
#include "app/cli/commands.h"

#include <functional>
#include <vector>

/// The one table of what the command line understands: from it come the parser, the help, the manual page and the
/// completion.
namespace helpdesk::cli {

using about::OptionEntry;
using about::Takes;

/// An option as one command takes it.
struct TakenOption
{
    const char *name;
    std::vector<const char *> choices{}; ///< Of Takes::Choice.
    const char *otherwise = "";          ///< What holds when it is not said, if not the first choice.
};

struct CommandEntry
{
    const char *name;
    const char *arguments;                 ///< As the help shows them.
    const char *help;                      ///< One line.
    const char *manual;                    ///< What else a manual says: whole sentences.
    int words;                             ///< How many it takes at most; negative: any number.
    Takes takes;                           ///< What they are.
    std::vector<const char *> subcommands; ///< First word, when it is one of a few.
    std::vector<TakenOption> options;      ///< Beside those of every command.
    std::function<int(Call &)> run;
};

[[nodiscard]] const std::vector<OptionEntry> &options();
[[nodiscard]] const std::vector<CommandEntry> &commands();
[[nodiscard]] const OptionEntry *optionNamed(const QString &name);
/// --database and --language.
[[nodiscard]] bool isOfEveryCommand(const QString &option);
/// The choices of --language.
[[nodiscard]] const std::vector<const char *> &languageNames();

/// What --help prints.
[[nodiscard]] QString usage();
/// The manual page, for man(1).
[[nodiscard]] QString manualPage(const QString &version);
/// The completion, for bash(1).
[[nodiscard]] QString bashCompletion();

} // namespace helpdesk::cli
