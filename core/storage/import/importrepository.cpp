// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/import/importrepository.h"

#include "core/base/text.h"
#include "core/call/definitions.h"
#include "core/storage/engine/connection.h"
#include "core/storage/organisation/settingrepository.h"

#include <QJsonDocument>
#include <QSet>

#include <memory>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

const QString runColumns =
    u"SELECT id, file, made_at_ms, made_by, calls, finished_at_ms, undone_at_ms FROM import_run "_s;
const QString agentKind = u"agent"_s;
const QString outcomeKind = u"outcome"_s;

std::optional<qint64> instantAt(const QSqlQuery &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.value(column).toLongLong());
}

ImportRun readRun(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(), row.value(1).toString(),
            row.value(2).toLongLong(), AccountId{row.value(3).toLongLong()},
            row.value(4).toLongLong(), instantAt(row, 5),
            instantAt(row, 6)};
}

using Columns = QHash<QString, ImportColumn>;

/// Beside the columns; no folded head looks like it.
const QString answersKey = u"=answers"_s;

/// What was said of a set of heads.
struct Remembered
{
    Columns columns;
    ImportAnswers answers;
};

Remembered rememberedIn(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    Columns columns;
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (const auto column = importColumnWords.value(each.value().toString()))
            columns.insert(each.key(), *column);
    }
    return {columns, ImportAnswers::fromJson(object.value(answersKey).toObject())};
}

} // namespace

ImportRepository::ImportRepository(Connection &connection) : m_connection(connection) {}

Result<std::vector<ImportRun>> ImportRepository::runs()
{
    static const Statement statement{u"imports"_s, runColumns + u"ORDER BY id DESC"_s};
    return m_connection.all<ImportRun>(statement, {}, readRun);
}

Result<ImportRun> ImportRepository::run(qint64 id)
{
    static const Statement statement{u"import"_s, runColumns + u"WHERE id = ?"_s};
    const auto found = m_connection.all<ImportRun>(statement, {id}, readRun);
    if (!found)
        return found.error();
    return found.value().empty() ? Result<ImportRun>(Error::Code::NotFound, u"no such import"_s)
                                 : found.value().front();
}

Result<ImportTerms> ImportRepository::terms(const Definitions &definitions, qint64 nowMs)
{
    ImportTerms terms;
    auto zone = SettingRepository(m_connection).zone();
    if (!zone)
        return zone.error();
    terms.zone = zone.take();
    terms.nowMs = nowMs;
    terms.ringsKept = definitions.protocol->rings.kept;
    for (const Service &service : definitions.catalogue->services) {
        for (const QString &name : {service.id, service.label.es, service.label.en})
            terms.services.insert(foldedForSearch(name), service.id);
    }
    Result<> done = addAccounts(terms);
    if (done)
        done = addWords(terms);
    if (done)
        done = addMappings(terms);
    return done ? Result<ImportTerms>(terms) : Result<ImportTerms>(done.error());
}

/// A name that two have is nobody's: it has to be said.
Result<> ImportRepository::addAccounts(ImportTerms &terms)
{
    static const Statement statement{u"accounts by name"_s, u"SELECT id, login, name FROM account"_s};
    QSet<QString> shared;
    const Result<> done = m_connection.each(statement, {}, [&](const QSqlQuery &row) {
        const AccountId id{row.value(0).toLongLong()};
        for (const int column : {1, 2}) {
            const QString word = foldedForSearch(row.value(column).toString());
            if (terms.agents.value(word, id) != id)
                shared.insert(word);
            terms.agents.insert(word, id);
        }
    });
    for (const QString &word : std::as_const(shared))
        terms.agents.remove(word);
    return done;
}

Result<> ImportRepository::addWords(ImportTerms &terms)
{
    static const Statement statement{u"words of imports"_s, u"SELECT kind, word, value FROM import_word"_s};
    return m_connection.each(statement, {}, [&](const QSqlQuery &row) {
        const QString word = row.value(1).toString();
        if (row.value(0).toString() == agentKind) {
            terms.agents.insert(word, AccountId{row.value(2).toLongLong()});
            terms.saidAgents.insert(word);
        } else if (const auto outcome = saidOutcomeOf(row.value(2).toString()))
            terms.outcomes.insert(word, *outcome);
    });
}

Result<> ImportRepository::addMappings(ImportTerms &terms)
{
    static const Statement statement{u"columns of imports"_s, u"SELECT heads, columns FROM import_mapping"_s};
    const auto known = std::make_shared<QHash<QString, Remembered>>();
    const Result<> done = m_connection.each(statement, {}, [&](const QSqlQuery &row) {
        known->insert(row.value(0).toString(), rememberedIn(row.value(1).toString()));
    });
    if (known->isEmpty())
        return done;
    terms.remembered = [known](const QStringList &heads) { return known->value(keyOfHeads(heads)).columns; };
    terms.rememberedAnswers = [known](const QStringList &heads) { return known->value(keyOfHeads(heads)).answers; };
    return done;
}

Result<> ImportRepository::rememberColumns(const QStringList &heads, const ColumnMapping &mapping,
                                           const ImportAnswers &answers)
{
    static const Statement statement{u"remember columns"_s,
                                     u"INSERT INTO import_mapping (heads, columns) VALUES (?, ?) ON CONFLICT (heads) "
                                     "DO UPDATE SET columns = excluded.columns"_s};
    QJsonObject json;
    const Columns chosen = mapping.chosen();
    for (auto each = chosen.begin(); each != chosen.end(); ++each)
        json.insert(each.key(), importColumnWords.word(each.value()));
    if (!answers.isEmpty())
        json.insert(answersKey, answers.toJson());
    const auto done = m_connection.execute(
        statement, {keyOfHeads(heads), QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact))});
    return done ? Result<>() : Result<>(done.error());
}

Result<> ImportRepository::rememberAgent(const QString &word, AccountId account)
{
    return rememberWord(agentKind, word, QString::number(account.value));
}

Result<> ImportRepository::rememberOutcome(const QString &word, const SaidOutcome &outcome)
{
    return rememberWord(outcomeKind, word, wordOf(outcome));
}

Result<> ImportRepository::rememberWord(const QString &kind, const QString &word, const QString &value)
{
    static const Statement statement{
        u"remember a word"_s,
        u"INSERT INTO import_word (kind, word, value) VALUES (?, ?, ?) ON CONFLICT (kind, word) "
        "DO UPDATE SET value = excluded.value"_s};
    const auto done = m_connection.execute(statement, {kind, foldedForSearch(word), value});
    return done ? Result<>() : Result<>(done.error());
}

} // namespace helpdesk
