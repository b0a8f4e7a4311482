// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/rowreader.h"

#include "core/base/text.h"
#include "core/call/callevent.h"
#include "core/call/fieldkeys.h"
#include "core/import/importwords.h"
#include "core/organisation/localtime.h"
#include "core/procedure/procedure.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace helpdesk {

using Column = ImportColumn;

const EnumWords<RowFault, 21> rowFaultWords{{{
    {RowFault::QuoteOpen, "quote-open"},
    {RowFault::TooManyCells, "too-many-cells"},
    {RowFault::DateMissing, "date-missing"},
    {RowFault::DateForm, "date-form"},
    {RowFault::DateAhead, "date-ahead"},
    {RowFault::TimeForm, "time-form"},
    {RowFault::DurationForm, "duration-form"},
    {RowFault::NumberForm, "number-form"},
    {RowFault::YesOrNo, "yes-or-no"},
    {RowFault::OutcomeMissing, "outcome-missing"},
    {RowFault::OutcomeWord, "outcome-word"},
    {RowFault::OutcomeAgainstKinds, "outcome-against-kinds"},
    {RowFault::ChannelWord, "channel-word"},
    {RowFault::AgentWord, "agent-word"},
    {RowFault::InProgress, "in-progress"},
    {RowFault::NotComputed, "not-computed"},
    {RowFault::CellError, "cell-error"},
    {RowFault::ZoneUnknown, "zone-unknown"},
    {RowFault::EndBefore, "end-before"},
    {RowFault::DayAgainst, "day-against"},
    {RowFault::UnitUnsaid, "unit-unsaid"},
}}};

namespace {

struct KindColumn
{
    Column column;
    CallKind kind;
    CallOutcome outcome;
};

/// In the order in which they make the outcome.
constexpr KindColumn kindColumns[] = {{Column::SecondLevel, CallKind::SecondLevel, CallOutcome::SecondLevel},
                                      {Column::FirstLevel, CallKind::FirstLevel, CallOutcome::FirstLevel},
                                      {Column::Outside, CallKind::Outside, CallOutcome::Outside},
                                      {Column::Transferred, CallKind::Transferred, CallOutcome::Transferred},
                                      {Column::Status, CallKind::Status, CallOutcome::Status},
                                      {Column::OutOfScope, CallKind::OutOfScope, CallOutcome::OutOfScope}};

constexpr std::pair<Column, int> pointColumns[] = {{Column::Point1, 1}, {Column::Point2, 2}, {Column::Point6, 6}, {Column::Point7, 7}};

bool ringsAt(Channel channel)
{
    return channel == Channel::Phone || channel == Channel::Voip;
}

} // namespace

ImportedCall ImportedCall::ofStored(qint64 startedAtMs, const QJsonObject &payload)
{
    ImportedCall call;
    call.startedAtMs = startedAtMs;
    call.record = ImportedRecord::fromJson(payload.value(payload::imported).toObject());
    call.fields = payload.value(payload::fields).toObject();
    call.hasHour = true;
    return call;
}

qint64 ImportedCall::key(int occurrence) const
{
    const auto field = [this](const QString &key) { return fields.value(key).toString(); };
    const QString who = QString::number(startedAtMs / 1000) + u'\n' + record.number + u'\n' + agent + u'\n'
        + foldedForSearch(field(fieldkey::callerName)) + u'\n' + digitsOf(field(fieldkey::callerPhone)) + u'\n' + QString::number(occurrence);
    return qFromBigEndian<qint64>(QCryptographicHash::hash(who.toUtf8(), QCryptographicHash::Sha1).constData());
}

std::optional<BadRow> RowReader::read(const SheetRow &row, ImportedCall &call)
{
    m_row = &row;
    m_call = &call;
    m_wasCut = false;
    m_answered.reset();
    m_after.reset();
    m_bad = {row.sheet, row.row, RowFault::DateMissing, Column::Ignored};
    call = {};
    call.record.row = row.row;
    const bool good = readForm() && readWhen() && readChannel() && readFlags() && readTimes() && readAnswer() && readRings() && readKinds() && readOutcome() && readCounts() && readPoints()
        && readRegistered() && readWho();
    if (!good)
        return m_bad;
    readFields();
    return std::nullopt;
}

QString RowReader::text(Column column) const
{
    const int at = m_form.mapping.at(column);
    return at < 0 ? QString() : m_row->cells.value(at).trimmed();
}

bool RowReader::fail(RowFault fault, Column column)
{
    m_bad.fault = fault;
    m_bad.column = column;
    return false;
}

CellKind RowReader::kind(Column column) const
{
    const int at = m_form.mapping.at(column);
    return at < 0 ? CellKind::Text : m_row->kind(at);
}

/// What no cell of it can make good.
bool RowReader::readForm()
{
    if (m_row->isOpen)
        return fail(RowFault::QuoteOpen, Column::Ignored);
    for (qsizetype i = m_form.heads.size(); i < m_row->cells.size(); ++i) {
        if (!m_row->cells.at(i).trimmed().isEmpty())
            return fail(RowFault::TooManyCells, Column::Ignored);
    }
    int first = static_cast<int>(m_row->kinds.size()); // The leftmost that lacks its value.
    for (auto place = m_form.mapping.places().begin(); place != m_form.mapping.places().end(); ++place) {
        const CellKind kind = m_row->kind(place.value());
        if (place.value() >= first || (kind != CellKind::Uncomputed && kind != CellKind::Error))
            continue;
        first = place.value();
        m_bad.fault = kind == CellKind::Error ? RowFault::CellError : RowFault::NotComputed;
        m_bad.column = static_cast<Column>(place.key());
    }
    return first == m_row->kinds.size();
}

std::optional<CellMoment> RowReader::moment(Column column) const
{
    return m_form.moment(text(column), kind(column), m_form.mapping.at(column));
}

qint64 RowReader::instant(const CellMoment &moment) const
{
    const QTime time = moment.time.value_or(QTime(0, 0));
    if (!moment.offset_s)
        return instantOf(moment.day, time, m_terms.zone);
    return instantOf(moment.day, time, QTimeZone::utc()) - qint64{1000} * *moment.offset_s;
}

bool RowReader::failDay(Column column)
{
    return fail(hasUnknownZone(text(column)) ? RowFault::ZoneUnknown : column == Column::Time ? RowFault::TimeForm : RowFault::DateForm, column);
}

bool RowReader::readWhen()
{
    const Column column = m_form.mapping.has(Column::Moment) && !text(Column::Moment).isEmpty() ? Column::Moment : Column::Date;
    if (text(column).isEmpty())
        return fail(RowFault::DateMissing, column);
    auto when = moment(column);
    if (!when)
        return failDay(column);
    if (!text(Column::Time).isEmpty() && !readHour(*when))
        return false;
    if (!when->time && m_form.mapping.has(Column::Time))
        return fail(RowFault::TimeForm, Column::Time);
    m_day = when->day;
    m_offset_s = when->offset_s;
    m_call->startedAtMs = instant(*when);
    m_call->hasHour = when->time.has_value();
    return m_call->startedAtMs > m_terms.nowMs ? fail(RowFault::DateAhead, column) : true;
}

/// An hour, or a day with it where that is the same day; of a day that nobody sees only its hour.
bool RowReader::readHour(CellMoment &when)
{
    const QString cell = text(Column::Time);
    const CellKind kind = this->kind(Column::Time);
    const QString hour = kind == CellKind::IsoDay ? cell.section(u'T', 1) : cell;
    if (const auto time = timeIn(hour, m_form.digits(m_form.mapping.at(Column::Time)), kind == CellKind::IsoDay ? CellKind::Text : kind)) {
        when.time = time->time;
        when.day = when.day.addDays(time->daysLater);
        if (kind != CellKind::IsoDay || m_form.answers.clock == IsoClock::Utc)
            when.offset_s = time->offset_s ? time->offset_s : when.offset_s;
        return true;
    }
    const auto both = moment(Column::Time);
    if (!both || !both->time)
        return failDay(Column::Time);
    if (both->day != when.day)
        return fail(RowFault::DayAgainst, Column::Time);
    when = *both;
    return true;
}

bool RowReader::readChannel()
{
    m_call->channel = Channel::Phone;
    const QString word = text(Column::Channel);
    if (word.isEmpty())
        return true;
    const auto channel = channelNamed(foldedForSearch(word));
    m_call->channel = channel.value_or(Channel::Phone);
    return channel ? true : fail(RowFault::ChannelWord, Column::Channel);
}

bool RowReader::yesOrNo(Column column, std::optional<bool> &said)
{
    const QString word = text(column);
    said = word.isEmpty() ? std::nullopt : yesOrNoIn(word);
    return word.isEmpty() || said ? true : fail(RowFault::YesOrNo, column);
}

bool RowReader::duration(Column column, std::optional<qint64> &ms)
{
    const QString cell = text(column);
    const int at = m_form.mapping.at(column);
    if (cell.isEmpty()) {
        ms.reset();
        return true;
    }
    const auto unit = m_form.unit(at);
    const auto scan = m_form.durations.constFind(at);
    const bool unclear = mayBeGrouped(cell) && kind(column) == CellKind::Text && scan != m_form.durations.constEnd() && scan->mayBeGrouped();
    ms = unclear ? std::nullopt : durationIn(cell, unit, kind(column));
    if (ms)
        return true;
    return fail(!unit && numberIn(cell).value_or(-1) > 0 ? RowFault::UnitUnsaid : RowFault::DurationForm, column);
}

bool RowReader::count(Column column, std::optional<int> &number)
{
    const QString cell = text(column);
    number = cell.isEmpty() ? std::nullopt : countIn(cell);
    return cell.isEmpty() || number ? true : fail(RowFault::NumberForm, column);
}

bool RowReader::readFlags()
{
    std::optional<bool> dropped;
    std::optional<bool> tense;
    std::optional<bool> joined;
    if (!yesOrNo(Column::Dropped, dropped) || !yesOrNo(Column::Tense, tense) || !yesOrNo(Column::Joined, joined))
        return false;
    const auto set = [this](CallFlag flag, bool on) { m_call->record.flags |= on ? static_cast<int>(flag) : 0; };
    set(CallFlag::Dropped, dropped.value_or(false));
    set(CallFlag::Tense, tense.value_or(false));
    set(CallFlag::Joined, joined.value_or(false));
    m_wasCut = dropped.value_or(false);
    return true;
}

/// The end of a call says how long it was where nothing else does.
bool RowReader::readEnd(std::optional<qint64> &handle)
{
    const QString cell = text(Column::End);
    if (cell.isEmpty())
        return true;
    CellMoment end{m_day, std::nullopt, m_offset_s};
    if (const auto time = timeIn(cell, m_form.digits(m_form.mapping.at(Column::End)), kind(Column::End)); time && kind(Column::End) != CellKind::Day) {
        end.time = time->time;
        end.day = end.day.addDays(time->daysLater);
        end.offset_s = time->offset_s ? time->offset_s : end.offset_s;
        if (instant(end) < m_call->startedAtMs) // Past midnight.
            end.day = end.day.addDays(1);
    } else if (const auto both = moment(Column::End); both && both->time) {
        end = *both;
    } else {
        return hasUnknownZone(cell) ? fail(RowFault::ZoneUnknown, Column::End) : fail(RowFault::TimeForm, Column::End);
    }
    constexpr qint64 mostMs = 12 * 3'600'000; // Longer, it began after it ended.
    const qint64 span = instant(end) - m_call->startedAtMs;
    if (span < 0 || span > mostMs)
        return fail(RowFault::EndBefore, Column::End);
    handle = std::max<qint64>(0, span - m_after.value_or(0));
    return true;
}

bool RowReader::readTimes()
{
    std::optional<qint64> talk;
    std::optional<qint64> hold;
    std::optional<qint64> handle;
    if (!duration(Column::Talk, talk) || !duration(Column::Hold, hold) || !duration(Column::Handle, handle) || !duration(Column::AnsweredAfter, m_after))
        return false;
    const bool isTold = talk || handle;
    if (!isTold && !readEnd(handle))
        return false;
    ImportedRecord &record = m_call->record;
    record.hold_ms = hold.value_or(0);
    const bool follows = !talk && (!m_form.mapping.has(Column::Talk) || !isTold);
    record.talk_ms = follows ? std::max<qint64>(0, handle.value_or(0) - record.hold_ms) : talk.value_or(0);
    record.handle_ms = std::max(handle.value_or(0), record.talk_ms + record.hold_ms);
    return true;
}

/// What says it outright goes before what lets one guess.
bool RowReader::readAnswer()
{
    std::optional<bool> unanswered;
    if (!yesOrNo(Column::Unanswered, unanswered) || !yesOrNo(Column::Answered, m_answered))
        return false;
    if (unanswered)
        m_answered = !*unanswered;
    const bool told = m_after || !m_form.mapping.has(Column::AnsweredAfter) || m_call->record.talk_ms > 0;
    if (m_answered.value_or(told))
        m_call->record.answered_ms = m_after.value_or(0);
    return true;
}

/// A line that was lost without a word spoken was never answered, unless the row says so.
void RowReader::judgeAnswer(bool nobodyAnswered)
{
    ImportedRecord &record = m_call->record;
    if (record.outcome != CallOutcome::Dropped || m_answered || record.talk_ms > 0)
        return;
    const ColumnMapping &mapping = m_form.mapping;
    const bool measures = mapping.has(Column::Talk) || mapping.has(Column::Handle) || mapping.has(Column::End) || mapping.has(Column::AnsweredAfter);
    if (nobodyAnswered || (measures && !m_after && record.handle_ms == 0))
        record.answered_ms.reset();
}

bool RowReader::readRings()
{
    std::optional<int> rings;
    if (!count(Column::Rings, rings))
        return false;
    if (!ringsAt(m_call->channel))
        return true;
    const QString how = text(Column::RingsKnown);
    const auto known = how.isEmpty() ? std::optional(RingsKnown::Typed) : ringsKnownNamed(foldedForSearch(how));
    if (!known)
        return fail(RowFault::NumberForm, Column::RingsKnown);
    if (rings.value_or(0) > 0 && *known != RingsKnown::Unknown) {
        m_call->record.ringsKnown = *known;
        m_call->record.rings = *rings;
    }
    return true;
}

bool RowReader::readKinds()
{
    for (const KindColumn &each : kindColumns) {
        std::optional<bool> has;
        if (!yesOrNo(each.column, has))
            return false;
        m_call->record.kinds |= has.value_or(false) ? static_cast<int>(each.kind) : 0;
    }
    return true;
}

CallOutcome RowReader::outcomeOfKinds() const
{
    for (const KindColumn &each : kindColumns) {
        if (m_call->record.kinds & static_cast<int>(each.kind))
            return each.outcome;
    }
    return m_wasCut || !m_call->record.answered_ms ? CallOutcome::Dropped : CallOutcome::NotCarriedOut;
}

bool RowReader::readOutcome()
{
    const QString word = foldedForSearch(text(Column::Outcome));
    ImportedRecord &record = m_call->record;
    if (word.isEmpty()) {
        record.outcome = outcomeOfKinds();
        judgeAnswer(false);
        return m_form.mapping.hasAnyKind() ? true : fail(RowFault::OutcomeMissing, Column::Outcome);
    }
    const auto chosen = m_terms.outcomes.constFind(word);
    const auto said = chosen != m_terms.outcomes.constEnd() ? std::optional(*chosen) : outcomeNamed(word);
    if (!said)
        return fail(RowFault::OutcomeWord, Column::Outcome);
    const CallOutcome outcome = said->outcome;
    if (outcome == CallOutcome::Open)
        return fail(RowFault::InProgress, Column::Outcome);
    record.outcome = outcome;
    judgeAnswer(said->unanswered);
    const bool hasKind = outcome != CallOutcome::Dropped && outcome != CallOutcome::NotCarriedOut;
    if (!m_form.mapping.hasAnyKind()) {
        for (const KindColumn &each : kindColumns)
            record.kinds |= each.outcome == outcome ? static_cast<int>(each.kind) : 0;
        return true;
    }
    const bool agrees = hasKind ? record.kinds != 0 && outcomeOfKinds() == outcome : record.kinds == 0;
    return agrees ? true : fail(RowFault::OutcomeAgainstKinds, Column::Outcome);
}

bool RowReader::readCounts()
{
    ImportedRecord &record = m_call->record;
    std::optional<int> holds;
    std::optional<int> kept;
    std::optional<int> requests;
    std::optional<int> attempts;
    std::optional<int> satisfaction;
    if (!count(Column::Holds, holds) || !count(Column::HoldsKept, kept) || !count(Column::Requests, requests) || !count(Column::Attempts, attempts)
        || !count(Column::Satisfaction, satisfaction))
        return false;
    record.holds = holds.value_or(0);
    record.holdsKept = std::min(kept.value_or(0), record.holds);
    record.requests = std::clamp(requests.value_or(1), 1, 1000);
    record.attempts = attempts.value_or(0);
    if (satisfaction.value_or(0) > 5)
        return fail(RowFault::NumberForm, Column::Satisfaction);
    if (satisfaction.value_or(0) > 0)
        m_call->fields.insert(fieldkey::satisfaction, QString::number(*satisfaction));
    return true;
}

/// Where a sheet does not judge the points, the rings it knows do for the first one.
bool RowReader::readPoints()
{
    ImportedRecord &record = m_call->record;
    bool judged = false;
    for (const auto &[column, point] : pointColumns) {
        judged = judged || m_form.mapping.has(column);
        std::optional<bool> kept;
        if (!yesOrNo(column, kept))
            return false;
        record.pointsDue |= kept ? 1 << point : 0;
        record.pointsKept |= kept.value_or(false) ? 1 << point : 0;
    }
    if (!judged && record.answered_ms && record.ringsKnown != RingsKnown::Unknown) {
        record.pointsDue = 1 << 1;
        record.pointsKept = record.rings <= m_terms.ringsKept ? 1 << 1 : 0;
    }
    return true;
}

bool RowReader::readRegistered()
{
    ImportedRecord &record = m_call->record;
    const qint64 endMs = m_call->startedAtMs + record.answered_ms.value_or(0) + record.handle_ms;
    record.registeredAtMs = endMs;
    if (text(Column::Registered).isEmpty())
        return true;
    const auto when = moment(Column::Registered);
    if (!when)
        return fail(RowFault::DateForm, Column::Registered);
    if (when->time)
        record.registeredAtMs = std::max(m_call->startedAtMs, instant(*when));
    return true;
}

bool RowReader::readWho()
{
    m_call->agent = foldedForSearch(text(Column::Agent));
    if (m_call->agent.isEmpty())
        return true;
    const auto known = m_terms.agents.constFind(m_call->agent);
    if (known == m_terms.agents.constEnd())
        return fail(RowFault::AgentWord, Column::Agent);
    m_call->record.agent = *known;
    return true;
}

void RowReader::readFields()
{
    const std::pair<Column, QString> fields[] = {{Column::Requester, fieldkey::callerName}, {Column::Unit, fieldkey::callerUnit},
                                                 {Column::Email, fieldkey::callerEmail},    {Column::Phone, fieldkey::callerPhone},
                                                 {Column::Detail, fieldkey::detail},        {Column::Solution, fieldkey::solution}};
    for (const auto &[column, key] : fields) {
        if (const QString value = text(column); !value.isEmpty())
            m_call->fields.insert(key, value);
    }
    if (const QString service = text(Column::Service); !service.isEmpty())
        m_call->fields.insert(fieldkey::service, m_terms.services.value(foldedForSearch(service), service));
    m_call->record.number = text(Column::Number);
    m_call->record.tickets = text(Column::TicketNumbers);
}

} // namespace helpdesk
