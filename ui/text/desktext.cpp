// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/desktext.h"

namespace helpdesk {

QString DeskText::notice(DeskKind kind)
{
    switch (kind) {
    case DeskKind::Own:
        break;
    case DeskKind::Demo:
        return tr("DEMONSTRATION: invented calls");
    case DeskKind::Practice:
        return tr("PRACTICE: simulated calls");
    }
    return {};
}

QString DeskText::titled(DeskKind kind, const QString &title)
{
    return kind == DeskKind::Own ? title : QStringLiteral("%1 · %2").arg(notice(kind), title);
}

} // namespace helpdesk
