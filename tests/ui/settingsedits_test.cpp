// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/common.h"
#include "tests/ui/settingsdesk.h"
#include "ui/settings/cataloguedraft.h"
#include "ui/settings/definitionssection.h"
#include "ui/settings/protocolsection.h"
#include "ui/settings/storesection.h"
#include "ui/text/words.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

using namespace helpdesk;

namespace {

QString shown(const QWidget *field)
{
    const auto *line = qobject_cast<const QLineEdit *>(field);
    return line ? line->text() : field->findChild<QLineEdit *>()->text();
}

/// A store of editions that answers a save only when told to.
struct SlowEditions
{
    explicit SlowEditions(const char *path)
    {
        QFile file(QString::fromLatin1(path));
        REQUIRE(file.open(QIODevice::ReadOnly));
        current = {1, file.readAll(), {}};
        ports.currentText = [this](DefinitionKind, SettingsPorts::Answer<CurrentText> answer) { answer(current); };
        ports.accept = [this](DefinitionKind, const QByteArray &body, qint64 basedOn,
                              SettingsPorts::Answer<Acceptance> answer) {
            pending = [this, body, basedOn, answer] {
                if (basedOn != 0 && basedOn != current.edition) {
                    answer(Error{Error::Code::Conflict, {}, {}});
                    return;
                }
                current = {current.edition + 1, body,
                           current.editions + QStringList{QString::number(current.edition + 1)}};
                answer(Acceptance{});
            };
        };
    }
    void answer() { std::exchange(pending, {})(); }

    CurrentText current;
    std::function<void()> pending;
    SettingsPorts ports;
};

} // namespace

TEST_CASE("what is typed between saving and its answer is kept, and saved next", "[settings]")
{
    SlowEditions store(":/definitions/catalogue/catalogue.json");
    AgentSession session{SessionId{11}};
    CatalogueDraft draft(session, store.ports);
    draft.load();
    draft.catalogue().services[0].label.es = text("Correo");
    draft.touch();
    draft.save();
    draft.catalogue().services[0].label.es = text("Correo institucional nuevo");
    draft.touch();
    store.answer();
    CHECK(draft.isChanged());
    CHECK(draft.catalogue().services[0].label.es == text("Correo institucional nuevo"));
    QString fault;
    QObject::connect(&draft, &CatalogueDraft::failed, [&](const QString &words) { fault = words; });
    draft.save();
    REQUIRE(store.pending);
    store.answer();
    CHECK(fault.isEmpty());
    CHECK_FALSE(draft.isChanged());
    CHECK(store.current.edition == 3);
    CHECK(store.current.body.contains("Correo institucional nuevo"));
}

TEST_CASE("a measure changed while another is being saved stands, unsaved", "[settings]")
{
    SlowEditions store(":/definitions/protocol/protocol.json");
    ProtocolSection section(store.ports);
    section.load();
    auto spins = section.findChildren<QSpinBox *>();
    REQUIRE(spins.size() == 4);
    QSpinBox *cadence = nullptr;
    for (QSpinBox *spin : spins) {
        if (spin->value() == 5000)
            cadence = spin;
    }
    REQUIRE(cadence);
    section.show();
    section.activateWindow();
    const auto save = [&] {
        for (auto *button : section.findChildren<QAbstractButton *>()) {
            if (button->text() == text("Save") || button->text() == text("Guardar"))
                button->click();
        }
    };
    cadence->setValue(4000);
    save();
    REQUIRE(store.pending);
    cadence->setValue(3000);
    store.answer();
    CHECK(cadence->value() == 3000);
    save();
    REQUIRE(store.pending);
    store.answer();
    CHECK(store.current.edition == 3);
    CHECK(store.current.body.contains("3000"));
    CHECK(cadence->value() == 3000);
}

TEST_CASE("a refused name stays with its fault when the database changes", "[settings]")
{
    SettingsDesk desk;
    desk.open("Agente y cuentas");
    const char *const name = "Nombre y apellido, como los dice el saludo";
    const QString typed = GENERATE(text(""), QString(300, QLatin1Char('a')));
    desk.fill(name, typed);
    desk.desk.press(Qt::Key_Tab);
    desk.page->refresh();
    desk.answered();
    CHECK(shown(desk.named(name)) == typed);
    CHECK(desk.desk.words().filter(typed.isEmpty() ? text("Falta el nombre") : text("máximo 120 letras")).size() == 1);
    desk.fill(name, text("Lucía Ríos"));
    desk.desk.press(Qt::Key_Return);
    desk.answered();
    CHECK(desk.desk.session.account().name == text("Lucía Ríos"));
}

TEST_CASE("half a name typed in the settings is neither saved nor left by what happens elsewhere", "[settings]")
{
    SettingsDesk desk;
    desk.open("Organización");
    desk.fill("Nombre de la organización", text("Tesor"));
    QPointer<QWidget> focused = QApplication::focusWidget();
    Account renamed = desk.desk.session.account();
    renamed.name = text("Lucía Ríos");
    desk.desk.session.setAccount(renamed);
    desk.answered();
    CHECK(QApplication::focusWidget() == focused);
    CHECK(desk.desk.session.organisation().name != text("Tesor"));
}

TEST_CASE("the sound devices are looked for when their section comes to the front, and only then", "[settings]")
{
    SettingsDesk desk;
    desk.open("Organización");
    CHECK(desk.devicesAsked == 0);
    desk.open("Sonidos");
    const int asked = desk.devicesAsked;
    CHECK(asked == 1);
    auto *device = desk.page->findChildren<QComboBox *>().isEmpty()
        ? nullptr
        : qobject_cast<QComboBox *>(desk.named("Dispositivo"));
    REQUIRE(device);
    CHECK(device->findText(text("Diadema USB")) > 0);
    device->showPopup();
    device->view()->setCurrentIndex(device->model()->index(1, 0));
    desk.page->refresh();
    desk.desk.settle();
    CHECK(desk.devicesAsked == asked);
    CHECK(device->view()->currentIndex().row() == 1);
    device->hidePopup();
    desk.open("Organización");
    desk.open("Sonidos");
    CHECK(desk.devicesAsked == asked + 1); // A headset may have been plugged in.
}

TEST_CASE("an open list of groups is not emptied by what happens in the database", "[settings]")
{
    SettingsDesk desk;
    desk.open("Servicios");
    desk.choose("Servicios", 0);
    auto *group = qobject_cast<QComboBox *>(desk.named("Grupo que resuelve sus tickets"));
    REQUIRE(group);
    group->showPopup();
    group->view()->setCurrentIndex(group->model()->index(2, 0));
    desk.page->refresh();
    desk.answered();
    CHECK(group->view()->currentIndex().row() == 2);
    group->hidePopup();
}

TEST_CASE("what a section answered is said in the language of the screen", "[settings]")
{
    SettingsDesk desk;
    SECTION("a definition that was refused")
    {
        desk.open("Definiciones");
        QFile file(desk.folder.filePath(text("falla.json")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        desk.page->findChild<DefinitionsSection *>()->offer(file.fileName());
        desk.answered();
        REQUIRE(desk.desk.words().filter(text("no se aceptó")).size() == 1);
        desk.ports.setScreenLanguage(Language::English);
        desk.answered();
        CHECK(desk.desk.words().filter(text("not accepted")).size() == 1);
        CHECK(qobject_cast<QPlainTextEdit *>(desk.named("Faults")));
    }
    SECTION("a number that was refused")
    {
        desk.open("Números");
        desk.fill("El siguiente ticket lleva el número", text("12b"));
        desk.desk.press(Qt::Key_Return);
        desk.answered();
        desk.ports.setScreenLanguage(Language::English);
        desk.answered();
        CHECK(desk.desk.words().contains(text("This is no number.")));
    }
    SECTION("names that were refused")
    {
        desk.open("Agente y cuentas");
        desk.fill("Alguien nuevo: nombre y apellido", text("lucia ramirez"));
        desk.desk.press(Qt::Key_Return);
        desk.fill("Nombre y apellido, como los dice el saludo", QString());
        desk.desk.press(Qt::Key_Return);
        desk.answered();
        REQUIRE(desk.desk.words().contains(Words::of(NameFault::Doubled)));
        REQUIRE(desk.desk.words().contains(Words::of(NameFault::Empty)));
        desk.ports.setScreenLanguage(Language::English);
        desk.answered();
        CHECK(desk.desk.words().contains(text("The name is missing")));
        CHECK(desk.desk.words().contains(Words::of(NameFault::Doubled)));
    }
}

TEST_CASE("a copy that was made is told in the language of the screen", "[settings]")
{
    ScreenLanguage language;
    language.set(Language::Spanish);
    StorePorts ports;
    ports.state = [](StorePorts::Answer<StoreState> answer) { answer(StoreState{}); };
    ports.copyNow = [](StorePorts::Answer<QString> answer) { answer(text("/copias/hoy.db")); };
    StoreSection section(ports);
    const auto said = [&](const char *words) {
        const auto labels = section.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text() == text(words); });
    };
    for (auto *button : section.findChildren<QAbstractButton *>()) {
        if (!button->isHidden())
            button->click();
    }
    REQUIRE(said("Copiado y revisado: /copias/hoy.db"));
    language.set(Language::English);
    section.retranslate();
    CHECK(said("Copied and checked: /copias/hoy.db"));
}

TEST_CASE("an edition is checked when it is looked at, not believed", "[settings]")
{
    const std::vector<Fault> found =
        GENERATE(std::vector<Fault>{}, std::vector<Fault>(2, Fault{Fault::Kind::NotReadable, {}, {}}));
    ScreenLanguage language;
    language.set(Language::English);
    AgentSession session{SessionId{11}};
    SettingsPorts ports;
    ports.editions = [](SettingsPorts::Answer<std::vector<DefinitionEdition>> answer) {
        answer(std::vector<DefinitionEdition>{{7, DefinitionKind::Protocol, text("2"), {}, 0, true}});
    };
    ports.offeredDefinitions = [](SettingsPorts::Answer<std::vector<DefinitionKind>> answer) {
        answer(std::vector<DefinitionKind>{});
    };
    std::function<void()> checked;
    ports.faultsOf = [&](qint64 edition, SettingsPorts::Answer<std::vector<Fault>> answer) {
        CHECK(edition == 7);
        checked = [answer, found] { answer(found); };
    };
    DefinitionsSection section(session, ports);
    section.load();
    const auto said = [&](const char *words) {
        const auto labels = section.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(text(words)); });
    };
    CHECK(said("is being checked…"));
    REQUIRE(checked);
    checked();
    CHECK_FALSE(said("is being checked…"));
    CHECK(said(found.empty() ? "passes this program's check" : "2 faults by this program's check"));
}

TEST_CASE("a list without entries says so, and what adds the first one", "[settings]")
{
    SettingsDesk desk;
    desk.settings->reload();
    desk.answeredUntil([&] { return desk.desk.session.definitions()->id == DefinitionSetId{1}; });
    desk.open("Extensiones");
    REQUIRE(desk.rows("Extensiones").isEmpty());
    CHECK(desk.desk.words().contains(text("Aún no hay nada. «Nueva extensión» agrega el primero.")));
    desk.open("Grupos y resolutores");
    desk.choose("Grupos y resolutores", 3);
    CHECK(desk.desk.words().filter(text("«Nuevo resolutor» agrega a alguien")).size() == 1);
    desk.click("Nuevo resolutor");
    CHECK(desk.desk.words().filter(text("«Nuevo resolutor» agrega a alguien")).isEmpty());
}
