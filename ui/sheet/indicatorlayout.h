// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace helpdesk {

/// Of a page of indicators by month: above the heads stand the title, whose it is, the period and an empty line.
inline constexpr int indicatorHeadLine = 4;
/// Of the column of names, in digits.
inline constexpr int indicatorNameWidth = 46;

} // namespace helpdesk
