// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/engine/connectiontext.h"

#include <QRegularExpression>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString value)
{
    return u'\'' + value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

/// Options as DatabaseLocation has quoted them; none of them holds a semicolon.
QString parted(QString options)
{
    return options.replace(u';', u' ');
}

QString namedParts(const DatabaseLocation &location)
{
    QString text;
    for (const auto &[key, value] : {std::pair(u"dbname"_s, location.database), std::pair(u"host"_s, location.host),
                                     std::pair(u"port"_s, location.port), std::pair(u"user"_s, location.user)}) {
        if (!value.isEmpty())
            text += u' ' + key + u'=' + quoted(value);
    }
    return text.mid(1);
}

} // namespace

std::vector<std::pair<QString, QString>> connectionDefaults(const DatabaseLocation &location)
{
    std::vector<std::pair<QString, QString>> defaults{
        {u"application_name"_s, u"auricular"_s},
        {u"connect_timeout"_s, u"5"_s},
        {u"keepalives_idle"_s, u"10"_s},
        {u"keepalives_interval"_s, u"5"_s},
        {u"keepalives_count"_s, u"3"_s},
        // A path that swallows packets would else hold what was sent for a quarter of an hour.
        {u"tcp_user_timeout"_s, u"15000"_s},
    };
    if (location.option(u"service"_s).isEmpty()) // What a service file says would be overruled.
        defaults.emplace_back(u"target_session_attrs"_s, u"read-write"_s);
    return defaults;
}

QString connectionText(const DatabaseLocation &location)
{
    static const QRegularExpression secret(u";sslpassword='(?:[^'\\\\]|\\\\.)*'"_s);
    QString options = location.options;
    return (namedParts(location) + parted(options.remove(secret))).trimmed();
}

QString wholeConnectionText(const DatabaseLocation &location)
{
    QString text;
    for (const auto &[key, value] : connectionDefaults(location))
        text += key + u'=' + quoted(value) + u' ';
    text += namedParts(location);
    if (!location.password.isEmpty())
        text += u" password="_s + quoted(location.password);
    return text + parted(location.options);
}

} // namespace helpdesk
