// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/tourstage.h"

#include "core/organisation/localtime.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QKeyEvent>
#include <QTimer>

namespace helpdesk::console {

using namespace std::chrono_literals;

TourStage::TourStage(const QString &folder, Language language, MainWindow::LookChoice look, const QSize &size, const OpenedDesk &desk)
    : m_now{instantOf(QDate(2026, 11, 19), QTime(10, 40, 52), QTimeZone("America/Mexico_City")), 1'000'000},
      m_console(desk, [this] { return m_now; }, language, nullptr, std::make_unique<MainWindow>()), m_folder(folder), m_language(language),
      m_look(look), m_compact(size != wholeSize)
{
    m_console.setLook(look);
    m_console.window().resize(size);
    m_console.window().show();
}

void TourStage::fail(const QString &what)
{
    m_faults.append(m_last.isEmpty() ? what : QStringLiteral("after %1: %2").arg(m_last, what));
}

void TourStage::check(const Result<> &done)
{
    if (!done)
        fail(QStringLiteral("refused: %1 %2").arg(done.error().detail, done.error().missing.join(QLatin1Char(' '))).trimmed());
}

void TourStage::run(const char *command)
{
    constexpr int mostTries = 100; // A record that is still read cannot be printed yet.
    for (int tried = 0; tried < mostTries; ++tried) {
        if (m_console.window().commands().run(QLatin1String(command)))
            return;
        settle(50);
    }
    fail(QStringLiteral("no such command now: %1").arg(QLatin1String(command)));
}

void TourStage::settle(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

void TourStage::pass(std::chrono::milliseconds time)
{
    m_now = m_now.after(time);
    settle(20);
}

void TourStage::waitSaved()
{
    QElapsedTimer patience;
    patience.start();
    while (m_console.store().journal().unsaved() > 0 && patience.elapsed() < 5000)
        settle(10);
    if (m_console.store().journal().unsaved() > 0)
        fail(QStringLiteral("not saved after 5 s"));
    settle(30);
}

void TourStage::grab(const char *name)
{
    grab(name, &m_console.window());
}

void TourStage::grab(const char *name, QWidget *shown)
{
    settle(80);
    m_console.tick();
    const QString path = QDir(m_folder).filePath(QStringLiteral("%1-%2-%3-%4%5.png")
                                                     .arg(++m_taken, 2, 10, QLatin1Char('0'))
                                                     .arg(QLatin1String(name), m_language == Language::English ? QStringLiteral("en") : QStringLiteral("es"),
                                                          m_look == MainWindow::LookChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
                                                          m_compact ? QStringLiteral("-compact") : QString()));
    m_last = QFileInfo(path).fileName();
    if (shown->grab().save(path))
        ++m_written;
    else
        m_faults.append(QStringLiteral("cannot write %1").arg(path));
}

void TourStage::grabOver(const char *name, const std::function<void()> &open)
{
    open();
    settle(300);
    QWidget *over = QApplication::activeModalWidget();
    for (QDialog *dialog : m_console.window().findChildren<QDialog *>())
        over = !over && dialog->isVisible() ? dialog : over;
    if (!over) {
        fail(QStringLiteral("nothing opened for %1").arg(QLatin1String(name)));
        return;
    }
    grab(name, over);
    over->close();
    settle(30);
}

void TourStage::press(Qt::Key key)
{
    if (QWidget *focused = QApplication::focusWidget()) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(focused, &event);
    }
    settle();
}

void TourStage::act(Command command, std::chrono::milliseconds after)
{
    check(m_console.front().perform(std::move(command)));
    pass(after);
}

void TourStage::answer(const char *id, std::chrono::milliseconds after)
{
    act(command::Choose{QLatin1String(id)}, after);
}

void TourStage::note(const QString &text)
{
    act(command::Note{text}, 3s);
}

void TourStage::capture(std::initializer_list<std::pair<QString, QString>> values)
{
    command::Capture given;
    for (const auto &[key, text] : values)
        given.fields.emplace_back(key, FieldValue{text, FieldValue::State::Given});
    act(given, 6s);
}

void TourStage::ring(std::chrono::milliseconds ringing)
{
    check(m_console.front().ring());
    pass(ringing);
}

void TourStage::finish()
{
    act(command::Register{});
    waitSaved();
}

} // namespace helpdesk::console
