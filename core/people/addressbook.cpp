// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/addressbook.h"

#include <QIODevice>

#include <utility>

namespace helpdesk {

namespace {

constexpr std::size_t mostNames = 200; ///< Names of properties that are told apart.

} // namespace

AddressBookKind kindOfAddressBook(const QByteArray &beginning)
{
    QByteArray text = beginning;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    for (const QByteArray &each : text.split('\n')) {
        const QByteArray line = each.trimmed().toLower();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        if (line == "begin:vcard")
            return AddressBookKind::Cards;
        const bool isLdif = line.startsWith("dn: ") || line.startsWith("dn:: ") || line.startsWith("dn:c")
            || line == "version: 1" || line == "version:1";
        return isLdif ? AddressBookKind::Ldif : AddressBookKind::None;
    }
    return AddressBookKind::None;
}

void addPerson(DirectoryFile &file, int line, PersonDraft &person)
{
    DirectoryLine taken;
    taken.line = line;
    if (const auto fault = person.finish(taken.requester)) {
        file.bad.push_back({line, *fault});
        return;
    }
    for (const DirectoryNote note : person.notes())
        file.told.push_back({line, note});
    file.lines.push_back(std::move(taken));
}

bool AddressLines::readPhysical(QByteArray &line)
{
    qint64 length = m_file.readLine(m_buffer.data(), longestLine);
    if (length <= 0)
        return false;
    line = QByteArray(m_buffer.constData(), static_cast<qsizetype>(length));
    while (length > 0 && m_buffer[static_cast<qsizetype>(length - 1)] != '\n') // The rest of a line without end.
        length = m_file.readLine(m_buffer.data(), longestLine);
    ++m_read;
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (m_read == 1 && line.startsWith("\xEF\xBB\xBF"))
        line.remove(0, 3);
    return true;
}

bool AddressLines::nextRaw(QByteArray &line)
{
    m_number = m_hasAhead ? m_read : m_read + 1;
    if (m_hasAhead) {
        line = std::exchange(m_ahead, {});
        m_hasAhead = false;
        return true;
    }
    return readPhysical(line);
}

bool AddressLines::next(QByteArray &line)
{
    if (!nextRaw(line))
        return false;
    const int began = m_number;
    const bool matters = m_matters(line);
    while ((m_hasAhead = readPhysical(m_ahead)) && (m_ahead.startsWith(' ') || m_ahead.startsWith('\t'))) {
        if (matters && line.size() < longestLine)
            line += m_ahead.mid(1);
    }
    m_number = began;
    return true;
}

void PassedValues::add(const QString &name)
{
    const auto known = m_at.constFind(name);
    if (known != m_at.constEnd()) {
        ++m_columns[*known].values;
    } else if (m_columns.size() < mostNames) {
        m_at.insert(name, m_columns.size());
        m_columns.push_back({name, 1});
    }
}

} // namespace helpdesk
