// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/console.h"
#include "app/console/opening.h"
#include "app/tour/tourrest.h"
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

    /// When every stage begins.
    [[nodiscard]] static Moment firstMoment();

    /// Pictures go to \a folder, in one language, look and size. \a desk is opened and empty.
    TourStage(const QString &folder, Language language, MainWindow::LookChoice look, const QSize &size,
              const OpenedDesk &desk);

    /// How the pictures of one set end, "es-light" or "en-dark-compact".
    [[nodiscard]] static QString nameOf(Language language, MainWindow::LookChoice look, const QSize &size);

    /// Until the window is at rest: whatever was asked is answered, everything stands in the database.
    void settle();
    void pass(std::chrono::milliseconds time);
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
    /// Registers.
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
    TourRest m_rest;
    QString m_folder;
    QString m_set;
    QString m_last; ///< The newest picture.
    int m_taken = 0;
    int m_written = 0;
    QStringList m_faults;
};

} // namespace helpdesk::console
