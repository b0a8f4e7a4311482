// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/organisation/zonerules.h"
#include "core/storage/store.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace helpdesk::console {

/// Has the months of the desk counted anew off the window's thread when this PC has newer rules of its zone than they
/// were counted by (RulesStanding::Kind::Awaiting), so that nobody who looks at them waits for it. Looks now and then:
/// another PC may have other rules, and add by them.
class FigureKeeper : public QObject
{
    Q_OBJECT

public:
    explicit FigureKeeper(Store &store, QObject *parent = nullptr);

    /// Looks, the first time after \a firstLook.
    void watch(std::chrono::milliseconds firstLook);
    void look();

Q_SIGNALS:
    /// The months were counted anew, or it was tried.
    void counted();

private:
    void countAnew();

    Store &m_store;
    QTimer m_timer;
    bool m_working = false;
};

} // namespace helpdesk::console
