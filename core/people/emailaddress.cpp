// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/emailaddress.h"

#include "core/people/writing.h"

#include <QRegularExpression>

namespace helpdesk {

QString keptEmail(const QString &text)
{
    static const QRegularExpression within(QStringLiteral("<\\s*([^<>]*@[^<>]*?)\\s*>"));
    static const QRegularExpression before(QStringLiteral("^(?:(?:mailto|smtp|e-?mail|correo)\\s*:|[\\s<(\\[\"'.,;:])+"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression behind(QStringLiteral("[\\s>)\\]\"'.,;:]+$"));
    const QString plain = plainWriting(text);
    if (!plain.contains(QLatin1Char('@')))
        return plain;
    QString address = plain;
    if (const auto match = within.match(address); match.hasMatch())
        address = match.captured(1);
    address.remove(before);
    address.remove(behind);
    if (const qsizetype query = address.indexOf(QLatin1Char('?')); query > address.indexOf(QLatin1Char('@')) && plain.startsWith(QLatin1String("mailto:")))
        address.truncate(query);
    return isEmail(address) ? address : plain;
}

bool isEmail(const QString &text)
{
    static const QRegularExpression rule(
        QStringLiteral("^[^\\s@<>\",;:()\\[\\]\\\\]{1,64}@(?=.{4,253}$)[^\\s@.<>\",;:()]+(\\.[^\\s@.<>\",;:()]+)+$"));
    return rule.match(plainWriting(text)).hasMatch();
}

QString emailKey(const QString &text)
{
    return keptEmail(text).toCaseFolded();
}

bool isSameEmail(const QString &a, const QString &b)
{
    const QString key = emailKey(a);
    return !key.isEmpty() && key == emailKey(b);
}

} // namespace helpdesk
