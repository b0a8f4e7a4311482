// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/organisation/settingrepository.h"

#include <QString>

namespace helpdesk {

/// An embedded desk beside one's own that a setting marks: the demonstration, practice. Made under another name, it
/// gets its own once it is whole; a file of that name which is somebody's own desk is left alone.
class MarkedDesk
{
public:
    MarkedDesk() = default;
    /// The first of NAME.db, NAME-2.db … in \a folder that is such a desk already, or that nobody has.
    MarkedDesk(const QString &folder, const QString &name, DeskSetting mark);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Looks into the file.
    [[nodiscard]] bool isThere() const;
    /// Where it is made.
    [[nodiscard]] QString unfinished() const { return m_path + QStringLiteral(".part"); }
    void removeUnfinished() const;
    /// Gives what was made its name; nothing unfinished is left. False: it is not whole, or somebody has the name now.
    [[nodiscard]] bool publish() const;

private:
    QString m_path;
    DeskSetting m_mark = DeskSetting::Demo;
};

} // namespace helpdesk
