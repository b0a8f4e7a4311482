// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callstate.h"
#include "ui/print/paper.h"

#include <QCoreApplication>
#include <QPalette>

#include <vector>

class QGraphicsScene;

namespace helpdesk {

class AgentSession;
class MapBoxItem;
struct ProcedureMap;

/// The drawing of the procedure with the path of one call lit: on the screen and on paper the same.
class MapScene
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::MapScene)

public:
    /// Draws into an empty scene, which owns what comes into it; returns the boxes.
    static std::vector<MapBoxItem *> draw(QGraphicsScene &scene, const CallState &state, Language screen,
                                          const QPalette &palette);
    /// The same on a sheet across, in the colours of the light palette.
    [[nodiscard]] static PaperDocument documentOf(const CallState &state, const AgentSession &session, qint64 nowMs);
    /// What the signs mean, in one line.
    [[nodiscard]] static QString legend();

private:
    static void drawLanes(QGraphicsScene &scene, const ProcedureMap &map, const QPalette &palette);
    static void drawWays(QGraphicsScene &scene, const ProcedureMap &map, const CallState &state, Language screen,
                         const QPalette &palette);
};

} // namespace helpdesk
