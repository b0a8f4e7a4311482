// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localtext.h"
#include "core/base/result.h"
#include "core/storage/engine/databaselocation.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QThread;

namespace helpdesk::console {

/// The general call report kept on this PC, and how.
struct ShiftCopyChoice
{
    bool enabled = true;
    QString folder; ///< Empty: the usual one.

    friend bool operator==(const ShiftCopyChoice &, const ShiftCopyChoice &) = default;
};

/// How it stands with them.
struct ShiftCopyState
{
    bool working = false;
    QString lastPath;                   ///< The newest one, empty: none yet.
    std::optional<Error::Code> trouble; ///< Why the last attempt made none.
};

/// Writes the general call report of the month into a folder of this PC at the end of each shift, as the manual asks
/// (002:187), in a thread of its own at the lowest priority; nobody waits for it.
///
/// Looks now and then whether the shift that ended last has its workbook: after a PC was off, that of the last shift is
/// made up for. A night over the end of a month writes both months. Of older ones the newest few stay and the last of
/// each month. One that cannot be written is told by changed() and tried again at the next look.
class ShiftCopies : public QObject
{
    Q_OBJECT

public:
    static constexpr int newestKept = 9; ///< Three days of three shifts.

    ShiftCopies(DatabaseLocation database, std::function<qint64()> nowMs, QObject *parent = nullptr);
    /// Stops what is being written; it leaves no trace.
    ~ShiftCopies() override;

    /// Looks, the first time after \a firstLook.
    void watch(std::chrono::milliseconds firstLook);
    /// Writes that of this month now, whether or not a shift has ended. Nothing when one is being written.
    void writeNow();

    void setChoice(const ShiftCopyChoice &choice);
    [[nodiscard]] const ShiftCopyChoice &choice() const { return m_choice; }
    void setLanguage(Language language) { m_language = language; }
    [[nodiscard]] QString folder() const;
    [[nodiscard]] const ShiftCopyState &state() const { return m_state; }

    /// Documents of this user.
    [[nodiscard]] static QString usualFolder();

Q_SIGNALS:
    void changed();

private:
    enum class When { AtShiftEnd, Now };
    /// The newest one there.
    using Written = Result<QString>;

    void look();
    void write(When when);
    void finish(const Written &written);

    const DatabaseLocation m_database;
    const std::function<qint64()> m_nowMs;
    ShiftCopyChoice m_choice;
    Language m_language = Language::Spanish;
    ShiftCopyState m_state;
    QTimer m_timer;
    std::atomic<bool> m_stop{false};
    std::unique_ptr<QThread> m_thread;
};

} // namespace helpdesk::console
