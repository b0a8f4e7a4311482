// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/databaselocation.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

Result<DatabaseLocation> invalidLocation(const QString &why)
{
    return {Error::Code::InvalidInput, u"database location: "_s + why};
}

/// "a:1,b:2" → hosts "a,b" and ports "1,2".
void readHosts(const QString &hosts, DatabaseLocation &location)
{
    static const QRegularExpression hostAndPort(u"^(\\[[^\\]]*\\]|[^:]*)(?::([0-9]+))?$"_s);
    QStringList names;
    QStringList ports;
    for (const QString &each : hosts.split(u',', Qt::SkipEmptyParts)) {
        const auto match = hostAndPort.match(each);
        names += decoded(match.captured(1)).remove(u'[').remove(u']');
        if (!match.captured(2).isEmpty())
            ports += match.captured(2);
    }
    location.host = names.join(u',');
    location.port = ports.join(u',');
}

bool readOption(const QString &key, const QString &value, DatabaseLocation &location)
{
    static const QStringList passedOn{u"sslmode"_s, u"sslrootcert"_s, u"sslcert"_s, u"sslkey"_s, u"sslcrl"_s,
        u"passfile"_s, u"connect_timeout"_s, u"target_session_attrs"_s, u"channel_binding"_s, u"krbsrvname"_s};
    if (value.contains(u';') || value.contains(u'\\'))
        return false;
    if (key == "host"_L1)
        location.host = value;
    else if (key == "port"_L1)
        location.port = value;
    else if (key == "user"_L1)
        location.user = value;
    else if (key == "dbname"_L1)
        location.database = value;
    else if (passedOn.contains(key))
        location.options += u";%1='%2'"_s.arg(key, QString(value).replace(u'\'', u"\\'"_s));
    else
        return false;
    return true;
}

Result<DatabaseLocation> parseServer(const QString &text)
{
    static const QRegularExpression form(
        u"^postgres(?:ql)?://(?:([^:@/?]*)(?::([^@/?]*))?@)?([^/?]*)(?:/([^?]*))?(?:\\?(.*))?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return invalidLocation(u"not of the form postgresql://user@host/database"_s);
    DatabaseLocation location;
    location.engine = Engine::Postgresql;
    location.user = decoded(match.captured(1));
    location.password = decoded(match.captured(2));
    readHosts(match.captured(3), location);
    location.database = decoded(match.captured(4));
    for (const auto &[key, value] : QUrlQuery(match.captured(5)).queryItems(QUrl::FullyDecoded)) {
        if (!readOption(key, value, location))
            return invalidLocation(u"option not known: "_s + key);
    }
    if (location.database.isEmpty())
        return invalidLocation(u"names no database"_s);
    return location;
}

} // namespace

Result<DatabaseLocation> DatabaseLocation::parse(const QString &text)
{
    static const QRegularExpression scheme(u"^([A-Za-z][A-Za-z0-9+.-]*)://"_s);
    const QString trimmed = text.trimmed();
    const QString given = scheme.match(trimmed).captured(1).toLower();
    if (given == "postgresql"_L1 || given == "postgres"_L1)
        return parseServer(trimmed);
    QString path = trimmed;
    if (given == "file"_L1)
        path = QUrl(trimmed).toLocalFile();
    else if (!given.isEmpty())
        return invalidLocation(u"scheme not known: "_s + given);
    if (path.isEmpty() || path.startsWith(u':'))
        return invalidLocation(u"no path"_s);
    DatabaseLocation location;
    location.path = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    return location;
}

QString DatabaseLocation::displayText() const
{
    if (engine == Engine::Sqlite)
        return path;
    return u"postgresql://"_s + (user.isEmpty() ? QString() : QString(user + u'@')) + host
        + (port.isEmpty() ? QString() : QString(u':' + port)) + u'/' + database;
}

} // namespace helpdesk
