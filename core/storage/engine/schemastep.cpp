// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/engine/schemastep.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

QString engineWord(Engine engine)
{
    return engine == Engine::Sqlite ? u"sqlite"_s : u"postgresql"_s;
}

std::vector<SchemaStep> readSteps(Engine engine)
{
    static const QRegularExpression form(u"^([0-9]{4})-([a-z0-9-]+)(?:\\.(sqlite|postgresql))?\\.sql$"_s);
    std::vector<SchemaStep> steps;
    for (const QString &file : QDir(u":/migrations"_s).entryList(QDir::Files, QDir::Name)) {
        const auto match = form.match(file);
        if (!match.hasMatch() || (match.hasCaptured(3) && match.captured(3) != engineWord(engine)))
            continue;
        QFile text(u":/migrations/"_s + file);
        if (!text.open(QIODevice::ReadOnly))
            continue;
        steps.push_back(
            {match.captured(1).toInt(), match.captured(2), statementsOf(QString::fromUtf8(text.readAll()), engine)});
    }
    return steps;
}

} // namespace

const std::vector<SchemaStep> &schemaSteps(Engine engine)
{
    static const std::vector<SchemaStep> forSqlite = readSteps(Engine::Sqlite);
    static const std::vector<SchemaStep> forPostgresql = readSteps(Engine::Postgresql);
    return engine == Engine::Sqlite ? forSqlite : forPostgresql;
}

QStringList statementsOf(const QString &text, Engine engine)
{
    const bool sqlite = engine == Engine::Sqlite;
    QString worded = text;
    worded.replace(u"@int64@"_s, sqlite ? u"INTEGER"_s : u"bigint"_s);
    worded.replace(u"@blob@"_s, sqlite ? u"BLOB"_s : u"bytea"_s);
    worded.replace(u" @strict@"_s, sqlite ? u" STRICT"_s : QString());
    worded.replace(u" @clustered@"_s, sqlite ? u" STRICT, WITHOUT ROWID"_s : QString());
    static const QRegularExpression separator(u"^-- ;;$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression comment(u"^--.*\\n"_s, QRegularExpression::MultilineOption);
    QStringList statements;
    for (QString statement : worded.split(separator)) {
        statement = statement.remove(comment).trimmed();
        if (!statement.isEmpty())
            statements += statement;
    }
    return statements;
}

} // namespace helpdesk
