// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/desk.h"

#include <QPointer>

#include <functional>
#include <vector>

namespace helpdesk::test {

/// Something that comes from elsewhere while somebody works at the window.
struct OutsideEvent
{
    const char *name;
    std::function<void()> come;
};

/// All that may come to a desk: rings, holds and promises that fall due, answers of the store, other desks, trouble,
/// pages shown that are shown already. \a refresh: what the store's watcher tells the page in hand.
[[nodiscard]] std::vector<OutsideEvent> outsideEvents(TestDesk &desk, std::function<void()> refresh = {});

/// Where the keyboard is and how what has it stands: text, cursor, selection, the row in hand.
struct Standing
{
    QPointer<QWidget> widget;
    QString name;
    QString text;
    int cursor = 0;
    int anchor = 0;
    bool gone = false; ///< Nothing has the keyboard.

    [[nodiscard]] static Standing now();
    friend bool operator==(const Standing &a, const Standing &b);
};
std::ostream &operator<<(std::ostream &out, const Standing &standing);

/// In a line with text in it: a part of it is marked, the cursor in the middle.
void markSome();

/// Throws each event while the keyboard stands as it does now, and demands that it stands so afterwards.
void demandStays(TestDesk &desk, const std::string &place, const std::vector<OutsideEvent> &events);

/// Every place for the keyboard in sight within \a part, in turn; a text is written into what takes one.
void atEveryPlace(TestDesk &desk, QWidget *part, const std::function<void(const std::string &)> &act);

} // namespace helpdesk::test
