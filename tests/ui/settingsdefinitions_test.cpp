// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What calls follow, changed in the settings: services, groups, extensions, measures and whole definitions.

#include "core/storage/definition/definitionrepository.h"
#include "tests/support/common.h"
#include "tests/ui/settingsdesk.h"
#include "ui/settings/definitionssection.h"

#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

using namespace helpdesk;

namespace {

QByteArray shipped(const char *path)
{
    QFile file(QString::fromLatin1(path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a new service is offered to new calls; a call in hand keeps its edition", "[settings]")
{
    SettingsDesk desk;
    desk.settings->reload();
    desk.answeredUntil([&] { return desk.desk.session.definitions()->id == DefinitionSetId{1}; });
    desk.desk.answerCall();
    desk.open("Servicios");
    desk.click("Nuevo servicio");
    CHECK(desk.desk.focusName() == text("Nombre en español"));
    desk.desk.type(text("Impresión <b>3D</b>"));
    desk.desk.press(Qt::Key_S, Qt::ControlModifier);
    desk.answered();
    const auto offers = [](const DefinitionsPtr &definitions) {
        const auto &services = definitions->catalogue->services;
        return std::any_of(services.begin(), services.end(), [](const Service &s) {
            return s.label == LocalText{text("Impresión <b>3D</b>"), text("Impresión <b>3D</b>")};
        });
    };
    CHECK(offers(desk.desk.session.definitions()));
    CHECK(desk.desk.session.definitions()->catalogue->edition == text("3"));
    CHECK_FALSE(offers(desk.desk.state().definitions()));
    CHECK(desk.desk.words().filter(text("La edición 3 está vigente")).size() == 1);

    desk.choose("Servicios", 0);
    desk.click("Retirarlo");
    desk.click("Guardar");
    const auto catalogue = desk.desk.session.definitions()->catalogue;
    CHECK(catalogue->edition == text("4"));
    CHECK(catalogue->retiredServices.size() == 1);
    CHECK(catalogue->service(catalogue->retiredServices.front().id) != nullptr);
}

TEST_CASE("a faulty catalogue is not saved, says where, and keeps what was typed", "[settings]")
{
    SettingsDesk desk;
    desk.open("Servicios");
    desk.choose("Servicios", 1);
    desk.fill("Nombre en español", text("redes informaticas"));
    desk.choose("Servicios", 3);
    desk.fill("Nombre en español", QString());
    desk.fill("Nombre en inglés", QString());
    desk.open("Grupos y resolutores");
    desk.click("Nuevo resolutor");
    desk.desk.type(text("مريم"));
    desk.fill("Correo electrónico (puede quedar vacío)", text("maryam en dgsei"));
    desk.click("Guardar");
    CHECK(desk.desk.words().contains(text("Esto no es un correo electrónico")));
    CHECK(desk.desk.words().filter(text("No se guardó, nada se perdió")).size() == 1);
    CHECK(qobject_cast<QLineEdit *>(desk.named("Correo electrónico (puede quedar vacío)"))->text()
          == text("maryam en dgsei"));
    desk.open("Servicios");
    desk.choose("Servicios", 2); // The second of the two that have one name.
    CHECK(desk.desk.words().contains(text("un nombre que otro ya tiene")));
    CHECK(desk.read<std::vector<DefinitionEdition>>([](Connection &connection) {
                  DefinitionCache cache;
                  return DefinitionRepository(connection, cache).editions();
              })
              .size()
          == 3);
    desk.click("Deshacer");
    CHECK_FALSE(desk.desk.words().contains(text("un nombre que otro ya tiene")));
    CHECK(desk.rows("Servicios")[1] == text("Errores de aplicaciones"));
}

TEST_CASE("a resolver of the group is who tickets are proposed to, an extension says whose it is", "[settings]")
{
    SettingsDesk desk;
    desk.settings->reload();
    desk.answeredUntil([&] { return desk.desk.session.definitions()->id == DefinitionSetId{1}; });
    desk.open("Grupos y resolutores");
    desk.choose("Grupos y resolutores", 3);
    desk.click("Nuevo resolutor");
    desk.desk.type(text("Nora Téllez"));
    desk.open("Extensiones");
    desk.click("Nueva extensión");
    desk.desk.type(text("4417"));
    desk.fill("Quién contesta", text("Ing. Teresa Salas"));
    desk.fill("Lugar (puede quedar vacío)", text("Control Patrimonial"));
    desk.click("Guardar");
    const auto catalogue = desk.desk.session.definitions()->catalogue;
    CHECK(catalogue->groupOf(text("institutional-email"))->people.front().name == text("Nora Téllez"));
    desk.bringToOperation("11");
    for (auto *line : desk.window()->findChildren<QLineEdit *>()) {
        if (line->isVisible() && line->accessibleName().startsWith(text("Extensión")))
            line->setFocus();
    }
    desk.desk.type(text("4417"));
    CHECK(desk.desk.words().contains(text("Ing. Teresa Salas · Control Patrimonial")));
}

TEST_CASE("cadence and hold window judge the calls that begin after they were saved", "[settings]")
{
    SettingsDesk desk;
    desk.open("Timbres y espera");
    qobject_cast<QSpinBox *>(desk.named("De un timbre al siguiente"))->setValue(2000);
    qobject_cast<QSpinBox *>(desk.named("En espera, primer contacto a partir de"))->setValue(40);
    qobject_cast<QSpinBox *>(desk.named("En espera, contacto a más tardar a"))->setValue(15);
    desk.click("Guardar");
    CHECK(desk.desk.words().filter(text("debe ser después del más temprano")).size() == 1);
    CHECK(desk.desk.session.definitions()->protocol->rings.cadence == std::chrono::seconds(5));
    qobject_cast<QSpinBox *>(desk.named("En espera, primer contacto a partir de"))->setValue(10);
    desk.click("Guardar");
    CHECK(desk.desk.session.definitions()->protocol->edition == text("4"));
    desk.desk.press(Qt::Key_1, Qt::ControlModifier);
    desk.desk.press(Qt::Key_F5);
    desk.desk.pass(9);
    desk.desk.press(Qt::Key_Return);
    desk.desk.settle();
    CHECK(desk.desk.lastSummary().rings == 5); // 2 at the cadence before.
    desk.desk.press({Qt::Key_Escape, Qt::Key_F6, Qt::Key_1});
    desk.desk.pass(20);
    CHECK(desk.desk.state().hold().phase(desk.desk.front.time()) == HoldTimer::Phase::Overdue); // Just due before.
}

TEST_CASE("a file with faults is refused with all of them, a good one is current, an earlier edition comes back",
          "[settings]")
{
    SettingsDesk desk;
    desk.open("Definiciones");
    CHECK(desk.rows("Ediciones").size() == 3);
    const QString path = desk.folder.filePath(text("otra.json"));
    const auto offer = [&](const QByteArray &body) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(body);
        file.close();
        desk.page->findChild<DefinitionsSection *>()->offer(path);
        desk.answered();
    };
    QByteArray bad = shipped(":/definitions/protocol/protocol.json");
    bad.replace("\"cadence_ms\": 5000", "\"cadence_ms\": 5").replace("\"kept\": 4", "\"keptt\": 4");
    offer(bad);
    const QString faults = qobject_cast<QPlainTextEdit *>(desk.named("Faltas"))->toPlainText();
    CHECK(faults.contains(text("/rings/cadence_ms")));
    CHECK(faults.contains(text("/rings/keptt")));
    CHECK(desk.rows("Ediciones").size() == 3);
    offer("no es json");
    CHECK(desk.desk.words().filter(text("no se aceptó")).size() == 1);

    QByteArray good = shipped(":/definitions/protocol/protocol.json");
    good.replace("\"kept\": 4", "\"kept\": 3").replace("\"edition\": \"3\"", "\"edition\": \"tres timbres\"");
    offer(good);
    CHECK(desk.rows("Ediciones").first() == text("Protocolo, edición tres timbres, vigente"));
    CHECK(desk.desk.session.definitions()->protocol->rings.kept == 3);
    desk.choose("Ediciones", static_cast<int>(desk.rows("Ediciones").indexOf(text("Protocolo, edición 3"))));
    desk.click("Volver a esta edición");
    CHECK(desk.desk.session.definitions()->protocol->rings.kept == 4);
    CHECK(desk.rows("Ediciones").size() == 4);
}

TEST_CASE("a newer protocol that came with the program is offered to a desk that has its own, and keeps its rings",
          "[settings]")
{
    SettingsDesk desk;
    desk.open("Timbres y espera");
    qobject_cast<QSpinBox *>(desk.named("De un timbre al siguiente"))->setValue(2000);
    desk.click("Guardar");
    desk.open("Definiciones");
    const auto isOffered = [&] {
        return desk.desk.words().filter(text("Con el programa vino un protocolo más nuevo")).size() == 1;
    };
    CHECK_FALSE(isOffered());
    {
        // As if all that had been under an earlier version's text.
        const auto connection = Connection::open(DatabaseLocation::parse(desk.folder.filePath(text("desk.db"))).value(),
                                                 OpenMode::Existing);
        REQUIRE(connection.ok());
        for (const char *change : {"UPDATE definition SET hash = 'earlier' WHERE kind = 'protocol' AND edition = '3'",
                                   "DELETE FROM desk_setting WHERE key = 'adopted-protocol'"})
            REQUIRE(connection.value()->command(text("earlier"), text(change)).ok());
    }
    desk.open("Timbres y espera");
    desk.open("Definiciones");
    CHECK(isOffered());
    desk.click("Adoptarlo");
    const auto protocol = desk.desk.session.definitions()->protocol;
    CHECK(protocol->edition == text("5"));
    CHECK(protocol->rings.cadence == std::chrono::seconds(2));
    CHECK_FALSE(isOffered());
}
