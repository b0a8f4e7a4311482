// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

class QPagedPaintDevice;

namespace helpdesk {

class PaperSheets;

/// Draws every sheet on a device that has been set to the paper of the sheets, without margins. False: it does not take
/// them.
[[nodiscard]] bool paintSheets(const PaperSheets &sheets, QPagedPaintDevice &device);

/// Writes the sheets as PDF/A-1b. What stood under the name stays unless the whole new file is on the disk.
///
/// StorageReadOnly: there is no writing there; StorageFull: the disk is full; StorageFailed: anything else.
[[nodiscard]] Result<> writePdf(const PaperSheets &sheets, const QString &path);

} // namespace helpdesk
