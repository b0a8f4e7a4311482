// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/importchoices.h"

#include "core/base/text.h"
#include "core/storage/accountrepository.h"
#include "core/storage/importrepository.h"

#include <QFile>
#include <QJsonDocument>

namespace helpdesk::cli {

namespace {

constexpr int mostLogins = 1000;

} // namespace

QString ImportChoices::read(const QString &path)
{
    if (path.isEmpty())
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return path + QStringLiteral(": cannot be read");
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return path + QStringLiteral(": this is not JSON");
    const QJsonObject said = document.object();
    const auto unknown = [&path](const QString &word) { return QStringLiteral("%1: \"%2\" is not known here").arg(path, word); };
    const QJsonObject columns = said.value(QStringLiteral("columns")).toObject();
    for (auto each = columns.begin(); each != columns.end(); ++each) {
        const auto column = importColumnWords.value(each.value().toString());
        if (!column)
            return unknown(each.value().toString());
        m_columns.insert(foldedForSearch(each.key()), *column);
    }
    const QJsonObject outcomes = said.value(QStringLiteral("outcomes")).toObject();
    for (auto each = outcomes.begin(); each != outcomes.end(); ++each) {
        const auto outcome = callOutcomeWords.value(each.value().toString());
        if (!outcome || *outcome == CallOutcome::Open)
            return unknown(each.value().toString());
        m_outcomes.insert(each.key(), *outcome);
    }
    const QJsonObject agents = said.value(QStringLiteral("agents")).toObject();
    for (auto each = agents.begin(); each != agents.end(); ++each)
        m_agents.insert(each.key(), each.value().toString());
    const QString dates = said.value(QStringLiteral("dates")).toString();
    if (!dates.isEmpty() && dates != QLatin1String("day-first") && dates != QLatin1String("month-first"))
        return unknown(dates);
    if (!dates.isEmpty())
        m_dates = dates == QLatin1String("day-first") ? DateOrder::DayFirst : DateOrder::MonthFirst;
    return {};
}

Result<> ImportChoices::addTo(ImportTerms &terms, Connection &connection, bool make)
{
    terms.columns = m_columns;
    terms.dateOrder = m_dates;
    for (auto each = m_outcomes.begin(); each != m_outcomes.end(); ++each)
        terms.outcomes.insert(foldedForSearch(each.key()), each.value());
    for (auto each = m_agents.begin(); each != m_agents.end(); ++each) {
        if (each.key() == everybodyElse)
            continue;
        if (const Result<> done = addAgent(each.key(), each.value(), terms, connection, make); !done)
            return done;
    }
    return {};
}

Result<> ImportChoices::addRest(const QStringList &words, ImportTerms &terms, Connection &connection, bool make)
{
    for (const QString &word : words) {
        if (terms.agents.contains(foldedForSearch(word))) // One person in two spellings.
            continue;
        if (const Result<> done = addAgent(word, m_agents.value(everybodyElse), terms, connection, make); !done)
            return done;
    }
    return {};
}

Result<> ImportChoices::addAgent(const QString &word, const QString &who, ImportTerms &terms, Connection &connection, bool make)
{
    AccountId account;
    if (who == QLatin1String("new")) {
        // Said before, and made then.
        const AccountId known = terms.agents.value(foldedForSearch(word));
        const auto made = known.isNull() && make ? newAccount(word, connection) : Result<AccountId>(known);
        if (!made)
            return made.error();
        account = made.value();
    } else if (who != QLatin1String("nobody")) {
        const auto found = AccountRepository(connection).byLogin(who);
        if (!found)
            return found.error();
        if (!found.value())
            return {Error::Code::InvalidInput, QStringLiteral("import: no such login")};
        account = found.value()->id;
    }
    terms.agents.insert(foldedForSearch(word), account);
    m_chosen.insert(word, account);
    return {};
}

/// Not at work: nobody sits down as somebody who has left.
Result<AccountId> ImportChoices::newAccount(const QString &name, Connection &connection)
{
    AccountRepository accounts(connection);
    const QString base = foldedForSearch(name).replace(u' ', u'.');
    for (int n = 1; n < mostLogins; ++n) {
        const auto added = accounts.add(n == 1 ? base : base + QString::number(n), name);
        if (!added && added.error().code == Error::Code::Conflict)
            continue;
        if (!added)
            return added.error();
        const Result<> put = accounts.setActive(added.value().id, false);
        return put ? Result<AccountId>(added.value().id) : Result<AccountId>(put.error());
    }
    return {Error::Code::Conflict, QStringLiteral("import: no login is free")};
}

Result<> ImportChoices::remember(Connection &connection, const ImportReading &reading) const
{
    ImportRepository imports(connection);
    Result<> done = m_columns.isEmpty() ? Result<>() : imports.rememberColumns(reading.heads(), reading.mapping());
    for (auto each = m_chosen.begin(); each != m_chosen.end() && done; ++each)
        done = imports.rememberAgent(each.key(), each.value());
    for (auto each = m_outcomes.begin(); each != m_outcomes.end() && done; ++each)
        done = imports.rememberOutcome(each.key(), each.value());
    return done;
}

} // namespace helpdesk::cli
