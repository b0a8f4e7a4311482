// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/plaintooltip.h"

#include <QTextDocument>
#include <QWidget>

namespace helpdesk {

QString plainToolTip(const QString &words)
{
    if (!Qt::mightBeRichText(words))
        return words;
    QString escaped = words.toHtmlEscaped();
    escaped.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    return QStringLiteral("<qt>%1</qt>").arg(escaped);
}

void setPlainToolTip(QWidget *widget, const QString &words)
{
    widget->setToolTip(plainToolTip(words));
}

} // namespace helpdesk
