// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/card/cardpanel.h"

#include "core/call/fieldkeys.h"
#include "ui/call/card/answerspanel.h"
#include "ui/call/card/cardhead.h"
#include "ui/call/card/choosepanels.h"
#include "ui/call/card/cutpanel.h"
#include "ui/call/card/dialpanel.h"
#include "ui/call/card/fieldspanel.h"
#include "ui/call/card/idlepanel.h"
#include "ui/call/card/manualnote.h"
#include "ui/call/card/statuspanel.h"
#include "ui/call/card/summarypanel.h"
#include "ui/call/card/ticketpanel.h"
#include "ui/call/card/transferpanel.h"
#include "ui/call/front/frontcall.h"
#include "ui/call/line/holdpanel.h"
#include "ui/common/agentsession.h"
#include "ui/common/keybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/common/type.h"
#include "ui/form/resolvereditor.h"
#include "ui/text/words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace helpdesk {

namespace {

constexpr int mostOfIt = 1000; ///< Beside a stretch of 1.

} // namespace

/// The keyboard leaves its children after this: nobody is to be told then.
CardPanel::~CardPanel()
{
    disconnect(qApp, nullptr, this, nullptr);
}

CardPanel::CardPanel(FrontCall &front, DraftKeeper &drafts, QWidget *parent)
    : QWidget(parent),
      m_front(front),
      m_drafts(drafts),
      m_head(new CardHead(front, this)),
      m_hold(new HoldPanel(front, this)),
      m_stack(new QStackedWidget(this)),
      m_idle(new IdlePanel(front, this)),
      m_reasons(new ReasonPanel(front, this)),
      m_channels(new ChannelPanel(this)),
      m_scroll(new QScrollArea(this)),
      m_more(new QVBoxLayout)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    layOut();
    connectParts();
    fold();
    rebuild();
}

void CardPanel::layOut()
{
    layOutAloud();
    auto *body = new QWidget;
    m_status = new StatusPanel(m_front, body);
    m_summary = new SummaryPanel(m_front, body);
    m_fields = new FieldsPanel(m_front, m_drafts, body);
    m_answers = new AnswersPanel(m_front, body);
    m_manual = new ManualNote(body);
    m_cut = new CutPanel(m_front, body);
    auto *rows = new QVBoxLayout(body);
    rows->addWidget(m_cut);
    rows->addWidget(m_summary);
    rows->addWidget(m_fields);
    rows->addWidget(m_status);
    rows->addWidget(m_answers);
    rows->addWidget(m_manual);
    rows->addStretch(1);
    body->setAttribute(
        Qt::WA_Resized); // The scroll area gives it its size; asking for one now costs as much as a paint.
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setMinimumHeight(1); // It gives way to what is read aloud, and scrolls.
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
    m_main->setSpacePresses(false);
    m_correct = new KeyButton(KeyButton::Look::Framed, QStringLiteral("undo"), QStringLiteral("Alt ←"), m_foot);
    m_correct->setSpacePresses(false);
    m_prioritySlot = new QBoxLayout(QBoxLayout::TopToBottom);
    m_prioritySlot->addWidget(m_priorityName);
    m_prioritySlot->addWidget(m_priority);
    m_resolverSlot = new QVBoxLayout;
    auto *foot = new QHBoxLayout(m_foot);
    foot->setSpacing(16);
    foot->addLayout(m_prioritySlot);
    foot->addLayout(m_resolverSlot);
    foot->addWidget(m_lacks, 1);
    foot->addWidget(m_correct);
    foot->addWidget(m_main);

    // What is not in front asks for no room: the sentence and the hold's clock come first.
    for (QWidget *page : std::initializer_list<QWidget *>{m_idle, m_reasons, m_channels})
        page->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_work = new QWidget(this);
    m_answersSlot = new QVBoxLayout(m_work);
    m_answersSlot->setSpacing(0);
    m_answersSlot->setContentsMargins(0, 0, 0, 0);
    m_answersSlot->addWidget(m_scroll, mostOfIt);
    m_answersSlot->addStretch();
    body->installEventFilter(this);
    m_scroll->viewport()->installEventFilter(this);
    m_aloud->installEventFilter(this);
    m_stack->addWidget(m_work);
    m_stack->addWidget(m_idle);
    m_stack->addWidget(m_reasons);
    m_stack->addWidget(m_channels);
    m_headSlot = new QVBoxLayout;
    m_headSlot->addWidget(m_head);
    m_headSlot->addWidget(m_hold);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_headSlot);
    layout->addWidget(m_aloud);
    layout->addWidget(m_stack, 1);
    m_definition = new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this);
    m_definition->setWordWrap(true);
    m_definition->setFixedHeight(36);
    layout->addWidget(m_definition);
    layout->addWidget(m_foot);
    m_hold->hide();
}

void CardPanel::layOutAloud()
{
    m_aloud = new QWidget(this);
    m_transfer = new TransferPanel(m_front, m_aloud);
    m_dial = new DialPanel(m_front, m_aloud);
    m_ticket = new TicketPanel(m_front, m_aloud);
    auto *rows = new QVBoxLayout(m_aloud);
    m_more->setSpacing(2);
    rows->addWidget(m_transfer);
    rows->addWidget(m_dial);
    rows->addWidget(m_ticket);
    rows->addLayout(m_more);
}

void CardPanel::connectParts()
{
    connect(&m_front, &FrontCall::changed, this, &CardPanel::refresh);
    connect(&m_front, &FrontCall::frontChanged, this, [this] {
        m_key.reset();
        refresh();
    });
    connect(&m_front, &FrontCall::saved, this, [this] {
        m_ticket->refresh();
        updateSentences();
        m_summary->refresh();
        if (!m_front.call())
            m_idle->refresh();
    });
    connect(&m_front.session(), &AgentSession::changed, this, &CardPanel::followSession);
    connect(&m_front.session(), &AgentSession::folded, this, [this] {
        fold();
        retranslate();
    });
    connect(m_head, &CardHead::manualWanted, this, &CardPanel::toggleManual);
    connect(m_answers, &AnswersPanel::chosen, this, &CardPanel::choose);
    connect(m_fields, &FieldsPanel::completed, this, [this](FieldsPanel::Completed how) {
        if (mainAct() == Act::None)
            m_answers->takeFocus();
        else if (how == FieldsPanel::Completed::ByChoice
                 || mainAct() == Act::ReadStatus) // What is found is read first.
            m_main->setFocus(Qt::TabFocusReason);
        else
            act();
    });
    connect(m_fields, &FieldsPanel::touched, this, &CardPanel::showMain);
    connect(&m_front, &FrontCall::lostTo, this, &CardPanel::restAfterLoss);
    connect(m_fields, &FieldsPanel::undecided, this, &CardPanel::tellUndecided);
    connect(m_fields, &FieldsPanel::queryFinished, m_status, &StatusPanel::lookUp);
    connect(m_status, &StatusPanel::chosenChanged, this, [this] {
        m_answers->setFound(m_status->foundAny());
        updateSentences();
        showMain();
    });
    connect(m_ticket, &TicketPanel::referenceShown, this, &CardPanel::updateSentences);
    connect(m_main, &KeyButton::clicked, this, &CardPanel::act);
    connect(m_correct, &KeyButton::clicked, this, [this] { perform(command::StepBack{}); });
    connect(&m_front, &FrontCall::waitingCallsChanged, m_cut, [this] { m_cut->refresh(); });
    connect(m_idle, &IdlePanel::ringWanted, this, &CardPanel::ringWanted);
    connect(m_idle, &IdlePanel::otherContactWanted, this, &CardPanel::askChannel);
    connect(m_idle, &IdlePanel::awayWanted, this, &CardPanel::awayWanted);
    connect(m_idle, &IdlePanel::callWanted, this, &CardPanel::callWanted);
    connect(m_idle, &IdlePanel::promiseWanted, this, &CardPanel::promiseWanted);
    connect(m_channels, &ChannelPanel::cancelled, this, &CardPanel::focusCard);
    connect(m_channels, &ChannelPanel::chosen, this, [this](Channel channel) {
        focusCard();
        Q_EMIT otherContactWanted(channel);
    });
    connect(m_hold, &HoldPanel::contacted, this, &CardPanel::holdKey);
    connect(m_hold, &HoldPanel::back, this, &CardPanel::endHold);
    connect(m_reasons, &ReasonPanel::cancelled, this, [this] {
        showWork();
        backToTyping();
    });
    connect(m_reasons, &ReasonPanel::chosen, this, [this](const QString &reason) {
        showWork();
        perform(command::BeginHold{reason});
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        bringIntoSight(now);
        // A card made a moment ago finds its places later.
        QMetaObject::invokeMethod(
            this, [this, later = QPointer(now)] { bringIntoSight(later); }, Qt::QueuedConnection);
        if ((now && isAncestorOf(now)) || (before && isAncestorOf(before)))
            updateDigits();
        showDefinition();
    });
}

CardPanel::Key CardPanel::keyOf(const CallState &state) const
{
    return {state.id(),
            state.operation().id,
            state.run().request(),
            state.run().attempt(),
            state.run().visits().size(),
            state.isEffectDone()};
}

void CardPanel::retranslate()
{
    m_head->retranslate();
    m_hold->retranslate();
    QWidget *asking = m_stack->currentWidget();
    rebuildKeepingFocus();
    if (asking == m_channels)
        askChannel();
    if (!m_front.call() || asking != m_reasons)
        return;
    // Somebody was choosing here: the question stays, in the other language.
    m_stack->setCurrentWidget(asking);
    m_aloud->hide();
    m_foot->hide();
    m_reasons->build();
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
    m_cut->refresh();
    m_summary->refresh();
    m_ticket->refresh();
    m_transfer->refresh();
    m_dial->refresh();
    if (onHold != m_wasOnHold) {
        m_wasOnHold = onHold;
        placeAnswers();
        m_hold->setVisible(onHold);
        m_head->showOperation(open->state);
        m_hold->retranslate();
        if (onHold)
            m_hold->takeFocus();
        else
            backToTyping();
    }
    m_hold->tick();
    updateSentences();
    showMain();
}

void CardPanel::rebuild()
{
    const OpenCall *open = m_front.call();
    const bool rang = m_key && open && m_key->call == open->state.id() && m_key->operation != open->state.operation().id
        && open->state.run().procedure()->operation(m_key->operation)->line == Line::Ringing;
    if (!m_key || !open || m_key->operation != open->state.operation().id)
        m_unfolded = false;
    m_look = look();
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
        showDefinition();
        m_idle->refresh();
        showWork();
        showIdle();
        if (isVisible() && !m_focusStays) // Another page in front keeps its keyboard.
            m_idle->takeFocus();
        return;
    }
    m_enterRests = false;
    const Key key = keyOf(open->state);
    if (!m_key || m_key->call != key.call)
        m_typedBefore.clear();
    m_key = key;
    m_cut->refresh(CutPanel::Sight::Anew);
    m_wasOnHold = open->state.hold().isOnHold();
    placeAnswers();
    m_hold->setVisible(m_wasOnHold);
    if (ResolverEditor *resolver = m_fields->resolver())
        m_resolverSlot->addWidget(resolver);
    showWork();
    m_head->showOperation(open->state);
    showManual();
    showDefinition();
    showParts(open->state);
    updateSentences();
    showMain();
    if (rang && open->state.line() == LineState::Talking)
        Q_EMIT justAnswered();
    else if (!m_focusStays)
        placeFocus();
}

void CardPanel::updateDigits()
{
    const OpenCall *open = m_front.call();
    if (!open)
        return;
    m_fields->refresh();
    m_answers->setNumbered(!open->state.hold().isOnHold() && !m_fields->wantsDigits() && !m_status->wantsDigits());
}

void CardPanel::tick()
{
    m_hold->tick();
    if (m_front.call())
        return;
    m_idle->tick();
    if (plainText(greeting()) != m_greeting)
        showIdle();
}

void CardPanel::flashHold()
{
    m_hold->flash();
}

} // namespace helpdesk
