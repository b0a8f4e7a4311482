// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/directorylines.h"

#include <QByteArray>
#include <QHash>

class QIODevice;

namespace helpdesk {

enum class AddressBookKind { None, Cards, Ldif };

/// What a file is by how it begins.
[[nodiscard]] AddressBookKind kindOfAddressBook(const QByteArray &beginning);

[[nodiscard]] DirectoryFile readCards(QIODevice &file);
[[nodiscard]] DirectoryFile readLdif(QIODevice &file);

/// Adds whom \a person describes to \a file, or why they cannot be taken.
void addPerson(DirectoryFile &file, int line, PersonDraft &person);

/// The lines of an address book, each put together from those that it was folded into. Reads a piece at a time; of a
/// line that does not matter, as of a picture, only the beginning, and of one that is longer than any value too.
class AddressLines
{
public:
    using Matters = bool (*)(const QByteArray &beginning);

    AddressLines(QIODevice &file, Matters matters) : m_file(file), m_matters(matters), m_buffer(longestLine + 1, '\0')
    {
    }

    /// False: the file has ended.
    bool next(QByteArray &line);
    /// The line as the file has it, without looking for its continuation.
    bool nextRaw(QByteArray &line);
    /// Where the last line began, as an editor counts, from 1.
    [[nodiscard]] int number() const { return m_number; }

private:
    static constexpr qsizetype longestLine = 16 * 1024; ///< Nothing about a person that the directory keeps is longer.

    bool readPhysical(QByteArray &line);

    QIODevice &m_file;
    Matters m_matters;
    QByteArray m_buffer; ///< One for all: small values that are kept between large ones would hold on to all memory.
    QByteArray m_ahead;
    bool m_hasAhead = false;
    int m_read = 0; ///< Lines of the file.
    int m_number = 0;
};

/// Counts what an address book says that the directory has no place for.
class PassedValues
{
public:
    void add(const QString &name);
    [[nodiscard]] const std::vector<PassedColumn> &columns() const { return m_columns; }

private:
    std::vector<PassedColumn> m_columns;
    QHash<QString, std::size_t> m_at;
};

} // namespace helpdesk
