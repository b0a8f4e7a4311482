// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localtext.h"
#include "core/base/result.h"
#include "core/call/callcommit.h"
#include "core/report/month.h"
#include "core/storage/engine/databaselocation.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <set>

class QThread;

namespace helpdesk::console {

/// Where the month's call report is kept up to date. Off until a folder is chosen.
struct MonthFileChoice
{
    enum class Format { Workbook, Csv };

    QString folder; ///< Empty: nowhere.
    Format format = Format::Workbook;

    [[nodiscard]] bool isOn() const { return !folder.isEmpty(); }
    friend bool operator==(const MonthFileChoice &, const MonthFileChoice &) = default;
};

/// How it stands with it.
struct MonthFileState
{
    bool working = false;
    QString lastPath; ///< The one written last; empty: none yet.
    qint64 lastAtMs = 0;
    std::optional<Error::Code> trouble; ///< Why the last attempt made none.
};

/// What these acts say stands in the general call report: an outside number was dialled or answered, a record was
/// closed or amended (operations 16 and 25).
[[nodiscard]] bool isForReport(const CallCommit &commit);

/// Keeps the general call report of each month in one file (002:145), reporte-general-DESK-2026-11.xlsx or .csv, in a
/// thread of its own at the lowest priority; nobody waits for it.
///
/// Each time the whole file is written beside the old one and takes its name when it is whole. What comes while it is
/// written is in the next one, however much it is. One that cannot be written is told by changed() and tried again
/// every minute. The folder is never made: a share that is not there is no folder of this PC.
class MonthFile : public QObject
{
    Q_OBJECT

public:
    MonthFile(DatabaseLocation database, std::function<qint64()> nowMs, QObject *parent = nullptr);
    /// Stops what is being written; the old one stays.
    ~MonthFile() override;

    /// Brings this month's file up to date after \a firstLook, and that of the month before where there is one.
    void watch(std::chrono::milliseconds firstLook);
    /// A call whose first ring was then has changed, and that is committed. Nothing when it is off.
    void bringUpToDate(qint64 startedAtMs);

    /// This month's file is made at once.
    void setChoice(const MonthFileChoice &choice);
    /// The same before anything is written.
    void begin(const MonthFileChoice &choice) { m_choice = choice; }
    [[nodiscard]] const MonthFileChoice &choice() const { return m_choice; }
    void setLanguage(Language language) { m_language = language; }
    [[nodiscard]] const MonthFileState &state() const { return m_state; }
    /// Of a month, without its folder.
    [[nodiscard]] static QString nameOf(const DatabaseLocation &database, Month month, MonthFileChoice::Format format);

Q_SIGNALS:
    void changed();

private:
    struct Written
    {
        Result<QString> path;
        std::set<qint64> asked;
        MonthFileChoice choice;
    };

    void write();
    void finish(const Written &written);

    const DatabaseLocation m_database;
    const std::function<qint64()> m_nowMs;
    MonthFileChoice m_choice;
    Language m_language = Language::Spanish;
    MonthFileState m_state;
    std::set<qint64> m_due; ///< First rings of calls whose months are to be written.
    QTimer m_again;
    std::atomic<bool> m_stop{false};
    std::unique_ptr<QThread> m_thread;
};

} // namespace helpdesk::console
