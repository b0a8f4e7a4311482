// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace helpdesk {

/// Writes a file that is whole and on the disk, or leaves what stood there as it was. What is no ordinary file, as a
/// pipe, is written to as it is. StorageFull, StorageReadOnly (no right, or no such folder) or StorageFailed, always
/// for the reason the system gave.
[[nodiscard]] Result<> writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace helpdesk
