// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// vCards: RFC 6350 (4.0), RFC 2426 (3.0), and 2.1 as telephones and Outlook still write it.

#include "core/base/csvtext.h"
#include "core/people/addressbook.h"
#include "core/people/vcardline.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace helpdesk {

namespace {

struct Preferred
{
    QString value;
    bool first = false;
};

/// One card while it is read.
class Card
{
public:
    explicit Card(PassedValues &passed) : m_passed(passed) {}

    void take(const VcardLine &line)
    {
        if (line.name == QLatin1String("FN"))
            m_fullName = m_fullName.isEmpty() ? line.text() : m_fullName;
        else if (line.name == QLatin1String("N"))
            m_nameParts = line.parts();
        else if (line.name == QLatin1String("TEL"))
            takePhone(line);
        else if (line.name == QLatin1String("EMAIL"))
            m_emails.push_back({line.text(), line.isPreferred()});
        else if (line.name == QLatin1String("ORG"))
            takeOrganisation(line.parts());
        else if (line.name == QLatin1String("KIND") || line.name == QLatin1String("X-ADDRESSBOOKSERVER-KIND"))
            m_isPerson = line.text().compare(QLatin1String("individual"), Qt::CaseInsensitive) == 0;
        else if (!isTechnical(line.name) && !line.value.isEmpty())
            m_passed.add(line.name);
    }

    void end(DirectoryFile &file, int number)
    {
        if (!m_isPerson) {
            m_passed.add(QStringLiteral("KIND"));
            return;
        }
        PersonDraft person;
        takeName(person);
        takeInOrder(m_emails, PersonPart::Email, QStringLiteral("EMAIL"), person);
        takeInOrder(m_phones, PersonPart::Phone, QStringLiteral("TEL"), person);
        if (!m_unit.isEmpty())
            person.take(PersonPart::Unit, m_unit);
        if (!m_organisation.isEmpty())
            person.take(PersonPart::Organisation, m_organisation);
        addPerson(file, number, person);
    }

private:
    static bool isTechnical(const QString &name)
    {
        static const QSet<QString> names{
            QStringLiteral("VERSION"),   QStringLiteral("PRODID"),       QStringLiteral("UID"),
            QStringLiteral("REV"),       QStringLiteral("CLASS"),        QStringLiteral("SORT-STRING"),
            QStringLiteral("MAILER"),    QStringLiteral("CLIENTPIDMAP"), QStringLiteral("SOURCE"),
            QStringLiteral("NAME"),      QStringLiteral("PROFILE"),      QStringLiteral("XML"),
            QStringLiteral("X-ABLABEL"), QStringLiteral("X-ABUID")};
        return names.contains(name);
    }

    void takePhone(const VcardLine &line)
    {
        static const QStringList none{QStringLiteral("FAX"),
                                      QStringLiteral("PAGER"),
                                      QStringLiteral("MODEM"),
                                      QStringLiteral("BBS"),
                                      QStringLiteral("X-EVOLUTION-TELEX"),
                                      QStringLiteral("TEXTPHONE")};
        const bool isPhone =
            std::none_of(none.begin(), none.end(), [&](const QString &type) { return line.hasType(type); });
        if (isPhone)
            m_phones.push_back({line.text(), line.isPreferred()});
        else
            m_passed.add(QStringLiteral("TEL FAX"));
    }

    void takeOrganisation(QStringList parts)
    {
        m_organisation = parts.value(0);
        parts = parts.mid(1);
        parts.removeAll(QString());
        m_unit = parts.join(QStringLiteral(", "));
    }

    /// N: surname; given name; further ones; title; what stands behind.
    void takeName(PersonDraft &person) const
    {
        if (!m_fullName.isEmpty()) {
            person.take(PersonPart::FullName, m_fullName);
            return;
        }
        for (const int at : {1, 2}) {
            if (!m_nameParts.value(at).isEmpty())
                person.take(PersonPart::Name, m_nameParts.at(at));
        }
        if (!m_nameParts.value(0).isEmpty())
            person.take(PersonPart::Surname, m_nameParts.at(0));
    }

    void takeInOrder(std::vector<Preferred> &values, PersonPart part, const QString &name, PersonDraft &person)
    {
        std::stable_partition(values.begin(), values.end(), [](const Preferred &each) { return each.first; });
        for (const Preferred &each : values) {
            if (!each.value.isEmpty() && !person.take(part, each.value))
                m_passed.add(name);
        }
    }

    PassedValues &m_passed;
    QString m_fullName;
    QStringList m_nameParts;
    std::vector<Preferred> m_emails;
    std::vector<Preferred> m_phones;
    QString m_organisation;
    QString m_unit;
    bool m_isPerson = true;
};

} // namespace

DirectoryFile readCards(QIODevice &device)
{
    DirectoryFile file;
    PassedValues passed;
    AddressLines lines(device, &VcardLine::matters);
    std::optional<Card> card;
    int within = 0; ///< Cards may hold cards of assistants.
    int began = 0;
    qint64 kept = 0;
    for (QByteArray text; lines.next(text);) {
        const VcardLine line = VcardLine::read(text, lines);
        if (line.name == QLatin1String("BEGIN") && ++within == 1) {
            card.emplace(passed);
            began = lines.number();
        } else if (line.name == QLatin1String("END") && within > 0 && --within == 0) {
            card->end(file, began);
            card.reset();
        } else if (within == 1 && line.name != QLatin1String("BEGIN") && line.name != QLatin1String("END")) {
            card->take(line);
            kept += line.isKept() ? line.value.size() : 0;
        }
        if (kept > largestDirectoryFile) {
            file = {};
            file.refused = FileRefusal::TooLarge;
            return file;
        }
    }
    if (card) // Cut off in the middle of a card.
        file.bad.push_back({began, DirectoryFault::CardOpen});
    file.passed = passed.columns();
    if (file.lines.empty() && file.bad.empty())
        file.refused = FileRefusal::NoLines;
    return file;
}

} // namespace helpdesk
