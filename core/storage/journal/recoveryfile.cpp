// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journal/recoveryfile.h"

#include "core/storage/engine/columns.h"
#include "core/storage/journal/commitwriter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <unistd.h>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

/// 1: calls alone, no commit says of what it is.
constexpr int recoveryVersion = 2;
const QString recoveryFormat = u"auricular-recovery"_s;

/// Whole numbers as text: JSON's lose digits beyond 2^53, and ids go there.
QJsonValue toJson(const QVariant &value)
{
    return value.isNull() ? QJsonValue() : QJsonValue(value.toString());
}

template<typename Record>
QJsonObject columnsToJson(const Record &record, const std::vector<Column<Record>> &columns)
{
    QJsonObject json;
    for (const Column<Record> &column : columns)
        json[column.name] = toJson(column.read(record));
    return json;
}

template<typename Record>
void columnsFromJson(const QJsonObject &json, const std::vector<Column<Record>> &columns, Record &record)
{
    for (const Column<Record> &column : columns) {
        const QJsonValue value = json.value(column.name);
        if (value.isUndefined())
            continue; // A file of before the column.
        column.write(record, value.isString() ? QVariant(value.toString()) : QVariant());
    }
}

qint64 number(const QJsonObject &json, const QString &key)
{
    return json.value(key).toString().toLongLong();
}

QJsonObject eventToJson(const CallEvent &event)
{
    return {{u"seq"_s, event.seq},
            {u"kind"_s, static_cast<int>(event.kind)},
            {u"source"_s, static_cast<int>(event.source)},
            {u"time_ms"_s, toJson(qint64(event.time.sinceStart.count()))},
            {u"at_ms"_s, toJson(event.atMs)},
            {u"account"_s, toJson(event.actor.value)},
            {u"payload"_s, event.payload}};
}

CallEvent eventFromJson(const QJsonObject &json, SessionId session)
{
    CallEvent event;
    event.seq = json.value("seq"_L1).toInt();
    event.kind = static_cast<EventKind>(json.value("kind"_L1).toInt());
    event.source = static_cast<EventSource>(json.value("source"_L1).toInt());
    event.time = CallTime{std::chrono::milliseconds(number(json, u"time_ms"_s))};
    event.atMs = number(json, u"at_ms"_s);
    event.actor = AccountId{number(json, u"account"_s)};
    event.session = session;
    event.payload = json.value("payload"_L1).toObject();
    return event;
}

QJsonObject toJson(const TicketFollowUp &followUp)
{
    return {{u"ticket"_s, toJson(followUp.ticket.value)},
            {u"seq"_s, followUp.seq},
            {u"at_ms"_s, toJson(followUp.atMs)},
            {u"account"_s, toJson(followUp.by.value)}};
}

QJsonObject toJson(const CallCommit &commit)
{
    QJsonArray events;
    for (const CallEvent &event : commit.events)
        events += eventToJson(event);
    QJsonObject summary = columnsToJson(commit.summary, summaryColumns());
    summary[u"search_text"_s] = commit.summary.searchText;
    QJsonArray tickets;
    for (const TicketDraft &ticket : commit.tickets) {
        QJsonObject json = columnsToJson(ticket, ticketColumns());
        json[u"id"_s] = toJson(ticket.id.value);
        tickets += json;
    }
    QJsonArray followUps;
    for (const TicketFollowUp &each : commit.followUps)
        followUps += toJson(each);
    QJsonObject given;
    for (auto number = commit.given.tickets.begin(); number != commit.given.tickets.end(); ++number)
        given[QString::number(number.key())] = toJson(number.value());
    return {{u"call"_s, toJson(commit.call.value)},
            {u"session"_s, toJson(commit.session.value)},
            {u"events"_s, events},
            {u"summary"_s, summary},
            {u"tickets"_s, tickets},
            {u"follow_ups"_s, followUps},
            {u"given_folio"_s, toJson(commit.given.folio)},
            {u"given_numbers"_s, given}};
}

CallCommit callFromJson(const QJsonObject &json)
{
    CallCommit commit;
    commit.call = CallId{number(json, u"call"_s)};
    commit.session = SessionId{number(json, u"session"_s)};
    for (const QJsonValue &event : json.value("events"_L1).toArray())
        commit.events.push_back(eventFromJson(event.toObject(), commit.session));
    const QJsonObject summary = json.value("summary"_L1).toObject();
    commit.summary.levelRequests = commit.summary.solvedFirst = -1;
    columnsFromJson(summary, summaryColumns(), commit.summary);
    commit.summary.call = commit.call;
    commit.summary.searchText = summary.value("search_text"_L1).toString();
    for (const QJsonValue &each : json.value("tickets"_L1).toArray()) {
        TicketDraft ticket;
        columnsFromJson(each.toObject(), ticketColumns(), ticket);
        ticket.id = TicketId{number(each.toObject(), u"id"_s)};
        commit.tickets.push_back(ticket);
    }
    for (const QJsonValue &each : json.value("follow_ups"_L1).toArray()) {
        const QJsonObject followUp = each.toObject();
        commit.followUps.push_back({TicketId{number(followUp, u"ticket"_s)}, followUp.value("seq"_L1).toInt(),
                                    number(followUp, u"at_ms"_s), AccountId{number(followUp, u"account"_s)}});
    }
    commit.given.folio = number(json, u"given_folio"_s);
    const QJsonObject given = json.value("given_numbers"_L1).toObject();
    for (const QString &ticket : given.keys())
        commit.given.tickets.insert(ticket.toLongLong(), number(given, ticket));
    return commit;
}

QJsonObject toJson(const AgentStateRecord &record)
{
    return {{u"session"_s, toJson(record.session.value)},
            {u"seq"_s, record.seq},
            {u"account"_s, toJson(record.account.value)},
            {u"state"_s, agentStateWords.word(record.state)},
            {u"reason"_s, record.reason},
            {u"begun_at_ms"_s, toJson(record.begunAtMs)}};
}

QJsonObject toJson(const SessionEnd &end)
{
    return {{u"session"_s, toJson(end.session.value)}, {u"ends"_s, true}};
}

/// Empty: a word that this program does not know.
std::optional<Commit> sessionFromJson(const QJsonObject &json)
{
    const SessionId session{number(json, u"session"_s)};
    if (json.value("ends"_L1).toBool())
        return SessionEnd{session};
    const auto state = agentStateWords.value(json.value("state"_L1).toString());
    if (!state)
        return std::nullopt;
    return AgentStateRecord{session, json.value("seq"_L1).toInt(),       AccountId{number(json, u"account"_s)},
                            *state,  json.value("reason"_L1).toString(), number(json, u"begun_at_ms"_s)};
}

QJsonObject commitToJson(const Commit &commit)
{
    QJsonObject json = std::visit([](const auto &one) { return toJson(one); }, commit);
    json[u"subject"_s] = subjectWords.word(keyOf(commit).subject);
    return json;
}

std::optional<Commit> commitFromJson(const QJsonObject &json)
{
    const QString subject = json.value("subject"_L1).toString(subjectWords.word(Subject::Call)); // Version 1.
    if (subject == subjectWords.word(Subject::Call))
        return callFromJson(json);
    return subject == subjectWords.word(Subject::Session) ? sessionFromJson(json) : std::nullopt;
}

QJsonObject draftToJson(const FieldDraft &draft)
{
    return {{u"call"_s, toJson(draft.call.value)},
            {u"key"_s, draft.key},
            {u"scope"_s, draft.scope},
            {u"text"_s, draft.text}};
}

Result<> notWritten(const QString &step)
{
    return {Error::Code::StorageFailed, u"recovery file: "_s + step};
}

} // namespace

Result<> RecoveryFile::write(const QString &path, const UnsavedWork &work, qint64 nowMs)
{
    QJsonArray commits;
    for (const Commit &commit : work.commits)
        commits += commitToJson(commit);
    QJsonArray drafts;
    for (const FieldDraft &draft : work.drafts)
        drafts += draftToJson(draft);
    const QJsonObject whole{{u"format"_s, recoveryFormat},
                            {u"version"_s, recoveryVersion},
                            {u"made_at_ms"_s, toJson(nowMs)},
                            {u"commits"_s, commits},
                            {u"drafts"_s, drafts}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(u"open"_s);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // It holds what callers said.
    file.write(QJsonDocument(whole).toJson());
    if (!file.flush() || fsync(file.handle()) != 0)
        return notWritten(u"sync"_s);
    return file.commit() ? Result<>() : notWritten(u"rename"_s);
}

Result<UnsavedWork> RecoveryFile::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {Error::Code::NotFound, u"recovery file: open"_s};
    const QJsonObject whole = QJsonDocument::fromJson(file.readAll()).object();
    if (whole.value("format"_L1).toString() != recoveryFormat)
        return {Error::Code::InvalidInput, u"not a recovery file"_s};
    if (whole.value("version"_L1).toInt() > recoveryVersion)
        return {Error::Code::SchemaNewer, u"recovery file of a newer program"_s};
    UnsavedWork work;
    for (const QJsonValue &json : whole.value("commits"_L1).toArray()) {
        const auto commit = commitFromJson(json.toObject());
        if (!commit)
            return {Error::Code::InvalidInput, u"recovery file: a commit of no known subject"_s};
        work.commits.push_back(*commit);
    }
    for (const QJsonValue &each : whole.value("drafts"_L1).toArray()) {
        const QJsonObject draft = each.toObject();
        work.drafts.push_back({CallId{number(draft, u"call"_s)}, draft.value("key"_L1).toString(),
                               draft.value("scope"_L1).toInt(), draft.value("text"_L1).toString()});
    }
    return work;
}

QString RecoveryFile::lineOf(const Commit &commit)
{
    return QString::fromUtf8(QJsonDocument(commitToJson(commit)).toJson(QJsonDocument::Compact));
}

std::optional<Commit> RecoveryFile::commitOf(const QString &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line.toUtf8()).object();
    return json.isEmpty() ? std::nullopt : commitFromJson(json);
}

Result<RecoveryReport> recoverWork(const UnsavedWork &work, CommitWriter &writer)
{
    RecoveryReport report;
    for (const Commit &commit : work.commits) {
        const auto written = writer.write(commit);
        if (!written && written.error().code != Error::Code::Conflict)
            return written.error();
        const bool lacks = !written && written.error().reason == Error::Reason::EarlierEventsMissing;
        ++(written ? report.written : lacks ? report.lacking : report.refused);
        for (auto said = written ? written.value().saidBefore.begin() : QHash<qint64, qint64>::const_iterator();
             written && said != written.value().saidBefore.end(); ++said)
            report.renumbered.emplace_back(said.value(), written.value().ticketNumbers.value(said.key()));
    }
    for (const FieldDraft &draft : work.drafts) {
        if (const Result<> kept = writer.keepDraft(draft); !kept)
            return kept.error();
    }
    return report;
}

} // namespace helpdesk
