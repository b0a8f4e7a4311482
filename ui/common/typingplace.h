// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

class QWidget;

namespace helpdesk {

/// Where the keyboard is within a part of the window, and how the text there stands: taken before the part is made
/// anew, given back to the new one. The old and the new part have the same places for the keyboard, in the same order.
class TypingPlace
{
public:
    /// Empty when the keyboard is elsewhere.
    [[nodiscard]] static std::optional<TypingPlace> within(const QWidget &part);
    /// The keyboard goes to the same place; cursor and selection stand as they did, as far as the text is as long.
    void resumeIn(QWidget &part) const;

private:
    int m_place = 0;
    int m_anchor = 0; ///< The other end of the selection.
    int m_cursor = 0;
};

/// Whether letters that are typed now go into a text in \a window.
[[nodiscard]] bool isTextBeingTyped(const QWidget *window);

} // namespace helpdesk
