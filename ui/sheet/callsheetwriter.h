// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/report/reportline.h"

#include <atomic>

namespace helpdesk {

/// Takes the lines of the general call report, earliest first, and makes a file of them.
///
/// Nothing stands under the file's name until finish() has succeeded, and what stood there stays until then.
/// StorageFull: the disk is full, that of the file or that of the system's temporary files; StorageReadOnly: there is
/// no writing there; StorageBusy: another program does not let the file go; StorageFailed: anything else. After an
/// error: destroy it.
class CallSheetWriter
{
public:
    CallSheetWriter() = default;
    CallSheetWriter(const CallSheetWriter &) = delete;
    CallSheetWriter &operator=(const CallSheetWriter &) = delete;
    virtual ~CallSheetWriter() = default;

    [[nodiscard]] virtual Result<> add(const ReportLine &line) = 0;
    /// NotAllowed: stopped.
    [[nodiscard]] virtual Result<> finish(const std::atomic<bool> &stop) = 0;
};

} // namespace helpdesk
