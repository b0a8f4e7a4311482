// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/persondraft.h"

#include "core/base/text.h"
#include "core/people/emailaddress.h"
#include "core/people/telephonecell.h"

#include <QRegularExpression>

#include <algorithm>

namespace helpdesk {

const EnumWords<DirectoryNote, 3> directoryNoteWords{{{
    {DirectoryNote::PhoneNotRead, "telephone-not-read"},
    {DirectoryNote::ExtensionTaken, "extension-among-telephones"},
    {DirectoryNote::ExtensionNotRead, "extension-not-read"},
}}};

namespace {

std::optional<Staff> staffOf(const QString &cell)
{
    static const QStringList yes{QStringLiteral("si"),   QStringLiteral("s"),         QStringLiteral("yes"),
                                 QStringLiteral("y"),    QStringLiteral("1"),         QStringLiteral("x"),
                                 QStringLiteral("true"), QStringLiteral("verdadero"), QStringLiteral("dgsei")};
    static const QStringList no{QStringLiteral("no"), QStringLiteral("n"), QStringLiteral("0"), QStringLiteral("false"),
                                QStringLiteral("falso")};
    static const QStringList unknown{QString(), QStringLiteral("unknown"), QStringLiteral("desconocido"),
                                     QStringLiteral("no se sabe")};
    const QString word = foldedForSearch(cell);
    if (yes.contains(word))
        return Staff::Yes;
    if (no.contains(word))
        return Staff::No;
    return unknown.contains(word) ? std::optional(Staff::Unknown) : std::nullopt;
}

/// Of several columns of a kind the first that says something counts.
bool fill(QString &value, const QString &cell)
{
    if (!value.isEmpty() && value != cell)
        return false;
    value = cell;
    return true;
}

/// "a@x.example; b@x.example": the first is taken.
bool fillEmail(QString &value, const QString &cell)
{
    static const QRegularExpression between(QStringLiteral("\\s*(?::::|[;,|/\\n]|\\s)\\s*"));
    if (saysNothing(cell))
        return true;
    QStringList found;
    for (const QString &each : isEmail(keptEmail(cell)) ? QStringList{cell} : cell.split(between, Qt::SkipEmptyParts)) {
        if (const QString address = keptEmail(each); isEmail(address) && !found.contains(address))
            found.append(address);
    }
    if (found.isEmpty())
        return fill(value, cell);
    const bool isNew = value.isEmpty();
    if (isNew)
        value = found.front();
    return (isNew || isSameEmail(value, found.front())) && found.size() == 1;
}

bool hasUnreadLetter(const Requester &requester)
{
    const QString all = requester.name + requester.unit + requester.email;
    return all.contains(QChar::ReplacementCharacter);
}

} // namespace

bool PersonDraft::take(PersonPart part, const QString &value)
{
    switch (part) {
    case PersonPart::FullName:
        return fill(m_fullName, value);
    case PersonPart::Name:
        m_given.append(value);
        return true;
    case PersonPart::Surname:
        m_surnames.append(value);
        return true;
    case PersonPart::Login:
        return fill(m_login, value);
    case PersonPart::Unit:
        return fill(m_requester.unit, value);
    case PersonPart::Organisation:
        return fill(m_organisation, value);
    case PersonPart::Email:
        return fillEmail(m_requester.email, value);
    case PersonPart::Extension:
        takePhones(value, DirectoryNote::ExtensionNotRead);
        return true;
    case PersonPart::Phone:
        takePhones(value, DirectoryNote::PhoneNotRead);
        return true;
    case PersonPart::Staff:
        if (const auto staff = staffOf(value))
            m_requester.staff = *staff;
        else if (!m_fault)
            m_fault = DirectoryFault::StaffWord;
        return true;
    }
    return false;
}

void PersonDraft::takePhones(const QString &cell, DirectoryNote otherwise)
{
    const TelephoneCell read = readTelephoneCell(cell);
    for (const TelephoneCell::Number &number : read.numbers) {
        const bool alone = number.extension.isEmpty() || takeExtension(number.extension);
        m_requester.phones.append(alone ? number.phone : number.phone + QStringLiteral(" ext. ") + number.extension);
    }
    for (const QString &extension : read.extensions) {
        if (!takeExtension(extension))
            note(otherwise);
        else if (otherwise == DirectoryNote::PhoneNotRead)
            note(DirectoryNote::ExtensionTaken);
    }
    if (!read.isWhole)
        note(otherwise);
}

bool PersonDraft::takeExtension(const QString &extension)
{
    return fill(m_requester.extension, extension);
}

void PersonDraft::note(DirectoryNote note)
{
    if (std::find(m_notes.begin(), m_notes.end(), note) == m_notes.end())
        m_notes.push_back(note);
}

QString PersonDraft::name() const
{
    if (!m_fullName.isEmpty())
        return m_fullName;
    const QStringList parts = m_given + m_surnames;
    for (const QString &part : m_given) { // "Name" beside "Given Name" and "Family Name": it holds both.
        const QStringList words = foldedForSearch(part).split(u' ');
        const QStringList all = foldedForSearch(parts.join(u' ')).split(u' ');
        if (words.size() > 1
            && std::all_of(all.begin(), all.end(), [&](const QString &word) { return words.contains(word); }))
            return part;
    }
    return parts.isEmpty() ? m_login : parts.join(u' ');
}

std::optional<DirectoryFault> PersonDraft::finish(Requester &requester)
{
    if (m_fault)
        return m_fault;
    requester = m_requester;
    requester.name = name();
    if (requester.unit.isEmpty())
        requester.unit = m_organisation;
    requester = tidied(requester);
    return hasUnreadLetter(requester) ? DirectoryFault::Letters : faultOf(requester);
}

} // namespace helpdesk
