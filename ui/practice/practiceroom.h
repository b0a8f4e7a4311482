// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/practice/practiceexchange.h"
#include "core/practice/practicelibrary.h"
#include "ui/practice/practiceports.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace helpdesk {

class FrontCall;

/// The round in course: tells the exchange the time, keeps which caller rang, says what is heard.
class PracticeRoom : public QObject
{
    Q_OBJECT

public:
    /// The front and the desk are borrowed.
    PracticeRoom(FrontCall &front, CallDesk &desk, PracticeRoomPorts ports, QObject *parent = nullptr);

    /// What can be practised under the procedure in force.
    [[nodiscard]] const PracticeLibrary &library();
    /// REQUIRES: none runs.
    void begin(const QString &round);
    /// Nobody rings any more; what was done stays, a call on the line can be ended.
    void stop();
    /// The caller in front is asked for their data once more.
    void askAgain();
    /// As its timer does, twice a second.
    void tick();

    [[nodiscard]] bool isRunning() const { return m_exchange != nullptr; }
    /// It ends as soon as the call on the line is registered.
    [[nodiscard]] bool isStopping() const { return m_exchange && m_exchange->isStopped(); }
    /// The round in course, else the last one of this window; empty before the first.
    [[nodiscard]] const std::optional<PracticeResult> &result() const { return m_result; }
    [[nodiscard]] int left() const { return m_exchange ? m_exchange->left() : 0; }
    /// What the strip of the call page shows now.
    [[nodiscard]] QString words() const;
    /// Somebody is there to be asked again.
    [[nodiscard]] bool canAskAgain() const;
    [[nodiscard]] const PracticeRoomPorts &ports() const { return m_ports; }

Q_SIGNALS:
    /// What is heard may have changed.
    void heard();
    /// A call rang, or was judged.
    void resultChanged();
    /// A call of the round rings and none is in front.
    void rang();
    void ended();
    /// Which caller it was could not be kept: the round will be missing among the earlier ones.
    void failed(const helpdesk::Error &error);

private:
    [[nodiscard]] PracticePorts exchangePorts();
    [[nodiscard]] CallId ring(const command::Ring &given);
    [[nodiscard]] Actor line() const;
    void follow(CallId call);
    void takeScores();
    void keepNew();

    FrontCall &m_front;
    CallDesk &m_desk;
    PracticeRoomPorts m_ports;
    PracticeLibrary m_library;
    std::shared_ptr<const Procedure> m_libraryOf; ///< The procedure it was read for.
    std::unique_ptr<PracticeExchange> m_exchange;
    std::optional<PracticeResult> m_result;
    std::optional<PracticeScore> m_last; ///< Of the call judged last.
    QTimer m_clock{this};
};

} // namespace helpdesk
