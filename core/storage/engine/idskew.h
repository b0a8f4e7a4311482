// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace helpdesk {

/// So far the time in an id and the time of what it names may lie apart within one range of ids. What lies farther
/// apart is found by an index of its own, which has this number in it: call_skewed, ticket_skewed.
inline constexpr qint64 idSkewMs = 3'600'000;

} // namespace helpdesk
