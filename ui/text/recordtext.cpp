// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/recordtext.h"

#include "ui/text/fieldtext.h"
#include "ui/text/numbers.h"
#include "ui/text/times.h"
#include "ui/text/words.h"

#include <QSet>

#include <algorithm>
#include <bit>

namespace helpdesk {

namespace {

QDate localDay(qint64 atMs)
{
    return Times::local(atMs).date();
}

void add(RecordSheet::Facts &facts, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        facts.emplace_back(name, value);
}

QString clockOf(qint64 ms)
{
    return Times::clock(std::chrono::milliseconds(ms));
}

} // namespace

void RecordText::addTimes(RecordSheet::Facts &facts, const CallSummary &summary)
{
    if (!summary.answered_ms)
        return;
    if (hasFlag(summary.flags, CallFlag::TimesUnknown)) {
        add(facts, tr("Times"), tr("not known: the log does not say them"));
        return;
    }
    QStringList times{tr("talk %1").arg(clockOf(summary.talk_ms))};
    if (summary.holds > 0)
        times.append(tr("hold %1").arg(clockOf(summary.hold_ms)));
    times.append(tr("in all %1").arg(clockOf(summary.handle_ms)));
    add(facts, tr("Times"), times.join(QStringLiteral(" · ")));
}

RecordSheet::Facts RecordText::factsOf(const StoredCall &stored, const CallState &state, const TrailText::Names &names,
                                       Language screen)
{
    const CallSummary &summary = stored.row.summary;
    RecordSheet::Facts facts;
    add(facts, tr("Caller"), summary.requester);
    add(facts, tr("Unit"), summary.unit);
    add(facts, tr("E-mail"), summary.email);
    add(facts, tr("Telephone"), summary.phone);
    add(facts, tr("Came in"),
        QStringLiteral("%1 · %2").arg(Times::dayAndHour(summary.startedAtMs), Words::of(summary.channel)));
    add(facts, tr("Number shown"), state.callerNumber());
    if (isTelephone(summary.channel))
        add(facts, tr("Rings"),
            Words::rings(summary.ringsKnown, summary.rings, state.definitions()->protocol->rings.kept));
    add(facts, tr("Agent"), names.value(summary.agent));
    add(facts, tr("Outcome"), summary.registeredAtMs ? Words::of(summary.outcome) : tr("still open"));
    if (const QStringList kinds = Words::kinds(summary.kinds); kinds.size() > 1)
        add(facts, tr("Kinds"), kinds.join(QStringLiteral(", ")));
    QStringList tickets;
    for (const qint64 number : stored.row.ticketNumbers)
        tickets.append(groupedNumber(number));
    add(facts, tr("Ticket"), tickets.join(QStringLiteral(", ")));
    addTimes(facts, summary);
    if (summary.pointsDue) {
        add(facts, tr("Protocol"),
            tr("%1 of %2 points kept")
                .arg(std::popcount(static_cast<unsigned>(summary.pointsKept)))
                .arg(std::popcount(static_cast<unsigned>(summary.pointsDue))));
    }
    add(facts, tr("Marks"), Words::flags(summary, stored.joinedFolio).join(QStringLiteral(", ")));
    if (summary.registeredAtMs)
        add(facts, tr("Registered"), Times::dayAndHour(*summary.registeredAtMs));
    const Procedure &procedure = *state.run().procedure();
    add(facts, tr("Procedure"),
        tr("%1, edition %2")
            .arg(QStringList{procedure.document, procedure.title.in(screen)}.join(QLatin1Char(' ')),
                 procedure.edition));
    return facts;
}

void RecordText::addData(RecordSheet &sheet, const CallState &state, Language screen)
{
    int requests = 1;
    int attempts = 0;
    for (const Visit &visit : state.run().visits()) {
        requests = std::max(requests, visit.request);
        attempts = std::max(attempts, visit.attempt);
    }
    RecordSheet::Facts ofCall;
    std::vector<RecordSheet::Facts> ofRequest(static_cast<std::size_t>(requests));
    QSet<QString> seen;
    const auto take = [&](RecordSheet::Facts &facts, const Field &field, int scope, const QString &label) {
        add(facts, label, FieldText::shown(field, state.run().valueIn(field.key, scope), *state.definitions(), screen));
    };
    for (const Operation &operation : state.run().procedure()->operations) {
        for (const Field &field : operation.fields) {
            if (seen.contains(field.key) || field.type == FieldType::TicketQuery)
                continue;
            seen.insert(field.key);
            const QString label = field.label.in(screen);
            if (field.scope == FieldScope::Call)
                take(ofCall, field, 0, label);
            for (int scope = 1; field.scope == FieldScope::Request && scope <= requests; ++scope)
                take(ofRequest[static_cast<std::size_t>(scope - 1)], field, scope, label);
            for (int scope = 0; field.scope == FieldScope::Attempt && scope <= attempts; ++scope)
                take(ofCall, field, scope, attempts > 0 ? tr("%1 (attempt %2)").arg(label).arg(scope + 1) : label);
        }
    }
    if (!ofCall.empty())
        sheet.data.emplace_back(QString(), std::move(ofCall));
    for (int request = 1; request <= requests; ++request) {
        RecordSheet::Facts &facts = ofRequest[static_cast<std::size_t>(request - 1)];
        if (requests == 1 && !sheet.data.empty())
            std::move(facts.begin(), facts.end(), std::back_inserter(sheet.data.front().second));
        else if (!facts.empty())
            sheet.data.emplace_back(requests > 1 ? tr("Request %1").arg(request) : QString(), std::move(facts));
    }
}

RecordSheet RecordText::sheetOf(const StoredCall &stored, const DefinitionsPtr &definitions,
                                const TrailText::Names &names, Language screen)
{
    const CallSummary &summary = stored.row.summary;
    CallState state(summary.call, definitions);
    for (const CallEvent &event : stored.events)
        state.apply(event);
    RecordSheet sheet;
    sheet.title = stored.row.folio ? tr("Call %1").arg(groupedNumber(stored.row.folio))
        : state.imported()         ? tr("Imported call")
                                   : tr("Call in progress");
    sheet.who = summary.requester.isEmpty() ? tr("Caller not known") : summary.requester;
    sheet.startedAtMs = summary.startedAtMs;
    const QDate day = localDay(summary.startedAtMs);
    sheet.day = QStringLiteral("%1 %2").arg(Times::day(day)).arg(day.year());
    sheet.facts = factsOf(stored, state, names, screen);
    for (TrailItem &item : TrailText::record(state, stored.ticketNumbers, names, screen, stored.saidBefore)) {
        if (item.state != TrailItem::State::ToCome && item.kind != TrailItem::Kind::Amendment)
            sheet.path.push_back(std::move(item));
    }
    for (const AmendmentRecord &amendment : state.amendments())
        sheet.amendments.push_back(TrailText::amendmentLine(state, amendment, names, screen));
    addData(sheet, state, screen);
    return sheet;
}

QString RecordText::momentIn(const RecordSheet &sheet, qint64 atMs)
{
    const QString hour = Times::hourWithSeconds(atMs);
    return localDay(atMs) == localDay(sheet.startedAtMs)
        ? hour
        : QStringLiteral("%1 %2").arg(Times::local(atMs).toString(QStringLiteral("dd/MM")), hour);
}

QString RecordText::titleOf(const TrailItem &item)
{
    return item.kind == TrailItem::Kind::Note ? tr("Note: %1").arg(item.title) : item.title;
}

QString RecordText::pathHeading()
{
    return tr("Path");
}

QString RecordText::dataHeading()
{
    return tr("What was said");
}

QString RecordText::amendmentsHeading()
{
    return tr("Amendments");
}

QString RecordText::plain(const RecordSheet &sheet)
{
    QStringList lines{QStringLiteral("%1 · %2").arg(sheet.title, sheet.who), sheet.day, QString()};
    if (!sheet.notice.isEmpty())
        lines.prepend(sheet.notice);
    const auto head = [&](const QString &words) {
        lines << QString() << words << QString(words.size(), QLatin1Char('-'));
    };
    const auto list = [&](const RecordSheet::Facts &facts) {
        for (const auto &[name, value] : facts)
            lines.append(QStringLiteral("%1: %2").arg(name, value));
    };
    list(sheet.facts);
    head(pathHeading());
    for (const TrailItem &item : sheet.path) {
        QStringList words{momentIn(sheet, item.atMs)};
        if (!item.operation.isEmpty())
            words.append(QStringLiteral("[%1]").arg(item.operation));
        words.append(titleOf(item));
        lines.append(words.join(QLatin1Char(' '))
                     + (item.detail.isEmpty() ? QString() : QStringLiteral(" — ") + item.detail));
    }
    if (!sheet.data.empty())
        head(dataHeading());
    for (const auto &[heading, facts] : sheet.data) {
        if (!heading.isEmpty())
            lines.append(heading);
        list(facts);
    }
    if (!sheet.amendments.empty())
        head(amendmentsHeading());
    for (const AmendmentLine &line : sheet.amendments)
        lines.append(QStringLiteral("%1 · %2 · %3").arg(Times::dayAndHour(line.atMs), line.who, amendmentWords(line)));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString RecordText::amendmentWords(const AmendmentLine &line)
{
    //: field, old value, new value, reason
    return tr("%1: %2 → %3. Reason: %4").arg(line.field, line.before, line.after, line.reason);
}

} // namespace helpdesk
