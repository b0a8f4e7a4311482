// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/surroundings.h"
#include "core/storage/store.h"
#include "ui/practice/practiceroom.h"

#include <QObject>

namespace helpdesk {
class CallPage;
class MainWindow;
class PracticePage;
} // namespace helpdesk

namespace helpdesk::console {

/// What the window of a practice desk has beyond an ordinary one: the exchange, the strip with what callers say, the
/// page.
class PracticeWiring : public QObject
{
    Q_OBJECT

public:
    /// All are borrowed. Adds the page to the window.
    PracticeWiring(Store &store, const Surroundings &around, IdSource &ids, FrontCall &front, CallDesk &desk,
                   CallPage &calls, MainWindow &window);

    /// Brings the page to the front.
    PracticePage &show();
    [[nodiscard]] PracticeRoom &room() { return m_room; }

private:
    void showVoice();

    FrontCall &m_front;
    CallPage &m_calls;
    MainWindow &m_window;
    PracticeRoom m_room;
    PracticePage *m_page = nullptr; ///< The window's.
    int m_position = 0;
};

} // namespace helpdesk::console
