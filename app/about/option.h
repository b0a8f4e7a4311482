// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace helpdesk::about {

/// What an option's value, or a word after a command, is: tells a shell what to offer.
enum class Takes { Nothing, Text, File, Folder, Choice };

/// A line of the one table from which a program's parser, help, manual page and completion come.
struct OptionEntry
{
    const char *name;
    const char *value; ///< Its value's name in the help; empty: a flag.
    const char *help;
    Takes takes = Takes::Text;
    const char *otherwise = ""; ///< What holds when it is not said.
};

} // namespace helpdesk::about
