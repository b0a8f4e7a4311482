// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callcommit.h"
#include "core/call/calljournal.h"

#include <QHash>
#include <QTimer>

#include <deque>
#include <map>
#include <vector>

namespace helpdesk {

/// A journal in memory: answers later like the writer's thread, can be held back, numbers tickets and calls.
class MemoryJournal : public CallJournal
{
public:
    void submit(CallCommit commit, Done done) override
    {
        m_waiting.push_back({std::move(commit), std::move(done)});
        if (!held)
            QTimer::singleShot(0, &m_context, [this] { answer(); });
    }

    [[nodiscard]] std::vector<CallCommit> takeLost(CallId) override { return {}; } // It refuses nothing.

    void keepDraft(FieldDraft draft) override
    {
        if (draft.text.isEmpty())
            drafts.erase({draft.key, draft.scope});
        else
            drafts[{draft.key, draft.scope}] = draft;
        ++draftWrites;
    }

    void release()
    {
        held = false;
        answer();
    }

    void answer()
    {
        while (!held && !m_waiting.empty()) {
            auto [commit, done] = std::move(m_waiting.front());
            m_waiting.pop_front();
            CommitReceipt receipt;
            receipt.call = commit.call;
            receipt.savedSeq = commit.events.back().seq;
            for (const CallEvent &event : commit.events) {
                events[commit.call].push_back(event);
                if (closesCall(event.kind))
                    receipt.folio = nextFolio++;
                const QJsonObject fields = event.payload.value(payload::fields).toObject();
                for (auto field = fields.begin(); field != fields.end(); ++field)
                    std::erase_if(drafts, [&](const auto &draft) {
                        return draft.first.first == field.key();
                    }); // As the store does.
            }
            for (const TicketDraft &ticket : commit.tickets) {
                if (!numbers.contains(ticket.id.value))
                    numbers.insert(ticket.id.value, nextTicket++);
                receipt.ticketNumbers.insert(ticket.id.value, numbers.value(ticket.id.value));
            }
            summaries[commit.call] = commit.summary;
            done(receipt);
        }
    }

    bool held = false;
    std::map<CallId, std::vector<CallEvent>> events;
    std::map<CallId, CallSummary> summaries;
    std::map<std::pair<QString, int>, FieldDraft> drafts;
    QHash<qint64, qint64> numbers;
    qint64 nextTicket = 24183;
    qint64 nextFolio = 1407;
    int draftWrites = 0;

private:
    struct Waiting
    {
        CallCommit commit;
        Done done;
    };
    std::deque<Waiting> m_waiting;
    QObject m_context;
};

} // namespace helpdesk
