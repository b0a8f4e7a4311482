// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callevent.h"

namespace helpdesk {

/// When a command is given.
struct CommandTime
{
    CallTime call;     ///< On the call's own clock.
    qint64 wallMs = 0; ///< UTC.
};

} // namespace helpdesk
