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
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>

namespace helpdesk {

using Column = ImportColumn;

const EnumWords<RowFault, 21> rowFaultWords{{{
    {RowFault::QuoteOpen, "quote-open"},       {RowFault::TooManyCells, "too-many-cells"},
    {RowFault::DateMissing, "date-missing"},   {RowFault::DateForm, "date-form"},
    {RowFault::DateAhead, "date-ahead"},       {RowFault::TimeForm, "time-form"},
    {RowFault::DurationForm, "duration-form"}, {RowFault::NumberForm, "number-form"},
    {RowFault::YesOrNo, "yes-or-no"},          {RowFault::OutcomeMissing, "outcome-missing"},
    {RowFault::OutcomeWord, "outcome-word"},   {RowFault::OutcomeAgainstKinds, "outcome-against-kinds"},
    {RowFault::ChannelWord, "channel-word"},   {RowFault::AgentWord, "agent-word"},
    {RowFault::InProgress, "in-progress"},     {RowFault::NotComputed, "not-computed"},
    {RowFault::CellError, "cell-error"},       {RowFault::ZoneUnknown, "zone-unknown"},
    {RowFault::EndBefore, "end-before"},       {RowFault::DayAgainst, "day-against"},
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

constexpr std::pair<Column, int> pointColumns[] = {
    {Column::Point1, 1}, {Column::Point2, 2}, {Column::Point6, 6}, {Column::Point7, 7}};

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
        + foldedForSearch(field(fieldkey::callerName)) + u'\n' + digitsOf(field(fieldkey::callerPhone)) + u'\n'
        + QString::number(occurrence);
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
    const bool good = readForm() && readWhen() && readChannel() && readFlags() && readTimes() && readAnswer()
        && readRings() && readKinds() && readOutcome() && readCounts() && readPoints() && readRegistered() && readWho();
    if (!good || !readFields())
        return m_bad;
    judgeTimes();
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
    const int none = static_cast<int>(m_row->cells.size());
    int first = none; // The leftmost that lacks its value.
    for (auto place = m_form.mapping.places().begin(); place != m_form.mapping.places().end(); ++place) {
        const CellKind kind = m_row->lacking(place.value());
        if (place.value() >= first || (kind != CellKind::Uncomputed && kind != CellKind::Error))
            continue;
        first = place.value();
        m_bad.fault = kind == CellKind::Error ? RowFault::CellError : RowFault::NotComputed;
        m_bad.column = static_cast<Column>(place.key());
    }
    return first == none;
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
    const bool measures = mapping.has(Column::Talk) || mapping.has(Column::Handle) || mapping.has(Column::End)
        || mapping.has(Column::AnsweredAfter);
    if (nobodyAnswered || (measures && !m_after && record.handle_ms == 0))
        record.answered_ms.reset();
}

bool RowReader::readRings()
{
    std::optional<int> rings;
    if (!count(Column::Rings, rings))
        return false;
    if (!isTelephone(m_call->channel))
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
    if (!count(Column::Holds, holds) || !count(Column::HoldsKept, kept) || !count(Column::Requests, requests)
        || !count(Column::Attempts, attempts) || !count(Column::Satisfaction, satisfaction))
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

bool RowReader::digitsIn(Column column, QString &digits)
{
    static const QRegularExpression written(QStringLiteral("^(\\d+)(?:\\.(\\d+))?(?:[eE](\\+?)(\\d{1,2}))?$"));
    digits = text(column);
    const auto match = written.match(digits);
    const bool isShort = match.hasMatch()
        && (match.capturedLength(4) > 0
            || (match.capturedLength(2) > 0 && match.captured(2).count(u'0') == match.capturedLength(2)));
    if (!isShort)
        return true;
    const int exponent = match.captured(4).toInt();
    QString behind = match.captured(2);
    while (behind.endsWith(u'0'))
        behind.chop(1);
    // 5.51E+09 has had more digits; a program that writes all of them leaves out zeros at their end.
    const int left = exponent - static_cast<int>(behind.size());
    if (left < 0 || (match.capturedLength(4) > 0 && left > (match.capturedLength(3) > 0 ? 0 : 2)))
        return fail(RowFault::NumberForm, column);
    digits = match.captured(1) + behind.leftJustified(exponent, u'0');
    return true;
}

bool RowReader::readFields()
{
    const std::pair<Column, QString> fields[] = {{Column::Requester, fieldkey::callerName},
                                                 {Column::Unit, fieldkey::callerUnit},
                                                 {Column::Email, fieldkey::callerEmail},
                                                 {Column::Detail, fieldkey::detail},
                                                 {Column::Solution, fieldkey::solution}};
    for (const auto &[column, key] : fields) {
        if (const QString value = text(column); !value.isEmpty())
            m_call->fields.insert(key, value);
    }
    QString phone;
    if (!digitsIn(Column::Phone, phone) || !digitsIn(Column::Number, m_call->record.number)
        || !digitsIn(Column::TicketNumbers, m_call->record.tickets))
        return false;
    if (const QString origin = text(Column::OriginNumber); !origin.isEmpty())
        m_call->record.number = origin;
    if (!phone.isEmpty())
        m_call->fields.insert(fieldkey::callerPhone, phone);
    if (const QString service = text(Column::Service); !service.isEmpty())
        m_call->fields.insert(fieldkey::service, m_terms.services.value(foldedForSearch(service), service));
    return true;
}

} // namespace helpdesk
