// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/import/importfile.h"
#include "core/storage/engine/databaselocation.h"
#include "ui/import/importports.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace helpdesk {
class Connection;
class ImportJob;
class QueryThread;
} // namespace helpdesk

namespace helpdesk::console {

/// Brings logs kept before into the desk where the window asks for it, each act with a connection and a thread of its
/// own; nobody waits for it.
class CallImporter : public QObject
{
    Q_OBJECT

public:
    CallImporter(DatabaseLocation database, std::function<qint64()> nowMs, QObject *parent = nullptr);
    /// Stops what goes on and waits for the piece in hand.
    ~CallImporter() override;

    /// \a reader is borrowed: earlier imports are asked of it.
    [[nodiscard]] ImportPorts ports(QueryThread &reader);
    /// No act goes on.
    [[nodiscard]] bool isAtRest() const { return m_going == 0; }

private:
    /// What an act does in its thread; \a tell is for progress.
    using Act = std::function<std::function<void()>(const ImportPorts::Progress &tell)>;

    [[nodiscard]] static QString askFile(QWidget *parent);
    [[nodiscard]] static RejectedWish askRejected(QWidget *parent, const QString &proposed);
    void run(ImportPorts::Progress progress, Act act);
    void open(const QString &path, const ImportPorts::Answer<OpenedLog> &answer);
    void glance(HeadPlace place, const ImportPorts::Answer<OpenedLog> &answer);
    void reopen(const CsvForm &form, const ImportPorts::Answer<OpenedLog> &answer);
    void look(const ImportChoices &choices, const ImportPorts::Answer<Result<ImportWords>> &answer);
    void preview(const ImportChoices &choices, ImportPorts::Progress progress,
                 const ImportPorts::Answer<Result<ImportPreview>> &answer);
    void write(const ImportChoices &choices, AccountId by, ImportPorts::Progress progress,
               const ImportPorts::Answer<ImportEnd> &answer);
    void saveRejected(const RejectedWish &wish, const ImportPorts::Answer<Result<qint64>> &answer);
    void undo(qint64 run, ImportPorts::Progress progress, const ImportPorts::Answer<Result<qint64>> &answer);
    void forget();

    // In the thread of the act.
    /// What was but looked at is of no use to who has stopped it, however it turned out. What was written stays
    /// written.
    [[nodiscard]] OpenedLog wanted(OpenedLog opened) const;
    template<typename T>
    [[nodiscard]] Result<T> wanted(Result<T> found) const;
    [[nodiscard]] OpenedLog glanceHere(std::optional<HeadPlace> place, qint64 nowMs);
    [[nodiscard]] Result<ImportWords> lookHere(const ImportChoices &choices, qint64 nowMs);
    [[nodiscard]] Result<ImportPreview> previewHere(const ImportChoices &choices, qint64 nowMs,
                                                    const ImportPorts::Progress &tell);
    [[nodiscard]] ImportEnd writeHere(const ImportChoices &choices, AccountId by, qint64 nowMs,
                                      const ImportPorts::Progress &tell);
    [[nodiscard]] Result<qint64> saveRejectedHere(const RejectedWish &wish, qint64 nowMs);

    const DatabaseLocation m_database;
    const std::function<qint64()> m_nowMs;
    std::atomic<bool> m_stop{false};
    int m_going = 0; ///< Acts whose end was not told yet.
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<ImportFile> m_file; ///< Of the act in hand, else of nobody.
    QString m_path;                     ///< Of it.
    QString m_name;                     ///< Without its folder.
    ImportChoices m_choices;            ///< By which it was read last.
};

} // namespace helpdesk::console
