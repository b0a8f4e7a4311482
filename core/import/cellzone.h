// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace helpdesk {

/// An hour's text and the zone that stood behind it.
struct ZonedText
{
    QString text;
    std::optional<int> offset_s; ///< From UTC; empty: no zone, or none that is known.
};

/// Takes "Z", "-06", "UTC-06:00", "CST", "hora estándar central", "GMT-0600 (CST)" from the end of \a text. What is no
/// known zone stays.
[[nodiscard]] ZonedText withoutZone(const QString &text);

} // namespace helpdesk
