// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace helpdesk {

/// A file that others write under a name of its own and that gets its real one when it is whole; what stood there stays
/// until then, also when the disk is full. Given up, it leaves no trace. Errors as CallSheetWriter's.
class WholeFile
{
public:
    /// A link is followed: what it points to is replaced.
    explicit WholeFile(const QString &path);
    WholeFile(const WholeFile &) = delete;
    WholeFile &operator=(const WholeFile &) = delete;
    ~WholeFile();

    /// Makes the unfinished file, empty: whether there can be one is known before the work.
    [[nodiscard]] Result<> begin();
    [[nodiscard]] const QString &unfinished() const { return m_unfinished; }
    /// On disk, and named. REQUIRES: nobody writes any more.
    [[nodiscard]] Result<> publish();
    /// Why writing to it failed, as far as the disk can still say.
    [[nodiscard]] Error whyNotWritten() const;

private:
    QString m_path;
    QString m_unfinished;
    bool m_begun = false;
};

} // namespace helpdesk
