// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <vector>

namespace helpdesk {

/// How long copies are kept: the newest of each of the last days, and the last of each of the last weeks (Sunday's, when
/// there was one) and months. The day, week and month of today count as the first.
struct CopyRule
{
    int days = 7;
    int weeks = 4;
    int months = 12;
};

/// Which of \a copies (local moments, in any order) the rule no longer keeps. Never the newest one.
[[nodiscard]] std::vector<QDateTime> copiesToForget(std::vector<QDateTime> copies, QDate today, const CopyRule &rule);

} // namespace helpdesk
