// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/organisation/zonerules.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QVersionNumber>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1'000'000; ///< The largest zone has some 4 kB.

/// Names as IANA gives them: from a capital on, so neither "posix/…" and "right/…" nor "localtime"; and no way out of
/// the folder.
bool isName(const QString &name)
{
    static const QRegularExpression form(u"^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*\\z"_s);
    return form.match(name).hasMatch();
}

/// Empty: no zone's file.
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray content = file.read(largestFile);
    return content.startsWith("TZif") ? content : QByteArray();
}

/// "# version 2026f" begins the one, the other says it alone.
QString editionIn(const QDir &folder)
{
    static const QRegularExpression said(u"^# version (\\S+)"_s);
    QFile source(folder.filePath(u"tzdata.zi"_s));
    if (source.open(QIODevice::ReadOnly)) {
        if (const auto match = said.match(QString::fromLatin1(source.readLine(200))); match.hasMatch())
            return match.captured(1);
    }
    QFile alone(folder.filePath(u"+VERSION"_s));
    return alone.open(QIODevice::ReadOnly) ? QString::fromLatin1(alone.readLine(200)).simplified().section(u' ', 0, 0)
                                           : QString();
}

/// Of "2026f" its year and its letters; empty: it is none of this form, and so neither earlier nor later than another.
QStringList partsOf(const QString &edition)
{
    static const QRegularExpression form(u"^([0-9]{4})([a-z]{0,2})\\z"_s);
    const auto match = form.match(edition);
    return match.hasMatch() ? QStringList{match.captured(1), match.captured(2)} : QStringList();
}

/// Where there is no file, but Qt knows the zone.
ZoneRules rulesOfQt()
{
    return {u"qt-%1"_s.arg(QString::fromLatin1(qVersion())), {}};
}

} // namespace

RulesOrder orderOf(const ZoneRules &rules, const ZoneRules &other)
{
    if (rules.sum == other.sum)
        return RulesOrder::Same;
    const QStringList one = partsOf(rules.edition);
    const QStringList two = partsOf(other.edition);
    if (one.isEmpty() || two.isEmpty() || one == two)
        return RulesOrder::NotOrdered;
    // "z" is followed by "za".
    return one < two ? RulesOrder::Older : RulesOrder::Newer;
}

QStringList zoneFolders()
{
    QStringList folders;
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // Seen with strace: Qt 6.4.2 does not ask TZDIR, 6.8.2 and 6.11.2 do, and go on to the others for what it does not
    // have.
    static const bool asksEnvironment = QLibraryInfo::version() >= QVersionNumber(6, 8);
    if (const QString own = qEnvironmentVariable("TZDIR"); asksEnvironment && !own.isEmpty())
        folders += own;
    folders << u"/usr/share/zoneinfo"_s << u"/usr/lib/zoneinfo"_s;
#endif
    return folders;
}

ZoneRules rulesIn(const QStringList &folders, const QString &name)
{
    if (!isName(name))
        return {};
    for (const QString &folder : folders) {
        const QByteArray content = contentOf(QDir(folder).filePath(name));
        if (!content.isEmpty())
            return {QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()),
                    editionIn(QDir(folder))};
    }
    return {};
}

ZoneLoader::ZoneLoader(QStringList folders) : m_folders(std::move(folders)) {}

LoadedZone ZoneLoader::zone(const QString &name)
{
    const std::lock_guard lock(m_mutex);
    if (const auto known = m_loaded.constFind(name); known != m_loaded.constEnd())
        return {QTimeZone(name.toLatin1()), known.value()};
    // The file first: one that is replaced in between then differs from these rules, and isReplaced() says so.
    ZoneRules rules = rulesIn(m_folders, name);
    const QTimeZone zone(name.toLatin1());
    if (!zone.isValid())
        return {zone, {}};
    if (!rules.isKnown())
        rules = rulesOfQt();
    m_loaded.insert(name, rules);
    return {zone, rules};
}

bool ZoneLoader::isReplaced(const QString &name)
{
    const ZoneRules standing = rulesIn(m_folders, name);
    return standing.isKnown() && standing.sum != zone(name).rules.sum;
}

namespace {

ZoneLoader &loader()
{
    static ZoneLoader only(zoneFolders());
    return only;
}

} // namespace

LoadedZone loadedZone(const QString &name)
{
    return loader().zone(name);
}

bool isReplaced(const QString &name)
{
    return loader().isReplaced(name);
}

RulesStanding::Kind RulesStanding::kind() const
{
    if (!kept.isKnown())
        return zone.isEmpty() ? Kind::Same : Kind::Awaiting;
    switch (orderOf(here, kept)) {
    case RulesOrder::Same:
        return isStale ? Kind::Awaiting : Kind::Same;
    case RulesOrder::Newer:
        return Kind::Awaiting;
    case RulesOrder::Older:
        return Kind::HereOlder;
    case RulesOrder::NotOrdered:
        break;
    }
    return Kind::NotOrdered;
}

} // namespace helpdesk
