// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace helpdesk {

/// How it stands with the copies of the desk's database, for people to see.
struct CopyState
{
    bool onServer = false; ///< A server's own tools make the copies; nothing else here means anything.
    QString folder;        ///< Where they are put.
    QString lastPath;      ///< The newest one, empty: none yet. It was checked before it got its name.
    QDateTime lastMoment;  ///< By the desk's clock.
    qint64 lastBytes = 0;
    bool working = false;               ///< One is being made.
    std::optional<Error::Code> trouble; ///< Why the last attempt made none.

    friend bool operator==(const CopyState &, const CopyState &) = default;
};

} // namespace helpdesk
