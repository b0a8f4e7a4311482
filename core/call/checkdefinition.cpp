// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/checkdefinition.h"

#include "core/base/jsonschema.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace helpdesk {

namespace {

QString fileOf(DefinitionKind kind)
{
    switch (kind) {
    case DefinitionKind::Procedure:
        return QStringLiteral(":/definitions/procedures/procedure.schema.json");
    case DefinitionKind::Protocol:
        return QStringLiteral(":/definitions/protocol/protocol.schema.json");
    case DefinitionKind::Catalogue:
        break;
    }
    return QStringLiteral(":/definitions/catalogue/catalogue.schema.json");
}

JsonSchema schemaOf(DefinitionKind kind)
{
    QFile file(fileOf(kind));
    return JsonSchema(file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                                     : QJsonObject());
}

} // namespace

void checkAgainstSchema(DefinitionKind kind, const QByteArray &body, std::vector<Fault> &faults)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return;
    std::vector<Fault> found;
    schemaOf(kind).check(document.object(), found);
    for (Fault &fault : found) {
        const bool known = std::any_of(faults.begin(), faults.end(), [&](const Fault &named) {
            return named.pointer == fault.pointer || named.pointer == fault.pointer + QLatin1Char('/') + fault.subject
                || fault.pointer == named.pointer + QLatin1Char('/') + named.subject;
        });
        if (!known)
            faults.push_back(std::move(fault));
    }
}

} // namespace helpdesk
