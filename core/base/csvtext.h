// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumwords.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace helpdesk {

enum class ByteOrderMark { Without, With }; ///< With one, Excel knows that a file is UTF-8.

/// A person's text as a field of a CSV file (RFC 4180): quoted where it must be. Spreadsheets take a field that begins
/// like a formula for one: it gets an apostrophe in front, and so does one that begins with apostrophes before such a
/// sign. So whoever reads it back takes one apostrophe away from those and has the text exactly.
[[nodiscard]] QString csvField(const QString &text);
/// What csvField() was given, from the field without its quotes.
[[nodiscard]] QString fromCsvField(const QString &field);

/// The text of a file as UTF-8 without a mark, read as encodingOf() says. Empty: no text at all but a workbook, a PDF,
/// a picture.
[[nodiscard]] std::optional<QByteArray> utf8Of(const QByteArray &bytes);

/// How the letters of a file are written.
enum class TextEncoding { Utf8, Utf16, Windows1252, Cp850, MacRoman };
extern const EnumWords<TextEncoding, 5> textEncodingWords;

/// By a mark at the front, else UTF-8 where it is that, else by what Spanish text would look like in each of the
/// others.
[[nodiscard]] TextEncoding encodingOf(const QByteArray &bytes);
/// The text as UTF-8 without a mark, read as \a encoding. Empty: no text at all, or UTF-16 that is none.
[[nodiscard]] std::optional<QByteArray> utf8Of(const QByteArray &bytes, TextEncoding encoding);

/// How a CSV file is to be read where a person says it.
struct CsvForm
{
    std::optional<TextEncoding> encoding;
    char separator = '\0'; ///< 0: as the file says.
};

/// Comma, semicolon, tab or bar: with which of them the first records have the same number of cells, quotes respected
/// and titles above them passed over; or as the first line says by Excel's "sep=".
[[nodiscard]] char csvSeparatorOf(const QByteArray &text);

/// Cuts a text into records of cells. A quoted cell may hold separators, line ends (which become LF) and doubled
/// quotes.
class CsvCutter
{
public:
    /// \a utf8 is shared, not copied.
    CsvCutter(QByteArray utf8, char separator) : m_text(std::move(utf8)), m_separator(separator) {}

    struct Record
    {
        int line = 0; ///< As an editor counts, from 1.
        QStringList cells;
        QList<bool> quoted;          ///< Whether each stood in quotes.
        bool hasStrayQuotes = false; ///< Within a cell, or with something behind them.
        bool isOpen = false;         ///< A quote was not closed, or only a megabyte later.
        qsizetype nextLine = 0;      ///< Where the line after its first begins.
    };

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] qsizetype position() const { return m_at; }
    [[nodiscard]] char separator() const { return m_separator; }

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
