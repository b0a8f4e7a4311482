// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be asked of the call page, by key, menu and palette.

#include "core/call/plancall.h"
#include "ui/call/caller/callerrecognition.h"
#include "ui/call/callerfold.h"
#include "ui/call/callpage.h"
#include "ui/call/card/cardpanel.h"
#include "ui/call/front/frontcall.h"
#include "ui/call/line/linestrip.h"
#include "ui/call/line/timesdialog.h"
#include "ui/call/sidepanels.h"
#include "ui/call/waiting/opencallstray.h"
#include "ui/common/agentsession.h"
#include "ui/common/commandregistry.h"

#include <QAction>

namespace helpdesk {

using Group = CommandEntry::Group;

void CallPage::addCommands(CommandRegistry &commands, QWidget *everywhere)
{
    commands.add(everywhere,
                 {QStringLiteral("ring"), Group::Call, [] { return tr("A call rings"); }, [this] { ring(); },
                  QKeySequence(Qt::Key_F5), QStringLiteral("call-in"),
                  [this] { return !m_front.session().account().id.isNull(); }});
    addCallCommands(commands);
    addLineCommands(commands);
    addKeyNotes(commands);
}

void CallPage::addCallCommands(CommandRegistry &commands)
{
    const auto add = [&](const char *id, const QKeySequence &key, const QString &icon, std::function<QString()> words,
                         std::function<void()> act, std::function<bool()> enabled) {
        commands.add(this,
                     {QLatin1String(id), Group::Call, std::move(words), std::move(act), key, icon, std::move(enabled)});
    };
    const auto inHand = [this] { return m_front.call() != nullptr; };
    add(
        "note", Qt::Key_F2, QStringLiteral("note"), [] { return tr("Note"); }, [this] { toggleNote(); }, inHand);
    add(
        "waiting", Qt::Key_F3, QStringLiteral("promise"),
        [] { return tr("Open calls and promises; the first due one when no call is in hand"); },
        [this] { m_tray->enter(); }, [this] { return !m_front.waitingCalls().empty(); });
    add(
        "jump", Qt::Key_F4, QStringLiteral("skip"), [] { return tr("Map of the procedure; a number and Enter jumps"); },
        [this] { toggleMap(); },
        [this] { return m_front.call() && m_front.call()->state.line() != LineState::Ringing; });
    add(
        "another-request", Qt::Key_F9, QStringLiteral("again"), [] { return tr("One more request"); },
        [this] { m_card->addRequest(); },
        [this] { return m_front.call() && m_front.call()->state.line() == LineState::Talking; });
    add(
        "step-back", Qt::ALT | Qt::Key_Left, QStringLiteral("undo"),
        [] {
            return tr(
                "Step back: the last choice on the card, else the last answer, is taken back; nothing typed is lost");
        },
        [this] { m_card->stepBack(); }, [this] { return m_card->canStepBack(); });
    add(
        "not-said", Qt::ALT | Qt::Key_0, QStringLiteral("say"),
        [] { return tr("The sentence of the protocol was not said"); }, [this] { m_card->markNotSaid(); },
        [this] { return m_card->hasScript(); });
    add(
        "proposed-caller", Qt::ALT | Qt::Key_Q, QStringLiteral("person"),
        [] { return tr("Then a digit: take somebody whom the directory proposes"); }, [this] { m_callerFold->ask(); },
        [this] { return !m_recognition->proposed().empty(); });
    add(
        "counts", Qt::ALT | Qt::Key_A, QStringLiteral("person"), [] { return tr("How many people it happens to"); },
        [this] { m_card->focusCounts(); }, [this] { return m_card->hasCounts(); });
    add(
        "next-pane", Qt::CTRL | Qt::Key_Tab, QStringLiteral("skip"),
        [] { return tr("To the next pane: card, note, open calls, caller, line, trail"); }, [this] { nextPane(); }, {});
    add(
        "manual", Qt::CTRL | Qt::Key_D, QStringLiteral("info"), [] { return tr("The manual's words"); },
        [this] { m_card->toggleManual(); }, inHand);
}

void CallPage::addLineCommands(CommandRegistry &commands)
{
    const auto add = [&](const char *id, const QKeySequence &key, const QString &icon, std::function<QString()> words,
                         std::function<void()> act, std::function<bool()> enabled) {
        commands.add(this,
                     {QLatin1String(id), Group::Line, std::move(words), std::move(act), key, icon, std::move(enabled)});
    };
    const auto line = [this] { return m_front.call() ? m_front.call()->state.line() : LineState::Closed; };
    add(
        "hold", Qt::Key_F6, QStringLiteral("hold"),
        [] { return tr("Hold, then a digit for the reason; on hold: I spoke to them"); }, [this] { m_card->holdKey(); },
        [line] { return line() == LineState::Talking || line() == LineState::OnHold; });
    add(
        "back", Qt::Key_F7, QStringLiteral("resume"), [] { return tr("Back from hold"); },
        [this] { m_card->endHold(); }, [line] { return line() == LineState::OnHold; });
    add(
        "tense", Qt::Key_F8, QStringLiteral("tense"), [] { return tr("Tense call, on and off"); },
        [this] { toggleTense(); },
        [line] { return line() == LineState::Talking || line() == LineState::OnHold || line() == LineState::Away; });
    add(
        "drop", Qt::Key_F12, QStringLiteral("dropped"),
        [this] {
            const OpenCall *open = m_front.call();
            return !open || isTelephone(open->state.channel())
                ? tr("The line was lost (Alt ← takes it back)")
                : tr("They are gone before the end (Alt ← takes it back)");
        },
        [this] { m_card->drop(); },
        [this, line] { return m_front.call() && !m_front.call()->state.isDropped() && line() != LineState::Over; });
    add(
        "other-contact", Qt::SHIFT | Qt::Key_F5, QStringLiteral("note"),
        [] { return tr("Another contact: VoIP, e-mail, chat, visit"); }, [this] { m_card->askChannel(); },
        [this] { return m_front.call() == nullptr; });
    add(
        "answer-other", Qt::SHIFT | Qt::Key_F6, QStringLiteral("hold"),
        [] { return tr("Hold, and answer the other call"); }, [this] { m_front.answerOther(m_front.otherRing()); },
        [this] { return m_front.call() && !m_front.otherRing().isNull(); });
    add(
        "withdraw-answer", Qt::ALT | Qt::SHIFT | Qt::Key_Left, QStringLiteral("undo"),
        [] { return tr("Answered by mistake: it rings on (within a ring)"); },
        [this] { (void)m_front.perform(command::WithdrawAnswer{}); },
        [this] { return m_front.call() && m_front.call()->state.canWithdrawAnswer(m_front.time()); });
    add(
        "continue-cut", Qt::SHIFT | Qt::Key_F12, QStringLiteral("again"),
        [] { return tr("The same person again after a cut, or still there after an interruption"); },
        [this] { m_front.continueCut(); }, [this] { return m_front.cutOffer().has_value(); });
    add(
        "mend-times", QKeySequence(), QStringLiteral("undo"),
        [] { return tr("Mend the times of this call, with a reason"); }, [this] { mendTimes(); },
        [line] { return line() == LineState::Over; });
    add(
        "not-known", Qt::ALT | Qt::Key_U, QStringLiteral("info"),
        [] { return tr("What the record still lacks, nobody knows"); }, [this] { m_card->leaveUnknown(); },
        [this, line] { return line() == LineState::Over && !lackingAtEnd(m_front.call()->state).empty(); });
    add(
        "rings", Qt::ALT | Qt::Key_R, QStringLiteral("phone"), [] { return tr("Rings as heard; empty means unknown"); },
        [this] { m_strip->askRings(); }, [this] { return m_front.call() != nullptr; });
}

void CallPage::addKeyNotes(CommandRegistry &commands)
{
    QList<QKeySequence> digits;
    for (int digit = 1; digit <= 9; ++digit) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + digit)));
        connect(action, &QAction::triggered, this, [this, digit] { m_card->takeDigit(digit); });
        addAction(action);
        digits.append(action->shortcut());
    }
    const auto note = [&](std::function<QString()> keys, std::function<QString()> words,
                          const QList<QKeySequence> &covers = {}) {
        commands.add(KeyNote{Group::Call, std::move(keys), std::move(words), covers});
    };
    note([] { return tr("Enter"); },
         [] { return tr("Answer the telephone; go on; confirm; take what the arrows went to"); });
    note([] { return tr("Letters"); }, [] { return tr("A note, when no text has the keyboard"); });
    note([] { return QStringLiteral("1 … 9"); }, [] { return tr("Choose, when no text has the keyboard"); });
    note([] { return QStringLiteral("Alt 1 … 9"); }, [] { return tr("Choose, from anywhere"); }, digits);
    note([] { return QStringLiteral("Ctrl Z"); }, [] { return tr("Step back, when no text has the keyboard"); });
    note([] { return tr("Esc"); }, [] { return tr("Back to the card"); });
    note([] { return QStringLiteral("Alt N"); }, [] { return tr("In a field: the caller has none"); },
         {QKeySequence(Qt::ALT | Qt::Key_N)});
    note([] { return QStringLiteral("Alt K"); }, [] { return tr("In a field: keep it as the caller said it"); },
         {QKeySequence(Qt::ALT | Qt::Key_K)});
}

/// What nobody measured is said by who knows it.
void CallPage::mendTimes()
{
    const OpenCall *open = m_front.call();
    if (!open)
        return;
    TimesDialog dialog(open->state, m_front.time(), this);
    const CallId call = m_front.id();
    if (dialog.exec() == QDialog::Accepted && m_front.id() == call)
        (void)m_front.perform(dialog.mending());
}

} // namespace helpdesk
