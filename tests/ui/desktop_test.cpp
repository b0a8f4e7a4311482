// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/otherstart.h"
#include "app/desktop/portalscheme.h"
#include "app/desktop/singleinstance.h"
#include "app/desktop/windowplace.h"
#include "tests/support/catch.h"
#include "tests/support/waiting.h"

#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QScreen>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QWidget>
#include <QWindow>

#include <atomic>
#include <functional>
#include <thread>

using namespace helpdesk;
using namespace helpdesk::desktop;

namespace {

DatabaseLocation fileAt(const QString &path)
{
    DatabaseLocation location;
    location.path = path;
    return location;
}

void touch(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
}

/// Whether a second start takes the desk, in a thread of its own while this one goes on: it waits as long as it takes.
bool takenBeside(
    const QString &path, const QString &folder, const std::function<void()> &meanwhile = [] {})
{
    bool took = false;
    std::atomic<bool> ended = false;
    std::thread other([&] {
        SingleInstance second(fileAt(path), folder);
        second.setPatience(std::chrono::milliseconds(test::patience_ms));
        took = second.take();
        ended = true;
    });
    meanwhile();
    CHECK(test::waitFor([&] { return ended.load(); }));
    other.join();
    return took;
}

/// Answers as a desktop's portal does.
class FakePortal : public QDBusVirtualObject
{
public:
    uint scheme = 1;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const QDBusVariant inner{QVariant(scheme)};
        connection.send(message.createReply(QVariant::fromValue(QDBusVariant(QVariant::fromValue(inner)))));
        return true;
    }
};

/// A bus of this test alone.
class PrivateBus
{
public:
    PrivateBus()
    {
        m_daemon.start(QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
        if (m_daemon.waitForStarted(test::patience_ms) && m_daemon.waitForReadyRead(test::patience_ms))
            address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~PrivateBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished(test::patience_ms);
    }
    PrivateBus(const PrivateBus &) = delete;

    QString address;

private:
    QProcess m_daemon;
};

} // namespace

TEST_CASE("a second start on the same database raises the first window and is none itself", "[desktop]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("desk.db"));
    touch(path);
    SingleInstance first(fileAt(path), folder.path());
    REQUIRE(first.take());
    const QSignalSpy raised(&first, &SingleInstance::raiseWanted);
    CHECK_FALSE(takenBeside(path, folder.path())); // Waits for the answer.
    CHECK(raised.count() > 0);
}

TEST_CASE("a second start while the first window closes takes its place", "[desktop]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("desk.db"));
    touch(path);
    auto first = std::make_unique<SingleInstance>(fileAt(path), folder.path());
    REQUIRE(first->take());
    QStringList sockets = QDir(folder.path()).entryList({QStringLiteral("*.socket")}, QDir::System);
    REQUIRE(sockets.size() == 1);
    REQUIRE(QFile::remove(folder.filePath(sockets.front()))); // It answers no more, and still holds the desk.
    SECTION("it goes in time")
    {
        CHECK(takenBeside(path, folder.path(), [&] { first.reset(); }));
    }
    SECTION("it stays: the second one says that nobody was raised")
    {
        SingleInstance second(fileAt(path), folder.path());
        second.setPatience(std::chrono::milliseconds(0));
        CHECK_FALSE(second.take());
        CHECK_FALSE(second.raised());
    }
}

TEST_CASE("another program is waited for until it is ready, and one that is not is known to have failed", "[desktop]")
{
    // As the program does: it connects to the name it was told, says when it is ready, or leaves.
    const char *act = GENERATE("s.send(b'ready\\n')", "s.send(b'rea')", "pass", nullptr);
    OtherStart other;
    const QSignalSpy begun(&other, &OtherStart::begun);
    const QSignalSpy failed(&other, &OtherStart::failed);
    if (act)
        other.start(QStringLiteral("/usr/bin/python3"),
                    {QStringLiteral("-c"),
                     QStringLiteral("import socket,sys\ns=socket.socket(socket.AF_UNIX)\ns.connect(sys.argv[-1])\n")
                         + QLatin1String(act)});
    else
        other.start(QStringLiteral("/nowhere/auricular"), {});
    REQUIRE(test::waitFor([&] { return begun.count() + failed.count() == 1; }));
    const bool ready = act && QLatin1String(act).contains(QLatin1String("ready"));
    CHECK(begun.count() == (ready ? 1 : 0));
    CHECK_FALSE(other.isUnderWay());
}

TEST_CASE("a program that is never heard of has failed once the patience is over", "[desktop]")
{
    OtherStart other;
    other.setPatience(std::chrono::milliseconds(50));
    const QSignalSpy failed(&other, &OtherStart::failed);
    other.start(QStringLiteral("/bin/true"), {});
    CHECK(other.isUnderWay());
    REQUIRE(test::waitFor([&] { return failed.count() == 1; }));
}

TEST_CASE("a program reports to whoever started it, and to nobody when nobody did", "[desktop]")
{
    const QTemporaryDir folder;
    QLocalServer server;
    REQUIRE(server.listen(folder.filePath(QStringLiteral("start.socket"))));
    StartReport report(server.fullServerName());
    REQUIRE(test::waitFor([&] { return server.hasPendingConnections(); }));
    QLocalSocket *heard = server.nextPendingConnection();
    CHECK(heard->bytesAvailable() == 0); // It has begun, no more.
    report.sayReady();
    REQUIRE(test::waitFor([&] { return heard->bytesAvailable() > 0; }));
    CHECK(heard->readAll() == "ready\n");
    StartReport{QString()}.sayReady();
    StartReport{folder.filePath(QStringLiteral("nobody.socket"))}.sayReady();
}

TEST_CASE("two names of one file are one desk, two files are two", "[desktop]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("desk.db"));
    const QString link = folder.filePath(QStringLiteral("link.db"));
    touch(path);
    REQUIRE(QFile::link(path, link));
    CHECK(SingleInstance::keyOf(fileAt(path)) == SingleInstance::keyOf(fileAt(link)));
    SingleInstance first(fileAt(path), folder.path());
    SingleInstance second(fileAt(folder.filePath(QStringLiteral("other.db"))), folder.path());
    CHECK(first.take());
    CHECK(second.take());
}

TEST_CASE("the lock of a window that died is taken over", "[desktop]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("desk.db"));
    touch(path);
    QString lock;
    QByteArrayList lines;
    {
        SingleInstance first(fileAt(path), folder.path());
        REQUIRE(first.take());
        const QStringList locks = QDir(folder.path()).entryList({QStringLiteral("*.lock")});
        REQUIRE(locks.size() == 1);
        lock = folder.filePath(locks.front());
        QFile held(lock);
        REQUIRE(held.open(QIODevice::ReadOnly));
        lines = held.readAll().split('\n');
    }
    lines[0] = "4194303"; // A process that is no more.
    QFile left(lock);
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.write(lines.join('\n'));
    left.close();
    touch(QString(lock).replace(QStringLiteral(".lock"), QStringLiteral(".socket")));
    SingleInstance again(fileAt(path), folder.path());
    REQUIRE(again.take());
    const QSignalSpy raised(&again, &SingleInstance::raiseWanted);
    CHECK_FALSE(takenBeside(path, folder.path()));
    CHECK(raised.count() > 0);
}

TEST_CASE("a window comes back where it was, or where it can be seen", "[desktop]")
{
    const QRect screen(0, 0, 1920, 1080);
    const QRect right(1920, 0, 1920, 1080);
    const QRect kept(2000, 100, 1280, 720);
    CHECK(placeOnScreens(kept, {screen, right}) == kept);
    const QRect moved = placeOnScreens(kept, {screen}); // The second screen was unplugged.
    CHECK(screen.contains(moved));
    CHECK(moved.size() == kept.size());
    CHECK(screen.contains(placeOnScreens(QRect(-3000, -3000, 4000, 2000), {screen})));
    CHECK(placeOnScreens(QRect(-100, 200, 1280, 720), {screen}) == QRect(-100, 200, 1280, 720));
    CHECK(
        screen.contains(placeOnScreens(QRect(200, -600, 1280, 720), {screen}))); // Its title bar could not be gripped.
}

TEST_CASE("a window that has no place yet fits its screen together with its frame", "[desktop]")
{
    const QMargins frame(4, 30, 4, 4);
    const auto whole = [&](const QRect &screen) {
        return screen.contains(firstPlace(QSize(1280, 720), frame, screen).marginsAdded(frame));
    };
    const QRect large(0, 0, 1920, 1080);
    CHECK(firstPlace(QSize(1280, 720), frame, large).size() == QSize(1280, 720));
    CHECK(whole(large));
    CHECK(whole(QRect(0, 0, 1280, 720)));
    CHECK(whole(QRect(0, 28, 1366, 740))); // Below a panel.
    CHECK(whole(QRect(0, 0, 960, 540)));   // 1920x1080 at 200 %.
    CHECK(whole(QRect(1920, 0, 1280, 720)));
    QWidget window;
    window.setMinimumSize(3000, 3000); // More than any screen has.
    window.resize(4000, 4000);
    restorePlace(window, {});
    CHECK(window.screen()->availableGeometry().contains(window.geometry()));
    window.show();
    REQUIRE(test::waitFor([&] { return window.windowHandle()->isExposed(); }));
    CHECK(window.screen()->availableGeometry().contains(window.frameGeometry()));
}

TEST_CASE("without a bus the desktop says nothing", "[desktop]")
{
    const PortalScheme portal(QDBusConnection(QStringLiteral("no such bus")));
    CHECK_FALSE(portal.scheme().has_value());
}

TEST_CASE("light and dark follow the portal, at once and live", "[desktop]")
{
    const PrivateBus daemon;
    REQUIRE_FALSE(daemon.address.isEmpty());
    const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
    QDBusConnection desktop = QDBusConnection::connectToBus(daemon.address, QStringLiteral("desktop"));
    FakePortal fake;
    REQUIRE(desktop.registerVirtualObject(path, &fake));
    REQUIRE(desktop.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    {
        const PortalScheme portal(QDBusConnection::connectToBus(daemon.address, QStringLiteral("program")));
        REQUIRE(test::waitFor([&] { return portal.scheme() == Scheme::Dark; }));
        const auto say = [&](uint value) {
            QDBusMessage change = QDBusMessage::createSignal(path, QStringLiteral("org.freedesktop.portal.Settings"),
                                                             QStringLiteral("SettingChanged"));
            change << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("color-scheme")
                   << QVariant::fromValue(QDBusVariant(QVariant(value)));
            desktop.send(change);
        };
        say(2);
        REQUIRE(test::waitFor([&] { return portal.scheme() == Scheme::Light; }));
        say(0);
        REQUIRE(test::waitFor([&] { return !portal.scheme().has_value(); }));
    }
    QDBusConnection::disconnectFromBus(QStringLiteral("program"));
    QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
}
