// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/organisation/organisation.h"

#include <QCoreApplication>
#include <QString>

namespace helpdesk {

/// What every paper, workbook and list of a desk says when its calls are not real; empty for one's own desk.
class DeskText
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::DeskText)

public:
    /// "DEMONSTRATION: invented calls".
    [[nodiscard]] static QString notice(DeskKind kind);
    /// The notice before \a title, or the title alone.
    [[nodiscard]] static QString titled(DeskKind kind, const QString &title);
};

} // namespace helpdesk
