// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/directoryfile.h"

#include "core/base/csvtext.h"
#include "core/people/addressbook.h"

#include <QBuffer>

#include <algorithm>

namespace helpdesk {

const EnumWords<FileRefusal, 5> fileRefusalWords{{{
    {FileRefusal::Empty, "empty"},
    {FileRefusal::NotText, "not-text"},
    {FileRefusal::TooLarge, "too-large"},
    {FileRefusal::NoNameColumn, "no-name-column"},
    {FileRefusal::NoLines, "no-lines"},
}}};

namespace {

DirectoryFile refused(FileRefusal why)
{
    DirectoryFile file;
    file.refused = why;
    return file;
}

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

/// The columns of a CSV and what they hold besides.
class Columns
{
public:
    explicit Columns(const QStringList &heads)
    {
        for (const QString &head : heads) {
            m_parts.push_back(partOfHead(head));
            m_passed.push_back({head.simplified(), 0});
        }
    }

    [[nodiscard]] bool nameSomebody() const
    {
        return std::any_of(m_parts.begin(), m_parts.end(), [](const std::optional<PersonPart> &part) {
            return part == PersonPart::FullName || part == PersonPart::Name || part == PersonPart::Login;
        });
    }

    /// False: there are more cells than columns.
    bool read(const QStringList &cells, PersonDraft &person)
    {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QString cell = fromCsvField(cells.at(i).trimmed());
            if (cell.isEmpty())
                continue;
            const auto at = static_cast<std::size_t>(i);
            if (at >= m_parts.size())
                return false;
            if (!m_parts[at] || !person.take(*m_parts[at], cell))
                ++m_passed[at].values;
        }
        return true;
    }

    [[nodiscard]] std::vector<PassedColumn> passed() const
    {
        std::vector<PassedColumn> left = m_passed;
        std::erase_if(left, [](const PassedColumn &column) { return column.values == 0; });
        return left;
    }

private:
    std::vector<std::optional<PersonPart>> m_parts;
    std::vector<PassedColumn> m_passed;
};

std::optional<Columns> readHeader(CsvCutter &cutter)
{
    while (!cutter.atEnd()) {
        const QStringList header = cutter.next().cells;
        if (!isBlank(header) && !header.front().startsWith(QLatin1String("sep="), Qt::CaseInsensitive))
            return Columns(header);
    }
    return std::nullopt;
}

void readRecord(const CsvCutter::Record &record, Columns &columns, DirectoryFile &file)
{
    PersonDraft person;
    if (!columns.read(record.cells, person))
        file.bad.push_back({record.line, DirectoryFault::TooManyCells});
    else
        addPerson(file, record.line, person);
}

DirectoryFile readCsv(const QByteArray &bytes)
{
    if (bytes.size() > largestDirectoryFile)
        return refused(FileRefusal::TooLarge);
    if (bytes.trimmed().isEmpty())
        return refused(FileRefusal::Empty);
    const std::optional<QByteArray> text = utf8Of(bytes);
    if (!text)
        return refused(FileRefusal::NotText);
    CsvCutter cutter(*text, csvSeparatorOf(*text));
    std::optional<Columns> columns = readHeader(cutter);
    if (!columns || !columns->nameSomebody())
        return refused(FileRefusal::NoNameColumn);
    DirectoryFile file;
    while (!cutter.atEnd()) {
        const CsvCutter::Record record = cutter.next();
        if (record.isOpen) {
            file.bad.push_back({record.line, DirectoryFault::QuoteOpen});
            cutter.resumeAfter(record);
        } else if (!isBlank(record.cells)) {
            readRecord(record, *columns, file);
        }
    }
    file.passed = columns->passed();
    return file.lines.empty() && file.bad.empty() ? refused(FileRefusal::NoLines) : file;
}

} // namespace

DirectoryFile readDirectoryFile(QIODevice &file)
{
    switch (kindOfAddressBook(file.peek(64 * 1024))) {
    case AddressBookKind::Cards:
        return readCards(file);
    case AddressBookKind::Ldif:
        return readLdif(file);
    case AddressBookKind::None:
        break;
    }
    return readCsv(file.read(largestDirectoryFile + 1));
}

DirectoryFile readDirectoryFile(const QByteArray &bytes)
{
    QBuffer file;
    file.setData(bytes);
    return file.open(QIODevice::ReadOnly) ? readDirectoryFile(file) : refused(FileRefusal::Empty);
}

} // namespace helpdesk
