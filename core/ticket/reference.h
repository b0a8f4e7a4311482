// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QString>

#include <optional>

namespace helpdesk {

/// How many references there are: 26 signs, five places. The index on tickets (migration 0005) knows this number.
inline constexpr qint64 ticketReferenceSpan = 26LL * 26 * 26 * 26 * 26;

/// What a ticket is called while the store has given it no number: "P-7F3KM", the same for the same id, without signs
/// that are taken for one another when spelled. Short, so rarely shared by two tickets, years apart.
[[nodiscard]] QString ticketReference(TicketId ticket);

/// Reads a reference as somebody writes or spells it: "p 7f3km". What is returned is the ticket's id modulo
/// ticketReferenceSpan; empty when it is none.
[[nodiscard]] std::optional<qint64> readTicketReference(const QString &text);

} // namespace helpdesk
