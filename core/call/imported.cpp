// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/imported.h"

namespace helpdesk {

namespace {

/// Keys are stored: never change one.
template<typename Record, typename Visit>
void eachNumber(Record &record, Visit visit)
{
    visit("o", record.outcome);
    visit("k", record.kinds);
    visit("f", record.flags);
    visit("q", record.requests);
    visit("a", record.attempts);
    visit("y", record.ringsKnown);
    visit("g", record.rings);
    visit("t", record.talk_ms);
    visit("h", record.hold_ms);
    visit("l", record.handle_ms);
    visit("c", record.holds);
    visit("d", record.holdsKept);
    visit("p", record.pointsKept);
    visit("u", record.pointsDue);
    visit("r", record.registeredAtMs);
    visit("b", record.agent.value);
    visit("i", record.run);
    visit("x", record.row);
    visit("e", record.unsaidTimes);
}

const QString answeredKey = QStringLiteral("w");
const QString numberKey = QStringLiteral("n");
const QString ticketsKey = QStringLiteral("m");

} // namespace

QJsonObject ImportedRecord::toJson() const
{
    QJsonObject json;
    eachNumber(*this, [&json](const char *key, const auto &value) {
        if (const auto stored = static_cast<qint64>(value); stored != 0)
            json.insert(QLatin1String(key), stored);
    });
    if (answered_ms)
        json.insert(answeredKey, *answered_ms);
    if (!number.isEmpty())
        json.insert(numberKey, number);
    if (!tickets.isEmpty())
        json.insert(ticketsKey, tickets);
    return json;
}

ImportedRecord ImportedRecord::fromJson(const QJsonObject &json)
{
    ImportedRecord record;
    eachNumber(record, [&json](const char *key, auto &value) {
        value = static_cast<std::remove_reference_t<decltype(value)>>(json.value(QLatin1String(key)).toInteger());
    });
    if (const auto answered = json.constFind(answeredKey); answered != json.constEnd())
        record.answered_ms = answered->toInteger();
    record.number = json.value(numberKey).toString();
    record.tickets = json.value(ticketsKey).toString();
    return record;
}

} // namespace helpdesk
