// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/definitionreader.h"
#include "core/call/definitions.h"

#include <QByteArray>

#include <vector>

namespace helpdesk {

/// Adds what keeps a new text from being accepted beyond what its reader finds: whatever the schema beside the file
/// forbids. A place that \a faults names already is not named again.
void checkAgainstSchema(DefinitionKind kind, const QByteArray &body, std::vector<Fault> &faults);

} // namespace helpdesk
