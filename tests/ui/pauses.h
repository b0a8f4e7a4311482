// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/catch.h"

#include <QObject>
#include <QTimer>

namespace helpdesk::test {

/// The pauses of the window (a draft after the last key, a mark that must not flicker, the seconds of its clocks) do
/// not end by the machine's clock in these tests: a timer that an object of ui/ owns runs out when endPause() says so,
/// and never before, however long the processor was given to somebody else. Timers of app/ and core/, which have no
/// owner, run.
class HeldPauses : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *receiver, QEvent *event) override;
};

/// Ends the pauses of \a owner that run. Returns how many there were.
int endPausesOf(const QObject &owner);

/// Ends what runs in every \a Owner in \a root; it fails where nothing ran.
template<typename Owner>
void endPause(const QObject &root)
{
    int ended = 0;
    for (const Owner *owner : root.findChildren<Owner *>())
        ended += endPausesOf(*owner);
    if (const auto *itself = qobject_cast<const Owner *>(&root))
        ended += endPausesOf(*itself);
    INFO("a pause of " << Owner::staticMetaObject.className());
    REQUIRE(ended > 0);
}

} // namespace helpdesk::test
