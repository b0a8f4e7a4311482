// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/rowreader.h"

#include "core/base/text.h"
#include "core/call/fieldkeys.h"
#include "core/import/importwords.h"
#include "core/organisation/localtime.h"
#include "core/procedure/procedure.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace helpdesk {

using Column = ImportColumn;

const EnumWords<RowFault, 15> rowFaultWords{{{
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

/// What Excel for the Mac once began with, later than the usual one.
constexpr int daysTo1904 = 1462;

bool ringsAt(Channel channel)
{
    return channel == Channel::Phone || channel == Channel::Voip;
}

} // namespace

qint64 ImportedCall::key(int occurrence) const
{
    const auto field = [this](const QString &key) { return fields.value(key).toString(); };
    const QString who = QString::number(startedAtMs / 1000) + u'\n' + record.number + u'\n' + agent + u'\n'
        + foldedForSearch(field(fieldkey::callerName)) + u'\n' + digitsOf(field(fieldkey::callerPhone)) + u'\n' + QString::number(occurrence);
    return qFromBigEndian<qint64>(QCryptographicHash::hash(who.toUtf8(), QCryptographicHash::Sha1).constData());
}

QString legibleCell(const QString &cell, ImportColumn column, DateOrder order, DurationUnit unit, bool counts1904)
{
    const bool isNumber = numberIn(cell).has_value();
    const auto hour = [](QTime time) { return time.toString(time.msec() > 0 ? QStringLiteral("HH:mm:ss.zzz") : QStringLiteral("HH:mm:ss")); };
    switch (column) {
    case Column::Date:
    case Column::Moment:
    case Column::Registered: {
        auto when = momentIn(cell, order);
        if (!when)
            return cell;
        const QDate day = isNumber && counts1904 ? when->day.addDays(daysTo1904) : when->day;
        return day.toString(Qt::ISODate) + (when->time ? u' ' + hour(*when->time) : QString());
    }
    case Column::Time: {
        const auto time = isNumber ? timeIn(cell) : std::nullopt;
        return time ? hour(*time) : cell;
    }
    case Column::AnsweredAfter:
    case Column::Talk:
    case Column::Hold:
    case Column::Handle: {
        const auto ms = isNumber ? durationIn(cell, unit) : std::nullopt;
        return ms ? QStringLiteral("%1:%2").arg(*ms / 3'600'000).arg(QTime::fromMSecsSinceStartOfDay(static_cast<int>(*ms % 3'600'000)).toString(QStringLiteral("mm:ss"))) : cell;
    }
    default:
        return cell;
    }
}

std::optional<BadRow> RowReader::read(const SheetRow &row, ImportedCall &call)
{
    m_row = &row;
    m_call = &call;
    m_wasCut = false;
    m_bad = {row.sheet, row.row, RowFault::DateMissing, Column::Ignored};
    call = {};
    call.record.row = row.row;
    if (row.isOpen) {
        static_cast<void>(fail(RowFault::QuoteOpen, Column::Ignored));
        return m_bad;
    }
    for (qsizetype i = m_form.heads.size(); i < row.cells.size(); ++i) {
        if (row.cells.at(i).trimmed().isEmpty())
            continue;
        static_cast<void>(fail(RowFault::TooManyCells, Column::Ignored));
        return m_bad;
    }
    const bool good = readWhen() && readFlags() && readTimes() && readAnswer() && readRings() && readKinds() && readOutcome() && readCounts() && readPoints()
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

std::optional<CellMoment> RowReader::moment(Column column) const
{
    const int at = m_form.mapping.at(column);
    auto found = momentIn(text(column), m_terms.dateOrder.value_or(m_form.dates.value(at).order()));
    if (found && m_form.counts1904 && numberIn(text(column)))
        found->day = found->day.addDays(daysTo1904);
    return found;
}

bool RowReader::readWhen()
{
    const Column column = m_form.mapping.has(Column::Moment) && !text(Column::Moment).isEmpty() ? Column::Moment : Column::Date;
    if (text(column).isEmpty())
        return fail(RowFault::DateMissing, column);
    auto when = moment(column);
    if (!when)
        return fail(RowFault::DateForm, column);
    if (const QString hour = text(Column::Time); !hour.isEmpty()) {
        when->time = timeIn(hour);
        if (!when->time)
            return fail(RowFault::TimeForm, Column::Time);
    }
    if (!when->time && m_form.mapping.has(Column::Time))
        return fail(RowFault::TimeForm, Column::Time);
    m_call->startedAtMs = instantOf(when->day, when->time.value_or(QTime(0, 0)), m_terms.zone);
    if (m_call->startedAtMs > m_terms.nowMs)
        return fail(RowFault::DateAhead, column);
    m_call->channel = Channel::Phone;
    if (const QString word = text(Column::Channel); !word.isEmpty()) {
        const auto channel = channelNamed(foldedForSearch(word));
        if (!channel)
            return fail(RowFault::ChannelWord, Column::Channel);
        m_call->channel = *channel;
    }
    return true;
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
    ms = cell.isEmpty() ? std::nullopt : durationIn(cell, m_form.durations.value(m_form.mapping.at(column)).unit());
    return cell.isEmpty() || ms ? true : fail(RowFault::DurationForm, column);
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

bool RowReader::readTimes()
{
    std::optional<qint64> talk;
    std::optional<qint64> hold;
    std::optional<qint64> handle;
    if (!duration(Column::Talk, talk) || !duration(Column::Hold, hold) || !duration(Column::Handle, handle))
        return false;
    ImportedRecord &record = m_call->record;
    record.hold_ms = hold.value_or(0);
    record.talk_ms = talk.value_or(m_form.mapping.has(Column::Talk) ? 0 : std::max<qint64>(0, handle.value_or(0) - record.hold_ms));
    record.handle_ms = std::max(handle.value_or(0), record.talk_ms + record.hold_ms);
    return true;
}

/// What says it outright goes before what lets one guess.
bool RowReader::readAnswer()
{
    std::optional<bool> unanswered;
    std::optional<bool> answered;
    std::optional<qint64> after;
    if (!yesOrNo(Column::Unanswered, unanswered) || !yesOrNo(Column::Answered, answered) || !duration(Column::AnsweredAfter, after))
        return false;
    const bool told = after || !m_form.mapping.has(Column::AnsweredAfter) || m_call->record.talk_ms > 0;
    if (unanswered ? !*unanswered : answered.value_or(told))
        m_call->record.answered_ms = after.value_or(0);
    return true;
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
        return m_form.mapping.hasAnyKind() ? true : fail(RowFault::OutcomeMissing, Column::Outcome);
    }
    const auto chosen = m_terms.outcomes.constFind(word);
    const auto outcome = chosen != m_terms.outcomes.constEnd() ? std::optional(*chosen) : outcomeNamed(word);
    if (!outcome)
        return fail(RowFault::OutcomeWord, Column::Outcome);
    if (*outcome == CallOutcome::Open)
        return fail(RowFault::InProgress, Column::Outcome);
    record.outcome = *outcome;
    const bool hasKind = *outcome != CallOutcome::Dropped && *outcome != CallOutcome::NotCarriedOut;
    if (!m_form.mapping.hasAnyKind()) {
        for (const KindColumn &each : kindColumns)
            record.kinds |= each.outcome == *outcome ? static_cast<int>(each.kind) : 0;
        return true;
    }
    const bool agrees = hasKind ? record.kinds != 0 && outcomeOfKinds() == *outcome : record.kinds == 0;
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
        record.registeredAtMs = std::max(m_call->startedAtMs, instantOf(when->day, *when->time, m_terms.zone));
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
