// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The practice desk: its file, the strip with what callers say, the round by keyboard, the score.

#include "app/console/practicewiring.h"
#include "app/practice/practicedesk.h"
#include "core/call/fieldkeys.h"
#include "core/storage/call/callrepository.h"
#include "core/storage/call/organisationkeeping.h"
#include "core/storage/journal/journals.h"
#include "core/storage/organisation/accountrepository.h"
#include "core/storage/organisation/accountsettingrepository.h"
#include "core/storage/organisation/settingrepository.h"
#include "core/storage/people/directoryrepository.h"
#include "core/storage/practice/practicerepository.h"
#include "core/storage/ticket/ticketrepository.h"
#include "tests/support/common.h"
#include "tests/support/waiting.h"
#include "tests/ui/desk.h"
#include "ui/call/card/cardhead.h"
#include "ui/call/line/voicestrip.h"
#include "ui/calllog/callrecordpanel.h"
#include "ui/common/boundedlabel.h"
#include "ui/common/plainlabel.h"
#include "ui/common/sentenceview.h"
#include "ui/practice/practicepage.h"
#include "ui/report/reportspage.h"
#include "ui/settings/settingspage.h"
#include "ui/text/practicetext.h"

#include <QDir>
#include <QFile>
#include <QTabBar>
#include <QTemporaryDir>

using namespace helpdesk;

namespace {

template<typename T>
T taken(Result<T> result)
{
    if (!result)
        FAIL(result.error().detail.toStdString());
    return result.take();
}

std::unique_ptr<Connection> opened(const QString &path)
{
    return taken(openDesk(taken(DatabaseLocation::parse(path)), OpenMode::Existing, deskNowMs));
}

/// The window of a practice desk: its rounds are kept in a real file, its calls in memory.
struct PracticeWindow
{
    explicit PracticeWindow(Language screen = Language::Spanish) : desk(screen)
    {
        const QString path = taken(practice::deskIn(dir.path(), deskNowMs));
        store = std::make_unique<Store>(taken(DatabaseLocation::parse(path)));
        desk.session.setSpeechLanguage(screen);
        console::Surroundings around;
        around.now = [this] { return desk.now; };
        wiring = std::make_unique<console::PracticeWiring>(*store, around, ids, desk.front, desk.desk, *desk.page,
                                                           *desk.window);
        desk.window->setDeskKind(MainWindow::DeskKind::Practice);
        desk.settle();
    }
    ~PracticeWindow()
    {
        wiring->room().disconnect();
        desk.window.reset();
    }

    void pass(int seconds)
    {
        for (int i = 0; i < 2 * seconds; ++i) {
            desk.now = desk.now.after(std::chrono::milliseconds(500));
            wiring->room().tick();
        }
        desk.settle();
    }
    void awaitRing()
    {
        for (int i = 0; i < 60 && !desk.front.call(); ++i)
            pass(1);
        REQUIRE(desk.front.call());
    }
    void capture(const QString &key, const QString &value)
    {
        REQUIRE(desk.front.perform(command::Capture{{{key, FieldValue{value}}}}));
    }
    [[nodiscard]] VoiceStrip *strip() const { return desk.window->findChild<VoiceStrip *>(); }
    [[nodiscard]] QString said() const { return strip()->findChild<BoundedLabel *>()->text(); }
    [[nodiscard]] PracticePage *page() const { return desk.window->findChild<PracticePage *>(); }
    [[nodiscard]] int sentenceTop() const
    {
        for (const auto *view : desk.window->findChildren<SentenceView *>()) {
            if (view->isVisible() && qobject_cast<CardHead *>(view->parentWidget()))
                return view->mapTo(desk.window.get(), QPoint()).y();
        }
        return -1;
    }

    QTemporaryDir dir;
    IdSource ids{9};
    TestDesk desk;
    std::unique_ptr<Store> store;
    std::unique_ptr<console::PracticeWiring> wiring;
};

} // namespace

TEST_CASE("a practice desk is a file of its own, made once, with the callers who are known and their tickets",
          "[practice]")
{
    const QTemporaryDir dir;
    const QString path = taken(practice::deskIn(dir.path(), deskNowMs));
    CHECK(QDir(dir.path()).relativeFilePath(path) == text("practice.db"));
    const auto connection = opened(path);
    CHECK_FALSE(taken(SettingRepository(*connection).value(DeskSetting::Practice)).isEmpty());
    CHECK(taken(SettingRepository(*connection).value(DeskSetting::Demo)).isEmpty());
    CHECK(taken(AccountRepository(*connection).accounts()).empty()); // Who practises sits down as at any desk.
    const auto known = taken(DirectoryRepository(*connection).newest(10));
    CHECK(known.size() >= 2);
    const auto tickets =
        taken(TicketRepository(*connection)
                  .findTickets(*readTicketQuery(text("Beatriz Olvera Sosa; bolvera@gobierno.example")), 5));
    REQUIRE(tickets.size() == 1);
    CHECK(tickets.front().ticket.content.service == text("application-errors"));
    CHECK(taken(practice::deskIn(dir.path(), deskNowMs)) == path);
    CHECK(QDir(dir.path()).entryList({text("*.part*")}).isEmpty());
}

TEST_CASE("somebody's own desk that is called practice.db is left alone", "[practice]")
{
    const QTemporaryDir dir;
    const QString own = dir.filePath(text("practice.db"));
    (void)taken(openDesk(taken(DatabaseLocation::parse(own)), OpenMode::Create, deskNowMs));
    CHECK(taken(practice::deskIn(dir.path(), deskNowMs)) == dir.filePath(text("practice-2.db")));
    CHECK(taken(SettingRepository(*opened(own)).value(DeskSetting::Practice)).isEmpty());
}

TEST_CASE("practice has the agents, their levels and the names of the desk it was opened from", "[practice]")
{
    const QTemporaryDir dir;
    const DatabaseLocation own = taken(DatabaseLocation::parse(dir.filePath(text("desk.db"))));
    const auto desk = taken(openDesk(own, OpenMode::Create, deskNowMs));
    AccountRepository agents(*desk);
    const Account gone = taken(agents.add(text("raul"), text("Raúl Díaz")));
    const Account ana = taken(agents.add(text("ana"), text("Ana Soto")));
    const Account lucia = taken(agents.add(text("lucia"), text("Lucía Ramírez")));
    REQUIRE(agents.setActive(gone.id, false));
    REQUIRE(AccountSettingRepository(*desk).setDensity(lucia.id, Density::Senior));
    const Organisation organisation{text("Tesorería"), text("Mesa"), text("America/Tijuana"), {}};
    REQUIRE(keepOrganisation(*desk, organisation));

    const QString path = taken(practice::deskIn(dir.path(), deskNowMs));
    const auto seated = taken(practice::takeOver(path, own, deskNowMs));
    REQUIRE(agents.rename(ana.id, text("Ana Soto Luna")));
    CHECK(taken(practice::takeOver(path, own, deskNowMs)) == seated); // Once more nobody comes twice.
    const auto connection = opened(path);
    const auto here = taken(AccountRepository(*connection).accounts());
    REQUIRE(here.size() == 2);
    CHECK(here[0].name == text("Ana Soto Luna"));
    CHECK(here[1].name == text("Lucía Ramírez"));
    CHECK(seated.value(lucia.id) == here[1].id);
    CHECK_FALSE(seated.contains(gone.id));
    CHECK(taken(AccountSettingRepository(*connection).densities()).value(here[1].id) == Density::Senior);
    const Organisation told = taken(SettingRepository(*connection).organisation());
    CHECK(told
          == Organisation{organisation.name, organisation.unit, organisation.timeZone,
                          text("722 555 0100")}); // Callers ask for the number.
    CHECK(taken(AccountRepository(*desk).accounts()).size() == 2);

    SECTION("not those of a demonstration")
    {
        REQUIRE(SettingRepository(*desk).set(DeskSetting::Demo, text("yes")));
        CHECK(practice::takeOver(path, own, deskNowMs).error().code == Error::Code::InvalidInput);
    }
    SECTION("a desk that cannot be read changes nothing")
    {
        CHECK_FALSE(practice::takeOver(path, taken(DatabaseLocation::parse(dir.filePath(text("none.db")))), deskNowMs));
        CHECK(taken(AccountRepository(*connection).accounts()).size() == 2);
    }
}

TEST_CASE("a window stays until the other desk's stands, and says when it did not come up", "[practice]")
{
    const bool english = GENERATE(false, true);
    TestDesk desk(english ? Language::English : Language::Spanish);
    desk.window->setOtherDesk(MainWindow::OtherDesk::Opening);
    CHECK(desk.words().contains(english ? text("Opening the other desk…") : text("Abriendo la otra mesa…")));
    desk.window->setOtherDesk(MainWindow::OtherDesk::Failed);
    const QString said =
        english ? text("The window of the other desk did not open.") : text("La ventana de la otra mesa no se abrió.");
    CHECK(desk.words().contains(said));
    if (const QString folder = qEnvironmentVariable("AURICULAR_TEST_PICTURES"); !folder.isEmpty())
        desk.window->grab().save(QStringLiteral("%1/other-desk-%2.png").arg(folder, english ? text("en") : text("es")));
    desk.window->setTrouble(Error::Code::StorageFull); // Graver.
    CHECK_FALSE(desk.words().contains(said));
    desk.window->setTrouble(std::nullopt);
    desk.window->setOtherDesk(MainWindow::OtherDesk::None);
    CHECK_FALSE(desk.words().contains(said));
}

TEST_CASE("earlier rounds are judged from the calls that are stored", "[practice]")
{
    const QTemporaryDir dir;
    const auto connection = opened(taken(practice::deskIn(dir.path(), deskNowMs)));
    DefinitionCache cache;
    const DefinitionsPtr definitions = taken(DefinitionRepository(*connection, cache).current());
    const Account trainee = taken(AccountRepository(*connection).add(text("ana"), text("Ana Ruiz")));
    const Actor actor{trainee.id, SessionId{3}};
    InlineJournal journal(*connection);
    CallDesk desk(journal, IdSource(4));
    Moment now{deskNowMs, 1};
    const CallId call = taken(desk.ring({}, definitions, actor, now));
    for (const Command &act :
         std::vector<Command>{command::Choose{text("answered")}, command::Choose{text("out-of-scope")},
                              command::GiveNumber{}, command::Choose{text("given")}, command::Register{}})
        REQUIRE(desk.perform(call, act, actor, now = now.after(std::chrono::seconds(3))));
    PracticeRepository rounds(*connection);
    REQUIRE(rounds.begin({70, text("first-day"), trainee.id, deskNowMs, {}}));
    REQUIRE(rounds.addCall(70, 0, {call, text("not-ours")}));
    REQUIRE(rounds.addCall(70, 1, {CallId{12345}, text("transfer")})); // Left before it was written.
    const auto results = taken(practice::resultsOf(*connection, cache, trainee.id, 5));
    REQUIRE(results.size() == 1);
    CHECK(results[0].total().right == 2);
    CHECK(results[0].total().asked == 2);
    CHECK(results[0].total().due == 3);
    CHECK_FALSE(results[0].calls[1].score);
}

TEST_CASE("a round is begun, worked and seen by keyboard alone", "[practice]")
{
    PracticeWindow practice;
    TestDesk &desk = practice.desk;
    CHECK(desk.window->windowTitle().startsWith(text("PRÁCTICA:")));
    CHECK(desk.words().contains(text("Práctica")));
    desk.press(Qt::Key_3, Qt::ControlModifier);
    REQUIRE(practice.page()->isVisible());
    CHECK(desk.focusName() == text("Rondas"));
    desk.press(Qt::Key_Return);
    CHECK(desk.page->isVisible());
    const int sentence = practice.sentenceTop();
    CHECK(practice.said().contains(text("sonará en un momento")));
    practice.awaitRing();
    CHECK(practice.said() == text("Suena el teléfono."));
    desk.press(Qt::Key_Return);
    CHECK(practice.said().contains(text("no puedo entrar a mi correo")));
    CHECK(practice.sentenceTop() == sentence);
    desk.press(Qt::Key_P, Qt::AltModifier);
    CHECK(practice.said().contains(text("raguilar@gobierno.example")));
    desk.press({Qt::Key_Escape, Qt::Key_1});
    CHECK(practice.said().contains(text("Cambié la contraseña")));
    desk.press(Qt::Key_1);
    REQUIRE(desk.operation() == text("4"));
    practice.capture(fieldkey::service, text("networks")); // It was the mail.
    practice.pass(20);
    CHECK(practice.said().contains(text("quedó resuelto")));
    CHECK(practice.sentenceTop() == sentence);
    REQUIRE(desk.front.perform(command::Choose{text("solved")}));
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_U, Qt::AltModifier);
    desk.press(Qt::Key_Return);
    REQUIRE_FALSE(desk.front.call());
    practice.pass(1);
    CHECK(practice.said().startsWith(text("Última llamada: protocolo 3 de 3, aciertos 3 de 5.")));
    CHECK(practice.said().contains(text("Redes informáticas")));
    CHECK(practice.sentenceTop() == sentence);

    REQUIRE(desk.window->commands().run(text("practice-stop")));
    practice.pass(1);
    REQUIRE(practice.page()->isVisible());
    CHECK(desk.focusName() == text("Llamadas de la ronda"));
    CHECK(
        desk.words().filter(text("Puntos del protocolo cumplidos: 3 de 3. Aciertos de lo que se pedía: 3 de 5.")).size()
        == 1);
    CHECK(desk.words().contains(text("Servicio: «Redes informáticas» en lugar de «Correo electrónico institucional»")));
    CHECK(desk.words().contains(text("Qué lo resolvió: no se anotó nada")));
    desk.press(Qt::Key_Return);
    CHECK(desk.focusName() == text("Resultado de la llamada"));
    desk.press(Qt::Key_Escape);
    CHECK(desk.focusName() == text("Rondas"));
    desk.press({Qt::Key_Tab, Qt::Key_Tab, Qt::Key_Return, Qt::Key_Return});
    REQUIRE(desk.focusName() == text("Resultado de la llamada"));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.log->isVisible());
    CHECK(desk.log->findChild<CallRecordPanel *>()->record()); // Of the call that was scored: there is no other.

    REQUIRE(test::waitFor([&] {
        DefinitionCache cache;
        const auto kept =
            practice::resultsOf(*opened(practice.dir.filePath(text("practice.db"))), cache, AccountId{1}, 5);
        return kept && kept.value().size() == 1 && kept.value()[0].calls.size() == 1
            && kept.value()[0].calls[0].caller == text("mail-password");
    }));
}

TEST_CASE("a call that somebody makes up at the practice desk has nobody on the line", "[practice]")
{
    PracticeWindow practice;
    CHECK(practice.said().contains(text("elija una ronda")));
    practice.desk.press(Qt::Key_F5);
    CHECK(practice.said() == text("En esta línea no hay nadie simulado."));
    CHECK_FALSE(practice.wiring->room().canAskAgain());
}

TEST_CASE("an ordinary window has nothing of practice", "[practice]")
{
    TestDesk desk;
    CHECK(desk.window->findChild<VoiceStrip *>() == nullptr);
    CHECK(desk.window->commands().entry(text("practice-again")) == nullptr);
    bool wanted = false;
    QObject::connect(desk.window.get(), &MainWindow::practiceWanted, [&] { wanted = true; });
    CHECK_FALSE(desk.window->commands().run(text("practice")));
    desk.window->offerPractice(true);
    CHECK(desk.window->commands().run(text("practice")));
    CHECK(wanted);
}

TEST_CASE("everything that callers say is seen whole, in both languages and in a small window", "[practice]")
{
    const Language language = GENERATE(Language::Spanish, Language::English);
    const QSize size = GENERATE(QSize(1280, 720), QSize(960, 540));
    PracticeWindow practice(language);
    practice.desk.window->resize(size);
    practice.desk.settle();
    auto *words = practice.strip()->findChild<BoundedLabel *>();
    std::vector<PracticeFault> faults;
    const PracticeLibrary library = PracticeLibrary::shipped(*practice.desk.session.definitions()->procedure, faults);
    const auto fits = [&](const PracticeLine &line) {
        practice.strip()->showWords(
            PracticeText::heard(
                {line.onLine ? PracticeReaction::Heard::OnLine : PracticeReaction::Heard::Says, line.text, {}},
                language),
            true);
        INFO(words->text().toStdString());
        CHECK(words->toolTip().isEmpty());
        CHECK(words->heightForWidth(words->width()) <= practice.strip()->height());
    };
    for (const auto &caller : library.callers()) {
        for (const PracticeLine &line : caller->says)
            fits(line);
        for (const PracticeLine &line : {caller->askedAgain, caller->contacted, caller->impatient, caller->otherwise})
            fits(line);
    }
}

TEST_CASE("a caller who is cut off rings again, and one key goes on where it was", "[practice]")
{
    PracticeWindow practice;
    TestDesk &desk = practice.desk;
    practice.wiring->room().begin(text("the-line"));
    desk.window->showCalls();
    practice.awaitRing();
    desk.press(Qt::Key_Return);
    CHECK(practice.said() == text("En la línea: (Silencio. Nadie habla.)"));
    practice.pass(31);
    CHECK(practice.said() == text("La línea está libre: ya colgaron."));
    practice.capture(fieldkey::ending, fieldkey::endedSilent);
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_Return);
    REQUIRE_FALSE(desk.front.call());
    CHECK(practice.said() == text("Última llamada: protocolo 2 de 2, aciertos 1 de 1."));

    practice.awaitRing();
    desk.press(Qt::Key_Return);
    desk.press({Qt::Key_Escape, Qt::Key_1, Qt::Key_2});
    REQUIRE(desk.operation() == text("6"));
    const CallId cut = desk.front.id();
    practice.pass(15);
    REQUIRE(desk.state().isDropped());
    practice.pass(6);
    REQUIRE_FALSE(desk.front.otherRing().isNull());
    desk.press(Qt::Key_F12, Qt::ShiftModifier);
    CHECK(desk.front.id() == cut);
    CHECK(desk.operation() == text("6"));
    CHECK(practice.said().contains(text("Se cortó")));
    practice.pass(60); // They are not cut off again.
    CHECK_FALSE(desk.state().isDropped());
}

TEST_CASE("the page of practice is named and seen whole, in both languages, wide and narrow", "[practice]")
{
    const Language language = GENERATE(Language::Spanish, Language::English);
    const QSize size = GENERATE(QSize(1280, 720), QSize(960, 540));
    PracticeWindow practice(language);
    TestDesk &desk = practice.desk;
    desk.window->resize(size);
    practice.wiring->room().begin(text("first-day"));
    practice.awaitRing();
    practice.pass(60); // Nobody answers.
    REQUIRE(desk.front.call()->state.operation().effect == Effect::Register);
    REQUIRE(desk.front.perform(command::Register{}));
    practice.wiring->room().stop();
    practice.pass(1);
    REQUIRE(practice.page()->isVisible());
    desk.window->setDeskKind(MainWindow::DeskKind::Practice);
    for (const auto title : {&ReportsPage::title, &SettingsPage::title}) // As many as the whole window has.
        desk.window->addPage({new QWidget, title, [] {}});
    desk.settle();
    CHECK(desk.window->size() == size);
    const auto *tabs = desk.window->findChild<QTabBar *>();
    for (int tab = 0; tab < tabs->count(); ++tab) // No page has to be scrolled to.
        CHECK(tabs->rect().contains(tabs->tabRect(tab)));
    for (auto *widget : practice.page()->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy())
            CHECK_FALSE(widget->accessibleName().isEmpty());
    }
    for (const auto *label : practice.page()->findChildren<PlainLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        INFO(label->text().toStdString());
        CHECK(label->textFormat() == Qt::PlainText);
        const QRect room = label->contentsRect();
        const QRect needed = label->wordWrap()
            ? label->fontMetrics().boundingRect(QRect(0, 0, room.width(), 10000), Qt::TextWordWrap, label->text())
            : QRect(0, 0, label->fontMetrics().horizontalAdvance(label->text()), label->fontMetrics().height());
        CHECK(needed.width() <= room.width() + 1);
        CHECK(needed.height() <= room.height() + 1);
    }
}
