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
    {Column::OriginNumber, "origin-number"},
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
    {Column::End, "end"},
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
    const char *names; ///< Folded, without little words and written out, between bars; the surest first.
};

constexpr Name columnNames[] = {
    {Column::Number,
     "folio|numero|numero llamada|numero folio|folio llamada|numero consecutivo|consecutivo|numero "
     "registro|id|number|call number|call id"},
    {Column::OriginNumber, "folio origen|number origin"},
    {Column::Moment,
     "fecha hora|fecha hora llamada|fecha hora inicio|fecha hora recepcion|fecha hora atencion|fecha hora reporte|hora "
     "fecha|inicio|fecha inicio|"
     "date and time|date time|call date and time|started|timestamp|start"},
    {Column::Date,
     "fecha|fecha llamada|dia|dia llamada|fecha recepcion|fecha atencion|fecha reporte|fecha solicitud|fecha "
     "registro|date|call date|day"},
    {Column::Time,
     "hora|hora llamada|hora inicio|hora recepcion|hora entrada|hora ingreso|hora reporte|hora atencion|hora "
     "solicitud|hora registro|"
     "time|call time|start time"},
    {Column::Agent,
     "agente|operador|atendio|atendida por|atendido por|quien atendio|quien atiende|agente que atendio|agente que "
     "atiende|nombre agente|nombre operador|"
     "atiende|quien recibe|quien recibio|recibio|asesor|analista|tecnico|agent|agent name|operator|answered by|taken "
     "by|handled by"},
    {Column::Channel, "canal|medio|via|medio contacto|via contacto|medio recepcion|forma contacto|channel|medium"},
    {Column::Outcome,
     "resultado|desenlace|resultado llamada|tipo llamada|clasificacion|clasificacion llamada|nivel|nivel "
     "atencion|nivel soporte|tipo atencion|tipo|"
     "outcome|result|call outcome|call result|disposition|call type|level|support level|type"},
    {Column::FirstLevel, "primer nivel|nivel 1|first level|level 1"},
    {Column::SecondLevel, "segundo nivel|nivel 2|second level|level 2"},
    {Column::Transferred, "transferida|transferencia|transferred|transfer"},
    {Column::Outside, "al exterior|llamada al exterior|llamada externa|externa|outside call|outside|external call"},
    {Column::Status, "estado un ticket|estatus un ticket|consulta estado|status a ticket"},
    {Column::OutOfScope, "fuera alcance|numero es servicio dgsei|out scope"},
    {Column::Rings, "timbres|timbrazos|numero timbres|numero timbrazos|rings|number rings"},
    {Column::RingsKnown, "timbres como se saben|rings known"},
    {Column::AnsweredAfter,
     "contestada a los|tiempo respuesta|segundos para contestar|answered after|time to answer|ring time"},
    {Column::Talk,
     "conversacion|duracion|tiempo conversacion|duracion llamada|tiempo llamada|talk|talk time|duration|call duration"},
    {Column::Hold, "en espera|tiempo en espera|tiempo espera|hold|hold time"},
    {Column::Handle, "en total|tiempo total|duracion total|tiempo atencion|in all|handle time|total time"},
    {Column::End,
     "hora fin|fin|hora final|hora termino|termino|hora cierre|fecha fin|fecha hora fin|fecha hora termino|fecha "
     "termino|hora fin llamada|fin llamada|"
     "hora salida|termina|end|end time|ended|call end|finished|end date|stop time"},
    {Column::Holds, "esperas|numero esperas|holds|number holds"},
    {Column::HoldsKept, "esperas cumplidas|holds kept"},
    {Column::Requests, "solicitudes|numero solicitudes|requests"},
    {Column::Attempts, "intentos al exterior|intentos|attempts outside|attempts"},
    {Column::Requester,
     "quien llama|usuario|nombre usuario|nombre|nombre completo|nombre apellido|nombre apellidos|solicitante|nombre "
     "solicitante|quien llamo|"
     "nombre quien llama|persona que llama|usuario que llama|quien reporta|persona que reporta|usuario que "
     "reporta|reporta|quien solicita|cliente|contacto|"
     "caller|caller name|requester|user|user name|name|reported by|customer|contact"},
    {Column::Unit,
     "unidad|area|departamento|unidad administrativa|adscripcion|area adscripcion|unidad adscripcion|area "
     "solicitante|area usuario|dependencia|"
     "direccion general|direccion area|subdireccion|gerencia|oficina|direccion|unit|department|area caller"},
    {Column::Email,
     "correo|correo electronico|e mail|email|mail|correo e|correo usuario|correo electronico usuario|correos"},
    {Column::Phone,
     "telefono|numero telefono|numero telefonico|telefono extension|telefono usuario|telefono contacto|telefono "
     "oficina|extension|numero extension|"
     "celular|numero celular|telefono celular|movil|telephone|phone|phone number|phone extension|mobile"},
    {Column::Service, "servicio|servicio solicitado|servicio afectado|tipo servicio|service"},
    {Column::Detail,
     "detalle|descripcion|descripcion problema|descripcion falla|descripcion reporte|descripcion solicitud|descripcion "
     "llamada|origen problema|"
     "asunto|problema|problema reportado|falla|falla reportada|motivo|motivo llamada|observaciones|comentarios|notas|"
     "detail|details|description|subject|problem|issue|remarks|comments|notes"},
    {Column::Solution,
     "solucion|solucion dada|solucion aplicada|acciones realizadas|accion realizada|acciones|accion|actividades "
     "realizadas|actividad realizada|"
     "resolucion|solution|resolution|action taken|actions"},
    {Column::TicketNumbers,
     "numeros ticket|numero ticket|ticket|folio ticket|numero reporte|folio reporte|numero incidente|reporte|ticket "
     "numbers|ticket number"},
    {Column::Point1, "1 inmediatez|1 promptness"},
    {Column::Point2, "2 saludo|2 greeting"},
    {Column::Point6, "6 espera|6 hold"},
    {Column::Point7, "7 despedida|7 farewell"},
    {Column::Satisfaction, "satisfaccion|calificacion|nivel satisfaccion|encuesta satisfaccion|satisfaction|rating"},
    {Column::Answered, "contestada|atendida|answered"},
    {Column::Unanswered, "sin contestar|numero contestada|perdida|unanswered|missed"},
    {Column::Dropped, "cortada|abandonada|se corto|dropped|abandoned"},
    {Column::Tense, "tensa|tense"},
    {Column::Joined, "segundo timbrazo|second ring"},
    {Column::Registered, "registrada|registered at"},
    // What our own export has beside: it follows from the rest.
    {Column::Ignored,
     "turno|shift|recibida|received|tickets|importada|imported|marcas|marks|prometida para|promised for|"
     "why it was not taken|por que numero se tomo"},
};

struct ShortWords
{
    const char *whole;
    const char *words; ///< As heads have it for want of room, between bars.
};

constexpr ShortWords shortWords[] = {
    {"", "de|del|la|el|y|o|of|the"},
    {"administrativa", "adm|admva|administ"},
    {"agente", "agte|agt|ag"},
    {"calificacion", "calif"},
    {"celular", "cel"},
    {"clasificacion", "clasif"},
    {"comentarios", "coment|comentario"},
    {"consecutivo", "cons|consec"},
    {"departamento", "depto|dpto|dep"},
    {"descripcion", "desc|descr|descrip"},
    {"direccion", "dir"},
    {"duracion", "dur|durac"},
    {"electronico", "elec|electr"},
    {"extension", "ext|exten"},
    {"fecha", "fec|fech"},
    {"general", "gral"},
    {"hora", "hr|hra"},
    {"inicio", "ini|inic|inicial"},
    {"llamada", "llam"},
    {"nombre", "nom|nomb"},
    {"notas", "nota"},
    {"numero", "no|num|nro|n"},
    {"observaciones", "obs|observ|observacion"},
    {"operador", "operadora|oper|op"},
    {"satisfaccion", "satisf"},
    {"servicio", "serv"},
    {"solicitante", "solic"},
    {"solucion", "soluc"},
    {"telefono", "tel|tels|telef|telefonos"},
    {"tiempo", "t|tpo"},
    {"usuario", "usuaria|usr|usu"},
};

/// What a head says by its name.
struct Meaning
{
    Column column;
    int doubt; ///< The less, the surer.
};

template<typename Value, typename Each>
void eachWord(const char *words, const Value &value, Each take)
{
    int place = 0;
    for (const QString &word : QString::fromLatin1(words).split(u'|'))
        take(word, value, place++);
}

QHash<QString, Meaning> knownNames()
{
    QHash<QString, Meaning> known;
    for (const Name &each : columnNames)
        eachWord(each.names, each.column, [&](const QString &name, Column column, int place) {
            known.insert(name, {column, place});
        });
    return known;
}

QHash<QString, QString> wholeWords()
{
    QHash<QString, QString> whole;
    for (const ShortWords &each : shortWords)
        eachWord(each.words, QString::fromLatin1(each.whole),
                 [&](const QString &word, const QString &stands, int) { whole.insert(word, stands); });
    return whole;
}

/// "No. de Ext." → "numero extension".
QString writtenOut(const QString &head)
{
    static const QHash<QString, QString> whole = wholeWords();
    if (head.trimmed() == QLatin1String("#"))
        return QStringLiteral("numero");
    QStringList words;
    for (const QString &word : foldedForSearch(head).split(u' ', Qt::SkipEmptyParts))
        words += whole.value(word, word);
    words.removeAll(QString());
    return words.join(u' ');
}

constexpr std::pair<DurationUnit, const char *> unitWords[] = {
    {DurationUnit::Milliseconds, "ms|msec|milisegundos|milliseconds"},
    {DurationUnit::Seconds, "s|seg|segs|sg|segundo|segundos|sec|secs|second|seconds"},
    {DurationUnit::Minutes, "m|min|mins|minuto|minutos|minute|minutes"},
    {DurationUnit::Hours, "h|hrs|horas|hours"},
    {DurationUnit::Days, "dias|days"},
};

std::optional<DurationUnit> unitNamed(const QString &folded)
{
    for (const auto &[unit, words] : unitWords) {
        if (QString::fromLatin1(words).split(u'|').contains(folded))
            return unit;
    }
    return std::nullopt;
}

bool isTold(Column column)
{
    return column == Column::AnsweredAfter || column == Column::Talk || column == Column::Hold
        || column == Column::Handle;
}

/// A head of durations may have its unit or its form with it: "Duración (min)", "Duración hh:mm:ss", "Talk (s)".
std::optional<Meaning> meaningOf(const QString &head)
{
    static const QHash<QString, Meaning> known = knownNames();
    static const QStringList forms{QStringLiteral("hh"), QStringLiteral("mm"), QStringLiteral("ss"),
                                   QStringLiteral("h"),  QStringLiteral("m"),  QStringLiteral("en")};
    const auto found = known.constFind(writtenOut(head));
    if (found != known.constEnd())
        return *found;
    QStringList words = foldedForSearch(head).split(u' ', Qt::SkipEmptyParts);
    qsizetype kept = words.size();
    while (kept > 1 && (forms.contains(words.at(kept - 1)) || unitNamed(words.at(kept - 1))))
        --kept;
    if (kept == words.size())
        return std::nullopt;
    const auto bare = known.constFind(writtenOut(words.mid(0, kept).join(u' ')));
    const bool fits = bare != known.constEnd()
        && (isTold(bare->column) || bare->column == Column::Time || bare->column == Column::Date
            || bare->column == Column::Moment);
    return fits ? std::optional(*bare) : std::nullopt;
}

} // namespace

std::optional<ImportColumn> columnNamed(const QString &head)
{
    const auto meaning = meaningOf(head);
    return meaning ? std::optional(meaning->column) : std::nullopt;
}

std::optional<DurationUnit> unitOfHead(const QString &head)
{
    const QStringList words = foldedForSearch(head).split(u' ', Qt::SkipEmptyParts);
    if (words.contains(QStringLiteral("hh")) || words.contains(QStringLiteral("mm"))) // A form, no unit.
        return std::nullopt;
    std::optional<DurationUnit> named;
    for (const QString &word : words) {
        const auto unit = unitNamed(word);
        if (unit && named && *named != *unit) // "h:m:s"
            return std::nullopt;
        named = unit ? unit : named;
    }
    return named;
}

QString letterOf(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

/// Only the surest of several heads that name one thing, then the first of them; what a person said is not named once
/// more.
QHash<int, Column> ColumnMapping::named(const QStringList &heads, const QStringList &keys,
                                        const QHash<QString, Column> &chosen) const
{
    QHash<int, Column> named;
    QHash<int, std::pair<int, int>> surest; // What is said → doubt, column.
    for (int i = 0; i < heads.size(); ++i) {
        const QString folded = foldedForSearch(heads.at(i));
        const auto meaning = chosen.contains(keys.at(i)) || (keys.at(i) != folded && !folded.isEmpty())
            ? std::nullopt
            : meaningOf(heads.at(i));
        if (!meaning || has(meaning->column))
            continue;
        if (meaning->column == Column::Ignored) {
            named.insert(i, Column::Ignored);
            continue;
        }
        const auto best = surest.find(static_cast<int>(meaning->column));
        if (best == surest.end() || meaning->doubt < best->first)
            surest.insert(static_cast<int>(meaning->column), {meaning->doubt, i});
    }
    for (auto each = surest.begin(); each != surest.end(); ++each)
        named.insert(each->second, static_cast<Column>(each.key()));
    return named;
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
    const QHash<int, Column> named = mapping.named(heads, keys, chosen);
    for (int i = 0; i < heads.size(); ++i) {
        const auto said = chosen.constFind(keys.at(i));
        const auto name = named.constFind(i);
        if (said != chosen.constEnd() || name != named.constEnd()) {
            const Column column = said != chosen.constEnd() ? *said : *name;
            take(i, column);
            mapping.m_chosen.insert(keys.at(i), column);
        } else if (!heads.at(i).trimmed().isEmpty()) {
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
    const int reason =
        !heads.isEmpty() && isReasonHead(heads.front()) ? 1 : 0; // Of a file given back: its columns stand one further.
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
    return QString::fromLatin1(
        QCryptographicHash::hash(folded.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace helpdesk
