// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace helpdesk {

/// Why a name cannot be somebody's at the desk.
enum class NameFault { Empty, TooLong, Doubled };

inline constexpr int longestAccountName = 120;

/// A name as it is kept: one space between words, none around, nothing that is not shown.
[[nodiscard]] QString tidyName(const QString &typed);

/// What is wrong with \a typed beside the names of the others; blind to case and accents. Empty: nothing.
[[nodiscard]] std::optional<NameFault> nameFault(const QString &typed, const QStringList &others);

} // namespace helpdesk
