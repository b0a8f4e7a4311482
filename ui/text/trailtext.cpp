// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/trailtext.h"

#include "core/call/fieldkeys.h"
#include "core/call/ticketsof.h"
#include "ui/text/fieldtext.h"
#include "ui/text/numbers.h"
#include "ui/text/times.h"
#include "ui/text/words.h"

#include <QSet>

#include <algorithm>

namespace helpdesk {

namespace {

qint64 wallOf(const CallState &state, CallTime time)
{
    return state.startedAtMs() + time.sinceStart.count();
}

TrailItem station(const Operation &operation, TrailItem::State state, Language screen)
{
    TrailItem item;
    item.state = state;
    item.operation = operation.id;
    item.lane = operation.lane;
    item.title = operation.title.in(screen);
    return item;
}

} // namespace

QString TrailText::detailOf(const CallState &state, const Visit &visit, std::size_t index, Language screen, Hours hours)
{
    QStringList words;
    if (visit.reached == Visit::Reached::Jumped)
        words.append(tr("jumped to"));
    else if (visit.reached == Visit::Reached::Dropped)
        words.append(Words::lost(state.channel()));
    else if (visit.reached == Visit::Reached::Continued)
        words.append(isTelephone(state.channel()) ? tr("rang again") : tr("went on"));
    else if (visit.reached == Visit::Reached::NewRequest)
        words.append(tr("request %1").arg(visit.request));
    const auto inHere = [&](const InterruptionRecord &one) {
        return one.from >= visit.entered && (!visit.left || one.from < *visit.left);
    };
    for (const InterruptionRecord &one : state.interruptions()) {
        if (inHere(one))
            words.append(tr("interrupted from %1 to %2")
                             .arg(Times::hour(wallOf(state, one.from)), Times::hour(wallOf(state, one.until))));
    }
    const QString hour = Times::hour(wallOf(state, visit.entered));
    if (index + 1 == state.run().visits().size() && !state.isRegistered()) {
        words.append(tr("here since %1").arg(hour));
        return words.join(QStringLiteral(" · "));
    }
    const Operation *operation = state.run().procedure()->operation(visit.operation);
    if (operation->line == Line::Ringing && state.ringsKnown() != RingsKnown::Unknown)
        words.append(tr("%n ring(s)", nullptr, state.rings(state.lastTime())));
    else if (const Answer *answer = state.answerOf(visit))
        words.append(answer->label.in(screen));
    else if (visit.passed)
        words.append(tr("passed"));
    if (operation->effect == Effect::Register) {
        const Field *ending = operation->field(fieldkey::ending);
        const QString how = ending
            ? FieldText::shown(*ending, state.run().value(ending->key), *state.definitions(), screen)
            : QString();
        if (!how.isEmpty() && state.isLost())
            words.append(how);
    }
    if (hours == Hours::InDetail)
        words.append(hour);
    return words.join(QStringLiteral(" · "));
}

std::vector<TrailItem> TrailText::stations(const CallState &state, Language screen, Hours hours)
{
    std::vector<TrailItem> items;
    const Procedure &procedure = *state.run().procedure();
    const auto &visits = state.run().visits();
    for (std::size_t i = 0; i < visits.size(); ++i) {
        const Visit &visit = visits[i];
        if (visit.reached == Visit::Reached::Jumped && i > 0) {
            for (const QString &skipped : skippedBetween(procedure, visits[i - 1].operation, visit.operation)) {
                TrailItem item = station(*procedure.operation(skipped), TrailItem::State::Skipped, screen);
                item.detail = tr("skipped");
                item.atMs = wallOf(state, visit.entered);
                items.push_back(item);
            }
        }
        const bool here = i + 1 == visits.size() && !state.isRegistered();
        TrailItem item = station(*procedure.operation(visit.operation),
                                 here ? TrailItem::State::Here : TrailItem::State::Done, screen);
        item.detail = detailOf(state, visit, i, screen, hours);
        item.atMs = wallOf(state, visit.entered);
        items.push_back(item);
    }
    if (state.isRegistered() || visits.empty())
        return items;
    QSet<QString> seen{visits.back().operation};
    for (const Operation *at = &state.operation(); !at->next.isEmpty() && !seen.contains(at->next);) {
        at = procedure.operation(at->next);
        seen.insert(at->id);
        items.push_back(station(*at, TrailItem::State::ToCome, screen));
    }
    if (!seen.contains(procedure.end().id))
        items.push_back(station(procedure.end(), TrailItem::State::ToCome, screen));
    return items;
}

TrailItem TrailText::holdItem(const CallState &state, const HoldRecord &hold, Language screen)
{
    TrailItem item;
    item.kind = TrailItem::Kind::Hold;
    item.atMs = wallOf(state, hold.began);
    const auto &reasons = state.definitions()->protocol->holdReasons;
    const auto reason =
        std::find_if(reasons.begin(), reasons.end(), [&](const HoldReason &r) { return r.id == hold.reason; });
    item.title = tr("On hold: %1").arg(reason == reasons.end() ? hold.reason : reason->label.in(screen));
    const QString lasted = hold.ended ? Times::clock(*hold.ended - hold.began) : tr("still on hold");
    item.detail = tr("%1 · %n contact(s)", nullptr, static_cast<int>(hold.contacts.size())).arg(lasted)
        + QStringLiteral(" · ") + (hold.kept ? tr("kept") : tr("contact too late"));
    return item;
}

QString TrailText::fateOf(const CallState &state, const PromiseRecord &promise)
{
    switch (state.stateOf(promise)) {
    case PromiseRecord::State::Kept:
        return tr("kept");
    case PromiseRecord::State::Moved:
        return tr("moved");
    case PromiseRecord::State::Withdrawn:
        return tr("withdrawn");
    case PromiseRecord::State::Open:
        break;
    }
    return state.isOpen(promise) ? tr("open") : tr("withdrawn");
}

TrailItem TrailText::attemptItem(const AttemptRecord &attempt)
{
    TrailItem item;
    item.kind = TrailItem::Kind::Attempt;
    item.atMs = attempt.atMs;
    item.title = tr("Dialled %1").arg(attempt.phone);
    const QString outcome = attempt.outcome == AttemptRecord::Outcome::Answered ? tr("answered")
        : attempt.outcome == AttemptRecord::Outcome::NoAnswer                   ? tr("no answer")
                                                                                : tr("result not known");
    QStringList words{attempt.callee, attempt.place, outcome};
    words.removeAll(QString());
    item.detail = words.join(QStringLiteral(" · "));
    return item;
}

AmendmentLine TrailText::amendmentLine(const CallState &state, const AmendmentRecord &amendment, const Names &names,
                                       Language screen)
{
    const Field *field = state.run().procedure()->field(amendment.key);
    const auto shown = [&](const FieldValue &value) {
        const QString words = field ? FieldText::shown(*field, value, *state.definitions(), screen) : value.text;
        return words.isEmpty() ? tr("empty") : words;
    };
    return {amendment.atMs,
            names.value(amendment.by, tr("somebody")),
            field ? field->label.in(screen) : amendment.key,
            shown(amendment.before),
            shown(amendment.after),
            amendment.reason};
}

TrailItem TrailText::amendmentItem(const CallState &state, const AmendmentRecord &amendment, const Names &names,
                                   Language screen)
{
    const AmendmentLine line = amendmentLine(state, amendment, names, screen);
    TrailItem item;
    item.kind = TrailItem::Kind::Amendment;
    item.atMs = line.atMs;
    //: field, person
    item.title = tr("%1, amended by %2").arg(line.field, line.who);
    item.struck = line.before;
    //: new value, reason; the old value stands before it, struck out
    item.detail = tr("%1. Reason: %2").arg(line.after, line.reason);
    return item;
}

std::vector<TrailItem> TrailText::record(const CallState &state, const QHash<qint64, qint64> &ticketNumbers,
                                         const Names &names, Language screen, const QHash<qint64, qint64> &saidBefore)
{
    std::vector<TrailItem> items = stations(state, screen, Hours::Apart);
    const auto add = [&](TrailItem::Kind kind, qint64 atMs, const QString &title, const QString &detail) {
        TrailItem item;
        item.kind = kind;
        item.atMs = atMs;
        item.title = title;
        item.detail = detail;
        items.push_back(item);
    };
    for (const HoldRecord &hold : state.holds())
        items.push_back(holdItem(state, hold, screen));
    for (const AttemptRecord &attempt : state.attempts())
        items.push_back(attemptItem(attempt));
    for (const PromiseRecord &promise : state.promises())
        add(TrailItem::Kind::Promise, promise.madeAtMs, tr("Promised for %1").arg(Times::dayAndHour(promise.dueMs)),
            fateOf(state, promise));
    const std::vector<TicketDraft> drafts = ticketsOf(state);
    for (const TicketFact &ticket : state.tickets()) {
        const qint64 number = ticketNumbers.value(ticket.id.value);
        const auto draft =
            std::find_if(drafts.begin(), drafts.end(), [&](const TicketDraft &d) { return d.id == ticket.id; });
        const ResolverPerson *resolver =
            draft == drafts.end() ? nullptr : state.definitions()->catalogue->person(draft->content.resolver);
        const QString solver = resolver ? QStringLiteral(" · ") + FieldText::reachable(*resolver) : QString();
        add(TrailItem::Kind::Ticket, ticket.madeAtMs,
            !number ? tr("Ticket without a number yet")
                : saidBefore.contains(ticket.id.value)
                ? tr("Ticket %1, said as %2")
                      .arg(groupedNumber(number), groupedNumber(saidBefore.value(ticket.id.value)))
                : tr("Ticket %1").arg(groupedNumber(number)),
            ticket.withdrawn ? tr("cancelled: %1").arg(ticket.reason)
                             : (state.isNumberGiven(ticket) ? tr("number given") : tr("number not given")) + solver);
    }
    for (const NoteRecord &note : state.notes())
        add(TrailItem::Kind::Note, note.atMs, note.text, names.value(note.by));
    for (const AmendmentRecord &amendment : state.amendments())
        items.push_back(amendmentItem(state, amendment, names, screen));
    for (const LateRecord &late : state.lateEntries())
        add(TrailItem::Kind::Late, late.atMs, tr("Late entry: %1").arg(Words::of(late.kind)),
            tr("entered by %1 after the call was at another desk").arg(names.value(late.by, tr("somebody"))));
    std::stable_sort(items.begin(), items.end(), [](const TrailItem &a, const TrailItem &b) {
        const auto key = [](const TrailItem &item) {
            return item.atMs == 0 ? std::numeric_limits<qint64>::max() : item.atMs;
        };
        return key(a) < key(b);
    });
    return items;
}

} // namespace helpdesk
