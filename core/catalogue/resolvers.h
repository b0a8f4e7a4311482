// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalogue/catalogue.h"

namespace helpdesk {

/// Nobody is named to solve tickets: every ticket stays without a resolver.
[[nodiscard]] bool hasNoResolver(const Catalogue &catalogue);

/// The catalogue with \a name in each group that has nobody: one person, known by one id in all of them.
[[nodiscard]] Catalogue withFirstResolver(Catalogue catalogue, const QString &name);

} // namespace helpdesk
