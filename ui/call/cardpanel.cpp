// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/cardpanel.h"

#include "core/call/fieldkeys.h"
#include "ui/call/answerspanel.h"
#include "ui/call/cardhead.h"
#include "ui/call/choosepanels.h"
#include "ui/call/effectpanel.h"
#include "ui/call/fieldspanel.h"
#include "ui/call/frontcall.h"
#include "ui/call/holdpanel.h"
#include "ui/call/idlepanel.h"
#include "ui/call/resolvereditor.h"
#include "ui/common/agentsession.h"
#include "ui/common/keybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/common/sentenceview.h"
#include "ui/common/type.h"
#include "ui/text/fieldtext.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"

#include <QApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace helpdesk {

CardPanel::CardPanel(FrontCall &front, DraftKeeper &drafts, QWidget *parent)
    : QWidget(parent), m_front(front), m_drafts(drafts), m_head(new CardHead(front, this)), m_hold(new HoldPanel(front, this)),
      m_stack(new QStackedWidget(this)), m_idle(new IdlePanel(front, this)), m_reasons(new ReasonPanel(front, this)),
      m_jump(new JumpPanel(front, this)), m_scroll(new QScrollArea(this)), m_more(new QVBoxLayout)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    layOut();
    connectParts();
    rebuild();
}

void CardPanel::layOut()
{
    auto *body = new QWidget;
    m_transfer = new TransferPanel(m_front, body);
    m_ticket = new TicketPanel(m_front, body);
    m_status = new StatusPanel(m_front, body);
    m_summary = new SummaryPanel(m_front, body);
    m_fields = new FieldsPanel(m_front, m_drafts, body);
    m_answers = new AnswersPanel(m_front, body);
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(32, 0, 32, 4);
    rows->setSpacing(10);
    m_more->setSpacing(2);
    rows->addWidget(m_transfer);
    rows->addWidget(m_ticket);
    rows->addWidget(m_summary);
    rows->addLayout(m_more);
    rows->addWidget(m_fields);
    rows->addWidget(m_status);
    rows->addWidget(m_answers);
    rows->addStretch(1);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body->setBackgroundRole(QPalette::Base);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);

    m_foot = new QWidget(this);
    m_priorityName = new PlainLabel(PlainLabel::Face::Small, Tone::TextMuted, m_foot);
    m_priority = new PlainLabel(PlainLabel::Face::Strong, Tone::Text, m_foot);
    m_lacks = new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, m_foot);
    m_lacks->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_lacks->setWordWrap(true);
    m_main = new KeyButton(KeyButton::Look::Main, {}, {}, m_foot);
    auto *priority = new QVBoxLayout;
    priority->setSpacing(0);
    priority->addWidget(m_priorityName);
    priority->addWidget(m_priority);
    m_resolverSlot = new QVBoxLayout;
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(32, 2, 32, 6);
    foot->setSpacing(16);
    foot->addLayout(priority);
    foot->addLayout(m_resolverSlot);
    foot->addWidget(m_lacks, 1);
    foot->addWidget(m_main);

    for (QWidget *page : {static_cast<QWidget *>(m_idle), static_cast<QWidget *>(m_reasons), static_cast<QWidget *>(m_jump)})
        page->setContentsMargins(32, 0, 32, 8);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_idle);
    m_stack->addWidget(m_reasons);
    m_stack->addWidget(m_jump);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(32, 14, 32, 0);
    head->setSpacing(8);
    head->addWidget(m_head);
    head->addWidget(m_hold);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_foot);
    m_hold->hide();
}

void CardPanel::connectParts()
{
    connect(&m_front, &FrontCall::changed, this, &CardPanel::refresh);
    connect(&m_front, &FrontCall::frontChanged, this, [this] {
        m_notSaid.clear();
        m_key.reset();
        refresh();
    });
    connect(&m_front, &FrontCall::saved, this, [this] {
        m_ticket->refresh();
        updateSentences();
        m_summary->refresh();
        m_idle->refresh();
    });
    connect(&m_front.session(), &AgentSession::changed, this, &CardPanel::retranslate);
    connect(m_answers, &AnswersPanel::chosen, this, &CardPanel::choose);
    connect(m_fields, &FieldsPanel::completed, this, [this](FieldsPanel::Completed how) {
        if (mainAct() == Act::None)
            m_answers->focusFirst();
        else if (how == FieldsPanel::Completed::ByChoice)
            m_main->setFocus(Qt::TabFocusReason);
        else
            act();
    });
    connect(m_fields, &FieldsPanel::touched, this, &CardPanel::showMain);
    connect(m_fields, &FieldsPanel::queryFinished, m_status, &StatusPanel::lookUp);
    connect(m_status, &StatusPanel::chosenChanged, this, &CardPanel::showMain);
    connect(m_main, &KeyButton::clicked, this, &CardPanel::act);
    connect(m_idle, &IdlePanel::ringWanted, this, &CardPanel::ringWanted);
    connect(m_hold, &HoldPanel::contacted, this, &CardPanel::holdKey);
    connect(m_hold, &HoldPanel::back, this, &CardPanel::endHold);
    connect(m_reasons, &ReasonPanel::cancelled, this, &CardPanel::focusCard);
    connect(m_reasons, &ReasonPanel::chosen, this, [this](const QString &reason) {
        m_stack->setCurrentWidget(m_scroll);
        perform(command::BeginHold{reason});
    });
    connect(m_jump, &JumpPanel::cancelled, this, &CardPanel::focusCard);
    connect(m_jump, &JumpPanel::chosen, this, [this](const QString &operation) {
        m_stack->setCurrentWidget(m_scroll);
        perform(command::JumpTo{operation});
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (now && m_scroll->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now, 0, 12);
        if ((now && isAncestorOf(now)) || (before && isAncestorOf(before)))
            updateDigits();
    });
}

CardPanel::Key CardPanel::keyOf(const CallState &state) const
{
    return {state.id(), state.operation().id, state.run().request(), state.run().attempt(), state.run().visits().size(), state.isEffectDone()};
}

void CardPanel::retranslate()
{
    m_head->retranslate();
    m_hold->retranslate();
    m_key.reset();
    QWidget *asking = m_stack->currentWidget();
    refresh();
    if (!m_front.call() || (asking != m_reasons && asking != m_jump))
        return;
    // Somebody was choosing here: the question stays, in the other language.
    m_stack->setCurrentWidget(asking);
    m_foot->hide();
    if (asking == m_reasons)
        m_reasons->build();
    else
        m_jump->build();
}

void CardPanel::refresh()
{
    const OpenCall *open = m_front.call();
    if (!open || m_key != keyOf(open->state)) {
        rebuild();
        return;
    }
    const bool onHold = open->state.hold().isOnHold();
    m_fields->refresh();
    m_summary->refresh();
    m_ticket->refresh();
    m_transfer->refresh();
    if (onHold != m_wasOnHold) {
        m_wasOnHold = onHold;
        m_hold->setVisible(onHold);
        m_head->showOperation(open->state);
        m_hold->retranslate();
        if (onHold)
            m_hold->takeFocus();
        else
            placeFocus();
    }
    updateSentences();
    showMain();
}

void CardPanel::rebuild()
{
    const OpenCall *open = m_front.call();
    const bool rang = m_key && open && m_key->call == open->state.id() && m_key->operation != open->state.operation().id
        && open->state.run().procedure()->operation(m_key->operation)->line == Line::Ringing;
    m_status->clear();
    m_fields->build();
    m_answers->build();
    while (const QLayoutItem *item = m_resolverSlot->takeAt(0))
        delete item;
    if (!open) {
        m_key.reset();
        m_wasOnHold = false;
        m_hold->hide();
        m_foot->hide();
        m_idle->refresh();
        m_stack->setCurrentWidget(m_idle);
        const DefinitionsPtr &definitions = m_front.session().definitions();
        if (definitions) {
            const QTime clock = QDateTime::fromMSecsSinceEpoch(m_front.now().wallMs).time();
            m_head->showIdle(scriptSentence(*definitions->protocol, fieldkey::greetingScript, m_front.session().speech(),
                                            m_front.session().account().name, clock));
        }
        m_idle->takeFocus();
        return;
    }
    m_key = keyOf(open->state);
    m_wasOnHold = open->state.hold().isOnHold();
    m_hold->setVisible(m_wasOnHold);
    if (ResolverEditor *resolver = m_fields->resolver())
        m_resolverSlot->addWidget(resolver);
    m_stack->setCurrentWidget(m_scroll);
    m_head->showOperation(open->state);
    showParts(open->state);
    updateSentences();
    showMain();
    if (rang && open->state.line() == LineState::Talking)
        Q_EMIT justAnswered();
    else
        placeFocus();
}

void CardPanel::showParts(const CallState &state)
{
    const Effect effect = state.operation().effect;
    const bool done = state.isEffectDone();
    m_transfer->setVisible(effect == Effect::Transfer);
    m_ticket->setVisible(effect == Effect::MakeTicket && done);
    m_summary->setVisible(effect == Effect::Register);
    m_status->setVisible(effect == Effect::ReadStatus && !done);
    m_transfer->refresh();
    m_ticket->refresh();
    m_summary->refresh();
    if (effect == Effect::ReadStatus && !done)
        m_status->lookUp(state.run().value(fieldkey::ticketQuery).text);
}

SentenceContext CardPanel::context() const
{
    SentenceContext context;
    context.agent = m_front.session().account().name;
    context.organisation = m_front.session().organisation();
    context.ticketNumber = m_front.ticketNumber();
    context.nowMs = m_front.now().wallMs;
    const CallState &state = m_front.call()->state;
    for (const StatusFact &told : state.statuses()) {
        if (told.request != state.run().request())
            continue;
        if (const auto known = ticketStateWords.value(told.state))
            context.status = Words::toldStatus(*known, m_front.session().speech());
        qint64 number = m_status->numberOf(told.ticket);
        if (const auto query = readTicketQuery(state.run().value(fieldkey::ticketQuery).text); !number && query)
            number = query->number;
        context.ticketNumber = number ? groupedNumber(number) : QString();
    }
    return context;
}

Sentence CardPanel::sentenceOf(const Say &say) const
{
    const CallState &state = m_front.call()->state;
    const Protocol &protocol = *state.definitions()->protocol;
    const Language speech = m_front.session().speech();
    if (say.script.isEmpty())
        return filledSentence(protocol, say.text, speech, sentenceValues(state, context(), speech));
    const QTime clock = QDateTime::fromMSecsSinceEpoch(m_front.now().wallMs).time();
    return scriptSentence(protocol, say.script, speech, m_front.session().account().name, clock);
}

std::vector<const Say *> CardPanel::sayings() const
{
    const CallState &state = m_front.call()->state;
    const bool done = state.isEffectDone();
    std::vector<const Say *> now;
    for (const Say &say : state.operation().say) {
        const bool timely = say.when == SayWhen::Always || (say.when == SayWhen::AfterEffect) == done;
        // What belongs to one answer stands on its button; the farewell is long and read from here.
        if (timely && (say.answer.isEmpty() || say.script == fieldkey::farewellScript))
            now.push_back(&say);
    }
    return now;
}

QString CardPanel::scriptHere() const
{
    for (const Say *say : sayings()) {
        if (!say->script.isEmpty())
            return say->script;
    }
    return {};
}

void CardPanel::updateSentences()
{
    const OpenCall *open = m_front.call();
    if (!open)
        return;
    const CallState &state = open->state;
    std::vector<Sentence> sentences;
    for (const Say *say : sayings())
        sentences.push_back(sentenceOf(*say));
    Say script;
    script.script = state.hold().isOnHold() ? fieldkey::holdScript : fieldkey::greetingScript;
    if (state.hold().isOnHold() || (sentences.empty() && state.line() == LineState::Ringing))
        sentences.assign(1, sentenceOf(script));
    if (state.isTense() && !state.hold().isOnHold()) {
        for (const LocalText &calming : state.definitions()->protocol->calming)
            sentences.push_back({{calming.in(m_front.session().speech()), false}});
    }
    m_head->setSentence(sentences.empty() ? Sentence{} : sentences.front(), !m_notSaid.contains(scriptHere()));
    while (m_moreSentences.size() < sentences.size()) {
        auto *view = new SentenceView(typeface(15), 21, 1, m_scroll->widget());
        m_more->addWidget(view);
        m_moreSentences.push_back(view);
    }
    for (std::size_t i = 0; i < m_moreSentences.size(); ++i) {
        // Where who and from where stand in large type, they need not be read twice.
        const bool used = i + 1 < sentences.size() && !(m_transfer->isVisibleTo(this) && !state.isTense());
        m_moreSentences[i]->setVisible(used);
        if (used)
            m_moreSentences[i]->setSentence(sentences[i + 1]);
    }
}

void CardPanel::updateDigits()
{
    const OpenCall *open = m_front.call();
    if (!open)
        return;
    m_fields->refresh();
    m_answers->setNumbered(!open->state.hold().isOnHold() && !m_fields->wantsDigits() && !m_status->wantsDigits());
}

void CardPanel::placeFocus()
{
    const OpenCall *open = m_front.call();
    if (!open || !isVisible())
        return;
    if (open->state.hold().isOnHold())
        m_hold->takeFocus();
    else if (m_fields->focusFirstMissing() || (mainAct() != Act::None && m_fields->focusFirstEmpty()))
        return;
    else
        focusWayOn();
}

void CardPanel::focusWayOn()
{
    // A promise that stands can be moved, but the way on from there is an answer.
    const bool answer = mainAct() == Act::None || (mainAct() == Act::Park && m_front.call()->state.isEffectDone());
    if (!answer || !m_answers->focusFirst())
        m_main->setFocus(Qt::TabFocusReason);
}

void CardPanel::focusCard()
{
    m_stack->setCurrentWidget(m_front.call() ? static_cast<QWidget *>(m_scroll) : m_idle);
    showMain();
    if (!m_front.call())
        m_idle->takeFocus();
    else if (m_front.call()->state.hold().isOnHold())
        m_hold->takeFocus();
    else
        focusWayOn();
}

void CardPanel::tick()
{
    m_hold->tick();
}

} // namespace helpdesk
