// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/palettesources.h"

#include "core/people/searchwords.h"
#include "ui/call/front/frontcall.h"
#include "ui/common/agentsession.h"
#include "ui/text/numbers.h"
#include "ui/text/times.h"
#include "ui/text/words.h"

#include <algorithm>

namespace helpdesk {

namespace {

constexpr int leastLetters = 2;
constexpr std::size_t mostPeople = 5;

QString joined(QStringList words)
{
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

} // namespace

PaletteSource PaletteSources::waiting(FrontCall &front, std::function<void(CallId)> take)
{
    const auto find = [&front, take = std::move(take)](const QString &text, const PaletteSource::Answer &answer) {
        std::vector<PaletteEntry> found;
        const qint64 now = front.now().wallMs;
        for (const CallRow &row : front.waitingCalls()) {
            const CallSummary &call = row.summary;
            const QString who = call.requester.isEmpty() ? tr("Caller not known yet") : call.requester;
            const QString when =
                call.dueAtMs ? Times::untilDue(*call.dueAtMs, now) : Times::shortMoment(call.startedAtMs, now);
            const bool elsewhere = !call.holder.isNull() && call.holderSession != front.session().session();
            const QString holder = elsewhere ? tr("with %1").arg(front.session().nameOf(call.holder)) : QString();
            const QString detail = joined({when, call.unit, tr("goes on at %1").arg(call.operation), holder});
            if (hasEveryWord(who + QLatin1Char(' ') + detail, text))
                found.push_back({call.dueAtMs ? QStringLiteral("clock") : QStringLiteral("call"),
                                 who,
                                 detail,
                                 {},
                                 [take, id = call.call] { take(id); }});
        }
        answer(std::move(found));
    };
    return {{}, [] { return tr("Open calls"); }, find};
}

PaletteSource PaletteSources::operations(FrontCall &front, std::function<void(const QString &)> jump)
{
    const auto find = [&front, jump = std::move(jump)](const QString &text, const PaletteSource::Answer &answer) {
        std::vector<PaletteEntry> found;
        const OpenCall *open = front.call();
        const bool mayJump = open && open->state.line() != LineState::Ringing && !text.isEmpty();
        if (mayJump) {
            for (const Operation &operation : open->state.run().procedure()->operations) {
                const QString title = operation.title.in(front.session().screen());
                const bool named = text.compare(operation.id, Qt::CaseInsensitive) == 0;
                if (operation.id == open->state.operation().id
                    || (!named && (text.size() < leastLetters || !hasEveryWord(title, text))))
                    continue;
                found.push_back({QStringLiteral("skip"), tr("Go to %1").arg(operation.id), title,
                                 QStringLiteral("F4 %1").arg(operation.id), [jump, id = operation.id] { jump(id); }});
            }
        }
        answer(std::move(found));
    };
    return {{}, [] { return tr("Operations"); }, find};
}

PaletteSource PaletteSources::calls(FrontCall &front, const FindPorts &ports, std::function<void(CallId)> open)
{
    const auto find = [&front, ask = ports.calls, open = std::move(open)](const QString &text,
                                                                          const PaletteSource::Answer &answer) {
        if (text.size() < leastLetters)
            return;
        ask(text, [&front, open, answer](const Result<std::vector<CallRow>> &rows) {
            std::vector<PaletteEntry> found;
            for (const CallRow &row : rows ? rows.value() : std::vector<CallRow>{}) {
                const CallSummary &call = row.summary;
                const QString who = call.requester.isEmpty() ? tr("Caller not known") : call.requester;
                const QString folio = row.folio ? groupedNumber(row.folio) : QString();
                found.push_back({QStringLiteral("log"),
                                 who,
                                 joined({folio, Times::shortMoment(call.startedAtMs, front.now().wallMs), call.unit,
                                         Words::of(call.outcome)}),
                                 {},
                                 [open, id = call.call] { open(id); }});
            }
            answer(std::move(found));
        });
    };
    return {{}, [] { return tr("Calls"); }, find};
}

PaletteSource PaletteSources::tickets(FrontCall &front, const FindPorts &ports, std::function<void(CallId)> open)
{
    const auto find = [&front, ask = ports.tickets, open = std::move(open)](const QString &text,
                                                                            const PaletteSource::Answer &answer) {
        const auto query = readTicketQuery(text);
        if (!query)
            return;
        ask(*query, [&front, open, answer](const Result<std::vector<TicketRow>> &rows) {
            std::vector<PaletteEntry> found;
            for (const TicketRow &row : rows ? rows.value() : std::vector<TicketRow>{}) {
                const TicketContent &content = row.ticket.content;
                const QString priority = content.priority ? QStringLiteral("P%1").arg(content.priority) : QString();
                found.push_back({QStringLiteral("ticket"),
                                 groupedNumber(row.number),
                                 joined({content.requester, priority, Words::of(row.ticket.state),
                                         Times::shortMoment(row.ticket.madeAtMs, front.now().wallMs)}),
                                 {},
                                 [open, id = row.call] { open(id); }});
            }
            answer(std::move(found));
        });
    };
    return {QLatin1Char('#'), [] { return tr("Tickets"); }, find};
}

PaletteSource PaletteSources::people(FrontCall &front, PersonActs acts)
{
    const auto find = [&front, acts = std::move(acts)](const QString &text, const PaletteSource::Answer &answer) {
        const auto &directory = front.ports().directory.find;
        if (text.size() < leastLetters || !directory)
            return;
        directory(text, [acts, answer](const Result<std::vector<RequesterRow>> &people) {
            std::vector<PaletteEntry> found;
            for (const RequesterRow &person : people ? people.value() : std::vector<RequesterRow>{}) {
                if (found.size() >= mostPeople)
                    break;
                const Requester &who = person.requester;
                const QString extension = who.extension.isEmpty() ? QString() : tr("ext. %1").arg(who.extension);
                const bool calls = acts.isAskedFor(person);
                PaletteEntry entry{QStringLiteral("person"),
                                   who.name,
                                   joined({calls ? tr("fill in as the caller") : QString(), who.unit,
                                           who.phones.value(0), extension, who.email}),
                                   {},
                                   {}};
                const auto open = [acts, person] { acts.open(person); };
                entry.act = calls ? std::function<void()>([acts, person] { acts.take(person); }) : open;
                if (calls) {
                    entry.aside = open;
                    entry.asideWords = tr("opens the directory");
                }
                found.push_back(std::move(entry));
            }
            answer(std::move(found));
        });
    };
    return {QLatin1Char('@'), [] { return tr("People"); }, find};
}

} // namespace helpdesk
