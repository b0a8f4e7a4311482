// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/summarypanel.h"

#include "core/call/fieldkeys.h"
#include "core/call/summarise.h"
#include "ui/call/frontcall.h"
#include "ui/common/agentsession.h"
#include "ui/common/plainlabel.h"
#include "ui/text/fieldtext.h"
#include "ui/text/numbers.h"
#include "ui/text/times.h"
#include "ui/text/words.h"

#include <QGridLayout>

#include <bit>

namespace helpdesk {

SummaryPanel::SummaryPanel(FrontCall &front, QWidget *parent) : QWidget(parent), m_front(front)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnMinimumWidth(0, 110);
    grid->setColumnMinimumWidth(2, 110);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    constexpr int most = 14;
    for (int i = 0; i < most; ++i) {
        auto *name = new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this);
        auto *value = new PlainLabel(PlainLabel::Face::Body, Tone::Text, this);
        value->setWordWrap(true);
        grid->addWidget(name, i / 2, i % 2 * 2, Qt::AlignTop | Qt::AlignLeft);
        grid->addWidget(value, i / 2, i % 2 * 2 + 1, Qt::AlignTop);
        m_rows.emplace_back(name, value);
    }
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
        {tr("Counts as"), kinds.isEmpty() ? (state.isDropped() ? Words::of(CallOutcome::Dropped) : Words::of(CallOutcome::NotCarriedOut)) : kinds},
        {tr("Marked"), Words::flags(summary.flags).join(QStringLiteral(" · "))},
        {tr("Caller"), summary.requester},
        {tr("Unit"), summary.unit},
        {tr("E-mail"), shown(fieldkey::callerEmail)},
        {tr("Telephone"), shown(fieldkey::callerPhone)},
        {tr("Service"), service ? service->label.in(screen) : QString()},
        {tr("Ticket"), tickets.join(QStringLiteral(" · "))},
        {tr("Rings"), Words::rings(summary.ringsKnown, summary.rings, definitions.protocol->rings.kept)},
        {tr("Talk"), Times::clock(std::chrono::milliseconds(summary.talk_ms))},
        {tr("Holds"), summary.holds ? tr("%1, kept %2").arg(summary.holds).arg(summary.holdsKept) : QString()},
        {tr("Protocol"), summary.pointsDue ? tr("%1 of %2 points kept").arg(bits(summary.pointsKept)).arg(bits(summary.pointsDue)) : QString()},
        {tr("Outside calls"), summary.attempts ? QString::number(summary.attempts) : QString()},
        {tr("Rating"), shown(fieldkey::satisfaction)},
    };
    std::size_t at = 0;
    for (const auto &[name, value] : rows) {
        if (value.isEmpty())
            continue;
        m_rows[at].first->setText(name);
        m_rows[at].second->setText(value);
        ++at;
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].first->setVisible(i < at);
        m_rows[i].second->setVisible(i < at);
    }
}

} // namespace helpdesk
