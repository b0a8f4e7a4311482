// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localtext.h"
#include "core/storage/engine/databaselocation.h"
#include "ui/report/exportports.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace helpdesk::console {

/// Saves the general call report where the window asks for it, with a connection and a thread of its own; nobody waits
/// for it.
class CallReportSaver : public QObject
{
    Q_OBJECT

public:
    CallReportSaver(DatabaseLocation database, std::function<qint64()> nowMs, QObject *parent = nullptr);
    /// Stops what is being written; it leaves no trace.
    ~CallReportSaver() override;

    void setLanguage(Language language) { m_language = language; }
    [[nodiscard]] ExportPorts ports();

private:
    using Progress = std::function<void(qint64 written, qint64 whole)>;
    using Ended = std::function<void(const CallReportEnd &)>;

    void start(const CallReportWish &wish, Progress progress, Ended ended);

    const DatabaseLocation m_database;
    const std::function<qint64()> m_nowMs;
    Language m_language = Language::Spanish;
    std::atomic<bool> m_stop{false};
    std::unique_ptr<QThread> m_thread;
};

} // namespace helpdesk::console
