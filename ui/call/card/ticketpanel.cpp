// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/card/ticketpanel.h"

#include "core/call/ticketsof.h"
#include "core/ticket/reference.h"
#include "ui/call/front/fittedtext.h"
#include "ui/call/front/frontcall.h"
#include "ui/common/agentsession.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/text/fieldtext.h"
#include "ui/text/numbers.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace helpdesk {

namespace {

constexpr int patienceMs = 2000;

} // namespace

TicketPanel::TicketPanel(FrontCall &front, QWidget *parent)
    : QWidget(parent),
      m_front(front),
      m_number(new FittedText({64, 52, 40, 28}, this)),
      m_words(new PlainLabel(PlainLabel::Face::Body, Tone::Text, this)),
      m_facts(new PlainLabel(PlainLabel::Face::Body, Tone::Text, this)),
      m_saved(new PlainLabel(PlainLabel::Face::Strong, Tone::TextMuted, this))
{
    m_number->setLetterSpacing(2);
    m_number->setMinimumWidth(260);
    auto *right = new QVBoxLayout;
    right->setSpacing(2);
    right->addStretch(1);
    for (PlainLabel *label : {m_words, m_facts, m_saved})
        label->setWordWrap(true);
    m_kept = new QBoxLayout(QBoxLayout::TopToBottom);
    m_kept->setSpacing(2);
    m_kept->addWidget(m_facts);
    m_kept->addWidget(m_saved);
    right->addWidget(m_words);
    right->addLayout(m_kept);
    right->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(26, 8, 20, 8);
    row->setSpacing(28);
    row->addWidget(m_number, 0, Qt::AlignVCenter);
    row->addLayout(right, 1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        refresh();
        Q_EMIT referenceShown();
    });
}

void TicketPanel::refresh()
{
    const OpenCall *open = m_front.call();
    const TicketFact *ticket = open ? open->state.ticketOf(open->state.run().request()) : nullptr;
    if (!ticket)
        return;
    fold();
    const qint64 number = open->numberOf(ticket->id);
    if (number == 0 && m_waitingFor != ticket->id) {
        m_waitingFor = ticket->id;
        m_patience.start();
    }
    const std::vector<TicketDraft> drafts = ticketsOf(open->state);
    const auto draft =
        std::find_if(drafts.begin(), drafts.end(), [&](const TicketDraft &d) { return d.id == ticket->id; });
    const Catalogue &catalogue = *open->state.definitions()->catalogue;
    const Language screen = m_front.session().screen();
    QStringList facts;
    if (draft != drafts.end()) {
        facts.append(QStringLiteral("P%1").arg(draft->content.priority));
        if (const ResolverPerson *person = catalogue.person(draft->content.resolver))
            facts.append(tr("assigned to %1").arg(FieldText::reachable(*person)));
        else if (const ResolverGroup *group = catalogue.group(draft->content.group))
            facts.append(tr("unassigned · %1").arg(group->label.in(screen)));
    }
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    const QString told = m_told == ticket->id ? ticketReference(ticket->id) : QString();
    m_reference.clear();
    m_saved->setTone(number && open->saidFor(ticket->id) == 0 ? Tone::Ok
                         : number                             ? Tone::Due
                         : m_patience.isActive()              ? Tone::TextMuted
                                                              : Tone::Due);
    if (number) {
        m_patience.stop();
        m_number->setText(groupedNumber(number));
        m_words->setText(tr("Digit by digit: %1").arg(digitsInWords(number, m_front.session().speech())));
        const qint64 said = open->saidFor(ticket->id);
        m_saved->setText(
            said != 0
                ? tr("This ticket was said to be %1, which is another ticket's now. Tell the caller its new number.")
                      .arg(groupedNumber(said))
                : told.isEmpty() ? tr("Saved. The number is final.")
                                 : tr("Saved. The number is final; %1, told before, finds the ticket too.").arg(told));
    } else if (m_patience.isActive()) {
        m_number->setText(QStringLiteral("…"));
        m_words->setText(tr("Making the ticket…"));
        m_saved->setText(tr("The number comes as soon as the ticket is on disk."));
    } else {
        m_told = ticket->id;
        m_reference = ticketReference(ticket->id);
        m_number->setText(m_reference);
        m_words->setText(tr("Provisional reference. Tell the caller that the final number will reach them by e-mail or "
                            "telephone."));
        m_saved->setText(
            tr("Not saved yet: the database does not answer. The ticket is made by itself as soon as it does."));
    }
}

void TicketPanel::fold()
{
    const bool low = m_front.session().folding().height;
    if (std::exchange(m_low, low) == low)
        return;
    m_number->setSizes(low ? std::vector<int>{40, 28} : std::vector<int>{64, 52, 40, 28});
    m_kept->setDirection(low ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_kept->setSpacing(low ? 16 : 2);
    layout()->setContentsMargins(low ? 16 : 26, low ? 2 : 8, low ? 12 : 20, low ? 2 : 8);
}

void TicketPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::frame(painter, rect(), tone(palette(), Tone::Line), {});
}

} // namespace helpdesk
