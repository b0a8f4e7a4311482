// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callsummary.h"

namespace helpdesk {

static_assert(static_cast<int>(Channel::Phone) == 0 && static_cast<int>(Channel::Voip) == 1);

/// That a row c of call came by telephone, as isTelephone() has it.
inline const QString byTelephone = QStringLiteral("c.channel <= 1");

} // namespace helpdesk
