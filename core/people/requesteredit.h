// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/requester.h"

#include <optional>

namespace helpdesk {

/// What somebody changed in the form of a directory's entry.
struct RequesterEdit
{
    Requester shown;  ///< As the form showed it, with what merged entries add; nothing for a new entry.
    Requester wanted; ///< As it is to be. A null id makes a new entry.
};

/// \a own with what the edit changed. \a whole is how the entry shows by now, with what merged entries add: what was
/// not changed stays as it is by now, and what only merged entries say stays theirs, so that they can be parted again.
/// Empty: a value that the edit changes was changed otherwise meanwhile.
[[nodiscard]] std::optional<Requester> edited(const Requester &own, const Requester &whole, const RequesterEdit &edit);

/// \a merged without what the edit took away: it would go on showing.
[[nodiscard]] Requester withoutTaken(const Requester &merged, const RequesterEdit &edit);

} // namespace helpdesk
