// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/faulttext.h"

#include <QRegularExpression>

#include <array>

namespace helpdesk {

namespace {

constexpr std::array typesExpected{
    QT_TRANSLATE_NOOP("helpdesk::FaultText", "object"),       QT_TRANSLATE_NOOP("helpdesk::FaultText", "list"),
    QT_TRANSLATE_NOOP("helpdesk::FaultText", "text"),         QT_TRANSLATE_NOOP("helpdesk::FaultText", "true or false"),
    QT_TRANSLATE_NOOP("helpdesk::FaultText", "whole number"),
};

} // namespace

QString FaultText::subjectOf(const Fault &fault)
{
    static const QRegularExpression range(QStringLiteral("^(?:(-?\\d+) \\()?(-?\\d+) to (-?\\d+)\\)?$"));
    static const QRegularExpression line(QStringLiteral("^line (\\d+): (.*)$"));
    if (fault.kind == Fault::Kind::WrongType) {
        for (const char *type : typesExpected) {
            if (fault.subject == QLatin1String(type))
                return tr(type);
        }
    }
    if (const auto found = range.match(fault.subject); fault.kind == Fault::Kind::OutOfRange && found.hasMatch()) {
        const QString allowed = tr("%1 to %2", "a range of numbers").arg(found.captured(2), found.captured(3));
        return found.captured(1).isEmpty() ? allowed : QStringLiteral("%1 (%2)").arg(found.captured(1), allowed);
    }
    if (const auto found = line.match(fault.subject); fault.kind == Fault::Kind::NotJson && found.hasMatch())
        return tr("line %1: %2").arg(found.captured(1), found.captured(2));
    return fault.subject;
}

} // namespace helpdesk
