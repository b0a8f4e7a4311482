// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localtext.h"
#include "core/call/callstate.h"
#include "core/call/command.h"
#include "core/people/density.h"
#include "core/protocol/protocol.h"

#include <QPointer>
#include <QWidget>

#include <optional>
#include <vector>

class QBoxLayout;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace helpdesk {

struct SentenceContext;
class AnswersPanel;
class CardHead;
class ChannelPanel;
class CutPanel;
class DialPanel;
class DraftKeeper;
class FieldsPanel;
class FrontCall;
class HoldPanel;
class IdlePanel;
class KeyButton;
class ManualNote;
class PlainLabel;
class ReasonPanel;
class SentenceView;
class StatusPanel;
class SummaryPanel;
class TicketPanel;
class TransferPanel;

/// The operation in hand: head and sentence in their fixed slot, below them what to fill in, the answers, the main
/// button.
///
/// Everything comes from the procedure's data. Rebuilt only when the operation, the request, the attempt or the effect
/// changes; in between it is updated in place, so that no key and no cursor is lost.
class CardPanel : public QWidget
{
    Q_OBJECT

public:
    CardPanel(FrontCall &front, DraftKeeper &drafts, QWidget *parent = nullptr);
    ~CardPanel() override;

    /// A digit, from anywhere.
    bool takeDigit(int digit);
    /// Enter on the card: the main act, or the way to what it lacks.
    void act();
    /// Takes the last choice on this card back; without one, the last answer.
    void stepBack();
    [[nodiscard]] bool canStepBack() const;
    void holdKey();      ///< F6: asks for the reason; on hold, the contact.
    void endHold();      ///< F7.
    void markNotSaid();  ///< The script of this card was not said, or was after all.
    void toggleManual(); ///< Ctrl D: what this density folds away, and back.
    void addRequest();
    void showAway(bool away); ///< Between calls, the key to go away is the one to come back.
    void drop();
    void leaveUnknown(); ///< Alt U: what was typed is taken first; what then lacks, nobody knows.
    void focusCounts();  ///< Alt A.
    /// Esc: the keyboard goes back to the card.
    void focusCard();
    /// Whether the card has a script to be marked, or numbers of people to be asked.
    [[nodiscard]] bool hasScript() const;
    [[nodiscard]] bool hasCounts() const;
    /// What lies below the sentence and the hold's clock.
    [[nodiscard]] QRect bodyRect() const;
    /// Once a second.
    void tick();
    /// The hold ring, for what should have been heard.
    void flashHold();
    /// Mayús F5: asks how somebody came, who does not ring.
    void askChannel();
    /// Hands over what is typed; false when something does not keep its rule and stays as it is typed.
    bool flush();
    void retranslate();
    /// The fields of the operation in hand: what is typed there, and what the directory knows.
    [[nodiscard]] FieldsPanel *fields() const { return m_fields; }

Q_SIGNALS:
    /// The Centro de Atención Telefónica has no number yet.
    void centreNumberWanted();
    void ringWanted();
    void otherContactWanted(helpdesk::Channel channel);
    void awayWanted();
    /// A call of the own day is to be looked at.
    void callWanted(helpdesk::CallId call);
    void promiseWanted(helpdesk::CallId call);
    /// The line was just answered: the note row is next.
    void justAnswered();
    /// Something that the agent should read; nothing was refused.
    void told(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Act { None, GoOn, MakeTicket, Dial, Park, ReadStatus, GiveNumber, Register };
    struct Key
    {
        CallId call;
        QString operation;
        int request = 0;
        int attempt = 0;
        std::size_t visits = 0;
        bool done = false;
        friend bool operator==(const Key &, const Key &) = default;
    };

    /// What of the session a card is made from: only then is it made anew.
    struct Look
    {
        Language screen = Language::Spanish;
        Language speech = Language::Spanish;
        Density density = Density::Junior;
        AccountId agent;
        friend bool operator==(const Look &, const Look &) = default;
    };

    void layOut();
    void layOutAloud();
    /// The margins, and what gives way in a low window.
    void fold();
    void placeAnswers();
    void fitWork();
    enum class Content { New, Same };
    void fitAloud(Content content);
    [[nodiscard]] int roomBetween() const;
    [[nodiscard]] int roomForAnswers() const;
    [[nodiscard]] int leastFields() const;
    [[nodiscard]] int filledInHeight() const;
    [[nodiscard]] bool isCramped() const;
    [[nodiscard]] int answersHeight(bool tight) const;
    [[nodiscard]] bool answersAreTight() const;
    [[nodiscard]] bool answersStandStill() const;
    void bringIntoSight(QWidget *widget);
    void connectParts();
    void refresh();
    void rebuild();
    void showIdle();
    void showParts(const CallState &state);
    void showMain();
    void showManual();
    void showDefinition();
    [[nodiscard]] Look look() const;
    void followSession();
    void rebuildKeepingFocus();
    /// The card itself, in the place of what it was asking.
    void showWork();
    void updateSentences();
    void placeFocus();
    /// To the main button, or the first answer where only answers lead on.
    void focusWayOn();
    void rememberTyping();
    void backToTyping();
    void tellUndecided();
    void restAfterLoss();
    void choose(const QString &answer);
    bool perform(Command command);
    [[nodiscard]] Act mainAct() const;
    [[nodiscard]] QStringList lacking() const;
    [[nodiscard]] QString actWord(Act act) const;
    [[nodiscard]] Key keyOf(const CallState &state) const;
    void updateDigits();
    [[nodiscard]] Sentence sentenceOf(const Say &say) const;
    /// Those of this card now: what to say first, then the rest.
    [[nodiscard]] std::vector<const Say *> sayings() const;
    [[nodiscard]] Sentence greeting() const;
    [[nodiscard]] QString scriptHere() const;
    [[nodiscard]] SentenceContext context() const;

    FrontCall &m_front;
    DraftKeeper &m_drafts;
    CardHead *m_head;
    HoldPanel *m_hold;
    QStackedWidget *m_stack;
    IdlePanel *m_idle;
    ReasonPanel *m_reasons;
    ChannelPanel *m_channels;
    CutPanel *m_cut;
    QWidget *m_aloud = nullptr; ///< What is read aloud beside the sentence: never scrolled, always whole.
    QWidget *m_work = nullptr;  ///< What there is to do in a call.
    QVBoxLayout *m_answersSlot = nullptr;
    QScrollArea *m_scroll;
    QVBoxLayout *m_headSlot;
    QVBoxLayout *m_more; ///< The further sentences.
    std::vector<SentenceView *> m_moreSentences;
    DialPanel *m_dial;
    TransferPanel *m_transfer;
    TicketPanel *m_ticket;
    StatusPanel *m_status;
    SummaryPanel *m_summary;
    FieldsPanel *m_fields;
    AnswersPanel *m_answers;
    ManualNote *m_manual;
    PlainLabel *m_definition; ///< Of the choice that has the keyboard, where they are not all in view.
    PlainLabel *m_lacks;
    PlainLabel *m_priorityName;
    PlainLabel *m_priority;
    QWidget *m_foot;
    QBoxLayout *m_prioritySlot = nullptr;
    QVBoxLayout *m_resolverSlot;
    KeyButton *m_main;
    KeyButton *m_correct; ///< On the last card: back to what the summary shows.
    std::optional<Key> m_key;
    QString m_greeting; ///< As it waits between calls.
    bool m_wasOnHold = false;
    bool m_answersTight = false;     ///< Without definitions.
    bool m_answersStill = false;     ///< Below what scrolls.
    bool m_unfolded = false;         ///< Ctrl D, for this card.
    bool m_focusStays = false;       ///< The card is made anew and nobody asked for it: the keyboard stays.
    Look m_look;                     ///< As the card was made.
    bool m_enterRests = false;       ///< The next Enter between calls was meant for a call that is gone.
    QPointer<QWidget> m_typedBefore; ///< The text that had the keyboard before the hold.
};

} // namespace helpdesk
