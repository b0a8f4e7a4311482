// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenario/scenario.h"

#include "app/scenario/scenariotext.h"
#include "core/organisation/localtime.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

/// The verbs, longest first, so that "one more request" is not read as a verb "one".
const QStringList &verbs()
{
    static const QStringList known = [] {
        QStringList list{u"rings heard"_s,
                         u"rings unknown"_s,
                         u"rings"_s,
                         u"choose"_s,
                         u"go on"_s,
                         u"type"_s,
                         u"none"_s,
                         u"as said"_s,
                         u"back from hold"_s,
                         u"back"_s,
                         u"jump to"_s,
                         u"one more request"_s,
                         u"not said"_s,
                         u"not known"_s,
                         u"mend"_s,
                         u"said"_s,
                         u"hold"_s,
                         u"contact"_s,
                         u"tense"_s,
                         u"calm"_s,
                         u"note"_s,
                         u"dial"_s,
                         u"make ticket"_s,
                         u"withdraw ticket"_s,
                         u"promise until"_s,
                         u"take up caller there"_s,
                         u"take up"_s,
                         u"withdraw answer"_s,
                         u"read status"_s,
                         u"give number"_s,
                         u"dropped"_s,
                         u"rings again"_s,
                         u"is the caller of"_s,
                         u"register"_s,
                         u"amend"_s,
                         u"restart"_s,
                         u"screen says"_s,
                         u"stands at"_s};
        std::stable_sort(list.begin(), list.end(),
                         [](const QString &a, const QString &b) { return a.size() > b.size(); });
        return list;
    }();
    return known;
}

class Reader
{
public:
    Reader(QString file, std::vector<ScenarioFault> &faults) : m_faults(faults) { m_scenario.file = std::move(file); }

    Scenario read(const QString &text)
    {
        const QStringList lines = text.split(QLatin1Char('\n'));
        for (const QString &line : lines) {
            ++m_line;
            const QString stripped = line.trimmed();
            if (!stripped.isEmpty() && !stripped.startsWith(QLatin1Char('#')))
                readLine(stripped, line.startsWith(QLatin1Char(' ')) || line.startsWith(QLatin1Char('\t')));
        }
        if (m_scenario.accounts.empty())
            m_scenario.accounts.push_back({u"lucia"_s, QStringLiteral("Lucía Ramírez")});
        for (ScenarioStep &step : m_scenario.steps) {
            if (step.who.isEmpty())
                step.who = m_scenario.accounts.front().login;
        }
        return std::move(m_scenario);
    }

private:
    void refuse(const QString &text) { m_faults.push_back({m_scenario.file, m_line, text}); }

    void readLine(const QString &line, bool indented)
    {
        if (indented && m_expecting)
            return readExpectation(line);
        m_expecting = false;
        static const QRegularExpression header(u"^(scenario|zone|date|account|person|expect)\\b\\s*(.*)$"_s);
        if (const auto match = header.match(line); match.hasMatch())
            return readHeader(match.captured(1), match.captured(2).trimmed());
        readStep(line);
    }

    void readHeader(const QString &word, const QString &rest)
    {
        if (word == u"scenario"_s) {
            m_scenario.title = rest;
        } else if (word == u"zone"_s) {
            m_scenario.zone = rest;
            if (!QTimeZone(rest.toLatin1()).isValid())
                refuse(ScenarioText::tr("no such time zone: %1").arg(rest));
        } else if (word == u"date"_s) {
            m_day = QDate::fromString(rest, Qt::ISODate);
            if (!m_day.isValid())
                refuse(ScenarioText::tr("a date is YYYY-MM-DD: %1").arg(rest));
        } else if (word == u"expect"_s) {
            m_expecting = true;
            m_expectedCall = label(rest);
        } else {
            readPerson(word, rest);
        }
    }

    void readPerson(const QString &word, const QString &rest)
    {
        const qsizetype equals = rest.indexOf(QLatin1Char('='));
        if (equals < 0)
            return refuse(ScenarioText::tr("%1: NAME = VALUE").arg(word));
        const QString key = rest.left(equals).trimmed();
        const QString value = rest.mid(equals + 1).trimmed();
        if (word == u"account"_s) {
            m_scenario.accounts.push_back({key, value});
            return;
        }
        const qsizetype space = value.indexOf(QLatin1Char(' '));
        if (space < 0)
            return refuse(ScenarioText::tr("person GROUP = ID NAME"));
        m_scenario.people.push_back({key, value.left(space), value.mid(space + 1).trimmed()});
    }

    static QString label(const QString &text)
    {
        static const QRegularExpression brackets(u"\\[([^\\]]+)\\]"_s);
        const auto match = brackets.match(text);
        return match.hasMatch() ? match.captured(1) : u"A"_s;
    }

    void readExpectation(const QString &line)
    {
        const qsizetype space = line.indexOf(QLatin1Char(' '));
        m_scenario.expectations.push_back({m_line, m_expectedCall, space < 0 ? line : line.left(space),
                                           space < 0 ? QString() : line.mid(space + 1).trimmed()});
    }

    void readStep(const QString &line)
    {
        static const QRegularExpression form(
            QString::fromLatin1(
                "^(\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,3})?)?)\\s+(?:\\[([^\\]]+)\\]\\s*)?(?:(\\w+):\\s+)?(.*?)"
                "(?:\\s+=>\\s+refused(?:\\s+(.*))?)?$"),
            QRegularExpression::UseUnicodePropertiesOption);
        const auto match = form.match(line);
        if (!match.hasMatch())
            return refuse(ScenarioText::tr("neither a header nor HH:MM:SS and an act: %1").arg(line));
        ScenarioStep step;
        step.lineNumber = m_line;
        step.call = match.captured(2).isEmpty() ? u"A"_s : match.captured(2);
        step.who = match.captured(3);
        step.refused = line.contains(u"=> refused"_s);
        step.refusedFor = match.captured(5).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const auto at = m_day.isValid() ? instantOf(m_day, match.captured(1), m_scenario.zone) : std::nullopt;
        if (!at)
            return refuse(m_day.isValid() ? ScenarioText::tr("no such time: %1").arg(match.captured(1))
                                          : ScenarioText::tr("a date comes before the first act"));
        step.atMs = *at;
        const QString act = match.captured(4).trimmed();
        for (const QString &verb : verbs()) {
            if (act == verb || act.startsWith(verb + QLatin1Char(' '))) {
                step.verb = verb;
                step.rest = act.mid(verb.size()).trimmed();
                m_scenario.steps.push_back(step);
                return;
            }
        }
        refuse(ScenarioText::tr("no such act: %1").arg(act));
    }

    Scenario m_scenario;
    std::vector<ScenarioFault> &m_faults;
    QDate m_day;
    int m_line = 0;
    bool m_expecting = false;
    QString m_expectedCall;
};

} // namespace

std::optional<qint64> instantOf(const QDate &day, const QString &clock, const QString &zone)
{
    QTime time;
    for (const char *format : {"H:mm:ss.zzz", "H:mm:ss.z", "H:mm:ss", "H:mm"}) {
        time = QTime::fromString(clock, QLatin1String(format));
        if (time.isValid())
            break;
    }
    if (!time.isValid())
        return std::nullopt;
    return instantOf(day, time, QTimeZone(zone.toLatin1()));
}

Scenario readScenario(const QString &file, const QString &text, std::vector<ScenarioFault> &faults)
{
    return Reader(file, faults).read(text);
}

} // namespace helpdesk
