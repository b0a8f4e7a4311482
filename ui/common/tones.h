// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace helpdesk {

/// The colours of the console by what they are for (resources/look/tokens.json).
enum class Tone {
    Window,
    Surface,
    Raised,
    Sunken,
    Line,
    Control,
    Text,
    TextMuted,
    Accent,
    OnAccent,
    AccentSoft,
    Focus,
    Ok,
    OkSoft,
    Due,
    DueSoft,
    Overdue,
    OverdueSoft,
    Info,
    InfoSoft,
    Tense,
    TenseSoft,
    Hold,
    HoldSoft,
    OnState
};

enum class Scheme { Light, Dark };

/// The scheme a palette belongs to, by how light its window is.
[[nodiscard]] Scheme schemeOf(const QPalette &palette);

[[nodiscard]] QColor tone(Scheme scheme, Tone tone);
/// The colour for a widget that paints with \a palette.
[[nodiscard]] QColor tone(const QPalette &palette, Tone tone);

/// The whole palette of a scheme, for QApplication::setPalette().
[[nodiscard]] QPalette consolePalette(Scheme scheme);

} // namespace helpdesk
