// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace helpdesk {

/// The numbers given last; 0: none yet.
struct DeskNumbers
{
    qint64 lastFolio = 0;
    qint64 lastTicket = 0;
};

/// What can still be read out in one breath.
inline constexpr qint64 mostTicketNumber = 999'999'999;

} // namespace helpdesk
