// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/engine/databaselocation.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <libpq-fe.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

const QString mask = u"***"_s;
const QStringList secretKeys{u"password"_s, u"sslpassword"_s};

struct FreeOptions
{
    void operator()(PQconninfoOption *options) const { PQconninfoFree(options); }
};

Result<DatabaseLocation> invalidLocation(const QString &why)
{
    return {Error::Code::InvalidInput, u"database location: "_s + why};
}

/// How an option is told to QPSQL, which parts them at semicolons whether quoted or not.
bool addOption(const QString &key, const QString &value, DatabaseLocation &location)
{
    if (value.contains(u';'))
        return false;
    location.options += u";%1='%2'"_s.arg(key, QString(value).replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s));
    return true;
}

bool take(const QString &key, const QString &value, DatabaseLocation &location)
{
    if (key == "host"_L1)
        location.host = value;
    else if (key == "port"_L1)
        location.port = value;
    else if (key == "user"_L1)
        location.user = value;
    else if (key == "password"_L1)
        location.password = value;
    else if (key == "dbname"_L1)
        location.database = value;
    else
        return addOption(key, value, location);
    return true;
}

/// Libpq's own reading: what it takes, it is given. Its words for what it does not take may quote a password.
Result<DatabaseLocation> parseServer(const QString &text)
{
    if (text.contains(QChar::Null))
        return invalidLocation(u"not understood"_s);
    const std::unique_ptr<PQconninfoOption, FreeOptions> given(PQconninfoParse(text.toUtf8().constData(), nullptr));
    if (!given)
        return invalidLocation(u"not understood"_s);
    DatabaseLocation location;
    location.engine = Engine::Postgresql;
    for (const PQconninfoOption *option = given.get(); option->keyword; ++option) {
        if (!option->val)
            continue;
        const QString key = QString::fromLatin1(option->keyword);
        if (!take(key, QString::fromUtf8(option->val), location))
            return invalidLocation(u"a semicolon cannot be passed on in "_s + key);
    }
    static const QRegularExpression ports(u"^(?:[0-9]{0,5}(?:,[0-9]{0,5})*)$"_s);
    if (!ports.match(location.port).hasMatch())
        return invalidLocation(u"a port is a number"_s);
    if (location.database.isEmpty() && location.option(u"service"_s).isEmpty())
        return invalidLocation(u"names no database"_s);
    return location;
}

/// "host=a dbname=b", unless a file has that name.
bool isKeysAndValues(const QString &text)
{
    static const QRegularExpression form(u"^[a-z_]+ *= *('|[^ ])"_s);
    if (!form.match(text).hasMatch() || QFileInfo::exists(text))
        return false;
    const QString key = text.left(text.indexOf(u'=')).trimmed();
    const std::unique_ptr<PQconninfoOption, FreeOptions> known(PQconndefaults());
    for (const PQconninfoOption *option = known.get(); option && option->keyword; ++option) {
        if (key == QLatin1String(option->keyword))
            return true;
    }
    return false;
}

/// "ana:secret@host/desk": an address whose scheme was left out.
bool looksLikeAddress(const QString &text)
{
    static const QRegularExpression form(u"^[^/@]+:[^@]*@|^[A-Za-z]+:/?[^/].*@"_s);
    return form.match(text).hasMatch() && !QFileInfo::exists(text);
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// "a,b" and "1," → "a:1,b"; a folder of a socket is written as libpq reads it.
QString hostsOf(const DatabaseLocation &location)
{
    const QStringList hosts = location.host.split(u',');
    const QStringList ports = location.port.split(u',');
    QStringList texts;
    for (qsizetype i = 0; i < hosts.size(); ++i) {
        const QString &host = hosts.at(i);
        const QString port = ports.size() == 1 ? ports.front() : ports.value(i);
        const QString named = host.contains(u':') ? u'[' + host + u']' : encoded(host);
        texts += port.isEmpty() ? named : QString(named + u':' + port);
    }
    return texts.join(u',');
}

/// Of options as addOption() wrote them.
std::vector<std::pair<QString, QString>> optionsOf(const DatabaseLocation &location)
{
    static const QRegularExpression form(u";([a-z_]+)='((?:[^'\\\\]|\\\\.)*)'"_s);
    static const QRegularExpression escaped(u"\\\\(.)"_s);
    std::vector<std::pair<QString, QString>> found;
    for (auto each = form.globalMatch(location.options); each.hasNext();) {
        const auto match = each.next();
        found.emplace_back(match.captured(1), match.captured(2).replace(escaped, u"\\1"_s));
    }
    return found;
}

} // namespace

Result<DatabaseLocation> DatabaseLocation::parse(const QString &text)
{
    static const QRegularExpression scheme(u"^([A-Za-z][A-Za-z0-9+.-]*)://"_s);
    const QString trimmed = text.trimmed();
    const QString given = scheme.match(trimmed).captured(1).toLower();
    if (given == "postgresql"_L1 || given == "postgres"_L1)
        return parseServer(given + trimmed.mid(given.size()));
    if (given.isEmpty() && isKeysAndValues(trimmed))
        return parseServer(trimmed);
    QString path = trimmed;
    if (given == "file"_L1)
        path = QUrl(trimmed).toLocalFile();
    else if (!given.isEmpty())
        return invalidLocation(u"scheme not known: "_s + given);
    else if (looksLikeAddress(trimmed))
        return invalidLocation(u"an address without postgresql://"_s);
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
    QStringList query;
    for (const auto &[key, value] : optionsOf(*this)) {
        if (!secretKeys.contains(key))
            query += key + u'=' + encoded(value);
    }
    return u"postgresql://"_s + (user.isEmpty() ? QString() : QString(encoded(user) + u'@')) + hostsOf(*this) + u'/'
        + encoded(database) + (query.isEmpty() ? QString() : QString(u'?' + query.join(u'&')));
}

bool DatabaseLocation::hasSecret() const
{
    return !password.isEmpty() || !option(u"sslpassword"_s).isEmpty();
}

QString DatabaseLocation::option(const QString &key) const
{
    for (const auto &[name, value] : optionsOf(*this)) {
        if (name == key)
            return value;
    }
    return {};
}

QString withoutSecrets(const QString &text)
{
    // Whatever stands between a colon and the last @ may be one, also where an address is broken in its middle.
    static const QRegularExpression userPart(u"^(\\s*(?:[A-Za-z][A-Za-z0-9+.-]*:/{1,3})?+[^:@/?\\s]*):.*@"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression keyed(u"((?:ssl)?passw(?:or)?d|pwd)(\\s*=\\s*)('(?:[^'\\\\]|\\\\.)*'?|[^&\\s;]*)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const bool isPath = text.trimmed().startsWith(u'/') || QFileInfo::exists(text.trimmed());
    if (isPath)
        return text;
    QString shown = text;
    shown.replace(userPart, u"\\1:"_s + mask + u'@');
    return shown.replace(keyed, u"\\1\\2"_s + mask);
}

void hideSecrets(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArray given(argv[i]);
        const QByteArray shown = withoutSecrets(QString::fromLocal8Bit(given)).toLocal8Bit();
        if (shown == given)
            continue;
        const auto room = static_cast<std::size_t>(given.size());
        std::memset(argv[i], 0, room);
        std::memcpy(argv[i], shown.constData(), std::min(room, static_cast<std::size_t>(shown.size())));
    }
}

} // namespace helpdesk
