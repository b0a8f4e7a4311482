// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/directorydesk.h"

#include "tests/support/common.h"

#include <QApplication>

namespace helpdesk::test {

RequesterRow maria()
{
    RequesterRow row;
    row.requester = {RequesterId{41}, text("María Elena Hernández Cruz"),  text("Recaudación Toluca"),
                     Staff::Yes,      text("mhernandez@finanzas.example"), {text("722 555 0148"), text("722 555 0149")},
                     text("2210")};
    row.lastContactMs = 1'795'000'000'000;
    return row;
}

RequesterRow mario()
{
    RequesterRow row;
    row.requester = {
        RequesterId{42}, text("Mario Solís"), text("Catastro"), Staff::Unknown, {}, {text("722 555 0148")}, {}};
    return row;
}

QLineEdit *field(const TestDesk &desk, const char *name)
{
    for (auto *line : desk.window->findChildren<QLineEdit *>()) {
        if (line->isVisible() && line->accessibleName() == text(name))
            return line;
    }
    return nullptr;
}

void picture(const TestDesk &desk, const char *name)
{
    if (const QString folder = qEnvironmentVariable("AURICULAR_TEST_PICTURES"); !folder.isEmpty()) {
        QWidget *shown = QApplication::activeModalWidget();
        (shown ? shown : static_cast<QWidget *>(desk.window.get()))
            ->grab()
            .save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name)));
    }
}

} // namespace helpdesk::test
