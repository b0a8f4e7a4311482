// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/directorykeys.h"

namespace helpdesk {

/// A row of the directory as it is stored.
struct DirectoryEntry
{
    Requester requester;
    bool kept = false; ///< Imported or written by hand: calls fill only what it lacks.
    qint64 lastContactMs = 0;
    RequesterId mergedInto; ///< Null: stands for itself.
};

} // namespace helpdesk
