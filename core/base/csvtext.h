// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace helpdesk {

enum class ByteOrderMark { Without, With }; ///< With one, Excel knows that a file is UTF-8.

/// A person's text as a field of a CSV file (RFC 4180): quoted where it must be. Spreadsheets take a field that begins like a
/// formula for one: it gets an apostrophe in front, and so does one that begins with apostrophes before such a sign. So
/// whoever reads it back takes one apostrophe away from those and has the text exactly.
[[nodiscard]] QString csvField(const QString &text);
/// What csvField() was given, from the field without its quotes.
[[nodiscard]] QString fromCsvField(const QString &field);

/// The text of a file as UTF-8 without a mark: it may be UTF-16 with one, else UTF-8, else as Windows writes western letters.
/// Empty: no text at all but a workbook, a PDF, a picture.
[[nodiscard]] std::optional<QByteArray> utf8Of(const QByteArray &bytes);

/// Comma, semicolon or tab, whichever the first line has most; or as that line says by Excel's "sep=".
[[nodiscard]] char csvSeparatorOf(const QByteArray &text);

/// Cuts a text into records of cells. A quoted cell may hold separators, line ends (which become LF) and doubled quotes.
class CsvCutter
{
public:
    /// \a utf8 is shared, not copied.
    CsvCutter(QByteArray utf8, char separator) : m_text(std::move(utf8)), m_separator(separator) {}

    struct Record
    {
        int line = 0; ///< As an editor counts, from 1.
        QStringList cells;
        bool isOpen = false; ///< A quote was not closed, or only a megabyte later.
        qsizetype nextLine = 0; ///< Where the line after its first begins.
    };

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] qsizetype position() const { return m_at; }

    [[nodiscard]] Record next();
    /// A quote that never ends would swallow the rest of the file: go on with the line after the one it began in.
    void resumeAfter(const Record &record);
    void rewind();

private:
    [[nodiscard]] bool takeLineEnd();

    QByteArray m_text;
    char m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace helpdesk
