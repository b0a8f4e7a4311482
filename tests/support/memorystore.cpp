// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/memorystore.h"

#include "app/scenario/databasestage.h"
#include "core/base/text.h"
#include "core/procedure/readprocedure.h"
#include "core/ticket/reference.h"

#include <QFile>

#include <algorithm>

namespace helpdesk::test {

namespace {

QByteArray bodyOf(const char *path)
{
    QFile file(QString::fromLatin1(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", path);
    return file.readAll();
}

} // namespace

DefinitionsPtr repositoryDefinitions(const std::vector<ScenarioPerson> &people)
{
    std::vector<Fault> faults;
    auto definitions = std::make_shared<Definitions>();
    definitions->id = DefinitionSetId{1};
    definitions->procedure = readProcedure(bodyOf(":/definitions/procedures/incoming-call.json"), faults);
    definitions->protocol = readProtocol(bodyOf(":/definitions/protocol/protocol.json"), faults);
    definitions->catalogue =
        readCatalogue(catalogueWithPeople(bodyOf(":/definitions/catalogue/catalogue.json"), people), faults);
    for (const Fault &fault : faults)
        qWarning("%s %s %s", qPrintable(fault.pointer), qPrintable(wordOf(fault.kind)), qPrintable(fault.subject));
    if (!faults.empty())
        qFatal("the repository's definitions do not pass their check");
    return definitions;
}

void MemoryStore::submit(CallCommit commit, Done done)
{
    if (holdBack)
        m_waiting.emplace_back(std::move(commit), std::move(done));
    else
        write(commit, done);
}

void MemoryStore::release()
{
    holdBack = false;
    auto waiting = std::move(m_waiting);
    m_waiting.clear();
    for (const auto &[commit, done] : waiting)
        write(commit, done);
}

void MemoryStore::write(const CallCommit &commit, const Done &done)
{
    if (failNext) {
        const Error error = *failNext;
        failNext.reset();
        m_lost.keep(commit, error);
        done(error);
        return;
    }
    StoredCall &call = m_calls[commit.call];
    if (commit.events.front().seq != static_cast<int>(call.events.size()) + 1) {
        const Error first{Error::Code::Conflict, QStringLiteral("seq"), {}};
        m_lost.keep(commit, first);
        done(first);
        return;
    }
    CommitReceipt receipt{commit.call, commit.events.back().seq, 0, {}};
    for (const CallEvent &event : commit.events) {
        CallEvent stored = event;
        stored.payload = decodedPayload(encodedPayload(event.payload));
        call.events.push_back(stored);
        if (closesCall(event.kind))
            call.row.folio = receipt.folio = ++m_folio;
    }
    call.row.summary = commit.summary;
    for (const TicketDraft &ticket : commit.tickets) {
        TicketRow &row = m_tickets[ticket.id.value];
        if (row.number == 0) {
            row.number = ++m_number;
            call.row.ticketNumbers.push_back(row.number);
            call.ticketNumbers.insert(ticket.id.value, row.number);
        }
        row.call = commit.call;
        row.ticket = ticket;
        receipt.ticketNumbers.insert(ticket.id.value, row.number);
    }
    done(receipt);
}

void MemoryStore::keepDraft(FieldDraft draft)
{
    auto &drafts = m_calls[draft.call].drafts;
    std::erase_if(drafts, [&](const FieldDraft &d) { return d.key == draft.key && d.scope == draft.scope; });
    if (!draft.text.isEmpty())
        drafts.push_back(std::move(draft));
}

Result<StoredCall> MemoryStore::call(CallId id)
{
    const auto found = m_calls.find(id);
    if (found == m_calls.end())
        return Error{Error::Code::NotFound, QStringLiteral("call"), {}};
    return found->second;
}

Result<std::vector<CallRow>> MemoryStore::calls(const CallFilter &filter, CallId before, int limit)
{
    std::vector<CallRow> rows;
    const QStringList words = foldedForSearch(filter.text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (auto call = m_calls.rbegin(); call != m_calls.rend() && static_cast<int>(rows.size()) < limit; ++call) {
        const CallSummary &summary = call->second.row.summary;
        const bool found = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return QString(QLatin1Char(' ') + summary.searchText).contains(QString(QLatin1Char(' ') + word));
        });
        const bool open = !summary.registeredAtMs;
        if (found && (before.isNull() || call->first < before) && (!filter.open || *filter.open == open))
            rows.push_back(call->second.row);
    }
    return rows;
}

Result<std::vector<CallRow>> MemoryStore::openCalls()
{
    CallFilter open;
    open.open = true;
    return calls(open, {}, 1000);
}

Result<std::vector<TicketRow>> MemoryStore::findTickets(const TicketQuery &query, int limit)
{
    std::vector<TicketRow> rows;
    for (auto row = m_tickets.rbegin(); row != m_tickets.rend() && static_cast<int>(rows.size()) < limit; ++row) {
        const TicketContent &content = row->second.ticket.content;
        const bool byReference = query.reference && *query.reference == row->first % ticketReferenceSpan;
        const bool byNumber = query.number != 0 && query.number == row->second.number;
        const bool byContact = !query.contact.isEmpty()
            && (content.email == query.contact || digitsOf(content.phone) == digitsOf(query.contact));
        if (byReference || byNumber
            || (byContact && foldedForSearch(content.requester).contains(foldedForSearch(query.name))))
            rows.push_back(row->second);
    }
    return rows;
}

Result<std::vector<int>> MemoryStore::openTicketsOf(const QStringList &people)
{
    std::vector<int> counts;
    for (const QString &person : people) {
        counts.push_back(static_cast<int>(std::count_if(m_tickets.begin(), m_tickets.end(), [&](const auto &ticket) {
            return ticket.second.ticket.content.resolver == person;
        })));
    }
    return counts;
}

ScenarioStage MemoryStore::stage()
{
    ScenarioStage stage{*this, *this, *this, {}, {}, {}, [] {}, [] {}};
    stage.account = [this](const QString &login, const QString &) -> Result<AccountId> {
        auto &account = m_accounts[login];
        if (account.isNull())
            account = AccountId{static_cast<qint64>(m_accounts.size())};
        return account;
    };
    stage.definitions = [this](const std::vector<ScenarioPerson> &people) -> Result<DefinitionsPtr> {
        m_definitions = repositoryDefinitions(people);
        return m_definitions;
    };
    stage.definitionsOf = [this](DefinitionSetId) -> Result<DefinitionsPtr> { return m_definitions; };
    return stage;
}

} // namespace helpdesk::test
