// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/call/definitions.h"

#include <QByteArray>

namespace helpdesk {

/// SHA-256 of the text of a kind that this version comes with.
[[nodiscard]] QString bundledHash(DefinitionKind kind);
/// The text itself.
[[nodiscard]] Result<QByteArray> bundledBody(DefinitionKind kind);
/// Whether this version or an earlier one came with that text.
[[nodiscard]] bool cameWithProgram(DefinitionKind kind, const QString &hash);

} // namespace helpdesk
