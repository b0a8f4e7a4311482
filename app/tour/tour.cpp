// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tour/tour.h"

#include "app/practice/practicedesk.h"
#include "app/tour/practicetour.h"
#include "app/tour/tourground.h"
#include "app/tour/tourimport.h"
#include "app/tour/tourstage.h"
#include "core/storage/organisation/settingrepository.h"
#include "ui/call/callpage.h"
#include "ui/people/importdialog.h"
#include "ui/report/reportspage.h"
#include "ui/settings/settingspage.h"
#include "ui/text/screenlanguage.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <optional>
#include <vector>

namespace helpdesk::console {

namespace {

using namespace std::chrono_literals;

constexpr QSize compactSize(960, 540); ///< Full HD at 200 %.

/// The shift that is played.
class Walk : public TourStage
{
public:
    using TourStage::TourStage;

    void play()
    {
        settle();
        grab("first-start");
        m_console.addAccount(QStringLiteral("Lucía Ramírez"));
        settle();
        Q_EMIT m_console.window().centreNumberGiven(
            QStringLiteral("800 696 9696")); // Kept: what is only said here goes with the next look at the desk.
        settle();
        fillDirectory();
        firstLevel();
        promise();
        pass(22min);
        grab("idle");
        run("away");
        grab("away-reasons");
        press(Qt::Key_2);
        grab("away");
        secondLevel();
        transfer();
        pass(15min);
        m_console.tick(); // It asks the store what was promised.
        settle();
        grab("promise-due");
        otherCalls();
        pass(45min);
        m_console.window().setUnsaved(3);
        m_console.window().setTrouble(Error::Code::ConnectionLost);
        grab("trouble-and-overdue-promise");
        m_console.window().setTrouble(std::nullopt);
        m_console.window().setUnsaved(0);
        m_console.window().showLog();
        settle();
        grab("call-log");
        grabOver("record-on-paper", [this] { run("print"); });
        grabOver("help", [this] { m_console.window().openHelp(); });
        reports();
        SettingsPage &settings = m_console.showSettings();
        for (int section = 0; section < settings.sections(); ++section) {
            settings.openSection(section);
            settle();
            grab("settings");
        }
        listened();
    }

private:
    void fillDirectory()
    {
        const Requester people[] = {{{},
                                     QStringLiteral("María Elena Hernández Cruz"),
                                     QStringLiteral("Recaudación Toluca"),
                                     Staff::No,
                                     QStringLiteral("mhernandez@finanzas.example"),
                                     {QStringLiteral("722 555 0148")},
                                     QStringLiteral("2210")},
                                    {{},
                                     QStringLiteral("Marcos Hernández Vega"),
                                     QStringLiteral("Catastro"),
                                     Staff::Unknown,
                                     {},
                                     {QStringLiteral("722 555 0163")},
                                     {}},
                                    {{},
                                     QStringLiteral("Jorge Ortega"),
                                     QStringLiteral("Adquisiciones"),
                                     Staff::Yes,
                                     {},
                                     {},
                                     QStringLiteral("3304")}};
        for (const Requester &person : people) {
            m_console.front().ports().directory.save({{}, person}, [this](const Result<RequesterRow> &saved) {
                if (!saved)
                    fail(QStringLiteral("a person could not be saved: %1").arg(saved.error().detail));
            });
            pass(1s); // Who came later stands higher; at the same moment chance would say.
        }
    }

    /// Null when it does not come.
    QWidget *openDirectory()
    {
        m_console.window().openDirectory();
        settle();
        if (!QApplication::activeModalWidget()) { // The pane of the caller, where it is folded; the second time the
                                                  // directory.
            grab("caller");
            m_console.window().openDirectory();
            settle();
        }
        return QApplication::activeModalWidget();
    }

    void import(QWidget *directory)
    {
        const QTemporaryDir scratch;
        const QString path = scratch.filePath(QStringLiteral("personal.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            fail(QStringLiteral("cannot write the file to import"));
            return;
        }
        file.write("nombre,unidad,correo,extension\nNora "
                   "Téllez,Catastro,ntellez@finanzas.example,3310\n,Catastro,,\nIván Solís,Redes,sin correo,3312\n");
        file.close();
        ImportDialog dialog(m_console.front().ports().directory, directory);
        dialog.open();
        dialog.look(path);
        settle();
        grab("import", &dialog);
        dialog.close();
    }

    /// The sheet waits for whoever reads it.
    void keys()
    {
        settle();
        QTimer::singleShot(0, &m_console.window(), [this] {
            if (QWidget *sheet = QApplication::activeModalWidget()) {
                grab("keys", sheet);
                sheet->close();
            } else {
                fail(QStringLiteral("no sheet of keys"));
            }
        });
        check(m_console.window().commands().run(QStringLiteral("keys"))
                  ? Result<>()
                  : Result<>(Error{Error::Code::NotFound, QStringLiteral("keys"), {}}));
    }

    void reports()
    {
        ReportsPage &page = m_console.showReports();
        for (int panel = 0; panel < page.panels(); ++panel) {
            page.openPanel(panel);
            settle();
            grab("reports");
        }
        playImport(*this, page);
        page.openPanel(1);
        settle();
        for (auto *table : page.findChildren<QTableView *>()) {
            QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier); // What is behind its figure.
            if (table->isVisible())
                QApplication::sendEvent(table, &enter);
        }
        settle();
        grab("calls-behind-a-figure");
        m_console.showReports().openPanel(0);
        settle();
        grabOver("report-on-paper", [this] { run("print"); });
    }

    /// The day after, a senior hears what was drawn of this one, and its agent reads it.
    void listened()
    {
        const AccountId agent = m_console.session().account().id;
        pass(24h);
        m_console.addAccount(QStringLiteral("Teresa Salas"));
        settle();
        m_console.session().setDensity(Density::Senior);
        m_console.window().activateWindow();
        const ReportsPage &page = m_console.showReports();
        run("listened-calls");
        settle();
        run("listened-calls"); // What was drawn is in its list by now.
        press(Qt::Key_Return);
        for (const Qt::Key digit : {Qt::Key_1, Qt::Key_2, Qt::Key_4})
            press(digit);
        if (auto *comment = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()))
            comment->setPlainText(
                QStringLiteral("Teclea mientras la usuaria explica; le pide repetir dos veces el dato."));
        else
            fail(QStringLiteral("no call was drawn to be listened to"));
        grab("listening-to-a-call");
        press(Qt::Key_Tab);
        press(Qt::Key_Return);
        settle();
        for (auto *box : page.findChildren<QComboBox *>()) { // Which calls: to the last choice, the figures.
            if (!box->isVisible())
                continue;
            box->setFocus();
            for (int row = box->currentIndex() + 1; row < box->count(); ++row)
                press(Qt::Key_Down);
            break;
        }
        settle();
        grab("listened-calls-in-figures");
        Q_EMIT m_console.window().accountChosen(agent);
        settle();
        m_console.showReports().openPanel(3);
        settle();
        grab("own-listened-calls");
    }

    void firstLevel()
    {
        ring(7s);
        answer("answered");
        answer("support");
        answer("first-level");
        capture({{fieldkey::callerName, QStringLiteral("Óscar Beltrán")},
                 {fieldkey::callerUnit, QStringLiteral("Catastro")},
                 {fieldkey::service, QStringLiteral("application-use")}});
        pass(2min);
        capture({{fieldkey::solution, QStringLiteral("Volver a iniciar la sesión.")}});
        answer("solved");
        finish();
        pass(1min);
    }

    void promise()
    {
        ring(4s);
        answer("answered");
        answer("call");
        answer("outside");
        capture({{fieldkey::callerStaff, fieldkey::yes},
                 {fieldkey::callerName, QStringLiteral("Jorge Ortega")},
                 {fieldkey::callerUnit, QStringLiteral("Adquisiciones")},
                 {fieldkey::callerExtension, QStringLiteral("3304")},
                 {fieldkey::calleeName, QStringLiteral("Proveedora Lerma")},
                 {fieldkey::calleePhone, QStringLiteral("728 282 0101")},
                 {fieldkey::calleePlace, QStringLiteral("Lerma")}});
        act(command::GoOn{});
        act(command::Dial{}, 20s);
        answer("unanswered");
        answer("no-number");
        answer("call-later");
        grab("promise");
        const qint64 due = m_now.after(40min).wallMs;
        capture({{fieldkey::due, QDateTime::fromMSecsSinceEpoch(due).toUTC().toString(Qt::ISODate)}});
        act(command::Promise{due});
        settle();
        m_console.front().refreshOpenCalls();
        settle();
    }

    void secondLevel()
    {
        ring(6s);
        grab("ringing");
        answer("answered", 20s);
        grab("greeting");
        m_console.window().openPalette();
        grab("palette");
        press(Qt::Key_Escape);
        note(QStringLiteral("El correo no abre desde ayer, ni en web."));
        answer("support");
        answer("second-level");
        capture({{fieldkey::requestType, QStringLiteral("incident")},
                 {fieldkey::service, QStringLiteral("institutional-email")},
                 {fieldkey::callerName, QStringLiteral("María Elena Hernández Cruz")},
                 {fieldkey::callerUnit, QStringLiteral("Recaudación Toluca")}});
        grab("second-level-data");
        for (const Density density : {Density::Semisenior, Density::Senior}) {
            m_console.session().setDensity(density);
            grab(density == Density::Senior ? "second-level-data-senior" : "second-level-data-semisenior");
        }
        m_console.session().setDensity(Density::Junior);
        capture({{fieldkey::detail, QStringLiteral("No abre el correo desde ayer, ni en la web.")},
                 {fieldkey::callerEmail, QStringLiteral("mhernandez@finanzas.example")},
                 {fieldkey::callerPhone, QStringLiteral("722 555 0148")}});
        act(command::GoOn{});
        if (m_console.front().call() && m_console.front().call()->state.operation().effect == Effect::None)
            act(command::GoOn{});
        if (QWidget *directory = openDirectory()) {
            grab("directory", directory);
            import(directory);
            directory->close();
            settle();
        } else {
            fail(QStringLiteral("no directory"));
        }
        keys();
        capture({{fieldkey::urgency, QStringLiteral("high")},
                 {fieldkey::affected, QStringLiteral("12")},
                 {fieldkey::affectedOf, QStringLiteral("38")}});
        grab("urgency-and-impact");
        m_console.session().setDensity(Density::Senior);
        grab("urgency-and-impact-senior");
        m_console.session().setDensity(Density::Junior);
        act(command::BeginHold{QStringLiteral("look-up")}, 24s);
        grab("hold-due");
        act(command::RecordContact{}, 15s);
        act(command::EndHold{});
        capture({{fieldkey::impact, QStringLiteral("significant")}});
        check(m_console.front().perform(command::MakeTicket{}));
        settle();
        grab("ticket-number");
        answer("noted");
        grab("summary");
        finish();
    }

    void transfer()
    {
        pass(3min);
        ring(23s);
        answer("answered");
        answer("call");
        answer("internal");
        capture({{fieldkey::callerName, QStringLiteral("Raúl Mondragón Vilchis")},
                 {fieldkey::callerUnit, QStringLiteral("Control Patrimonial, Toluca")},
                 {fieldkey::targetName, QStringLiteral("Ing. Teresa Salas")},
                 {fieldkey::targetExtension, QStringLiteral("4417")}});
        act(command::GoOn{});
        grab("transfer");
        answer("accepted");
        finish();
    }

    void otherCalls()
    {
        FrontCall &front = m_console.front();
        pass(2min);
        ring(5s);
        answer("answered");
        answer("support");
        capture({{fieldkey::callerName, QStringLiteral("Delia Carmona Ríos")},
                 {fieldkey::callerUnit, QStringLiteral("Tesorería")}});
        m_console.calls().toggleMap();
        grab("map");
        m_console.calls().toggleMap();
        check(front.ring({Channel::Phone, QStringLiteral("722 555 0190")}));
        pass(11s);
        grab("second-ring");
        front.answerOther(front.otherRing());
        pass(22s);
        grab("held-for-another");
        answer("status");
        grab("status-asked");
        act(command::Drop{}, 3s);
        grab("cut-off");
        check(front.ring({Channel::Phone, QStringLiteral("722 555 0190")}));
        pass(6s);
        grab("same-caller-again");
        front.continueCut();
        settle();
        act(command::Drop{}, 3s);
        capture({{fieldkey::ending, QStringLiteral("hung-up")}});
        finish();
        for (const CallId call : front.callsInHand())
            front.bring(call);
        act(command::Choose{QStringLiteral("first-level")});
        capture({{fieldkey::service, QStringLiteral("hosting")}});
        answer("solved");
        finish();
    }
};

/// Which calls are to be listened to is drawn with the same lot each time.
Result<OpenedDesk> openScratch(const QString &path)
{
    const qint64 nowMs = TourStage::firstMoment().wallMs;
    auto desk = openDeskSilently(path, OpenMode::Create, nowMs);
    if (!desk)
        return desk;
    const auto connection = Connection::open(desk.value().location, OpenMode::Existing);
    const Result<> kept = connection
        ? SettingRepository(*connection.value()).set(DeskSetting::ReviewSecret, QStringLiteral("70696374757265730a"))
        : Result<>(connection.error());
    return kept ? std::move(desk) : Result<OpenedDesk>(kept.error());
}

Result<OpenedDesk> openPractice(const QString &folder)
{
    const qint64 nowMs = TourStage::firstMoment().wallMs;
    const auto place = practice::deskIn(folder, nowMs);
    return place ? openDeskSilently(place.value(), OpenMode::Existing, nowMs) : Result<OpenedDesk>(place.error());
}

/// What one set of pictures has in common.
struct PictureSet
{
    Language language;
    MainWindow::LookChoice look;
    QSize size;
};

std::vector<PictureSet> setsNamed(const QString &part)
{
    using Look = MainWindow::LookChoice;
    std::vector<PictureSet> sets{
        {Language::Spanish, Look::Light, TourStage::wholeSize}, {Language::Spanish, Look::Dark, TourStage::wholeSize},
        {Language::English, Look::Light, TourStage::wholeSize}, {Language::English, Look::Dark, TourStage::wholeSize},
        {Language::Spanish, Look::Light, compactSize},          {Language::English, Look::Dark, compactSize}};
    std::erase_if(sets, [&](const PictureSet &set) {
        return !part.isEmpty() && TourStage::nameOf(set.language, set.look, set.size) != part;
    });
    return sets;
}

/// How the pictures of one set went.
struct Taken
{
    int pictures = 0;
    QStringList faults;

    void add(const TourStage &stage)
    {
        pictures += stage.written();
        faults += stage.faults();
    }
};

void take(const PictureSet &set, const QString &folder, Taken &taken)
{
    const QTemporaryDir scratch;
    const auto desk = openScratch(scratch.filePath(QStringLiteral("desk.db")));
    if (desk) {
        Walk walk(folder, set.language, set.look, set.size, desk.value());
        walk.play();
        taken.add(walk);
    } else {
        taken.faults.append(QStringLiteral("no scratch database: %1").arg(desk.error().detail));
    }
    const auto practising = openPractice(scratch.path());
    if (practising) {
        PracticeTour round(folder, set.language, set.look, set.size, practising.value());
        round.play();
        taken.add(round);
    } else {
        taken.faults.append(QStringLiteral("no practice desk: %1").arg(practising.error().detail));
    }
}

bool writeRecord(const QString &folder)
{
    QSaveFile file(QDir(folder).filePath(QStringLiteral("tour.txt")));
    const QByteArray text = tourGroundRecord().join(QLatin1Char('\n')).toUtf8() + '\n';
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
}

/// What is printed of a tour, beside its faults: those are for whoever works on the program.
class TourText
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::console::TourText)

public:
    /// Prints what keeps it from beginning; the code to leave with, or empty.
    static std::optional<int> hindered(bool hasSets, const QString &folder, const QString &only);
    static void report(const Taken &taken, const QString &folder);
};

std::optional<int> TourText::hindered(bool hasSets, const QString &folder, const QString &only)
{
    QTextStream err(stderr);
    if (!hasSets) {
        err << "auricular: " << tr("no pictures are called %1; es-light is a name, or en-dark-compact").arg(only)
            << '\n';
        return 2;
    }
    if (!QDir().mkpath(folder)) {
        err << "auricular: " << tr("cannot make the folder %1").arg(folder) << '\n';
        return 1;
    }
    if (const QStringList missing = missingTourFonts(); !missing.isEmpty()) {
        err << "auricular: "
            << tr("the tour needs fonts that are not installed: %1").arg(missing.join(QLatin1String(", "))) << '\n';
        return 1;
    }
    return std::nullopt;
}

void TourText::report(const Taken &taken, const QString &folder)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    out << tr("%1 pictures in %2").arg(QString::number(taken.pictures), QDir(folder).absolutePath()) << '\n';
    for (const QString &fault : taken.faults)
        err << "auricular: " << fault << '\n';
    if (!taken.faults.isEmpty())
        err << "auricular: " << tr("the tour had %n fault(s)", "", static_cast<int>(taken.faults.size())) << '\n';
}

template<typename Work>
auto inLanguage(Language language, const Work &work)
{
    ScreenLanguage words; // The pictures have their own.
    words.set(language);
    return work();
}

} // namespace

int runTour(const QString &folder, const QString &only, Language speech)
{
    const std::vector<PictureSet> sets = setsNamed(only);
    if (const auto code = inLanguage(speech, [&] { return TourText::hindered(!sets.empty(), folder, only); }))
        return *code;
    QApplication::setCursorFlashTime(0); // A cursor that blinks is there or not.
    Taken taken;
    for (const PictureSet &set : sets)
        take(set, folder, taken);
    if (!writeRecord(folder))
        taken.faults.append(QStringLiteral("cannot write tour.txt"));
    inLanguage(speech, [&] { TourText::report(taken, folder); });
    return taken.faults.isEmpty() ? 0 : 1;
}

} // namespace helpdesk::console
