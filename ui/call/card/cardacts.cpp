// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the keys do on the card; how it is drawn is in cardpanel.cpp.

#include "core/call/fieldkeys.h"
#include "core/call/plancall.h"
#include "ui/call/card/answerspanel.h"
#include "ui/call/card/cardhead.h"
#include "ui/call/card/cardpanel.h"
#include "ui/call/card/choosepanels.h"
#include "ui/call/card/fieldspanel.h"
#include "ui/call/card/idlepanel.h"
#include "ui/call/card/manualnote.h"
#include "ui/call/card/statuspanel.h"
#include "ui/call/front/draftkeeper.h"
#include "ui/call/front/frontcall.h"
#include "ui/common/agentsession.h"
#include "ui/common/answerbutton.h"
#include "ui/common/keybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/text/fieldtext.h"
#include "ui/text/words.h"

#include <QApplication>
#include <QDateTime>
#include <QStackedWidget>

#include <utility>

namespace helpdesk {

namespace {

const QString centreFact = QStringLiteral("centre-number");
const QString chosenTicketFact = QStringLiteral("chosen-ticket");

} // namespace

CardPanel::Act CardPanel::mainAct() const
{
    const OpenCall *open = m_front.call();
    if (!open)
        return Act::None;
    const Operation &operation = open->state.operation();
    const bool done = open->state.isEffectDone();
    switch (operation.effect) {
    case Effect::Register:
        return Act::Register;
    case Effect::MakeTicket:
        if (!done)
            return Act::MakeTicket;
        break;
    case Effect::Dial:
        if (!done)
            return Act::Dial;
        break;
    case Effect::Park:
        return Act::Park;
    case Effect::ReadStatus:
        if (!done)
            return Act::ReadStatus;
        break;
    case Effect::GiveNumber:
        if (!done)
            return Act::GiveNumber;
        break;
    case Effect::None:
    case Effect::CheckStaff:
    case Effect::Transfer:
        break;
    }
    return operation.next.isEmpty() ? Act::None : Act::GoOn;
}

QString CardPanel::actWord(Act act) const
{
    switch (act) {
    case Act::GoOn:
        return tr("Go on");
    case Act::MakeTicket:
        return tr("Make the ticket");
    case Act::Dial:
        return tr("Dial");
    case Act::Park:
        return tr("Promise and park");
    case Act::ReadStatus:
        return tr("Read the status out");
    case Act::GiveNumber:
        return tr("Give the number");
    case Act::Register:
        return tr("Register the call");
    case Act::None:
        break;
    }
    return {};
}

QStringList CardPanel::lacking() const
{
    const OpenCall *open = m_front.call();
    if (!open || mainAct() == Act::None)
        return {};
    QStringList keys = m_fields->missing();
    if (mainAct() == Act::Register && open->state.openPromise())
        keys.append(promiseFact);
    if (mainAct() == Act::GiveNumber && m_front.session().centreNumber().isEmpty())
        keys.append(centreFact);
    if (mainAct() == Act::ReadStatus && keys.isEmpty() && !m_status->chosen())
        keys.append(chosenTicketFact);
    return keys;
}

void CardPanel::showMain()
{
    const OpenCall *open = m_front.call();
    const bool working = open && m_stack->currentIndex() == 0;
    const Act act = mainAct();
    m_foot->setVisible(working && (act != Act::None || m_fields->resolver()));
    if (!working)
        return;
    updateDigits();
    const Procedure &procedure = *open->state.run().procedure();
    const QStringList keys = lacking();
    m_main->setVisible(act != Act::None);
    m_main->setWord(actWord(act));
    m_main->setKey(tr("Enter"));
    const bool again = act == Act::Park && open->state.isEffectDone();
    m_main->setLook(!keys.isEmpty() ? KeyButton::Look::Lacking
                        : again     ? KeyButton::Look::Framed
                                    : KeyButton::Look::Main);
    QString words;
    if (keys.contains(centreFact))
        words = tr("The number of the Centro de Atención Telefónica is not set: press Enter to set it");
    else if (keys == QStringList{chosenTicketFact})
        words = tr("Missing: the ticket");
    else if (!keys.isEmpty())
        words = act == Act::Register && !keys.contains(promiseFact)
            ? tr("%1. Alt U: nobody knows").arg(Words::lacking(keys, procedure, m_front.session().screen()))
            : Words::lacking(keys, procedure, m_front.session().screen());
    else if (act == Act::Register && !open->state.isDropped())
        words = tr("F4 leads to any other card; nothing typed is lost");
    m_lacks->setText(words);
    m_correct->setWord(tr("Go back and correct"));
    m_correct->setVisible(act == Act::Register && open->state.canStepBack());
    m_main->setAccessibleDescription(words);

    const Operation &operation = open->state.operation();
    const bool judged =
        operation.field(fieldkey::urgency) && operation.field(fieldkey::impact) && !open->state.isEffectDone();
    m_priorityName->setVisible(judged);
    m_priority->setVisible(judged);
    if (judged) {
        const ProcedureRun &run = open->state.run();
        const int priority = open->state.definitions()->catalogue->priority(run.value(fieldkey::urgency).text,
                                                                            run.value(fieldkey::impact).text);
        m_priorityName->setText(tr("Priority"));
        m_priority->setText(priority ? QStringLiteral("P%1").arg(priority) : QStringLiteral("—"));
    }
}

bool CardPanel::flush()
{
    return !m_front.call() || m_fields->flush();
}

bool CardPanel::perform(Command command)
{
    m_drafts.flush();
    (void)m_fields->flush();
    const QStringList asTyped = m_fields->faulty();
    const std::optional<Key> before = m_key;
    const bool done = m_front.perform(std::move(command)).ok();
    if (done && !asTyped.isEmpty() && m_front.call()
        && m_key != before) // Guidance, not a cage; but never without a word.
        Q_EMIT told(tr("Kept as it was typed, to be corrected: %1").arg(asTyped.join(QStringLiteral(", "))));
    return done;
}

void CardPanel::choose(const QString &answer)
{
    perform(command::Choose{answer});
}

void CardPanel::act()
{
    const OpenCall *open = m_front.call();
    if (!open) {
        if (!std::exchange(m_enterRests, false))
            Q_EMIT ringWanted();
        return;
    }
    if (open->state.hold().isOnHold()) {
        holdKey();
        return;
    }
    const Operation &operation = open->state.operation();
    if (operation.line == Line::Ringing) {
        if (const Answer *answered = operation.answerMarked(Mark::Answered)) {
            choose(answered->id);
            return;
        }
    }
    if (mainAct() == Act::None || m_answers->hasFocus()) {
        m_answers->takeFocus();
        tellUndecided();
        return;
    }
    if (!m_fields->flush()) {
        m_fields->focusFault();
        return;
    }
    const QStringList keys = lacking();
    if (!keys.isEmpty()) {
        showMain();
        if (keys.contains(centreFact))
            Q_EMIT centreNumberWanted();
        m_fields->focusFirstMissing();
        return;
    }
    switch (mainAct()) {
    case Act::GoOn:
        perform(command::GoOn{});
        return;
    case Act::MakeTicket:
        perform(command::MakeTicket{});
        return;
    case Act::Dial:
        perform(command::Dial{});
        return;
    case Act::Park:
        if (m_fields->refusePast())
            return;
        perform(command::Promise{
            QDateTime::fromString(open->state.run().value(fieldkey::due).text, Qt::ISODate).toMSecsSinceEpoch()});
        return;
    case Act::ReadStatus:
        if (const TicketRow *row = m_status->chosen())
            perform(command::ReadStatus{row->ticket.id, ticketStateWords.word(row->ticket.state)});
        return;
    case Act::GiveNumber:
        perform(command::GiveNumber{});
        return;
    case Act::Register:
        perform(command::Register{});
        return;
    case Act::None:
        return;
    }
}

bool CardPanel::takeDigit(int digit)
{
    const OpenCall *open = m_front.call();
    if (m_stack->currentWidget() == m_channels)
        return m_channels->takeDigit(digit);
    if (!open)
        return false;
    if (m_stack->currentWidget() == m_reasons)
        return m_reasons->takeDigit(digit);
    if (m_stack->currentIndex() != 0)
        return false;
    if (m_status->isVisible() && m_status->wantsDigits()) {
        const bool taken = m_status->takeDigit(digit);
        if (taken)
            m_main->setFocus(Qt::TabFocusReason);
        return taken;
    }
    if (m_fields->wantsDigits())
        return m_fields->takeDigit(digit);
    return !open->state.hold().isOnHold() && m_answers->takeDigit(digit);
}

void CardPanel::stepBack()
{
    if (!m_front.call() || m_fields->undoChoice())
        return;
    if (m_front.call()->state.canStepBack())
        perform(command::StepBack{});
}

bool CardPanel::canStepBack() const
{
    return m_front.call() && (m_fields->hasChoice() || m_front.call()->state.canStepBack());
}

void CardPanel::holdKey()
{
    const OpenCall *open = m_front.call();
    if (!open)
        return;
    if (open->state.hold().isOnHold()) {
        (void)m_front.perform(command::RecordContact{});
        return;
    }
    if (open->state.line() != LineState::Talking)
        return;
    m_drafts.flush();
    rememberTyping();
    m_stack->setCurrentWidget(m_reasons);
    m_aloud->hide();
    m_foot->hide();
    m_reasons->build();
}

void CardPanel::askChannel()
{
    m_drafts.flush();
    m_stack->setCurrentWidget(m_channels);
    m_aloud->hide();
    m_foot->hide();
    m_channels->build();
}

void CardPanel::endHold()
{
    if (m_front.call() && m_front.call()->state.hold().isOnHold())
        (void)m_front.perform(command::EndHold{});
}

void CardPanel::markNotSaid()
{
    const OpenCall *open = m_front.call();
    const QString script = open ? scriptHere() : QString();
    if (script.isEmpty())
        return;
    const bool said = !open->state.scriptMark(script).value_or(true);
    (void)m_front.perform(command::MarkScript{script, said});
}

void CardPanel::toggleManual()
{
    if (!m_front.call())
        return;
    m_unfolded = !m_unfolded;
    m_head->setUnfolded(m_unfolded);
    showManual();
}

/// Whoever is new sees the manual until they fold it away, the others when they unfold it.
void CardPanel::showManual()
{
    const OpenCall *open = m_front.call();
    const Density density = m_front.session().density();
    // Two columns of definitions fill the card: there the manual is one key away for everybody.
    const bool low = m_front.session().folding().height;
    const bool inView = density == Density::Junior && !low && !m_fields->editor(fieldkey::impact);
    m_manual->setVisible(open && inView != m_unfolded);
    if (!open)
        return;
    const Language screen = m_front.session().screen();
    const Operation &operation = open->state.operation();
    const bool asked = m_unfolded && (density == Density::Senior || low);
    m_manual->setWords(asked ? operation.toDo.in(screen) : QString(),
                       open->state.definitions()->protocol->corrected(operation.text, screen));
}

void CardPanel::showDefinition()
{
    const auto *button = qobject_cast<const AnswerButton *>(QApplication::focusWidget());
    // A low window has no room to spare for what may be said there; the tooltip has it too.
    m_definition->setVisible(m_front.call() && m_front.session().density() == Density::Semisenior
                             && !m_front.session().folding().height);
    m_definition->setText(button && isAncestorOf(button) ? button->hint() : QString());
}

void CardPanel::addRequest()
{
    if (m_front.call())
        perform(command::AddRequest{});
}

void CardPanel::focusCounts()
{
    if (m_front.call())
        m_fields->focusCounts();
}

bool CardPanel::hasScript() const
{
    return m_front.call() && !scriptHere().isEmpty();
}

bool CardPanel::hasCounts() const
{
    return m_front.call() && m_fields->editor(fieldkey::affected);
}

QRect CardPanel::bodyRect() const
{
    const int top = m_aloud->isHidden() ? m_stack->y() : m_aloud->y();
    return {0, top, width(), height() - top};
}

void CardPanel::showAway(bool away)
{
    m_idle->showAway(away);
}

void CardPanel::drop()
{
    if (m_front.call())
        perform(command::Drop{});
}

void CardPanel::leaveUnknown()
{
    if (m_front.call())
        perform(command::LeaveUnknown{});
}

} // namespace helpdesk
