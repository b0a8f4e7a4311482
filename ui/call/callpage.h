// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/protocol/holdtimer.h"
#include "ui/common/printports.h"
#include "ui/common/tones.h"
#include "ui/people/directoryports.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace helpdesk {

class CallerFold;
class CallerPanel;
class CallerRecognition;
class CallerRow;
class CaptureRow;
class CardPanel;
class CommandRegistry;
class DraftKeeper;
class FrontCall;
class HoldWatch;
class LineStrip;
class MapPanel;
class OpenCallsTray;
class PlainLabel;
class TrailPanel;
class VoiceStrip;

/// The page of the call in hand. Lays its panels out and leads the keys to them; knows no operation.
class CallPage : public QWidget
{
    Q_OBJECT

public:
    /// \a front is borrowed.
    CallPage(FrontCall &front, QWidget *parent = nullptr);

    /// Its keys, as commands of the window: those of \a everywhere work on every page.
    void addCommands(CommandRegistry &commands, QWidget *everywhere);
    /// Takes up or brings to the front a waiting call, asking first when somebody else holds it.
    void takeWaiting(CallId call);
    /// Who asks for help or helps, in the place kept for it; empty: nobody.
    void showAsk(const QString &words);
    /// The agent is away, or has come back.
    void showAway(bool away);
    /// Makes room for what simulated callers say; without it the page has nothing of them.
    VoiceStrip *addVoice();
    /// Where something may lie over the page: below the sentence and the hold's clock, above the capture row.
    [[nodiscard]] QRect coverable() const;
    void takeFocus();
    /// The directory, with whoever is calling; also from another page. Where their pane is folded the pane comes first.
    void openDirectory();
    /// The same, with somebody in view.
    void openDirectory(const std::optional<RequesterRow> &person);
    /// The operation in hand asks who is calling, and \a person would fill something in.
    [[nodiscard]] bool asksFor(const RequesterRow &person) const;
    /// Fills in what is known of a person, as the caller of the call in hand.
    void takePerson(const RequesterRow &person);
    /// Shows the clocks as they stand now; comes by itself once a second.
    void tick();
    /// What should have been heard is shown: the hold ring flashes.
    void flashHold();
    /// F4: the map of the procedure over the card, and back.
    void toggleMap();
    [[nodiscard]] bool isMapShown() const;
    void printMap();
    void setPrintPorts(PrintPorts ports);
    /// Hands over what is being typed, before the window closes.
    void keepTyped();

Q_SIGNALS:
    void centreNumberWanted();
    /// The agent goes away, or comes back.
    void awayWanted();
    /// The time to speak to somebody on hold has come (Due), or has passed (Overdue).
    void holdReached(helpdesk::HoldTimer::Phase phase);
    /// A call is to be looked at in the log.
    void callWanted(helpdesk::CallId call);
    /// A call rings: wherever the agent is, it is answered here.
    void sightWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectPanels();
    void connectDirectory();
    void takeProposed(const RequesterRow &person);
    void addCallCommands(CommandRegistry &commands);
    void addLineCommands(CommandRegistry &commands);
    void mendTimes();
    void addKeyNotes(CommandRegistry &commands);
    void keepBeforeClosing();
    void toggleNote();
    void nextPane();
    void closeMap();
    void toggleTense();
    void ring();
    void say(const QString &words, Tone tone = Tone::Overdue);
    void retranslate();

    FrontCall &m_front;
    DraftKeeper *m_drafts;
    CallerRecognition *m_recognition;
    HoldWatch *m_watch;
    // Made in the order of the work, which is that of the Tab key: what a card makes later comes last, and after it Tab
    // begins anew at the card's own keys. setTabOrder() over whole panels breaks the chain in Qt 6.4.
    CardPanel *m_card;
    CaptureRow *m_capture;
    OpenCallsTray *m_tray;
    CallerPanel *m_caller;
    CallerRow *m_callerRow;
    LineStrip *m_strip;
    TrailPanel *m_trail;
    MapPanel *m_map;
    VoiceStrip *m_voice = nullptr; ///< At a practice desk only.
    QVBoxLayout *m_middle = nullptr;
    QWidget *m_columns;
    CallerFold *m_callerFold = nullptr;
    PlainLabel *m_refusal;
    QTimer m_clock{this};
    QTimer m_refusalStays{this};
    QPointer<QWidget> m_typedBefore; ///< The text that had the keyboard before the map.
};

} // namespace helpdesk
