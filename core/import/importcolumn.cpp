// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importcolumn.h"

#include "core/base/text.h"

#include <QCryptographicHash>

#include <algorithm>

namespace helpdesk {

using Column = ImportColumn;

const EnumWords<ImportColumn, importColumnCount> importColumnWords{{{
    {Column::Number, "number"},
    {Column::Moment, "moment"},
    {Column::Date, "date"},
    {Column::Time, "time"},
    {Column::Agent, "agent"},
    {Column::Channel, "channel"},
    {Column::Outcome, "outcome"},
    {Column::FirstLevel, "first-level"},
    {Column::SecondLevel, "second-level"},
    {Column::Transferred, "transferred"},
    {Column::Outside, "outside"},
    {Column::Status, "status"},
    {Column::OutOfScope, "out-of-scope"},
    {Column::Rings, "rings"},
    {Column::RingsKnown, "rings-known"},
    {Column::AnsweredAfter, "answered-after"},
    {Column::Talk, "talk"},
    {Column::Hold, "hold"},
    {Column::Handle, "handle"},
    {Column::Holds, "holds"},
    {Column::HoldsKept, "holds-kept"},
    {Column::Requests, "requests"},
    {Column::Attempts, "attempts"},
    {Column::Requester, "requester"},
    {Column::Unit, "unit"},
    {Column::Email, "e-mail"},
    {Column::Phone, "phone"},
    {Column::Service, "service"},
    {Column::Detail, "detail"},
    {Column::Solution, "solution"},
    {Column::TicketNumbers, "ticket-numbers"},
    {Column::Point1, "point-1"},
    {Column::Point2, "point-2"},
    {Column::Point6, "point-6"},
    {Column::Point7, "point-7"},
    {Column::Satisfaction, "satisfaction"},
    {Column::Answered, "answered"},
    {Column::Unanswered, "unanswered"},
    {Column::Dropped, "dropped"},
    {Column::Tense, "tense"},
    {Column::Joined, "joined"},
    {Column::Registered, "registered"},
    {Column::Ignored, "ignored"},
}}};

namespace {

struct Name
{
    Column column;
    const char *names; ///< Folded, between bars.
};

constexpr Name names[] = {
    {Column::Number, "folio|numero|no|num|numero de llamada|id|consecutivo|number|call number"},
    {Column::Moment, "fecha y hora|fecha hora|inicio|fecha de inicio|hora y fecha|date and time|date time|started|timestamp|start"},
    {Column::Date, "fecha|dia|fecha de la llamada|fecha llamada|date|day|call date"},
    {Column::Time, "hora|hora de la llamada|hora de inicio|hora inicio|hora llamada|time|call time|start time"},
    {Column::Agent, "agente|operador|operadora|atendio|atendida por|quien atendio|agent|operator|answered by|taken by"},
    {Column::Channel, "canal|medio|via|channel|medium"},
    {Column::Outcome, "resultado|desenlace|tipo de llamada|clasificacion|tipo|outcome|result|disposition|type|call type"},
    {Column::FirstLevel, "primer nivel|nivel 1|first level|level 1"},
    {Column::SecondLevel, "segundo nivel|nivel 2|second level|level 2"},
    {Column::Transferred, "transferida|transferencia|transferred|transfer"},
    {Column::Outside, "al exterior|llamada al exterior|llamada externa|externa|outside call|outside|external call"},
    {Column::Status, "estado de un ticket|estatus de un ticket|consulta de estado|status of a ticket"},
    {Column::OutOfScope, "fuera de alcance|no es servicio de la dgsei|out of scope"},
    {Column::Rings, "timbres|timbrazos|numero de timbres|rings|number of rings"},
    {Column::RingsKnown, "timbres como se saben|rings known"},
    {Column::AnsweredAfter, "contestada a los|tiempo de respuesta|segundos para contestar|answered after|time to answer|ring time"},
    {Column::Talk, "conversacion|duracion|tiempo de conversacion|duracion de la llamada|talk|talk time|duration|call duration"},
    {Column::Hold, "en espera|tiempo en espera|tiempo de espera|hold|hold time"},
    {Column::Handle, "en total|tiempo total|duracion total|in all|handle time|total time"},
    {Column::Holds, "esperas|numero de esperas|holds|number of holds"},
    {Column::HoldsKept, "esperas cumplidas|holds kept"},
    {Column::Requests, "solicitudes|numero de solicitudes|requests"},
    {Column::Attempts, "intentos al exterior|intentos|attempts outside|attempts"},
    {Column::Requester, "quien llama|usuario|usuaria|nombre|nombre del usuario|nombre completo|solicitante|caller|requester|user|name|caller name"},
    {Column::Unit, "unidad|area|departamento|unidad administrativa|adscripcion|unit|department|area of caller"},
    {Column::Email, "correo|correo electronico|e mail|email|mail"},
    {Column::Phone, "telefono|extension|telefono o extension|numero telefonico|telephone|phone|phone number"},
    {Column::Service, "servicio|service"},
    {Column::Detail, "detalle|descripcion|asunto|problema|motivo|detail|description|subject|problem"},
    {Column::Solution, "solucion|accion|acciones|solution|resolution"},
    {Column::TicketNumbers, "numeros de ticket|ticket|numero de ticket|no de ticket|numero de reporte|reporte|ticket numbers|ticket number"},
    {Column::Point1, "1 inmediatez|1 promptness"},
    {Column::Point2, "2 saludo|2 greeting"},
    {Column::Point6, "6 espera|6 hold"},
    {Column::Point7, "7 despedida|7 farewell"},
    {Column::Satisfaction, "satisfaccion|calificacion|satisfaction|rating"},
    {Column::Answered, "contestada|atendida|answered"},
    {Column::Unanswered, "sin contestar|no contestada|perdida|unanswered|missed"},
    {Column::Dropped, "cortada|abandonada|se corto|dropped|abandoned"},
    {Column::Tense, "tensa|tense"},
    {Column::Joined, "segundo timbrazo|second ring"},
    {Column::Registered, "registrada|registered at"},
    // What our own export has beside: it follows from the rest.
    {Column::Ignored, "turno|shift|recibida|received|tickets|importada|imported|marcas|marks|prometida para|promised for|"
                      "why it was not taken|por que no se tomo"},
};

QHash<QString, Column> knownNames()
{
    QHash<QString, Column> known;
    for (const Name &each : names) {
        for (const QString &name : QString::fromLatin1(each.names).split(u'|'))
            known.insert(name, each.column);
    }
    return known;
}

} // namespace

std::optional<ImportColumn> columnNamed(const QString &head)
{
    static const QHash<QString, Column> known = knownNames();
    const auto found = known.constFind(foldedForSearch(head));
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

ColumnMapping ColumnMapping::of(const QStringList &heads, const QHash<QString, ImportColumn> &chosen)
{
    ColumnMapping mapping;
    const QStringList keys = keysOfHeads(heads);
    const auto take = [&mapping](int column, ImportColumn says) {
        const int key = static_cast<int>(says);
        if (says != Column::Ignored && !mapping.m_at.contains(key))
            mapping.m_at.insert(key, column);
    };
    for (int i = 0; i < heads.size(); ++i) { // What a person said goes before what a name seems to say.
        if (const auto said = chosen.constFind(keys.at(i)); said != chosen.constEnd())
            take(i, *said);
    }
    for (int i = 0; i < heads.size(); ++i) {
        const QString head = foldedForSearch(heads.at(i));
        const auto said = chosen.constFind(keys.at(i));
        const auto column = said != chosen.constEnd() ? std::optional(*said) : keys.at(i) == head ? columnNamed(head) : std::nullopt;
        if (column) {
            take(i, *column);
            mapping.m_chosen.insert(keys.at(i), *column);
        } else if (!head.isEmpty()) {
            mapping.m_unknown += heads.at(i);
        }
    }
    return mapping;
}

bool ColumnMapping::hasAnyKind() const
{
    for (int kind = static_cast<int>(Column::FirstLevel); kind <= static_cast<int>(Column::OutOfScope); ++kind) {
        if (m_at.contains(kind))
            return true;
    }
    return false;
}

bool ColumnMapping::isUsable() const
{
    return (has(Column::Date) || has(Column::Moment)) && (has(Column::Outcome) || hasAnyKind());
}

QStringList keysOfHeads(const QStringList &heads)
{
    QStringList keys;
    const int reason = !heads.isEmpty() && isReasonHead(heads.front()) ? 1 : 0; // Of a file given back: its columns stand one further.
    for (const QString &head : heads) {
        const QString folded = foldedForSearch(head);
        const bool isOwn = !folded.isEmpty() && !keys.contains(folded);
        keys += isOwn ? folded : QStringLiteral("%1 #%2").arg(folded).arg(keys.size() + 1 - reason).trimmed();
    }
    return keys;
}

bool isReasonHead(const QString &head)
{
    const QString folded = foldedForSearch(head);
    return folded == QLatin1String("why it was not taken") || folded == QLatin1String("por que no se tomo");
}

QString keyOfHeads(const QStringList &heads)
{
    QStringList folded;
    for (const QString &head : heads) {
        if (!isReasonHead(head)) // The same log, mended.
            folded += foldedForSearch(head);
    }
    folded.removeAll(QString());
    std::sort(folded.begin(), folded.end());
    return QString::fromLatin1(QCryptographicHash::hash(folded.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace helpdesk
