// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/directoryfile.h"
#include "tests/support/catch.h"

#include <QBuffer>

#include <algorithm>
#include <cstring>
#include <random>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

/// People with pictures, made while they are read: never in memory as a whole.
class EndlessBook : public QIODevice
{
public:
    explicit EndlessBook(int cards) : m_cards(cards) { REQUIRE(open(QIODevice::ReadOnly)); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 wanted) override
    {
        while (m_ahead.size() < wanted && m_made < m_cards)
            m_ahead += card(m_made++);
        const qint64 given = std::min<qint64>(wanted, m_ahead.size());
        std::memcpy(data, m_ahead.constData(), static_cast<std::size_t>(given));
        m_ahead.remove(0, given);
        return given;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    static QByteArray card(int number)
    {
        QByteArray text = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Persona " + QByteArray::number(number)
            + "\r\nPHOTO;ENCODING=b;TYPE=JPEG:";
        for (int i = 0; i < 250; ++i)
            text += "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgK\r\n ";
        return text + "\r\nTEL;TYPE=WORK:722" + QByteArray::number(1000000 + number) + "\r\nEND:VCARD\r\n";
    }

    int m_cards;
    int m_made = 0;
    QByteArray m_ahead;
};

} // namespace

TEST_CASE("vCards of each version are read, the preferred telephone first", "[people][addressbook]")
{
    const DirectoryFile file = readDirectoryFile(
        "\xEF\xBB\xBF"
        "BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:individual\r\nFN:Ana Sol\xC3\xADs\r\nN:Sol\xC3\xADs;Ana;;Lic.;\r\n"
        "TEL;VALUE=uri;TYPE=\"voice,home\":tel:+52-722-123-4568\r\nTEL;VALUE=uri;PREF=1;TYPE=work:tel:+52-722-123-4567;"
        "ext=4021\r\n"
        "item1.EMAIL;TYPE=work:ana@gem.example\r\nORG:GEM;Direcci\xC3\xB3n de Cata\r\n "
        "stro\r\nNOTE:a\\nb\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Gil\\;s;Luis;Mar\xC3\xAD"
        "a;;\r\nFN:\r\nTEL;TYPE=WORK,FAX:722 123 0000\r\nTEL;TYPE=CELL,pref:722 123 4569\r\n"
        "EMAIL;TYPE=INTERNET:luis@gem.example\r\nEMAIL:otro@gem.example\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=81vila;Eva\r\n"
        "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Eva =C3=81vi=\r\nla\r\nTEL;WORK;PREF:4023\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:group\r\nFN:Todos\r\nMEMBER:urn:uuid:1\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Cortada\r\n");
    REQUIRE_FALSE(file.refused);
    REQUIRE(file.lines.size() == 3);
    const Requester &ana = file.lines[0].requester;
    CHECK(file.lines[0].line == 1);
    CHECK(ana.name == u"Ana Solís"_s);
    CHECK(ana.phones == QStringList{u"+52-722-123-4567"_s, u"+52-722-123-4568"_s});
    CHECK(ana.extension == u"4021"_s);
    CHECK(ana.email == u"ana@gem.example"_s);
    CHECK(ana.unit == u"Dirección de Catastro"_s);
    CHECK(file.lines[1].requester.name == u"Luis María Gil;s"_s);
    CHECK(file.lines[1].requester.phones == QStringList{u"722 123 4569"_s});
    CHECK(file.lines[1].requester.email == u"luis@gem.example"_s);
    CHECK(file.lines[2].requester.name == u"Eva Ávila"_s);
    CHECK(file.lines[2].requester.extension == u"4023"_s);
    CHECK(file.bad == std::vector<BadLine>{{35, DirectoryFault::CardOpen}});
    CHECK(file.told == std::vector<ToldLine>{{22, DirectoryNote::ExtensionTaken}});
    CHECK(file.passed
          == std::vector<PassedColumn>{
              {u"NOTE"_s, 1}, {u"TEL FAX"_s, 1}, {u"EMAIL"_s, 1}, {u"MEMBER"_s, 1}, {u"KIND"_s, 1}});
}

TEST_CASE("LDIF is read as Thunderbird and servers write it", "[people][addressbook]")
{
    const DirectoryFile file =
        readDirectoryFile("# exported\nversion: 1\n\ndn: cn=Ana Mora,mail=ana@gem.example\nobjectclass: "
                          "top\nobjectclass: person\nobjectclass: inetOrgPerson\n"
                          "givenName: Ana\nsn: Mora\ncn:: QW5hIE1vcmEgw5HDusOxZXo=\nmail: "
                          "ana@gem.example\ntelephoneNumber: 722 123 4567 ext.\n  4021\n"
                          "facsimileTelephoneNumber: 722 123 0000\nou: Catastro\no: GEM\njpegPhoto:: /9j/4AAQ\n\n"
                          "dn: ou=people\nobjectclass: organizationalUnit\nou: people\n\n"
                          "dn: cn=Luis Gil\nchangetype: modify\ncn: Luis Gil\n\n"
                          "dn: cn=Eva Sol\ncn: Eva Sol\nmobile: 722 123 4569\n");
    REQUIRE_FALSE(file.refused);
    REQUIRE(file.lines.size() == 2);
    const Requester &ana = file.lines[0].requester;
    CHECK(file.lines[0].line == 4);
    CHECK(ana.name == u"Ana Mora Ñúñez"_s);
    CHECK(ana.phones == QStringList{u"722 123 4567"_s});
    CHECK(ana.extension == u"4021"_s);
    CHECK(ana.unit == u"Catastro"_s);
    CHECK(file.lines[1].requester.name == u"Eva Sol"_s);
    CHECK(file.passed
          == std::vector<PassedColumn>{
              {u"facsimiletelephonenumber"_s, 1}, {u"jpegphoto"_s, 1}, {u"objectClass: organizationalunit"_s, 1}});
}

TEST_CASE("an address book with pictures is read whole though it is larger than any list", "[people][addressbook]")
{
    EndlessBook book(5000); // Some 95 MB.
    const DirectoryFile file = readDirectoryFile(book);
    REQUIRE_FALSE(file.refused);
    CHECK(file.lines.size() == 5000);
    CHECK(file.passed == std::vector<PassedColumn>{{u"PHOTO"_s, 5000}});
}

TEST_CASE("an address book of 100,000 cards with pictures is read whole", "[.full]")
{
    EndlessBook book(100000);
    CHECK(readDirectoryFile(book).lines.size() == 100000);
}

TEST_CASE("no byte that is changed, lost or doubled in an address book stops its reading", "[people][addressbook]")
{
    const QByteArray books[] = {"BEGIN:VCARD\r\nVERSION:2.1\r\nN;ENCODING=QUOTED-PRINTABLE:=C3=81;Eva=\r\n\r\nTEL;PREF;"
                                "X=\"a:b\":tel:+52;ext=1\r\nORG:\\;a;b\\\r\n"
                                "PHOTO;BASE64:\r\n AAAA\r\n\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:A\r\nEND:VCARD\r\n",
                                "version: 1\ndn: cn=a\ncn:: QQ==\n b\nmail:< file:///a\nobjectclass: "
                                "person\ntelephoneNumber: 722 123 4567\n\ndn: cn=b\ncn: b\n"};
    std::mt19937 random(12);
    for (const QByteArray &book : books) {
        for (int i = 0; i < 20000; ++i) {
            QByteArray changed = book;
            for (unsigned faults = 1 + random() % 6; faults > 0; --faults) {
                const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(changed.size()));
                switch (random() % 4) {
                case 0:
                    changed[at] = static_cast<char>(random());
                    break;
                case 1:
                    changed.remove(at, 1 + random() % 9);
                    break;
                case 2:
                    changed.insert(
                        at, changed.mid(static_cast<qsizetype>(random() % static_cast<unsigned>(changed.size())), 12));
                    break;
                default:
                    changed.truncate(std::max<qsizetype>(at, 1));
                    break;
                }
                if (changed.isEmpty())
                    changed = "B";
            }
            const DirectoryFile file = readDirectoryFile(changed);
            for (const DirectoryLine &line : file.lines) {
                if (faultOf(line.requester))
                    FAIL("somebody was taken who breaks a rule");
            }
        }
    }
}
