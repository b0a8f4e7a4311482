// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callsummary.h"
#include "core/ticket/ticket.h"
#include "ui/call/front/callports.h"
#include "ui/common/palettesource.h"

#include <QCoreApplication>

namespace helpdesk {

class FrontCall;

/// What the palette asks the store for; answers come later, in the window's thread. Of a kind only the newest is
/// answered.
struct FindPorts
{
    std::function<void(const QString &words, CallPorts::Answer<std::vector<CallRow>>)> calls;
    std::function<void(const TicketQuery &query, CallPorts::Answer<std::vector<TicketRow>>)> tickets;
};

/// What can be done with somebody of the directory.
struct PersonActs
{
    /// The call in hand asks who is calling, and the directory knows something that is not said yet.
    std::function<bool(const RequesterRow &)> isAskedFor;
    std::function<void(const RequesterRow &)> take; ///< As the caller.
    std::function<void(const RequesterRow &)> open; ///< In the directory.
};

/// The groups of the palette that know calls. \a front is borrowed.
class PaletteSources
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::PaletteSources)

public:
    /// Calls that wait.
    [[nodiscard]] static PaletteSource waiting(FrontCall &front, std::function<void(CallId)> take);
    /// Operations of the call in hand, to jump to.
    [[nodiscard]] static PaletteSource operations(FrontCall &front, std::function<void(const QString &)> jump);
    [[nodiscard]] static PaletteSource calls(FrontCall &front, const FindPorts &ports,
                                             std::function<void(CallId)> open);
    [[nodiscard]] static PaletteSource tickets(FrontCall &front, const FindPorts &ports,
                                               std::function<void(CallId)> open);
    /// The directory: who is found there is filled in where the call asks for the caller, else opened.
    [[nodiscard]] static PaletteSource people(FrontCall &front, PersonActs acts);
};

} // namespace helpdesk
