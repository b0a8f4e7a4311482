// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/effectpanel.h"

#include "core/call/commitof.h"
#include "core/call/fieldkeys.h"
#include "core/ticket/reference.h"
#include "ui/call/fittedtext.h"
#include "ui/call/frontcall.h"
#include "ui/common/agentsession.h"
#include "ui/common/answerbutton.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/common/type.h"
#include "ui/text/fieldtext.h"
#include "ui/text/numbers.h"
#include "ui/text/times.h"
#include "ui/text/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace helpdesk {

namespace {

constexpr int patienceMs = 2000;
constexpr int mostFound = 9;

} // namespace

TicketPanel::TicketPanel(FrontCall &front, QWidget *parent)
    : QWidget(parent), m_front(front), m_number(new FittedText({72, 52, 40, 28}, this)),
      m_words(new PlainLabel(PlainLabel::Face::Body, Tone::Text, this)),
      m_facts(new PlainLabel(PlainLabel::Face::Body, Tone::Text, this)),
      m_saved(new PlainLabel(PlainLabel::Face::Strong, Tone::TextMuted, this))
{
    m_number->setLetterSpacing(2);
    m_number->setMinimumWidth(260);
    auto *right = new QVBoxLayout;
    right->setSpacing(2);
    right->addStretch(1);
    for (PlainLabel *label : {m_words, m_facts, m_saved}) {
        label->setWordWrap(true);
        right->addWidget(label);
    }
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
    const auto draft = std::find_if(drafts.begin(), drafts.end(), [&](const TicketDraft &d) { return d.id == ticket->id; });
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
    m_saved->setTone(number ? Tone::Ok : m_patience.isActive() ? Tone::TextMuted : Tone::Due);
    if (number) {
        m_patience.stop();
        m_number->setText(groupedNumber(number));
        m_words->setText(tr("Digit by digit: %1").arg(digitsInWords(number, m_front.session().speech())));
        m_saved->setText(told.isEmpty() ? tr("Saved. The number is final.")
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
        m_saved->setText(tr("Not saved yet: the database does not answer. The ticket is made by itself as soon as it does."));
    }
}

void TicketPanel::fold()
{
    const bool low = m_front.session().folding().height;
    if (std::exchange(m_low, low) == low)
        return;
    m_number->setSizes(low ? std::vector<int>{52, 40, 28} : std::vector<int>{72, 52, 40, 28});
    layout()->setContentsMargins(low ? 16 : 26, low ? 2 : 8, low ? 12 : 20, low ? 2 : 8);
}

void TicketPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::frame(painter, rect(), tone(palette(), Tone::Line), {});
}

TransferPanel::TransferPanel(FrontCall &front, QWidget *parent)
    : QWidget(parent), m_front(front), m_who(new FittedText({64, 52, 44, 32}, this)), m_where(new FittedText({40, 32, 26}, this)),
      m_extension(new FittedText({40}, this)), m_target(new PlainLabel(PlainLabel::Face::Strong, Tone::Text, this)),
      m_whoHead(new PlainLabel(PlainLabel::Face::Body, Tone::TextMuted, this)), m_whereHead(new PlainLabel(PlainLabel::Face::Body, Tone::TextMuted, this)),
      m_extensionHead(new PlainLabel(PlainLabel::Face::Body, Tone::TextMuted, this))
{
    auto *left = new QVBoxLayout;
    left->setSpacing(4);
    for (auto &[slot, head, large] : {std::tie(m_whoSlot, m_whoHead, m_who), std::tie(m_whereSlot, m_whereHead, m_where)}) {
        slot = new QBoxLayout(QBoxLayout::TopToBottom);
        slot->setSpacing(0);
        slot->addWidget(head);
        slot->addWidget(large, 1);
        left->addLayout(slot);
    }
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_extensionHead);
    right->addWidget(m_extension);
    m_target->setWordWrap(true);
    right->addWidget(m_target);
    right->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    row->addLayout(left, 1);
    row->addLayout(right);
    m_extension->setMinimumWidth(130);
}

void TransferPanel::refresh()
{
    const OpenCall *open = m_front.call();
    if (!open)
        return;
    const auto text = [&](const QString &key) {
        const QString value = open->state.run().value(key).text;
        return value.isEmpty() ? QStringLiteral("—") : value;
    };
    if (const bool low = m_front.session().folding().height; std::exchange(m_low, low) != low) {
        m_who->setSizes(low ? std::vector<int>{44, 32} : std::vector<int>{64, 52, 44, 32});
        m_where->setSizes(low ? std::vector<int>{26} : std::vector<int>{40, 32, 26});
        const int wide = std::max(m_whoHead->fontMetrics().horizontalAdvance(tr("On the line is")), m_whereHead->fontMetrics().horizontalAdvance(tr("from"))) + 12;
        for (const auto &[slot, head] : {std::pair(m_whoSlot, m_whoHead), std::pair(m_whereSlot, m_whereHead)}) {
            slot->setDirection(low ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
            head->setMinimumWidth(low ? wide : 0);
        }
    }
    m_whoHead->setText(tr("On the line is"));
    m_whereHead->setText(tr("from"));
    m_extensionHead->setText(tr("Extension"));
    m_who->setText(text(fieldkey::callerName));
    m_where->setText(text(fieldkey::callerUnit));
    m_extension->setText(text(fieldkey::targetExtension));
    m_target->setText(open->state.run().value(fieldkey::targetName).text);
}

StatusPanel::StatusPanel(FrontCall &front, QWidget *parent)
    : QWidget(parent), m_front(front), m_words(new PlainLabel(PlainLabel::Face::Body, Tone::Text, this)), m_list(new QVBoxLayout)
{
    m_words->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_words);
    layout->addLayout(m_list);
    m_list->setSpacing(2);
}

void StatusPanel::clear()
{
    ++m_asked;
    m_none = false;
    m_wanted = {};
    showFound({});
    m_words->clear();
}

void StatusPanel::lookUp(const QString &query)
{
    m_wanted = {};
    const auto read = readTicketQuery(query);
    if (query.trimmed().isEmpty()) {
        clear();
        return;
    }
    if (!read) {
        clear();
        m_words->setText(tr("Ask for the ticket's number, or for an e-mail or telephone; a name alone finds too many: name; e-mail."));
        return;
    }
    if (!m_front.ports().findTickets)
        return;
    m_words->setText(tr("Looking it up…"));
    const int asked = ++m_asked;
    QPointer<StatusPanel> self(this);
    m_front.ports().findTickets(*read, [self, asked](const Result<std::vector<TicketRow>> &found) {
        if (!self || asked != self->m_asked)
            return;
        self->m_none = found && found.value().empty();
        self->showFound(found ? found.value() : std::vector<TicketRow>{});
        if (!found)
            self->m_words->setText(tr("The tickets cannot be read now. Try again in a moment."));
    });
}

void StatusPanel::showFound(const std::vector<TicketRow> &found)
{
    for (AnswerButton *button : m_buttons) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    m_found.assign(found.begin(), found.begin() + std::min<qsizetype>(static_cast<qsizetype>(found.size()), mostFound));
    m_chosen = m_found.size() == 1 ? 0 : -1;
    m_words->setText(m_found.empty()        ? tr("No ticket fits. Say the sentence above.")
                     : m_found.size() == 1 ? tr("One ticket. Confirm the name with the caller, then read the sentence out.")
                                           : tr("%n tickets fit: confirm the name and choose by its digit.", nullptr, static_cast<int>(m_found.size())));
    for (std::size_t i = 0; i < m_found.size(); ++i) {
        const TicketRow &row = m_found[i];
        m_numbers.insert(row.ticket.id.value, row.number);
        auto *button = new AnswerButton(tr("%1 · %2").arg(groupedNumber(row.number), Words::of(row.ticket.state)),
                                        //: requester, date, provisional reference
                                        tr("%1 · made %2 · %3").arg(row.ticket.content.requester.simplified(), Times::dayAndHour(row.ticket.madeAtMs), ticketReference(row.ticket.id)), this);
        connect(button, &AnswerButton::clicked, this, [this, i] { choose(static_cast<int>(i)); });
        m_list->addWidget(button);
        m_buttons.push_back(button);
    }
    choose(m_chosen);
    chooseAgain(m_wanted);
}

void StatusPanel::chooseAgain(TicketId ticket)
{
    m_wanted = ticket;
    for (std::size_t i = 0; i < m_found.size() && !ticket.isNull(); ++i) {
        if (m_found[i].ticket.id == ticket)
            choose(static_cast<int>(i));
    }
}

void StatusPanel::choose(int index)
{
    m_chosen = index;
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const bool chosen = static_cast<int>(i) == m_chosen;
        m_buttons[i]->setDigit(m_chosen < 0 ? static_cast<int>(i + 1) : 0);
        m_buttons[i]->setState(m_chosen < 0 ? AnswerButton::State::Live
                               : chosen     ? AnswerButton::State::Chosen
                                            : AnswerButton::State::Quiet);
    }
    Q_EMIT chosenChanged();
}

bool StatusPanel::takeDigit(int digit)
{
    if (digit < 1 || digit > static_cast<int>(m_found.size()))
        return false;
    choose(digit - 1);
    return true;
}

const TicketRow *StatusPanel::chosen() const
{
    return m_chosen < 0 || m_chosen >= static_cast<int>(m_found.size()) ? nullptr : &m_found[static_cast<std::size_t>(m_chosen)];
}

} // namespace helpdesk
