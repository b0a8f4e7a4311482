// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/importmapping.h"

#include "app/cli/commandtext.h"
#include "core/base/text.h"
#include "core/storage/organisation/accountrepository.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

namespace helpdesk::cli {

namespace {

const QString everybodyElse = QStringLiteral("*");

QString unknown(const QString &word)
{
    return CommandText::tr("\"%1\" is not known here").arg(word);
}

/// "dmy" is "day-first", in fewer letters.
std::optional<DateOrder> orderOf(const QString &word)
{
    if (word == QLatin1String("dmy"))
        return DateOrder::DayFirst;
    if (word == QLatin1String("mdy"))
        return DateOrder::MonthFirst;
    return word == QLatin1String("ymd") ? std::optional(DateOrder::YearFirst) : dateOrderWords.value(word);
}

} // namespace

QString ImportMapping::read(const QString &path)
{
    if (path.isEmpty())
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("%1: %2").arg(path, CommandText::tr("cannot be read"));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    const QString fault = document.isObject() ? take(document.object()) : CommandText::tr("this is not JSON");
    return fault.isEmpty() ? QString() : QStringLiteral("%1: %2").arg(path, fault);
}

QString ImportMapping::takeColumns(const QJsonObject &columns)
{
    static const QRegularExpression letter(QStringLiteral("^[A-Za-z]{1,2}$"));
    bool areLetters = !columns.isEmpty();
    for (auto each = columns.begin(); each != columns.end(); ++each) {
        const auto column = importColumnWords.value(each.value().toString());
        if (!column)
            return unknown(each.value().toString());
        areLetters = areLetters && letter.match(each.key()).hasMatch();
        m_choices.columns.insert(foldedForSearch(each.key()), *column);
    }
    if (areLetters)
        m_choices.heads = HeadPlace{-1, 0};
    return {};
}

QString ImportMapping::takeHeads(const QJsonValue &heads)
{
    if (heads.isUndefined())
        return {};
    if (heads.toString() == QLatin1String("none"))
        m_choices.heads = HeadPlace{-1, 0};
    else if (heads.toInt() > 0)
        m_choices.heads = HeadPlace{0, heads.toInt()};
    else
        return CommandText::tr("\"heads\" is \"none\" or the row they stand in");
    return {};
}

QString ImportMapping::takeAnswers(const QJsonObject &said)
{
    QString fault;
    const auto word = [&](const char *key, const auto &take) {
        const QString value = said.value(QLatin1String(key)).toString();
        if (fault.isEmpty() && said.contains(QLatin1String(key)) && !take(value))
            fault = unknown(value);
    };
    ImportAnswers &answers = m_choices.answers;
    word("dates", [&](const QString &value) { return (answers.dates = orderOf(value)).has_value(); });
    word("unit", [&](const QString &value) { return (answers.unit = durationUnitWords.value(value)).has_value(); });
    word("times", [&](const QString &value) { return (answers.times = timeFormWords.value(value)).has_value(); });
    word("serials", [&](const QString &value) { return (answers.serials = serialDaysWords.value(value)).has_value(); });
    word("clock", [&](const QString &value) { return (answers.clock = isoClockWords.value(value)).has_value(); });
    const QJsonObject units = said.value(QStringLiteral("units")).toObject();
    for (auto each = units.begin(); each != units.end() && fault.isEmpty(); ++each) {
        const auto unit = durationUnitWords.value(each.value().toString());
        if (!unit)
            fault = unknown(each.value().toString());
        else
            answers.units.insert(foldedForSearch(each.key()), *unit);
    }
    return fault;
}

QString ImportMapping::takeOptions(const std::function<QString(const char *option)> &valueOf)
{
    QJsonObject said;
    for (const char *option : {"dates", "unit", "times", "serials", "clock"}) {
        if (const QString value = valueOf(option); !value.isEmpty())
            said.insert(QLatin1String(option), value);
    }
    return takeAnswers(said);
}

QString ImportMapping::take(const QJsonObject &said)
{
    static const QStringList keys{QStringLiteral("columns"), QStringLiteral("outcomes"), QStringLiteral("agents"),
                                  QStringLiteral("dates"),   QStringLiteral("unit"),     QStringLiteral("units"),
                                  QStringLiteral("times"),   QStringLiteral("serials"),  QStringLiteral("clock"),
                                  QStringLiteral("heads")};
    for (const QString &key : said.keys()) {
        if (!keys.contains(key))
            return CommandText::tr("%1; known are %2").arg(unknown(key), keys.join(QStringLiteral(", ")));
    }
    QString fault = takeColumns(said.value(QStringLiteral("columns")).toObject());
    if (fault.isEmpty())
        fault = takeHeads(said.value(QStringLiteral("heads")));
    const QJsonObject outcomes = said.value(QStringLiteral("outcomes")).toObject();
    for (auto each = outcomes.begin(); each != outcomes.end() && fault.isEmpty(); ++each) {
        const auto outcome = saidOutcomeOf(each.value().toString());
        if (!outcome)
            fault = unknown(each.value().toString());
        else
            m_choices.outcomes.insert(each.key(), *outcome);
    }
    const QJsonObject agents = said.value(QStringLiteral("agents")).toObject();
    for (auto each = agents.begin(); each != agents.end(); ++each)
        m_agents.insert(each.key(), each.value().toString());
    return fault.isEmpty() ? takeAnswers(said) : fault;
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
