// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tour/tourimport.h"

#include "app/tour/tourstage.h"
#include "ui/common/keybutton.h"
#include "ui/import/importpanel.h"
#include "ui/report/reportspage.h"

#include <QComboBox>
#include <QFile>
#include <QTemporaryDir>

namespace helpdesk::console {

namespace {

const char *const oldLog =
    "Bitácora de la Mesa de Ayuda;;;;;;;\nFecha;Hora;Qué fue;Atendió;Usuario;Área;Duración;Observaciones\n"
    "25/03/2025;9:05 am;resuelta por teléfono;Lucía Ramírez;Óscar Beltrán;Catastro;5:07;No abre el correo\n"
    "25/03/2025;9:40 am;escalada;Juanita;Rosa Díaz;Recaudación Toluca;12:30;Sin red en el piso 3\n"
    "25/03/2025;1:30 pm;Se cortó;Juanita;;;0:20;\n"
    "26/03/2025;8:15 am;resuelta por teléfono;Turno noche;Iván Solís;Redes;3:10;Contraseña\n"
    "30/02/2025;8:30 am;escalada;Juanita;Nora Téllez;Catastro;4:00;Impresora\n"
    "27/03/2025;ayer;escalada;Beto;Delia Carmona;Tesorería;2:45;\n";

/// The one main thing to do.
void goOn(TourStage &stage, ImportPanel &panel)
{
    for (auto *button : panel.findChildren<KeyButton *>()) {
        if (button->isVisible() && button->isEnabled() && button->look() == KeyButton::Look::Main) {
            button->click();
            stage.settle();
            return;
        }
    }
    stage.fail(QStringLiteral("an import does not go on"));
}

void choose(TourStage &stage, ImportPanel &panel, const QString &name, int choice)
{
    for (auto *box : panel.findChildren<QComboBox *>()) {
        if (!box->isVisible() || box->accessibleName() != name)
            continue;
        box->setFocus();
        box->setCurrentIndex(choice);
        Q_EMIT box->activated(choice);
        return;
    }
    stage.fail(QStringLiteral("no choice for %1").arg(name));
}

/// Null when there is none.
ImportPanel *opened(TourStage &stage, ReportsPage &page)
{
    for (int panel = 0; panel < page.panels(); ++panel) {
        page.openPanel(panel);
        stage.settle();
        auto *found = page.findChild<ImportPanel *>();
        if (found && found->isVisible())
            return found;
    }
    return nullptr;
}

} // namespace

void playImport(TourStage &stage, ReportsPage &page)
{
    ImportPanel *panel = opened(stage, page);
    const QTemporaryDir scratch;
    QFile file(scratch.filePath(QStringLiteral("Bitácora 2025.csv")));
    if (!panel || !file.open(QIODevice::WriteOnly)) {
        stage.fail(QStringLiteral("no log to import"));
        return;
    }
    file.write(oldLog);
    file.close();
    panel->openFile(file.fileName());
    stage.settle();
    choose(stage, *panel, QStringLiteral("Qué fue"), static_cast<int>(ImportColumn::Outcome) + 1);
    stage.grab("import-columns");
    goOn(stage, *panel);
    choose(stage, *panel, QStringLiteral("Juanita"), 1);
    choose(stage, *panel, QStringLiteral("Turno noche"), 2);
    choose(stage, *panel, QStringLiteral("resuelta por teléfono"), static_cast<int>(CallOutcome::FirstLevel));
    choose(stage, *panel, QStringLiteral("escalada"), static_cast<int>(CallOutcome::SecondLevel));
    stage.grab("import-words");
    goOn(stage, *panel);
    stage.grab("import-preview");
    goOn(stage, *panel);
    stage.grab("import-result");
    panel->openFile(scratch.filePath(QStringLiteral("ya no está.xlsx")));
    stage.settle();
    stage.grab("import-refused");
}

} // namespace helpdesk::console
