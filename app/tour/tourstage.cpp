// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tour/tourstage.h"

#include "core/call/plancall.h"
#include "core/organisation/localtime.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QTextEdit>
#include <QTimeZone>

namespace helpdesk::console {

using namespace std::chrono_literals;

namespace {

/// Not a moment of anybody's machine.
Surroundings surroundingsOf(const OpenedDesk &desk, const Moment &now)
{
    constexpr quint64 seed = 20261119;
    constexpr qint64 bytes = 1'400'000;
    Surroundings around;
    around.now = [&now] { return now; };
    around.seed = seed;
    around.printing.printers = [] { return QStringList(); };
    around.sound = false;
    around.queue.idleAfter = 0ms;
    around.watch = {.atMostEvery = 0ms, .poll = 24h, .slowPoll = 24h}; // It is asked to look.
    around.shownPath = [scratch = QFileInfo(desk.location.path).absolutePath()](const QString &path) {
        return QString(path).replace(scratch, QDir::home().filePath(QStringLiteral(".local/share/auricular")));
    };
    around.shownBytes = bytes;
    return around;
}

/// Texts are laid out little by little, lists a while after they were resized, other things when they are painted
/// first.
void layOut(QWidget &shown)
{
    for (const auto *text : shown.findChildren<QTextEdit *>())
        (void)text->document()->size();
    (void)shown.grab();
    for (auto *view : shown.findChildren<QAbstractItemView *>()) {
        if (view->isVisible())
            view->doItemsLayout();
    }
}

} // namespace

Moment TourStage::firstMoment()
{
    return {instantOf(QDate(2026, 11, 19), QTime(10, 40, 52), QTimeZone("America/Mexico_City")), 1'000'000};
}

TourStage::TourStage(const QString &folder, Language language, MainWindow::LookChoice look, const QSize &size,
                     const OpenedDesk &desk)
    : m_now(firstMoment()),
      m_console(desk, surroundingsOf(desk, m_now), language, nullptr, std::make_unique<MainWindow>()),
      m_rest(m_console),
      m_folder(folder),
      m_set(nameOf(language, look, size))
{
    m_console.setLook(look);
    m_console.window().resize(size);
    m_console.window().show();
}

QString TourStage::nameOf(Language language, MainWindow::LookChoice look, const QSize &size)
{
    return QStringLiteral("%1-%2%3").arg(language == Language::English ? QStringLiteral("en") : QStringLiteral("es"),
                                         look == MainWindow::LookChoice::Dark ? QStringLiteral("dark")
                                                                              : QStringLiteral("light"),
                                         size == wholeSize ? QString() : QStringLiteral("-compact"));
}

void TourStage::fail(const QString &what)
{
    m_faults.append(m_last.isEmpty() ? what : QStringLiteral("after %1: %2").arg(m_last, what));
}

void TourStage::check(const Result<> &done)
{
    if (!done)
        fail(QStringLiteral("refused: %1 %2")
                 .arg(done.error().detail, done.error().missing.join(QLatin1Char(' ')))
                 .trimmed());
}

void TourStage::run(const char *command)
{
    settle(); // A record that is still read cannot be printed yet.
    if (!m_console.window().commands().run(QLatin1String(command)))
        fail(QStringLiteral("no such command now: %1").arg(QLatin1String(command)));
}

void TourStage::settle()
{
    if (!m_rest.come())
        fail(QStringLiteral("the window does not come to rest"));
}

void TourStage::pass(std::chrono::milliseconds time)
{
    settle(); // What was asked before is answered before.
    m_now = m_now.after(time);
    m_console.tick();
    settle();
}

void TourStage::grab(const char *name)
{
    grab(name, &m_console.window());
}

void TourStage::grab(const char *name, QWidget *shown)
{
    m_console.tick();
    settle();
    layOut(*shown);
    settle();
    const QString path = QDir(m_folder).filePath(
        QStringLiteral("%1-%2-%3.png").arg(++m_taken, 2, 10, QLatin1Char('0')).arg(QLatin1String(name), m_set));
    m_last = QFileInfo(path).fileName();
    if (shown->grab().save(path))
        ++m_written;
    else
        m_faults.append(QStringLiteral("cannot write %1").arg(path));
}

void TourStage::grabOver(const char *name, const std::function<void()> &open)
{
    open();
    settle();
    QWidget *over = QApplication::activeModalWidget();
    for (QDialog *dialog : m_console.window().findChildren<QDialog *>())
        over = !over && dialog->isVisible() ? dialog : over;
    if (!over) {
        fail(QStringLiteral("nothing opened for %1").arg(QLatin1String(name)));
        return;
    }
    grab(name, over);
    over->close();
    settle();
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
    if (const OpenCall *open = m_console.front().call(); open && !lackingAtEnd(open->state).empty())
        act(command::LeaveUnknown{});
    act(command::Register{});
}

} // namespace helpdesk::console
