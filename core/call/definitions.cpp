// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/definitions.h"

namespace helpdesk {

QString nextEdition(const QString &current, const QStringList &known)
{
    const qsizetype dot = current.lastIndexOf(QLatin1Char('.'));
    bool counted = false;
    int number = current.mid(dot + 1).toInt(&counted);
    const QString before = counted ? current.left(dot + 1) : current + QLatin1Char('.');
    if (!counted)
        number = 1;
    QString next;
    do {
        next = before + QString::number(++number);
    } while (known.contains(next));
    return next;
}

} // namespace helpdesk
