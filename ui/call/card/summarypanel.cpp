// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/card/summarypanel.h"

#include "core/call/fieldkeys.h"
#include "core/call/summarise.h"
#include "ui/call/front/frontcall.h"
#include "ui/common/agentsession.h"
#include "ui/common/boundedlabel.h"
#include "ui/text/fieldtext.h"
#include "ui/text/numbers.h"
#include "ui/text/times.h"
#include "ui/text/words.h"

#include <QGridLayout>

#include <algorithm>
#include <bit>

namespace helpdesk {

namespace {

constexpr int shortRows = 14;

} // namespace

SummaryPanel::SummaryPanel(FrontCall &front, QWidget *parent) : QWidget(parent), m_front(front)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnMinimumWidth(0, 90);
    grid->setColumnMinimumWidth(2, 90);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    for (int i = 0; i < shortRows; ++i)
        addRow(i / 2, i % 2 * 2, 1, 2);
    for (int i = 0; i < 2; ++i)
        addRow((shortRows + 1) / 2 + i, 0, 3, 2);
}

void SummaryPanel::addRow(int line, int column, int columns, int lines)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const Row row{new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this),
                  new BoundedLabel(PlainLabel::Face::Body, Tone::Text, lines, this)};
    grid->addWidget(row.name, line, column, Qt::AlignTop | Qt::AlignLeft);
    grid->addWidget(row.value, line, column + 1, 1, columns, Qt::AlignTop);
    m_rows.push_back(row);
}

void SummaryPanel::Row::show(const QString &called, const QString &words) const
{
    name->setText(called);
    value->setWhole(words);
    name->setVisible(!words.isEmpty());
    value->setVisible(!words.isEmpty());
}

QString SummaryPanel::ofRequests(const QString &key) const
{
    const ProcedureRun &run = m_front.call()->state.run();
    int requests = 1;
    for (const Visit &visit : run.visits())
        requests = std::max(requests, visit.request);
    QStringList texts;
    for (int request = 1; request <= requests; ++request)
        texts.append(run.valueIn(key, request).text);
    texts.removeAll(QString());
    return texts.join(QStringLiteral(" · "));
}

void SummaryPanel::refresh()
{
    const OpenCall *open = m_front.call();
    if (!open)
        return;
    static_cast<QGridLayout *>(layout())->setVerticalSpacing(m_front.session().folding().height ? 2 : 8);
    const CallState &state = open->state;
    const CallSummary summary = summarise(state);
    const Language screen = m_front.session().screen();
    const Definitions &definitions = *state.definitions();
    const auto shown = [&](const QString &key) {
        const Field *field = state.run().procedure()->field(key);
        return field ? FieldText::shown(*field, state.run().value(key), definitions, screen) : QString();
    };
    QStringList tickets;
    for (const TicketFact &ticket : state.tickets()) {
        const qint64 number = open->numberOf(ticket.id);
        tickets.append(ticket.withdrawn ? tr("withdrawn") : number ? groupedNumber(number) : tr("being made"));
    }
    const auto bits = [](int set) { return static_cast<int>(std::popcount(static_cast<unsigned>(set))); };
    const Service *service = definitions.catalogue->service(summary.service);
    const QString kinds = Words::kinds(summary.kinds).join(QStringLiteral(" · "));
    const std::pair<QString, QString> rows[] = {
        {tr("Counts as"),
         kinds.isEmpty() ? (state.isDropped() ? Words::of(CallOutcome::Dropped) : Words::of(CallOutcome::NotCarriedOut))
                         : kinds},
        {tr("Marked"), Words::flags(summary).join(QStringLiteral(" · "))},
        {tr("Caller"), summary.requester.isEmpty() ? shown(fieldkey::callerName) : summary.requester},
        {tr("Unit"), summary.unit},
        {tr("E-mail"), shown(fieldkey::callerEmail)},
        {tr("Telephone"), shown(fieldkey::callerPhone)},
        {tr("Service"), service ? service->label.in(screen) : QString()},
        {tr("Ticket"), tickets.join(QStringLiteral(" · "))},
        {tr("Rings"), Words::rings(summary.ringsKnown, summary.rings, definitions.protocol->rings.kept)},
        {tr("Talk"), Times::clock(std::chrono::milliseconds(summary.talk_ms))},
        {tr("Holds"), summary.holds ? tr("%1, kept %2").arg(summary.holds).arg(summary.holdsKept) : QString()},
        {tr("Protocol"),
         summary.pointsDue ? tr("%1 of %2 points kept").arg(bits(summary.pointsKept)).arg(bits(summary.pointsDue))
                           : QString()},
        {tr("Outside calls"), summary.attempts ? QString::number(summary.attempts) : QString()},
        {tr("Rating"), shown(fieldkey::satisfaction)},
    };
    std::size_t at = 0;
    for (const auto &[name, value] : rows) {
        if (!value.isEmpty())
            m_rows[at++].show(name, value);
    }
    for (; at < shortRows; ++at)
        m_rows[at].show({}, {});
    for (const QString &key : {fieldkey::detail, fieldkey::solution}) {
        const Field *field = state.run().procedure()->field(key);
        m_rows[at++].show(field ? field->label.in(screen) : QString(), ofRequests(key));
    }
}

} // namespace helpdesk
