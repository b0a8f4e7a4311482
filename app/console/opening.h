// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/options.h"
#include "core/organisation/organisation.h"
#include "core/people/actor.h"
#include "core/people/density.h"
#include "core/storage/store.h"

#include <QHash>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QSettings;

namespace helpdesk::console {

/// What a window needs to know before it can be shown.
struct OpenedDesk
{
    DatabaseLocation location;
    QString recoveryPath; ///< Where unsaved work of this desk is put, and looked for at the next start.
    std::vector<AccountEntry> everybody;
    Organisation organisation;
    QHash<AccountId, Density> densities; ///< Of those who chose one.
    bool demo = false;                   ///< Its calls are invented.
    bool practice = false;               ///< Its callers are simulated.
    DefinitionsPtr definitions;
    OpeningNotes notes; ///< To be told once the window stands.
};

/// Opens the database named, remembered or of this user. Asks before making one in the place of a missing one, says
/// clearly why one cannot be opened, offers a recovery file found beside it. \a mayOpen is asked before anything is
/// opened. Empty when the person left or it was not allowed.
[[nodiscard]] std::optional<OpenedDesk>
openDeskWithPerson(const Options &options, QSettings &settings, qint64 nowMs,
                   const std::function<bool(const DatabaseLocation &)> &mayOpen);

/// The practice desk beside the one named, remembered or of this user, made when there is none. Empty when it could not
/// be: said already. Who works at that desk may sit down in it, and whoever sits there sits here.
[[nodiscard]] std::optional<QString> practicePlaceWithPerson(const Options &options, QSettings &settings, qint64 nowMs);

/// Under what the PC's settings keep who sat at a desk last.
[[nodiscard]] QByteArray accountKeyOf(const DatabaseLocation &location);

/// The window that holds the desk has not come to the front.
void tellOtherSilent();

/// Opens a desk without a word. For the tour.
[[nodiscard]] Result<OpenedDesk> openDeskSilently(const QString &place, OpenMode mode, qint64 nowMs);

} // namespace helpdesk::console
