// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace helpdesk {

inline constexpr qint64 secondMs = 1000;
inline constexpr qint64 minuteMs = 60'000;

/// Of twenty-four hours. A day by the clock of a place may have an hour more or less (core/organisation/localtime.h).
inline constexpr qint64 dayMs = 86'400'000;

} // namespace helpdesk
