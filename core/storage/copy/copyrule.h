// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <vector>

namespace helpdesk {

/// How long copies are kept: the newest of each of the last days, and the last of each of the last weeks (Sunday's,
/// when there was one) and months. Only days, weeks and months with a copy count, and no clock is asked: one that is
/// wrong for a day, or a PC that was off for weeks, costs no older copy.
struct CopyRule
{
    int days = 7;
    int weeks = 4;
    int months = 12;
};

/// Which of \a copies (local moments, in any order) the rule no longer keeps. Never the newest one.
[[nodiscard]] std::vector<QDateTime> copiesToForget(std::vector<QDateTime> copies, const CopyRule &rule);

} // namespace helpdesk
