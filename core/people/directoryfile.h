// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/requester.h"

#include <QByteArray>

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

/// A file of people, read: the good lines and what is wrong with the others.
struct DirectoryFile
{
    std::optional<FileRefusal> refused; ///< Nothing was read.
    std::vector<DirectoryLine> lines;
    std::vector<BadLine> bad;
};

/// What an import does, or would do.
struct ImportReport
{
    std::optional<FileRefusal> refused;
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    std::vector<BadLine> bad; ///< By line.
};

/// More is no list of people.
inline constexpr qint64 largestDirectoryFile = 64 * 1024 * 1024;

/// Reads CSV: UTF-8, UTF-16 with a mark, else as Windows writes western letters; comma, semicolon or tab, as the header has most; quoted cells.
/// The header names the columns in Spanish or English, in any order; columns it does not know are passed over.
[[nodiscard]] DirectoryFile readDirectoryFile(const QByteArray &bytes);

} // namespace helpdesk
