// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/about/startnotices.h"
#include "app/about/version.h"
#include "app/console/console.h"
#include "app/console/options.h"
#include "app/desktop/otherstart.h"
#include "app/desktop/singleinstance.h"
#include "app/desktop/windowplace.h"
#include "app/pcsettings.h"
#include "app/tour/tour.h"
#include "app/tour/tourground.h"
#include "core/storage/engine/databaselocation.h"
#include "ui/common/consolestyle.h"
#include "ui/common/type.h"
#include "ui/common/vectoricon.h"
#include "ui/text/systemlanguage.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

#include <optional>

using namespace helpdesk;

namespace {

/// Before there is an application: what needs no display is answered without one.
console::Options readOptions(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return console::readOptions(arguments);
}

Language screenLanguage(const console::Options &options, const QSettings &settings)
{
    const QString kept = settings.value(QStringLiteral("language")).toString();
    if (options.language)
        return *options.language;
    if (kept.isEmpty())
        return SystemLanguage::ofScreen();
    return kept == QLatin1String("en") ? Language::English : Language::Spanish;
}

/// The frame is in sight while the desk is being opened: whoever starts the program sees that it has begun.
void showFrame(MainWindow &window, const QSettings &settings)
{
    if (window.isVisible())
        return;
    const auto look = static_cast<LookChoice>(settings.value(QStringLiteral("look")).toInt());
    if (look != LookChoice::System)
        QApplication::setPalette(consolePalette(look == LookChoice::Dark ? Scheme::Dark : Scheme::Light));
    desktop::restorePlace(window, settings.value(QStringLiteral("geometry")).toByteArray());
    window.show();
    QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("auricular"));
    QCoreApplication::setApplicationVersion(about::programVersion());
    std::optional<about::StartNotices> notices(std::in_place);
    console::Options options = readOptions(argc, argv);
    hideSecrets(argc, argv);
    if (options.exitCode)
        return *options.exitCode;
    const Language speech =
        options.language.value_or(SystemLanguage::ofTerminal()); // Before a tour lays its own ground.
    std::optional<QTemporaryDir> tourScratch;                    // Lives as long as the application.
    if (!options.tour.isEmpty())
        console::layTourGround(tourScratch.emplace());
    QApplication application(argc, argv);
    notices.reset();
    QApplication::setDesktopFileName(QStringLiteral("auricular"));
    QApplication::setWindowIcon(vectorIcon(QStringLiteral("app")));
    const Scheme system = schemeOf(QApplication::palette());
    QApplication::setStyle(new ConsoleStyle);
    QApplication::setPalette(consolePalette(system));
    QApplication::setFont(typeface(14));
    if (!options.tour.isEmpty())
        return console::runTour(options.tour, options.only, speech);

    desktop::StartReport report(options.reportTo);
    QSettings settings = pcSettings();
    const Language screen = screenLanguage(options, settings);
    std::optional<console::OpenedDesk> desk;
    std::unique_ptr<desktop::SingleInstance> instance;
    auto window = std::make_unique<MainWindow>();
    bool other = false;
    {
        ScreenLanguage asking; // Questions before the window stands are asked in the same language.
        asking.set(screen);
        if (options.practice) {
            const auto place = console::practicePlaceWithPerson(options, settings, console::systemMoment().wallMs);
            if (!place)
                return 3;
            options.database = *place;
        }
        desk = console::openDeskWithPerson(
            options, settings, console::systemMoment().wallMs, [&](const DatabaseLocation &location) {
                instance = std::make_unique<desktop::SingleInstance>(location);
                other = !instance->take();
                if (!other) {
                    QObject::connect(instance.get(), &desktop::SingleInstance::raiseWanted, window.get(),
                                     &MainWindow::bringToFront);
                    showFrame(*window, settings);
                } else if (!instance->raised()) {
                    console::tellOtherSilent();
                }
                return !other;
            });
    }
    if (other && instance->raised())
        report.sayReady();
    if (!desk)
        return other ? 0 : 3; // The other window has been raised.
    QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    console::Console consoleWindow(*desk, {}, screen, &settings, std::move(window));
    consoleWindow.window().show();
    report.sayReady();
    return QApplication::exec();
}
