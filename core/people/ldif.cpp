// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// LDIF (RFC 2849) as Thunderbird and directory servers export people.

#include "core/base/csvtext.h"
#include "core/people/addressbook.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace helpdesk {

namespace {

constexpr std::pair<const char *, PersonPart> knownAttributes[] = {
    {"cn", PersonPart::FullName},
    {"commonname", PersonPart::FullName},
    {"displayname", PersonPart::FullName},
    {"givenname", PersonPart::Name},
    {"gn", PersonPart::Name},
    {"sn", PersonPart::Surname},
    {"surname", PersonPart::Surname},
    {"mail", PersonPart::Email},
    {"rfc822mailbox", PersonPart::Email},
    {"email", PersonPart::Email},
    {"mozillasecondemail", PersonPart::Email},
    {"telephonenumber", PersonPart::Phone},
    {"homephone", PersonPart::Phone},
    {"hometelephonenumber", PersonPart::Phone},
    {"mobile", PersonPart::Phone},
    {"mobiletelephonenumber", PersonPart::Phone},
    {"cellphone", PersonPart::Phone},
    {"workphone", PersonPart::Phone},
    {"othertelephone", PersonPart::Phone},
    {"otherhomephone", PersonPart::Phone},
    {"othermobile", PersonPart::Phone},
    {"ipphone", PersonPart::Extension},
    {"ou", PersonPart::Unit},
    {"organizationalunitname", PersonPart::Unit},
    {"department", PersonPart::Unit},
    {"o", PersonPart::Organisation},
    {"organizationname", PersonPart::Organisation},
    {"company", PersonPart::Organisation},
};

const QHash<QByteArray, PersonPart> &attributes()
{
    static const QHash<QByteArray, PersonPart> known(std::begin(knownAttributes), std::end(knownAttributes));
    return known;
}

bool isTechnical(const QByteArray &name)
{
    static const QSet<QByteArray> names{"dn",
                                        "version",
                                        "changetype",
                                        "objectclass",
                                        "control",
                                        "modifytimestamp",
                                        "mozillausehtmlmail",
                                        "uid",
                                        "entryuuid",
                                        "createtimestamp",
                                        "structuralobjectclass",
                                        "creatorsname",
                                        "modifiersname",
                                        "entrycsn",
                                        "objectguid",
                                        "objectsid"};
    return names.contains(name);
}

bool matters(const QByteArray &line)
{
    const QByteArray name = line.left(std::max<qsizetype>(line.indexOf(':'), 0)).toLower().split(';').front().trimmed();
    return attributes().contains(name) || isTechnical(name);
}

/// One record while it is read.
class Record
{
public:
    explicit Record(PassedValues &passed) : m_passed(passed) {}

    [[nodiscard]] bool isEmpty() const { return m_began == 0; }

    void take(const QByteArray &line, int number)
    {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return;
        if (m_began == 0)
            m_began = number;
        const QByteArray name = line.left(colon).toLower().split(';').front().trimmed();
        const bool isCoded = line.mid(colon + 1).startsWith(':');
        const bool isElsewhere = line.mid(colon + 1).startsWith('<');
        const QByteArray value = line.mid(colon + (isCoded ? 2 : 1)).trimmed();
        if (isElsewhere || value.isEmpty())
            return;
        if (name == "version") {
            m_began = 0; // Stands before the first record.
        } else if (name == "objectclass") {
            m_classes.append(value.toLower());
        } else if (name == "changetype") {
            m_isOther = value.toLower() != "add";
        } else if (const auto part = attributes().constFind(name); part != attributes().constEnd()) {
            takePart(*part, name, isCoded ? QByteArray::fromBase64(value) : value);
        } else if (!isTechnical(name)) {
            m_passed.add(QString::fromLatin1(name.left(80)));
        }
    }

    void end(DirectoryFile &file)
    {
        if (!isEmpty() && isPerson())
            addPerson(file, m_began, m_person);
        else if (!m_classes.isEmpty())
            m_passed.add(QStringLiteral("objectClass: ") + QString::fromLatin1(m_classes.last().left(80)));
    }

    [[nodiscard]] qint64 size() const { return m_size; }

private:
    void takePart(PersonPart part, const QByteArray &name, const QByteArray &bytes)
    {
        if (bytes.contains('\0'))
            return;
        const QString text = QString::fromUtf8(utf8Of(bytes).value_or(QByteArray())).trimmed();
        m_size += text.size();
        m_hasPart = true;
        if (!text.isEmpty() && !m_person.take(part, text))
            m_passed.add(QString::fromLatin1(name));
    }

    [[nodiscard]] bool isPerson() const
    {
        static const QSet<QByteArray> people{
            "person",  "inetorgperson",     "organizationalperson", "mozillaabpersonalpha", "user",
            "contact", "residentialperson", "newpilotperson",       "pilotperson"};
        const bool named = std::any_of(m_classes.begin(), m_classes.end(),
                                       [](const QByteArray &each) { return people.contains(each); });
        return !m_isOther && m_hasPart && (m_classes.isEmpty() || named);
    }

    PassedValues &m_passed;
    PersonDraft m_person;
    QList<QByteArray> m_classes;
    int m_began = 0;        ///< 0: nothing yet.
    bool m_isOther = false; ///< A change of what a server has.
    bool m_hasPart = false;
    qint64 m_size = 0;
};

} // namespace

DirectoryFile readLdif(QIODevice &device)
{
    DirectoryFile file;
    PassedValues passed;
    AddressLines lines(device, &matters);
    std::optional<Record> record;
    qint64 kept = 0;
    const auto end = [&] {
        record->end(file);
        kept += record->size();
        record.reset();
    };
    for (QByteArray line; lines.next(line);) {
        if (line.startsWith('#'))
            continue;
        if (!record)
            record.emplace(passed);
        if (line.trimmed().isEmpty())
            end();
        else
            record->take(line, lines.number());
        if (kept > largestDirectoryFile) {
            file = {};
            file.refused = FileRefusal::TooLarge;
            return file;
        }
    }
    if (record)
        end();
    file.passed = passed.columns();
    if (file.lines.empty() && file.bad.empty())
        file.refused = FileRefusal::NoLines;
    return file;
}

} // namespace helpdesk
