// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/organisation/zonerules.h"

#include "core/organisation/organisation.h"
#include "tests/support/catch.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

/// A folder of rules: what is in a file does not matter to a sum.
class Folder
{
public:
    void put(const QString &name, const QByteArray &content)
    {
        const QString path = QDir(m_folder.path()).filePath(name);
        REQUIRE(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

QString sumOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

const QString place = u"America/Mexico_City"_s;

} // namespace

TEST_CASE("the rules of a zone are the sum of its file and the edition it came with", "[organisation][rules]")
{
    Folder first;
    Folder second;
    second.put(place, "TZif2 of then");
    second.put(u"tzdata.zi"_s, "# version 2026f\n# ddeps backzone\nR a 1\n");
    CHECK(rulesIn({first.path(), second.path()}, place) == ZoneRules{sumOf("TZif2 of then"), u"2026f"_s});
    first.put(place, "TZif2 of its own");
    CHECK(rulesIn({first.path(), second.path()}, place)
          == ZoneRules{sumOf("TZif2 of its own"), {}}); // An edition is that of its folder.
    first.put(u"+VERSION"_s, "2025b\n");
    CHECK(rulesIn({first.path(), second.path()}, place).edition == u"2025b"_s);
    first.put(place, "none of them");
    CHECK(rulesIn({first.path()}, place) == ZoneRules());
}

TEST_CASE("only a place has rules: no way out of the folder, no second kind of files", "[organisation][rules]")
{
    Folder folder;
    for (const char *name : {"Inside", "posix/America/Havana", "right/America/Havana", "localtime", "UTC"})
        folder.put(QString::fromLatin1(name), "TZif2");
    const QStringList here{folder.path() + u"/posix"_s, folder.path()};
    CHECK(rulesIn(here, u"Inside"_s).isKnown());
    for (const QString &odd :
         {u"../Inside"_s, u"posix/America/Havana"_s, u"right/America/Havana"_s, u"localtime"_s,
          QString(folder.path() + u"/Inside"_s), u""_s, u"Inside\n"_s, u"Missing"_s, u"XYZ5"_s, u"<-06>6"_s})
        CHECK_FALSE(rulesIn(here, odd).isKnown());
}

TEST_CASE("of two editions the later one is newer, and where that is not said nobody guesses", "[organisation][rules]")
{
    const auto order = [](const char *one, const char *two) {
        return orderOf({u"a"_s, QString::fromLatin1(one)}, {u"b"_s, QString::fromLatin1(two)});
    };
    CHECK(order("2025b", "2026f") == RulesOrder::Older);
    CHECK(order("2026f", "2025b") == RulesOrder::Newer);
    CHECK(order("2026f", "2026g") == RulesOrder::Older);
    CHECK(order("1996z", "1996za") == RulesOrder::Older);
    CHECK(order("2026f", "2026f") == RulesOrder::NotOrdered); // Packed otherwise.
    for (const char *odd : {"", "2026f-12-g1a2b3c", "unknown", "26f"}) {
        CHECK(order(odd, "2026f") == RulesOrder::NotOrdered);
        CHECK(order("2026f", odd) == RulesOrder::NotOrdered);
    }
    CHECK(orderOf({u"a"_s, u"2025b"_s}, {u"a"_s, u"2026f"_s}) == RulesOrder::Same); // Of this zone nothing changed.
}

TEST_CASE("the rules are those that were loaded, until the process ends", "[organisation][rules]")
{
    Folder folder;
    folder.put(place, "TZif2 of the morning");
    folder.put(u"tzdata.zi"_s, "# version 2025b\n");
    ZoneLoader loader({folder.path()});
    CHECK(loader.zone(place).rules == ZoneRules{sumOf("TZif2 of the morning"), u"2025b"_s});
    CHECK(loader.zone(place).zone.isValid());
    CHECK_FALSE(loader.isReplaced(place));
    folder.put(place, "TZif2 of noon");
    folder.put(u"tzdata.zi"_s, "# version 2026f\n");
    CHECK(loader.isReplaced(place));
    CHECK(loader.zone(place).rules == ZoneRules{sumOf("TZif2 of the morning"), u"2025b"_s});
    CHECK(ZoneLoader({folder.path()}).zone(place).rules.edition == u"2026f"_s);
    // What has no file is known by Qt alone, or not at all.
    CHECK(loader.zone(u"America/Tijuana"_s).rules.sum == u"qt-"_s + QString::fromLatin1(qVersion()));
    CHECK_FALSE(loader.isReplaced(u"America/Tijuana"_s));
    CHECK_FALSE(loader.zone(u"America/Toluca"_s).zone.isValid());
    CHECK_FALSE(loader.zone(u"America/Toluca"_s).rules.isKnown());
}

TEST_CASE("this PC's rules of a place are those of the file that Qt reads", "[organisation][rules]")
{
    REQUIRE_FALSE(zoneFolders().isEmpty());
    const QDir folder(zoneFolders().back() == u"/usr/lib/zoneinfo"_s ? zoneFolders().at(zoneFolders().size() - 2)
                                                                     : zoneFolders().back());
    QFile file(folder.filePath(place));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(loadedZone(place).rules.sum == sumOf(file.readAll()));
    CHECK_FALSE(isReplaced(place));
    CHECK(isTimeZone(place));
    // A second name, which Qt 6.4 does not list and Debian 13 keeps in a package of its own (tzdata-legacy).
    const QString second = u"America/Buenos_Aires"_s;
    CHECK(isTimeZone(second) == QFile::exists(folder.filePath(second)));
    for (const QString &odd : {u"XYZ5"_s, u"EST5EDT,M3.2.0,M11.1.0"_s, u"posix/America/Havana"_s, u"localtime"_s,
                               u"../zoneinfo/Cuba"_s, u"UTC"_s})
        CHECK_FALSE(isTimeZone(odd));
}

TEST_CASE("sums by other rules await whoever has the newest, and nobody else", "[organisation][rules]")
{
    using Kind = RulesStanding::Kind;
    const ZoneRules older{u"a"_s, u"2025b"_s};
    const ZoneRules newer{u"b"_s, u"2026f"_s};
    const auto kind = [](const ZoneRules &kept, const ZoneRules &here, bool stale = false) {
        return RulesStanding{u"America/Havana"_s, kept, here, stale, false}.kind();
    };
    CHECK(kind(newer, newer) == Kind::Same);
    CHECK(kind(newer, newer, true) == Kind::Awaiting);
    CHECK(kind(older, newer) == Kind::Awaiting);
    CHECK(kind({}, older) == Kind::Awaiting); // Of a desk of before.
    CHECK(kind(newer, older) == Kind::HereOlder);
    CHECK(kind(newer, older, true) == Kind::HereOlder);
    CHECK(kind(newer, {u"c"_s, u"2026f"_s}) == Kind::NotOrdered);
    CHECK(RulesStanding().kind() == Kind::Same);
}
