// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/engine/engine.h"

#include <QStringList>

#include <vector>

namespace helpdesk {

/// One step of the schema, as its file says it for one engine.
struct SchemaStep
{
    int version = 0;
    QString name;
    QStringList statements;
};

/// The steps of this program, 1…N, as they read on \a engine.
[[nodiscard]] const std::vector<SchemaStep> &schemaSteps(Engine engine);

/// Replaces the engine's words and cuts \a text at our separator lines.
[[nodiscard]] QStringList statementsOf(const QString &text, Engine engine);

} // namespace helpdesk
