// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/persondraft.h"

#include <optional>
#include <vector>

namespace helpdesk {

/// Why a whole file is not taken.
enum class FileRefusal {
    Empty,
    NotText, ///< A workbook, a PDF, a picture: save it as CSV.
    TooLarge,
    NoNameColumn, ///< No column of the first line is called "nombre" or "name".
    NoLines,      ///< A header and nothing else.
};
extern const EnumWords<FileRefusal, 5> fileRefusalWords;

struct DirectoryLine
{
    int line = 0; ///< As an editor counts, from 1.
    Requester requester;
};

struct BadLine
{
    int line = 0;
    DirectoryFault fault = DirectoryFault::NameMissing;

    friend bool operator==(const BadLine &, const BadLine &) = default;
};

/// A line that was taken, though not all of it as it stands.
struct ToldLine
{
    int line = 0;
    DirectoryNote note = DirectoryNote::PhoneNotRead;

    friend bool operator==(const ToldLine &, const ToldLine &) = default;
};

/// A column of the file, or a property of an address book, that the directory has no place for.
struct PassedColumn
{
    QString head;      ///< As the file writes it.
    qint64 values = 0; ///< How many of it say something.

    friend bool operator==(const PassedColumn &, const PassedColumn &) = default;
};

/// A file of people, read: the good lines, what is wrong with the others, and what was left.
struct DirectoryFile
{
    std::optional<FileRefusal> refused; ///< Nothing was read.
    std::vector<DirectoryLine> lines;
    std::vector<BadLine> bad;
    std::vector<ToldLine> told;
    std::vector<PassedColumn> passed; ///< In the order of the file.
};

/// What an import does, or would do.
struct ImportReport
{
    std::optional<FileRefusal> refused;
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    std::vector<BadLine> bad;   ///< By line.
    std::vector<ToldLine> told; ///< By line.
    std::vector<PassedColumn> passed;
};

/// More is no list of people. Of an address book what is kept counts: pictures do not.
inline constexpr qint64 largestDirectoryFile = 64 * 1024 * 1024;

} // namespace helpdesk
