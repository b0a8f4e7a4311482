// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/calldesk.h"
#include "tests/support/catch.h"
#include "tests/ui/memoryjournal.h"
#include "tests/ui/pauses.h"
#include "ui/call/callpage.h"
#include "ui/call/front/frontcall.h"
#include "ui/calllog/calllogpage.h"
#include "ui/common/agentsession.h"
#include "ui/shell/mainwindow.h"
#include "ui/text/screenlanguage.h"

#include <QTimer>

#include <memory>

namespace helpdesk {

/// When the window is opened: 2026-11-19.
inline constexpr qint64 deskNowMs = 1'795'104'000'000;

/// The shipped definitions, with two people in one group so that somebody can be proposed.
[[nodiscard]] DefinitionsPtr shippedDefinitions();

/// The whole window over a journal in memory; time is steered, keys go to whatever has the keyboard.
class TestDesk
{
public:
    explicit TestDesk(Language screen = Language::Spanish);

    void pass(int seconds) { now = now.after(std::chrono::seconds(seconds)); }
    /// Until the window has nothing left to do. Its pauses are not over by then (see pauses.h).
    void settle();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void press(std::initializer_list<Qt::Key> keys);
    /// As on a keyboard: into whatever has it.
    void type(const QString &text);
    void typeInto(const QString &accessibleName, const QString &text);

    void answerLoads();
    /// A call answered at another desk over the same journal, which goes on with it as \a then says.
    CallId callElsewhere(const Actor &actor, const std::vector<Command> &then = {});
    /// Rings and answers; the keyboard is on the card.
    void answerCall();
    /// The same, and the call stands at \a operation.
    void bringTo(const char *operation);
    [[nodiscard]] const CallState &state() const { return front.call()->state; }
    [[nodiscard]] QString operation() const { return front.call() ? state().operation().id : QString(); }
    [[nodiscard]] QString value(const QString &key) const { return state().run().value(key).text; }
    [[nodiscard]] CallSummary lastSummary() const;
    [[nodiscard]] QString focusName() const;
    /// What is to be said: the first sentence in sight.
    [[nodiscard]] QString sentence() const;
    /// All that stands on labels and buttons and in lists in sight.
    [[nodiscard]] QStringList words() const;

    QObject asker; ///< Outlives the window, which asks while it closes; without a loop nothing is answered then.
    Moment now{deskNowMs, 1'000'000};
    MemoryJournal journal;
    CallDesk desk;
    AgentSession session;
    ScreenLanguage language;
    std::vector<TicketRow> found;
    std::vector<RequesterRow> known; ///< The directory; every question finds all of them.
    QString askedFor;                ///< What was typed for the last question while recognising.
    std::vector<RequesterRow> written;
    std::optional<Error::Code> saveFault; ///< What the next save meets, once.
    std::pair<RequesterId, RequesterId> merged;
    std::vector<MergedEntry> merges;
    RequesterId parted;
    ImportReport report;
    int imports = 0;
    bool loadsHeld = false;   ///< A slow server: calls asked for come as they stood then, by answerLoads().
    CallFilter filtered;      ///< Of the log's last question.
    bool nothingFits = false; ///< The log finds no call.
    int rowsAsked = 0;        ///< At most, by the log's last question from the top.
    int daysAsked = 0;        ///< How often the own day was asked for.
    int unsaved = 0;          ///< As the window is told when it closes.
    QString savedTo;          ///< The recovery file asked for.
    FrontCall front;
    std::unique_ptr<MainWindow> window;
    CallPage *page = nullptr;
    CallLogPage *log = nullptr;

private:
    /// The directory answers as a store does: later, in the window's thread.
    template<typename Answer, typename Value>
    void later(Answer answer, Value value)
    {
        QTimer::singleShot(0, &asker, [answer = std::move(answer), value = std::move(value)] { answer(value); });
    }

    CallPorts ports();
    DirectoryPorts directoryPorts();
    [[nodiscard]] Result<LoadedCall> load(CallId id) const;
    [[nodiscard]] std::vector<CallRow> rows(bool openOnly) const;

    std::vector<std::function<void()>> m_heldLoads;
};

} // namespace helpdesk
