// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace helpdesk {

/// What the system said of a file that could not be written, read or renamed.
[[nodiscard]] Error fileError(const QString &what, int systemError);

/// A name for what is being written, to be published as \a path: with the process in it, unlike every other's.
[[nodiscard]] QString unfinishedName(const QString &path);

/// Gives a finished file its name. DatabaseExists when another has it, who is left alone.
[[nodiscard]] Result<> publishFile(const QString &unfinished, const QString &path);

/// Puts a file (\a flags: O_RDWR) or a folder (O_RDONLY | O_DIRECTORY) on disk.
[[nodiscard]] bool syncPath(const QString &path, int flags);

} // namespace helpdesk
