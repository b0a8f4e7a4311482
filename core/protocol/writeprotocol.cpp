// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/protocol.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace helpdesk {

QByteArray writeProtocol(const RingPolicy &rings, const HoldPolicy &hold, const QString &edition,
                         const QByteArray &base)
{
    QJsonObject root = QJsonDocument::fromJson(base).object();
    QJsonObject ringing = root.value(QStringLiteral("rings")).toObject();
    ringing.insert(QStringLiteral("kept"), rings.kept);
    ringing.insert(QStringLiteral("cadence_ms"), static_cast<double>(rings.cadence.count()));
    QJsonObject holding = root.value(QStringLiteral("hold")).toObject();
    holding.insert(QStringLiteral("contact_from_ms"), static_cast<double>(hold.contactFrom.count()));
    holding.insert(QStringLiteral("contact_by_ms"), static_cast<double>(hold.contactBy.count()));
    root.insert(QStringLiteral("rings"), ringing);
    root.insert(QStringLiteral("hold"), holding);
    root.insert(QStringLiteral("edition"), edition);
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace helpdesk
