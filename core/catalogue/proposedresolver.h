// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalogue/catalogue.h"

namespace helpdesk {

/// The resolver proposed for a service: the person of its group with the fewest open tickets, then by name; empty when
/// the group has nobody. \a open holds the number of open tickets of each person of the group, in its order.
[[nodiscard]] QString proposedResolver(const Catalogue &catalogue, const QString &service,
                                       const std::vector<int> &open);

} // namespace helpdesk
