// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/directoryfile.h"

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

/// The lines of an address book, each put together from those that it was folded into. Reads a piece at a time: of a line
/// that is longer than any that is read the rest is passed over.
class AddressLines
{
public:
    explicit AddressLines(QIODevice &file) : m_file(file) {}

    /// False: the file has ended.
    bool next(QByteArray &line);
    /// The line as the file has it, without looking for its continuation.
    bool nextRaw(QByteArray &line);
    /// Where the last line began, as an editor counts, from 1.
    [[nodiscard]] int number() const { return m_number; }

private:
    bool readPhysical(QByteArray &line);

    QIODevice &m_file;
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
