// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenario/scenario.h"

#include "app/scenario/scenariotext.h"
#include "core/organisation/localtime.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace helpdesk {

namespace {

QString L(const char *text)
{
    return QString::fromLatin1(text);
}

/// The verbs, longest first, so that "one more request" is not read as a verb "one".
const QStringList &verbs()
{
    static const QStringList known = [] {
        QStringList list{L("rings heard"), L("rings unknown"), L("rings"), L("choose"), L("go on"), L("type"), L("none"),
                         L("as said"), L("back from hold"), L("back"), L("jump to"), L("one more request"), L("not said"), L("not known"), L("mend"),
                         L("said"), L("hold"), L("contact"), L("tense"), L("calm"), L("note"), L("dial"), L("make ticket"),
                         L("withdraw ticket"), L("promise until"), L("take up caller there"), L("take up"), L("withdraw answer"), L("read status"), L("give number"),
                         L("dropped"), L("rings again"), L("is the caller of"), L("register"), L("amend"), L("restart"), L("screen says"), L("stands at")};
        std::stable_sort(list.begin(), list.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
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
            m_scenario.accounts.push_back({L("lucia"), QStringLiteral("Lucía Ramírez")});
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
        static const QRegularExpression header(L("^(scenario|zone|date|account|person|expect)\\b\\s*(.*)$"));
        if (const auto match = header.match(line); match.hasMatch())
            return readHeader(match.captured(1), match.captured(2).trimmed());
        readStep(line);
    }

    void readHeader(const QString &word, const QString &rest)
    {
        if (word == L("scenario")) {
            m_scenario.title = rest;
        } else if (word == L("zone")) {
            m_scenario.zone = rest;
            if (!QTimeZone(rest.toLatin1()).isValid())
                refuse(ScenarioText::tr("no such time zone: %1").arg(rest));
        } else if (word == L("date")) {
            m_day = QDate::fromString(rest, Qt::ISODate);
            if (!m_day.isValid())
                refuse(ScenarioText::tr("a date is YYYY-MM-DD: %1").arg(rest));
        } else if (word == L("expect")) {
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
        if (word == L("account")) {
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
        static const QRegularExpression brackets(L("\\[([^\\]]+)\\]"));
        const auto match = brackets.match(text);
        return match.hasMatch() ? match.captured(1) : L("A");
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
            L("^(\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,3})?)?)\\s+(?:\\[([^\\]]+)\\]\\s*)?(?:(\\w+):\\s+)?(.*?)"
              "(?:\\s+=>\\s+refused(?:\\s+(.*))?)?$"),
            QRegularExpression::UseUnicodePropertiesOption);
        const auto match = form.match(line);
        if (!match.hasMatch())
            return refuse(ScenarioText::tr("neither a header nor HH:MM:SS and an act: %1").arg(line));
        ScenarioStep step;
        step.lineNumber = m_line;
        step.call = match.captured(2).isEmpty() ? L("A") : match.captured(2);
        step.who = match.captured(3);
        step.refused = line.contains(L("=> refused"));
        step.refusedFor = match.captured(5).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const auto at = m_day.isValid() ? instantOf(m_day, match.captured(1), m_scenario.zone) : std::nullopt;
        if (!at)
            return refuse(m_day.isValid() ? ScenarioText::tr("no such time: %1").arg(match.captured(1)) : ScenarioText::tr("a date comes before the first act"));
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
        time = QTime::fromString(clock, L(format));
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
