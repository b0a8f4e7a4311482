// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/firstresolver.h"
#include "app/service/copykeeper.h"
#include "core/call/fieldkeys.h"
#include "core/catalogue/resolvers.h"
#include "core/storage/call/organisationkeeping.h"
#include "core/storage/organisation/numberrepository.h"
#include "core/storage/organisation/settingrepository.h"
#include "tests/support/common.h"
#include "tests/support/waiting.h"
#include "tests/ui/settingsdesk.h"
#include "ui/common/plainlabel.h"
#include "ui/people/accountchooser.h"
#include "ui/settings/storesection.h"
#include "ui/text/times.h"

#include <QApplication>
#include <QComboBox>
#include <QDirIterator>
#include <QLineEdit>
#include <QSlider>

#include <algorithm>

using namespace helpdesk;

namespace {

const char *const newPerson = "Alguien nuevo: nombre y apellido";

/// Names that careless or mischievous people type.
const QStringList oddNames{text("<img src=x> <b>Ana</b> & Luis"), text("مريم بنت علي"), text("Zoé 🙂🙂"),
                           QString(120, QLatin1Char('W'))};

void addPerson(SettingsDesk &desk, const QString &name)
{
    desk.fill(newPerson, name);
    desk.desk.press(Qt::Key_Return);
    desk.answered();
}

} // namespace

TEST_CASE("the organisation's names are in the sentences and the title as soon as the field is left", "[settings]")
{
    SettingsDesk desk;
    desk.open("Organización");
    desk.fill("Nombre de la organización", text("Tesorería <b>Central</b>"));
    desk.fill("Unidad", text("Mesa de Ayuda 🙂"));
    desk.fill("Teléfono del Centro de Atención Telefónica", text("55 1234 5678"));
    desk.desk.press(Qt::Key_Return);
    desk.answered();
    CHECK(desk.window()->windowTitle().contains(text("Mesa de Ayuda 🙂")));
    desk.bringToOperation("14");
    command::Capture given;
    for (const auto &[key, value] :
         {std::pair(fieldkey::callerStaff, fieldkey::yes), std::pair(fieldkey::callerName, text("Jorge")),
          std::pair(fieldkey::callerUnit, text("Caja")), std::pair(fieldkey::callerExtension, text("3304")),
          std::pair(fieldkey::calleePhone, text("728 282 0101"))})
        given.fields.emplace_back(key, FieldValue{value, FieldValue::State::Given});
    REQUIRE(desk.desk.front.perform(given));
    REQUIRE(desk.desk.front.perform(command::JumpTo{text("16")}));
    REQUIRE(desk.desk.front.perform(command::Dial{}));
    desk.desk.settle();
    CHECK(desk.sentences().contains(text("Tesorería <b>Central</b>")));
    REQUIRE(desk.desk.front.perform(command::JumpTo{text("X")}));
    REQUIRE(desk.desk.front.perform(command::GiveNumber{}));
    desk.desk.settle();
    CHECK(desk.sentences().contains(text("55 1234 5678")));
    const auto kept =
        desk.read<Organisation>([](Connection &connection) { return SettingRepository(connection).organisation(); });
    CHECK(kept
          == Organisation{text("Tesorería <b>Central</b>"), text("Mesa de Ayuda 🙂"), text("America/Mexico_City"),
                          text("55 1234 5678")});
}

TEST_CASE("an organisation without a name and a zone that is none are refused at their place, nothing typed is lost",
          "[settings]")
{
    SettingsDesk desk;
    desk.open("Organización");
    desk.fill("Nombre de la organización", QString());
    desk.fill("Zona horaria", text("America/Toluca"));
    desk.desk.press(Qt::Key_Return);
    desk.answered();
    CHECK(desk.desk.words().filter(text("No puede quedar vacío")).size() == 1);
    CHECK(desk.desk.words().filter(text("Esto no es una zona horaria")).size() == 1);
    CHECK(desk.desk.session.organisation().name == seedOrganisation);
    CHECK(desk.desk.session.organisation().timeZone == text("America/Mexico_City"));
}

TEST_CASE("the time zone moves every clock of the desk at once, the greeting's part of the day too", "[settings]")
{
    const QByteArray environment = qgetenv("TZ");
    SettingsDesk desk;
    desk.desk.now =
        Moment{1'795'108'200'000, 1'000'000}; // 2026-11-19 17:10 UTC: 11:10 in Mexico City, 18:10 in Madrid.
    desk.open("Organización");
    desk.fill("Zona horaria", text("Europe/Madrid"));
    desk.desk.press(Qt::Key_Return);
    desk.answered();
    desk.desk.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(desk.sentences().contains(text("Buenas tardes")));
    CHECK(Times::hour(desk.desk.now.wallMs) == text("18:10"));
    CHECK(qgetenv("TZ") == environment); // Other threads read it whenever they ask for a time.
    desk.open("Organización");
    desk.fill("Zona horaria", text("America/Mexico_City"));
    desk.desk.press(Qt::Key_Return);
    desk.answered();
    desk.desk.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(desk.sentences().contains(text("Buenos días")));
}

TEST_CASE("people are added by name; empty, doubled and endless names are refused with words", "[settings]")
{
    SettingsDesk desk;
    desk.open("Agente y cuentas");
    addPerson(desk, text("   "));
    CHECK(desk.desk.words().contains(text("Falta el nombre")));
    addPerson(desk, text("lucia  RAMIREZ"));
    CHECK(desk.desk.words().filter(text("Aquí ya hay alguien con ese nombre")).size() == 1);
    addPerson(desk, QString(300, QLatin1Char('a')));
    CHECK(desk.desk.words().filter(text("máximo 120 letras")).size() == 1);
    CHECK(qobject_cast<QLineEdit *>(desk.named(newPerson))->text().size() == 300);
    CHECK(desk.everybody.size() == 1);
    for (const QString &name : oddNames)
        addPerson(desk, name);
    CHECK(desk.everybody.size() == 1 + static_cast<std::size_t>(oddNames.size()));
    CHECK(desk.rows("Cuentas").filter(oddNames[0]).size() == 1);
    CHECK(desk.window()->width() == 1280);
}

TEST_CASE("a renamed agent greets under the new name, a deactivated one is on no list", "[settings]")
{
    SettingsDesk desk;
    desk.open("Agente y cuentas");
    addPerson(desk, text("Ana"));
    desk.choose("Cuentas", 1);
    desk.fill("Nombre y apellido, como los dice el saludo", text("Lucía Ríos"));
    desk.desk.press(Qt::Key_Return);
    desk.answered();
    CHECK(desk.desk.session.account().name == text("Lucía Ríos"));
    desk.choose("Cuentas", 0);
    desk.click("Desactivar");
    CHECK(desk.rows("Cuentas").filter(text("inactiva")).size() == 1);
    CHECK(std::count_if(desk.everybody.begin(), desk.everybody.end(), [](const AccountEntry &e) { return e.active; })
          == 1);
    CHECK(desk.desk.session.nameOf(AccountId{2}) == text("Ana")); // History names them.
    desk.choose("Cuentas", 0);
    CHECK_FALSE(desk.named("Desactivar")->isEnabled()); // Whoever sits here stays.
    desk.desk.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(desk.sentences().contains(text("Lucía Ríos")));
}

TEST_CASE("another agent sits down with two keys; the call in front is theirs, a promised one waits", "[settings]")
{
    SettingsDesk desk;
    desk.open("Agente y cuentas");
    addPerson(desk, text("Ana Ruiz"));
    desk.desk.press(Qt::Key_1, Qt::ControlModifier);
    desk.desk.answerCall();
    const CallId promised = desk.desk.front.id();
    REQUIRE(desk.desk.front.perform(command::JumpTo{text("23")}));
    const qint64 due = desk.desk.now.wallMs + 3'600'000;
    REQUIRE(desk.desk.front.perform(command::Promise{due}));
    desk.desk.settle();
    REQUIRE(desk.desk.front.call() == nullptr);
    desk.desk.answerCall();
    desk.desk.press({Qt::Key_1, Qt::Key_2});
    desk.desk.typeInto(text("Nombre completo"), text("Jorge Ortega"));
    const CallId inHand = desk.desk.front.id();

    desk.desk.press(Qt::Key_U, Qt::ControlModifier);
    desk.answeredUntil([] { return qobject_cast<AccountChooser *>(QApplication::activeWindow()) != nullptr; });
    desk.desk.press(Qt::Key_1);
    CHECK(desk.desk.session.account().name == text("Ana Ruiz"));
    REQUIRE(desk.desk.front.id() == inHand);
    CHECK(desk.desk.state().holder() == desk.desk.session.account().id);
    CHECK(desk.desk.value(fieldkey::callerName) == text("Jorge Ortega")); // What was being typed is kept,
    desk.desk.settle();
    const auto &events = desk.desk.journal.events.at(inHand);
    const auto captured =
        std::find_if(events.begin(), events.end(), [](const CallEvent &e) { return e.kind == EventKind::Captured; });
    REQUIRE(captured != events.end());
    CHECK(captured->actor == AccountId{1}); // by who typed it.
    CHECK(desk.desk.journal.events.at(inHand).back().kind == EventKind::TakenUp);
    CHECK(desk.desk.journal.events.at(promised).back().kind == EventKind::Promised);
    desk.desk.window->activateWindow();
    desk.desk.settle();
    CHECK(desk.desk.page->isAncestorOf(QApplication::focusWidget())); // The keys are the card's, not the page row's.
    CHECK(desk.desk.front.perform(command::Note{text("sigue Ana")}));
}

TEST_CASE("with more than nine people a letter and a digit are enough", "[settings]")
{
    SettingsDesk desk;
    desk.open("Agente y cuentas");
    for (int i = 0; i < 11; ++i)
        addPerson(desk, text("Persona %1").arg(QChar(u'A' + i)));
    addPerson(desk, text("Zoé Zamora"));
    desk.desk.press(Qt::Key_1, Qt::ControlModifier);
    desk.desk.press(Qt::Key_U, Qt::ControlModifier);
    desk.answeredUntil([] { return qobject_cast<AccountChooser *>(QApplication::activeWindow()) != nullptr; });
    desk.desk.type(text("z"));
    desk.desk.press(Qt::Key_2); // Ramírez first.
    CHECK(desk.desk.session.account().name == text("Zoé Zamora"));
}

TEST_CASE("the next ticket's number goes on from the desk before, and never back", "[settings]")
{
    SettingsDesk desk;
    desk.open("Números");
    const auto set = [&](const QString &number) {
        desk.fill("El siguiente ticket lleva el número", number);
        desk.desk.press(Qt::Key_Return);
        desk.answered();
    };
    set(text("12b"));
    CHECK(desk.desk.words().contains(text("Esto no es un número.")));
    set(text("24,183"));
    CHECK(
        desk.read<DeskNumbers>([](Connection &connection) { return NumberRepository(connection).numbers(); }).lastTicket
        == 24182);
    set(text("24182"));
    CHECK(desk.desk.words().filter(text("ya se dio")).size() == 1);
    set(text("9999999999"));
    CHECK(desk.desk.words().filter(text("Demasiado grande para decirse")).size() == 1);
    CHECK(
        desk.read<DeskNumbers>([](Connection &connection) { return NumberRepository(connection).numbers(); }).lastTicket
        == 24182);
}

TEST_CASE("look and languages are true at once", "[settings]")
{
    SettingsDesk desk;
    desk.open("Apariencia e idiomas");
    const auto pick = [&](const char *field, int row) {
        auto *box = qobject_cast<QComboBox *>(desk.named(field));
        box->setFocus();
        box->setCurrentIndex(row);
        Q_EMIT box->activated(row);
        desk.desk.settle();
    };
    pick("Apariencia", 2);
    CHECK(desk.look == LookChoice::Dark);
    pick("Idioma con quien llama", 1);
    pick("Idioma de la pantalla", 1);
    CHECK(desk.desk.words().contains(text("Look and languages")));
    desk.desk.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(desk.sentences().contains(text("this is Lucía Ramírez")));
}

TEST_CASE("sounds are kept as chosen and can be tried", "[settings]")
{
    SettingsDesk desk;
    desk.open("Sonidos");
    qobject_cast<QSlider *>(desk.named("Volumen"))->setValue(35);
    auto *device = qobject_cast<QComboBox *>(desk.named("Dispositivo"));
    device->setCurrentIndex(device->findText(text("Diadema USB")));
    Q_EMIT device->activated(device->currentIndex());
    desk.click("Probar");
    CHECK(desk.soundsPlayed == 1);
    CHECK(desk.sound.volume == 35);
    CHECK(desk.sound.device == text("usb"));
    desk.click("Un tono cuando toca contactar a quien espera, otro cuando ya es tarde");
    CHECK_FALSE(desk.sound.enabled);
    CHECK_FALSE(desk.named("Probar")->isEnabled());
}

TEST_CASE("the database says where it is and how it is", "[settings]")
{
    SettingsDesk desk;
    desk.open("Base de datos");
    const QString facts = desk.desk.words().filter(text("Motor: SQLite")).join(QString());
    CHECK(facts.contains(desk.folder.path()));
    CHECK(facts.contains(text("Esquema: versión")));
    CHECK(facts.contains(text("Tamaño:")));
}

TEST_CASE("what another desk sets is true here as well", "[settings]")
{
    SettingsDesk desk;
    (void)desk.read<std::monostate>([](Connection &connection) {
        return keepOrganisation(connection,
                                {text("Otra organización"), text("Otra unidad"), text("America/Mexico_City"), {}});
    });
    desk.settings->reload();
    desk.answeredUntil([&] { return desk.desk.session.organisation().name == text("Otra organización"); });
    CHECK(desk.window()->windowTitle().contains(text("Otra unidad")));
}

TEST_CASE("a shipped desk takes its first call after a name and three keys", "[settings]")
{
    TestDesk desk;
    desk.session.setAccount({});
    int keys = 0;
    QObject::connect(desk.window.get(), &MainWindow::accountNamed, [&](const QString &name) {
        desk.session.setAccount({AccountId{1}, name, text("ana")});
        desk.window->showCalls();
    });
    desk.window->askFirstAccount({{}, {}, text("America/Mexico_City"), {}});
    desk.settle();
    const auto press = [&](Qt::Key key) {
        desk.press(key);
        ++keys;
    };
    desk.type(text("Ana"));
    ++keys;
    press(Qt::Key_Return);
    press(Qt::Key_F5);
    desk.pass(3);
    press(Qt::Key_Return);
    CHECK(desk.operation() == text("2"));
    CHECK(keys <= 12);
}

TEST_CASE("every section names its fields and cuts no word off, in both languages", "[settings]")
{
    const Language language = GENERATE(Language::Spanish, Language::English);
    SettingsDesk desk(language);
    for (const QString &name : oddNames) {
        desk.ports.addAccount(name, [](const Result<Account> &) {});
        desk.answered();
    }
    desk.window()->showPage(2);
    for (int section = 0; section < desk.page->sections(); ++section) {
        desk.page->openSection(section);
        desk.answered();
        (void)desk.window()->grab(); // Drawing settles every layout.
        for (auto *widget : desk.page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
                continue;
            INFO(section << ": " << widget->metaObject()->className());
            CHECK_FALSE(widget->accessibleName().isEmpty());
        }
        for (const auto *label : desk.page->findChildren<PlainLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            INFO(section << ": " << label->text().toStdString());
            CHECK(label->textFormat() == Qt::PlainText);
            const QRect room = label->contentsRect();
            const QRect needed = label->fontMetrics().boundingRect(
                QRect(0, 0, room.width(), 10000), label->wordWrap() ? Qt::TextWordWrap : 0, label->text());
            CHECK(needed.height() <= room.height() + 1);
            CHECK(needed.width() <= room.width() + 1);
        }
    }
    CHECK(desk.window()->width() == 1280);
}

TEST_CASE("the copies go to the folder that is chosen, from at once", "[settings][copies]")
{
    QTemporaryDir here;
    QTemporaryDir elsewhere;
    const DatabaseLocation database = DatabaseLocation::parse(here.filePath(text("desk.db"))).value();
    REQUIRE(openDesk(database, OpenMode::Create, 1'795'000'000'000).ok());
    console::CopyKeeper keeper(database, {}, [] { return QDateTime(QDate(2026, 11, 19), QTime(7, 30)); });
    StorePorts ports;
    ports.state = [](const StorePorts::Answer<StoreState> &answer) { answer(StoreState{}); };
    ports.copiesFolder = [&] { return keeper.state().folder; };
    ports.chooseCopiesFolder = [&](const QString &folder) { keeper.setFolder(folder); };
    ports.isCopiesFolderChosen = [&] { return keeper.isFolderChosen(); };
    ports.copyNow = [&](const StorePorts::Answer<QString> &) { keeper.copyNow(); };
    StoreSection section(ports);
    const auto copiesIn = [&](const QString &folder) {
        REQUIRE(test::waitFor([&] { return !keeper.state().working; }));
        QDirIterator found(folder, {text("*.sqlite")}, QDir::Files, QDirIterator::Subdirectories);
        return found.hasNext();
    };
    section.keepCopiesIn(elsewhere.path());
    CHECK(copiesIn(elsewhere.path()));
    CHECK_FALSE(copiesIn(here.path()));
    section.keepCopiesIn({});
    CHECK(copiesIn(here.path()));
}

TEST_CASE("a resolver named at the first start is proposed for tickets of every group", "[settings]")
{
    SettingsDesk desk;
    desk.settings->reload();
    desk.answeredUntil([&] { return desk.desk.session.definitions()->id == DefinitionSetId{1}; });
    std::optional<bool> kept;
    console::nameFirstResolver(desk.ports, text("Nora Téllez"), [&](const Result<> &done) { kept = done.ok(); });
    desk.answeredUntil([&] { return kept.has_value(); });
    CHECK(*kept);
    desk.answeredUntil([&] { return !hasNoResolver(*desk.desk.session.definitions()->catalogue); });
    const auto catalogue = desk.desk.session.definitions()->catalogue;
    for (const ResolverGroup &group : catalogue->groups)
        CHECK(group.people.front().name == text("Nora Téllez"));
    kept.reset();
    console::nameFirstResolver(desk.ports, text("Otra Persona"), [&](const Result<> &done) { kept = done.ok(); });
    desk.answeredUntil([&] { return kept.has_value(); });
    CHECK(*kept);
    CHECK(desk.desk.session.definitions()->catalogue->groups.front().people.size() == 1);
    desk.open("Grupos y resolutores");
    desk.choose("Personas del grupo", 0);
    desk.fill("Nombre y apellido del resolutor", text("Nora Téllez Gil"));
    desk.click("Guardar");
    for (const ResolverGroup &group : desk.desk.session.definitions()->catalogue->groups)
        CHECK(group.people.front().name == text("Nora Téllez Gil"));
}

TEST_CASE("the groups are opened from where tickets have no resolver", "[settings]")
{
    SettingsDesk desk;
    desk.window()->showPage(2);
    desk.page->openResolvers();
    desk.answered();
    CHECK(desk.desk.words().filter(text("«Nuevo resolutor» agrega a alguien")).size() == 1);
}
