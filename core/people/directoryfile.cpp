// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/directoryfile.h"

#include "core/base/csvtext.h"
#include "core/base/text.h"

#include <QHash>
#include <QRegularExpression>

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

enum class Part {
    FullName,
    Name, ///< A given name, or the whole one where the file has no surname.
    Surname,
    Login, ///< Often the name, often an account: taken where nothing else names somebody.
    Unit,
    Staff,
    Email,
    Phone,
    Extension,
};

std::optional<Part> partOf(const QString &header)
{
    static const QHash<QString, Part> names = [] {
        QHash<QString, Part> known;
        const auto are = [&](Part part, std::initializer_list<const char *> words) {
            for (const char *word : words)
                known.insert(QString::fromLatin1(word), part);
        };
        are(Part::FullName, {"nombre completo", "nombre y apellido", "nombre y apellidos", "nombre para mostrar", "nombre mostrado",
                             "full name", "display name", "requester"});
        are(Part::Name, {"nombre", "nombres", "nombre de pila", "primer nombre", "segundo nombre", "name", "first name", "given name",
                         "middle name", "second name"});
        are(Part::Login, {"usuario", "usuaria", "user", "user name", "username"});
        are(Part::Surname, {"apellido", "apellidos", "apellido paterno", "apellido materno", "primer apellido", "segundo apellido",
                            "last name", "surname", "family name"});
        // "Dirección" alone is an address more often than a unit: a home must not come to stand there.
        are(Part::Unit, {"unidad", "unidad administrativa", "area", "departamento", "direccion general", "direccion de area",
                         "adscripcion", "dependencia", "unit", "department", "office"});
        are(Part::Staff, {"dgsei", "es dgsei", "personal dgsei", "personal de la dgsei", "personal", "staff", "dgsei staff"});
        are(Part::Email, {"correo", "correo electronico", "correo e", "direccion de correo", "direccion de correo electronico", "email",
                          "e mail", "mail", "email address", "e mail address"});
        are(Part::Phone, {"telefono", "telefonos", "tel", "celular", "movil", "numero", "phone", "phones", "telephone", "mobile",
                          "phone number"});
        are(Part::Extension, {"extension", "ext", "interno"});
        return known;
    }();
    static const QRegularExpression count(QStringLiteral(" ?[0-9]$")); // "Teléfono 2"
    QString name = foldedForSearch(header);
    name.remove(count);
    const auto found = names.find(name);
    return found == names.end() ? std::nullopt : std::optional(*found);
}

std::optional<Staff> staffOf(const QString &cell)
{
    static const QStringList yes{QStringLiteral("si"), QStringLiteral("s"), QStringLiteral("yes"), QStringLiteral("y"), QStringLiteral("1"),
                                 QStringLiteral("x"), QStringLiteral("true"), QStringLiteral("verdadero"), QStringLiteral("dgsei")};
    static const QStringList no{QStringLiteral("no"), QStringLiteral("n"), QStringLiteral("0"), QStringLiteral("false"), QStringLiteral("falso")};
    static const QStringList unknown{QString(), QStringLiteral("unknown"), QStringLiteral("desconocido"), QStringLiteral("no se sabe")};
    const QString word = foldedForSearch(cell);
    if (yes.contains(word))
        return Staff::Yes;
    if (no.contains(word))
        return Staff::No;
    return unknown.contains(word) ? std::optional(Staff::Unknown) : std::nullopt;
}

/// The columns that name somebody.
struct NameCells
{
    QString full;
    QStringList given;
    QStringList surnames;
    QString login;

    [[nodiscard]] QString name() const
    {
        if (!full.isEmpty())
            return full;
        const QString parts = (given + surnames).join(u' ');
        return parts.isEmpty() ? login : parts;
    }
};

void fill(QString &value, const QString &cell)
{
    if (value.isEmpty()) // Of several columns of a kind the first that says something counts.
        value = cell;
}

bool hasUnreadLetter(const Requester &requester)
{
    const QString all = requester.name + requester.unit + requester.email;
    return all.contains(QChar::ReplacementCharacter);
}

/// The fault, or empty after filling \a requester.
std::optional<DirectoryFault> readCells(const QStringList &cells, const std::vector<std::optional<Part>> &columns, Requester &requester)
{
    static const QRegularExpression between(QStringLiteral("[;,|\\n]"));
    NameCells names;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString cell = fromCsvField(cells.at(i).trimmed());
        if (cell.isEmpty())
            continue;
        if (i >= static_cast<qsizetype>(columns.size()))
            return DirectoryFault::TooManyCells;
        const auto &part = columns[static_cast<std::size_t>(i)];
        if (!part)
            continue;
        switch (*part) {
        case Part::FullName:
            fill(names.full, cell);
            break;
        case Part::Name:
            names.given.append(cell);
            break;
        case Part::Surname:
            names.surnames.append(cell);
            break;
        case Part::Login:
            fill(names.login, cell);
            break;
        case Part::Unit:
            fill(requester.unit, cell);
            break;
        case Part::Email:
            fill(requester.email, cell);
            break;
        case Part::Extension:
            fill(requester.extension, cell);
            break;
        case Part::Phone:
            requester.phones += cell.split(between, Qt::SkipEmptyParts);
            break;
        case Part::Staff: {
            const auto staff = staffOf(cell);
            if (!staff)
                return DirectoryFault::StaffWord;
            requester.staff = *staff;
            break;
        }
        }
    }
    requester.name = names.name();
    requester = tidied(requester);
    return hasUnreadLetter(requester) ? DirectoryFault::Letters : faultOf(requester);
}

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

} // namespace

DirectoryFile readDirectoryFile(const QByteArray &bytes)
{
    if (bytes.size() > largestDirectoryFile)
        return refused(FileRefusal::TooLarge);
    if (bytes.trimmed().isEmpty())
        return refused(FileRefusal::Empty);
    const std::optional<QByteArray> text = utf8Of(bytes);
    if (!text)
        return refused(FileRefusal::NotText);
    CsvCutter cutter(*text, csvSeparatorOf(*text));
    std::vector<std::optional<Part>> columns;
    while (columns.empty() && !cutter.atEnd()) {
        const QStringList header = cutter.next().cells;
        if (isBlank(header) || header.front().startsWith(QLatin1String("sep="), Qt::CaseInsensitive))
            continue;
        std::transform(header.begin(), header.end(), std::back_inserter(columns), partOf);
    }
    const bool named = std::any_of(columns.begin(), columns.end(), [](const std::optional<Part> &part) {
        return part == Part::FullName || part == Part::Name || part == Part::Login;
    });
    if (!named)
        return refused(FileRefusal::NoNameColumn);
    DirectoryFile file;
    while (!cutter.atEnd()) {
        const CsvCutter::Record record = cutter.next();
        if (record.isOpen) {
            file.bad.push_back({record.line, DirectoryFault::QuoteOpen});
            cutter.resumeAfter(record);
            continue;
        }
        if (isBlank(record.cells))
            continue;
        DirectoryLine line;
        line.line = record.line;
        if (const auto fault = readCells(record.cells, columns, line.requester))
            file.bad.push_back({record.line, *fault});
        else
            file.lines.push_back(std::move(line));
    }
    return file.lines.empty() && file.bad.empty() ? refused(FileRefusal::NoLines) : file;
}

} // namespace helpdesk
