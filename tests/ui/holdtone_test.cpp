// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sound/holdtone.h"

#include "tests/support/waiting.h"
#include "tests/ui/desk.h"
#include "ui/call/line/holdring.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cmath>
#include <cstring>
#include <numbers>

using namespace helpdesk;

namespace {

constexpr int rate = 44100;
constexpr qsizetype tenthSamples = rate / 10;

/// Leads what the page reports to the tone, as the program does.
void lead(TestDesk &desk, HoldTone &tone)
{
    QObject::connect(desk.page, &CallPage::holdReached, &tone, [&](HoldTimer::Phase phase) {
        if (!tone.play(phase == HoldTimer::Phase::Due ? HoldTone::Kind::Due : HoldTone::Kind::Overdue))
            desk.page->flashHold();
    });
}

void holdCaller(TestDesk &desk)
{
    desk.answerCall();
    desk.press(Qt::Key_F6);
    desk.press(Qt::Key_1);
    REQUIRE(desk.state().hold().isOnHold());
}

bool flashes(const TestDesk &desk)
{
    const auto rings = desk.window->findChildren<HoldRing *>();
    return std::any_of(rings.begin(), rings.end(),
                       [](const HoldRing *ring) { return ring->isVisible() && ring->isFlashing(); });
}

/// How much of the samples is this tone: Goertzel's filter, 0 to 1 of full scale.
double strength(const qint16 *samples, qsizetype count, double hertz)
{
    const double coefficient = 2 * std::cos(2 * std::numbers::pi * hertz / rate);
    double before = 0;
    double last = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const double now = samples[i] / 32768.0 + coefficient * last - before;
        before = std::exchange(last, now);
    }
    const double power = last * last + before * before - coefficient * last * before;
    return 2 * std::sqrt(std::max(0.0, power)) / static_cast<double>(count);
}

/// A sound server of our own with one output that nobody hears, recorded.
class SilentRoom
{
public:
    SilentRoom()
    {
        REQUIRE(m_folder.isValid());
        const QString socket = m_folder.filePath(QStringLiteral("native"));
        for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "PULSE_RUNTIME_PATH", "XDG_CONFIG_HOME"})
            qputenv(name, m_folder.path().toUtf8());
        qputenv("PULSE_SERVER", "unix:" + socket.toUtf8());
        m_server.setStandardErrorFile(m_folder.filePath(QStringLiteral("log")));
        m_server.start(QStringLiteral("pulseaudio"),
                       {QStringLiteral("--daemonize=no"), QStringLiteral("--exit-idle-time=-1"), QStringLiteral("-n"),
                        QStringLiteral("--use-pid-file=no"), QStringLiteral("--disallow-exit"),
                        QStringLiteral("--load=module-null-sink sink_name=room rate=44100 channels=1"),
                        QStringLiteral("--load=module-native-protocol-unix auth-anonymous=1 socket=%1").arg(socket)});
        REQUIRE(m_server.waitForStarted(test::patience_ms));
        REQUIRE(test::waitFor([&] { return QFile::exists(socket); }));
        m_recorder.setStandardOutputFile(m_folder.filePath(QStringLiteral("heard")));
        m_recorder.start(QStringLiteral("parec"),
                         {QStringLiteral("--device=room.monitor"), QStringLiteral("--format=s16le"),
                          QStringLiteral("--rate=44100"), QStringLiteral("--channels=1"),
                          QStringLiteral("--latency-msec=20")});
        REQUIRE(m_recorder.waitForStarted(test::patience_ms));
        listen(5);
    }

    ~SilentRoom()
    {
        m_recorder.kill();
        m_recorder.waitForFinished(test::patience_ms);
        m_server.kill();
        m_server.waitForFinished(test::patience_ms);
    }

    [[nodiscard]] QByteArray heard() const
    {
        QFile file(m_folder.filePath(QStringLiteral("heard")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Until so many tenths of a second more are recorded: the sound server's time, not the machine's.
    void listen(qsizetype tenths) const
    {
        const qsizetype enough = heard().size() + tenths * tenthSamples * static_cast<qsizetype>(sizeof(qint16));
        REQUIRE(test::waitFor([&] { return heard().size() >= enough; }));
    }

    /// Tenths of a second in which the tone is heard clearly, counted from the beginning of the recording.
    [[nodiscard]] std::vector<qsizetype> tenthsWith(double hertz) const
    {
        const QByteArray all = heard();
        std::vector<qint16> samples(static_cast<std::size_t>(all.size()) / sizeof(qint16));
        std::memcpy(samples.data(), all.constData(), samples.size() * sizeof(qint16));
        std::vector<qsizetype> found;
        for (qsizetype tenth = 0; (tenth + 1) * tenthSamples <= static_cast<qsizetype>(samples.size()); ++tenth) {
            const double wanted = strength(samples.data() + tenth * tenthSamples, tenthSamples, hertz);
            if (wanted > 0.02)
                found.push_back(tenth);
        }
        return found;
    }

private:
    QTemporaryDir m_folder;
    QProcess m_server;
    QProcess m_recorder;
};

} // namespace

TEST_CASE("without anything to be heard on, the ring flashes instead", "[hold]")
{
    qputenv("PULSE_SERVER", "unix:/nonexistent/no-sound-here");
    TestDesk desk;
    HoldTone tone;
    lead(desk, tone);
    holdCaller(desk);
    desk.pass(19);
    desk.page->tick();
    CHECK_FALSE(flashes(desk));
    desk.pass(1);
    desk.page->tick();
    CHECK(flashes(desk));
    for (int beats = 0; beats < 20 && flashes(desk); ++beats)
        test::endPause<HoldRing>(*desk.window);
    CHECK_FALSE(flashes(desk)); // Calmly, and not for ever.
    desk.pass(5);
    desk.page->tick();
    CHECK_FALSE(flashes(desk));
    desk.pass(6);
    desk.page->tick();
    CHECK(flashes(desk));
}

TEST_CASE("a tone that is switched off costs nothing and flashes", "[.][silence]")
{
    TestDesk desk;
    HoldTone tone;
    tone.setEnabled(false);
    CHECK_FALSE(tone.play(HoldTone::Kind::Due));
    tone.setEnabled(true);
    tone.setVolume(0);
    CHECK_FALSE(tone.play(HoldTone::Kind::Overdue));
    QFile maps(QStringLiteral("/proc/self/maps"));
    REQUIRE(maps.open(QIODevice::ReadOnly));
    CHECK_FALSE(maps.readAll().contains("libQt6Multimedia"));
}

TEST_CASE("a caller held for another call is watched too, whatever is in front", "[hold]")
{
    TestDesk desk;
    std::vector<HoldTimer::Phase> told;
    QObject::connect(desk.page, &CallPage::holdReached, desk.page,
                     [&](HoldTimer::Phase phase) { told.push_back(phase); });
    desk.answerCall();
    desk.press(Qt::Key_F5);
    desk.press(Qt::Key_F6, Qt::ShiftModifier);
    desk.window->showLog();
    for (int second = 0; second < 45; ++second) {
        desk.pass(1);
        desk.page->tick();
    }
    CHECK(told == std::vector<HoldTimer::Phase>{HoldTimer::Phase::Due, HoldTimer::Phase::Overdue});
}

TEST_CASE("the tone is heard at 20 and at 30 seconds of a hold, and nothing between", "[.][sound]")
{
    const SilentRoom room;
    TestDesk desk;
    HoldTone tone;
    lead(desk, tone);
    tone.setVolume(100);
    REQUIRE(tone.devices().size() == 1);
    holdCaller(desk);
    desk.pass(19);
    desk.page->tick();
    room.listen(5);
    CHECK(room.tenthsWith(660).empty());
    desk.pass(1);
    desk.page->tick();
    REQUIRE(test::waitFor([&] { return room.tenthsWith(660).size() >= 2; }));
    room.listen(15);
    desk.pass(9);
    desk.page->tick();
    room.listen(8);
    CHECK(room.tenthsWith(440).empty());
    desk.pass(2);
    desk.page->tick();
    REQUIRE(test::waitFor([&] { return room.tenthsWith(440).size() >= 2; }));
    room.listen(12);
    CHECK(room.tenthsWith(660).size() <= 11); // 700 ms, and not heard again.
    CHECK(room.tenthsWith(440).front() > room.tenthsWith(660).back());
    CHECK_FALSE(flashes(desk));
}
