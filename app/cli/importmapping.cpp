// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/importmapping.h"

#include "core/base/text.h"
#include "core/storage/accountrepository.h"

#include <QFile>
#include <QJsonDocument>

namespace helpdesk::cli {

namespace {

const QString everybodyElse = QStringLiteral("*");

QString unknown(const QString &word)
{
    return QStringLiteral("\"%1\" is not known here").arg(word);
}

} // namespace

QString ImportMapping::read(const QString &path)
{
    if (path.isEmpty())
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return path + QStringLiteral(": cannot be read");
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    const QString fault = document.isObject() ? take(document.object()) : QStringLiteral("this is not JSON");
    return fault.isEmpty() ? QString() : QStringLiteral("%1: %2").arg(path, fault);
}

QString ImportMapping::take(const QJsonObject &said)
{
    const QJsonObject columns = said.value(QStringLiteral("columns")).toObject();
    for (auto each = columns.begin(); each != columns.end(); ++each) {
        const auto column = importColumnWords.value(each.value().toString());
        if (!column)
            return unknown(each.value().toString());
        m_choices.columns.insert(foldedForSearch(each.key()), *column);
    }
    const QJsonObject outcomes = said.value(QStringLiteral("outcomes")).toObject();
    for (auto each = outcomes.begin(); each != outcomes.end(); ++each) {
        const auto outcome = callOutcomeWords.value(each.value().toString());
        if (!outcome || *outcome == CallOutcome::Open)
            return unknown(each.value().toString());
        m_choices.outcomes.insert(each.key(), *outcome);
    }
    const QJsonObject agents = said.value(QStringLiteral("agents")).toObject();
    for (auto each = agents.begin(); each != agents.end(); ++each)
        m_agents.insert(each.key(), each.value().toString());
    const QString dates = said.value(QStringLiteral("dates")).toString();
    if (!dates.isEmpty() && dates != QLatin1String("day-first") && dates != QLatin1String("month-first"))
        return unknown(dates);
    if (!dates.isEmpty())
        m_choices.dates = dates == QLatin1String("day-first") ? DateOrder::DayFirst : DateOrder::MonthFirst;
    return {};
}

Result<ImportChoices> ImportMapping::choices(Connection &connection) const
{
    ImportChoices choices = m_choices;
    for (auto each = m_agents.begin(); each != m_agents.end(); ++each) {
        const auto who = agent(each.value(), connection);
        if (!who)
            return who.error();
        if (each.key() == everybodyElse)
            choices.everybodyElse = who.value();
        else
            choices.agents.insert(each.key(), who.value());
    }
    return choices;
}

Result<AgentChoice> ImportMapping::agent(const QString &who, Connection &connection)
{
    if (who == QLatin1String("new"))
        return AgentChoice{AgentChoice::Who::Left};
    if (who == QLatin1String("nobody"))
        return AgentChoice{AgentChoice::Who::Nobody};
    const auto found = AccountRepository(connection).byLogin(who);
    if (!found)
        return found.error();
    if (!found.value())
        return {Error::Code::InvalidInput, QStringLiteral("import: no such login")};
    return AgentChoice{AgentChoice::Who::Account, found.value()->id};
}

} // namespace helpdesk::cli
