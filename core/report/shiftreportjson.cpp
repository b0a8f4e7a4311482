// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reportjson.h"
#include "core/report/shiftreport.h"

#include <QJsonArray>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

/// Ids are text: JSON numbers lose digits beyond 2^53.
QString jsonOf(CallId call)
{
    return QString::number(call.value);
}

CallId callOf(const QJsonValue &json)
{
    return CallId{json.toString().toLongLong()};
}

QJsonObject jsonOf(const ShiftSpan &span)
{
    return {{u"shift"_s, span.shiftId},
            {u"name"_s, span.name},
            {u"day"_s, span.day.toString(Qt::ISODate)},
            {u"begin_ms"_s, span.beginMs},
            {u"end_ms"_s, span.endMs}};
}

ShiftSpan spanOf(const QJsonObject &json)
{
    return {json[u"shift"_s].toString(), json[u"name"_s].toString(),
            QDate::fromString(json[u"day"_s].toString(), Qt::ISODate), json[u"begin_ms"_s].toInteger(),
            json[u"end_ms"_s].toInteger()};
}

QJsonObject jsonOf(const ReportHead &head)
{
    return {{u"organisation"_s, head.organisation},
            {u"unit"_s, head.unit},
            {u"time_zone"_s, head.timeZone},
            {u"manual"_s, head.manual},
            {u"document"_s, head.document},
            {u"edition"_s, head.edition},
            {u"date"_s, head.date},
            {u"procedure"_s, jsonOf(head.procedure)},
            {u"procedure_edition"_s, head.procedureEdition},
            {u"desk_kind"_s, deskKindWords.word(head.kind)}};
}

ReportHead headOf(const QJsonObject &json)
{
    return {json[u"organisation"_s].toString(),
            json[u"unit"_s].toString(),
            json[u"time_zone"_s].toString(),
            json[u"manual"_s].toString(),
            json[u"document"_s].toString(),
            json[u"edition"_s].toString(),
            json[u"date"_s].toString(),
            localTextOf(json[u"procedure"_s]),
            json[u"procedure_edition"_s].toString(),
            deskKindWords.value(json[u"desk_kind"_s].toString()).value_or(DeskKind::Own)};
}

QJsonObject jsonOf(const ReportAgent &agent)
{
    return {{u"agent"_s, agent.agent.value},
            {u"name"_s, agent.name},
            {u"tickets_made"_s, agent.ticketsMade},
            {u"tally"_s, agent.tally.toJson()}};
}

void read(const QJsonObject &json, ReportAgent &agent)
{
    agent = {AccountId{json[u"agent"_s].toInteger()}, json[u"name"_s].toString(),
             CallTally::fromJson(json[u"tally"_s].toObject()), json[u"tickets_made"_s].toInteger()};
}

QJsonObject jsonOf(const ReportHalfHour &half)
{
    return {{u"begin_ms"_s, half.beginMs},
            {u"in_time_or_unknown"_s, half.inTimeOrUnknown},
            {u"late"_s, half.late},
            {u"unanswered"_s, half.unanswered}};
}

void read(const QJsonObject &json, ReportHalfHour &half)
{
    half = {json[u"begin_ms"_s].toInteger(), json[u"in_time_or_unknown"_s].toInteger(), json[u"late"_s].toInteger(),
            json[u"unanswered"_s].toInteger()};
}

QJsonObject jsonOf(const ReportTicket &ticket)
{
    return {{u"number"_s, ticket.number},           {u"made_at_ms"_s, ticket.madeAtMs},
            {u"call"_s, jsonOf(ticket.call)},       {u"urgency_id"_s, ticket.urgencyId},
            {u"urgency"_s, jsonOf(ticket.urgency)}, {u"impact"_s, jsonOf(ticket.impact)},
            {u"priority"_s, ticket.priority},       {u"service"_s, jsonOf(ticket.service)},
            {u"resolver"_s, ticket.resolver},       {u"group"_s, jsonOf(ticket.group)},
            {u"made_by"_s, ticket.madeBy},          {u"critical"_s, ticket.critical},
            {u"cancelled"_s, ticket.cancelled}};
}

void read(const QJsonObject &json, ReportTicket &ticket)
{
    ticket = {json[u"number"_s].toInteger(),    json[u"made_at_ms"_s].toInteger(), callOf(json[u"call"_s]),
              json[u"urgency_id"_s].toString(), localTextOf(json[u"urgency"_s]),   localTextOf(json[u"impact"_s]),
              json[u"priority"_s].toInt(),      localTextOf(json[u"service"_s]),   json[u"resolver"_s].toString(),
              localTextOf(json[u"group"_s]),    json[u"made_by"_s].toString(),     json[u"critical"_s].toBool(),
              json[u"cancelled"_s].toBool()};
}

QJsonObject jsonOf(const ReportPromise &promise)
{
    return {{u"call"_s, jsonOf(promise.call)}, {u"due_ms"_s, promise.dueMs},        {u"whom"_s, promise.whom},
            {u"phone"_s, promise.phone},       {u"requester"_s, promise.requester}, {u"attempts"_s, promise.attempts},
            {u"owner"_s, promise.owner}};
}

void read(const QJsonObject &json, ReportPromise &promise)
{
    promise = {callOf(json[u"call"_s]),     json[u"due_ms"_s].toInteger(),   json[u"whom"_s].toString(),
               json[u"phone"_s].toString(), json[u"requester"_s].toString(), json[u"attempts"_s].toInteger(),
               json[u"owner"_s].toString()};
}

QJsonObject jsonOf(const ReportGap &gap)
{
    return {{u"begin_ms"_s, gap.beginMs}, {u"end_ms"_s, gap.endMs}, {u"received"_s, gap.received}};
}

void read(const QJsonObject &json, ReportGap &gap)
{
    gap = {json[u"begin_ms"_s].toInteger(), json[u"end_ms"_s].toInteger(), json[u"received"_s].toInteger()};
}

template<typename Line>
QJsonArray listOf(const std::vector<Line> &lines)
{
    QJsonArray list;
    for (const Line &line : lines)
        list.append(jsonOf(line));
    return list;
}

template<typename Line>
void readList(const QJsonValue &json, std::vector<Line> &lines)
{
    for (const QJsonValue &value : json.toArray()) {
        lines.emplace_back();
        read(value.toObject(), lines.back());
    }
}

} // namespace

QJsonObject ShiftReport::toJson() const
{
    return {{u"span"_s, jsonOf(span)},
            {u"head"_s, jsonOf(head)},
            {u"as_of_ms"_s, asOfMs},
            {u"made_by"_s, madeBy},
            {u"note"_s, note},
            {u"total"_s, total.toJson()},
            {u"agents"_s, listOf(agents)},
            {u"half_hours"_s, listOf(halfHours)},
            {u"tickets"_s, listOf(tickets)},
            {u"promises"_s, listOf(promises)},
            {u"gaps"_s, listOf(gaps)},
            {u"still_open"_s, stillOpen},
            {u"clock"_s, clock.toJson()}};
}

Result<ShiftReport> ShiftReport::fromJson(const QJsonObject &json)
{
    ShiftReport report;
    report.span = spanOf(json[u"span"_s].toObject());
    if (!report.span.day.isValid() || !json[u"total"_s].isObject())
        return {Error::Code::InvalidInput, u"not a report of a shift"_s};
    report.head = headOf(json[u"head"_s].toObject());
    report.asOfMs = json[u"as_of_ms"_s].toInteger();
    report.madeBy = json[u"made_by"_s].toString();
    report.note = json[u"note"_s].toString();
    report.total = CallTally::fromJson(json[u"total"_s].toObject());
    readList(json[u"agents"_s], report.agents);
    readList(json[u"half_hours"_s], report.halfHours);
    readList(json[u"tickets"_s], report.tickets);
    readList(json[u"promises"_s], report.promises);
    readList(json[u"gaps"_s], report.gaps);
    report.stillOpen = json[u"still_open"_s].toInteger();
    report.clock = ReportClock::fromJson(json[u"clock"_s].toObject());
    return report;
}

} // namespace helpdesk
