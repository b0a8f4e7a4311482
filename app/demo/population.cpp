// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/population.h"

#include "app/demo/dice.h"
#include "app/demo/vocabulary.h"
#include "app/scenario/databasestage.h"
#include "core/base/text.h"

#include <QFile>
#include <QSet>

#include <algorithm>

namespace helpdesk::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 callsPerAgent = 150;
constexpr int morningEnds = 14 * 60 + 30;
constexpr int eveningBegins = 13 * 60 + 30;
const QStringList groups{u"applications"_s, u"networks"_s, u"equipment"_s, u"mail-and-hosting"_s, u"security"_s};

/// Invents names; never the same twice.
class Names
{
public:
    explicit Names(Dice &dice) : m_dice(dice) {}

    QString next(int surnames)
    {
        const Vocabulary &words = vocabulary();
        for (;;) {
            QString name = m_dice.oneOf(words.firstNames);
            for (int i = 0; i < surnames; ++i)
                name += u' ' + m_dice.oneOf(words.surnames);
            if (m_given.contains(name))
                continue;
            m_given.insert(name);
            return name;
        }
    }

private:
    Dice &m_dice;
    QSet<QString> m_given;
};

QString dotted(const QString &text)
{
    return foldedForSearch(text).replace(u' ', u'.');
}

QByteArray catalogueWithResolvers(Names &names)
{
    QFile file(u":/definitions/catalogue/catalogue.json"_s);
    const QByteArray body = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    std::vector<ScenarioPerson> people;
    for (const QString &group : groups) {
        for (int i = 0; i < 3; ++i) {
            ScenarioPerson person;
            person.name = names.next(1);
            person.id = foldedForSearch(person.name).replace(u' ', u'-');
            person.group = group;
            people.push_back(person);
        }
    }
    return catalogueWithPeople(body, people);
}

Requester inventedRequester(Dice &dice, Names &names, std::size_t number)
{
    Requester made;
    made.name = names.next(2);
    made.unit =
        vocabulary().units[static_cast<qsizetype>(dice.leaning(static_cast<std::size_t>(vocabulary().units.size())))];
    made.email = dotted(made.name.section(u' ', 0, 1)) + u"%1@"_s.arg(number % 97)
        + foldedForSearch(made.unit).replace(u' ', u'-') + u".example"_s;
    made.phone =
        u"%1 555 %2"_s.arg(dice.chance(700) ? u"722"_s : u"729"_s).arg(number % 10'000, 4, 10, QLatin1Char('0'));
    made.extension = QString::number(2000 + dice.between(0, 5999));
    made.staff = dice.chance(60);
    return made;
}

} // namespace

Population makePopulation(quint64 seed, qint64 calls)
{
    Dice dice(seed * 31 + 7);
    Names names(dice);
    Population population;
    const auto agents = std::clamp<qint64>(3 + calls / callsPerAgent, 3, 12);
    for (qint64 i = 0; i < agents; ++i) {
        const QString name = names.next(1);
        population.agents.push_back({name, dotted(name), {}});
    }
    population.catalogue = catalogueWithResolvers(names);
    const auto requesters = std::clamp<qint64>(calls / 8, 40, 6000);
    for (qint64 i = 0; i < requesters; ++i)
        population.requesters.push_back(inventedRequester(dice, names, static_cast<std::size_t>(i)));
    population.requesters.front().staff = true; // Somebody always may ask for an outside call.
    return population;
}

std::vector<std::size_t> Population::onDuty(QDate day, int minute) const
{
    // Even ones work in the morning, odd ones in the evening; at weekends one of each, by turns.
    const bool weekend = day.dayOfWeek() > 5;
    const auto week = static_cast<std::size_t>(day.weekNumber());
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < agents.size(); ++i) {
        const bool morning = i % 2 == 0;
        if (morning ? minute >= morningEnds : minute < eveningBegins)
            continue;
        const std::size_t inShift = (agents.size() + (morning ? 1 : 0)) / 2;
        if (!weekend || i / 2 == week % inShift)
            found.push_back(i);
    }
    if (found.empty())
        found.push_back(0);
    return found;
}

} // namespace helpdesk::demo
