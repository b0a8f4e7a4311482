// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/console.h"
#include "app/console/opening.h"
#include "core/call/fieldkeys.h"

#include <QSize>
#include <QStringList>

#include <chrono>
#include <functional>
#include <initializer_list>
#include <utility>

namespace helpdesk::console {

/// A window on a scratch desk whose clock goes when it is told to, what an agent does there, and pictures of it.
class TourStage
{
public:
    static constexpr QSize wholeSize{1280, 720};

    /// Pictures go to \a folder, in one language, look and size. \a desk is opened and empty.
    TourStage(const QString &folder, Language language, MainWindow::LookChoice look, const QSize &size, const OpenedDesk &desk);

    void settle(int ms = 60);
    void pass(std::chrono::milliseconds time);
    /// Waits until everything stands in the database: a picture never says "saved" before it is.
    void waitSaved();
    void grab(const char *name);
    void grab(const char *name, QWidget *shown);
    /// What opens over the window, and goes again.
    void grabOver(const char *name, const std::function<void()> &open);
    /// To whatever has the keyboard.
    void press(Qt::Key key);
    /// Each of these takes its time.
    void act(Command command, std::chrono::milliseconds after = std::chrono::seconds(4));
    void answer(const char *id, std::chrono::milliseconds after = std::chrono::seconds(8));
    void note(const QString &text);
    void capture(std::initializer_list<std::pair<QString, QString>> values);
    void ring(std::chrono::milliseconds ringing);
    /// Registers, and waits until it is on disk.
    void finish();
    /// By its name among the commands of the window.
    void run(const char *command);
    /// Something did not go as it is played: told at the end, and it goes on.
    void fail(const QString &what);
    /// Pictures written, and what failed on the way.
    [[nodiscard]] int written() const { return m_written; }
    [[nodiscard]] const QStringList &faults() const { return m_faults; }

protected:
    /// A refused act is a fault.
    void check(const Result<> &done);

    Moment m_now;
    Console m_console;

private:
    QString m_folder;
    Language m_language;
    MainWindow::LookChoice m_look;
    bool m_compact;
    QString m_last; ///< The newest picture.
    int m_taken = 0;
    int m_written = 0;
    QStringList m_faults;
};

} // namespace helpdesk::console
