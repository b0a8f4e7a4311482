// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/personpart.h"

#include "core/base/text.h"
#include "core/people/wordset.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace helpdesk {

namespace {

using Words = QSet<QString>;

/// Heads that mean one thing as a whole, folded.
constexpr std::pair<PersonPart, const char16_t *> headsOfParts[] = {
    {PersonPart::FullName,
     u"nombre completo|nombre y apellido|nombre y apellidos|apellidos y nombre|nombre para mostrar|nombre a "
     u"mostrar|nombre mostrado|full name|display name|requester|servidor publico|servidora publica|servidor a publico "
     u"a|titular|empleado|empleada|trabajador|trabajadora|contacto|persona|cn|fn"},
    {PersonPart::Name,
     u"nombre|nombres|nombre de pila|nombre s|primer nombre|segundo nombre|name|first name|given name|middle "
     u"name|second name|additional name|givenname"},
    {PersonPart::Surname,
     u"apellido|apellidos|apellido paterno|apellido materno|primer apellido|segundo apellido|paterno|materno|last "
     u"name|surname|family name|sn"},
    {PersonPart::Login, u"usuario|usuaria|user|user name|username|nombre de usuario|file as|archivar como"},
    {PersonPart::Unit,
     u"unidad|area|departamento|direccion general|direccion de area|adscripcion|dependencia|unit|department|office|org "
     u"unit|organization department|ou|subdireccion|coordinacion|jefatura|secretaria|organismo"},
    {PersonPart::Organisation,
     u"organizacion|organization|organization name|company|empresa|org|o|institucion|organisation"},
    {PersonPart::Staff, u"dgsei|es dgsei|personal dgsei|personal de la dgsei|personal|staff|dgsei staff"},
    {PersonPart::Phone,
     u"numero|particular|movil|celular|mobile|cell|tel|telefono|phone|conmutador|whatsapp|nextel|telephonenumber|"
     u"homephone|cellphone"},
    {PersonPart::Email, u"mail|mozillasecondemail"},
};

const QHash<QString, PersonPart> &wholeHeads()
{
    static const QHash<QString, PersonPart> heads = [] {
        QHash<QString, PersonPart> known;
        for (const auto &[part, list] : headsOfParts) {
            for (const QString &head : QString::fromUtf16(list).split(QLatin1Char('|')))
                known.insert(head, part);
        }
        return known;
    }();
    return heads;
}

bool hasAny(const QStringList &words, const Words &wanted)
{
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return wanted.contains(word); });
}

bool begins(const QStringList &words, const char *beginning)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const QString &word) { return word.startsWith(QLatin1String(beginning)); });
}

/// Beside the value stands what kind of value it is, or what is none of a person's own.
bool isBeside(const QStringList &words)
{
    static const Words beside = wordSet(
        {"label",   "type",     "tipo",          "etiqueta", "phonetic",   "fonetico",  "prefix",    "suffix",
         "prefijo", "sufijo",   "title",         "puesto",   "cargo",      "nickname",  "apodo",     "nick",
         "fax",     "pager",    "buscapersonas", "busca",    "telex",      "isdn",      "rdsi",      "tty",
         "tdd",     "teletipo", "radio",         "jefe",     "jefa",       "asistente", "assistant", "assistants",
         "manager", "spouse",   "conyuge",       "sms",      "emergencia", "emergency", "hijos",     "clave",
         "lada",    "codigo",   "code",          "postal",   "id"});
    return hasAny(words, beside);
}

std::optional<PersonPart> partOfWords(const QStringList &words)
{
    static const Words emails = wordSet({"email", "mail", "correo", "correos", "emails"});
    static const Words extensions = wordSet({"extension", "extensiones", "ext", "exts", "interno", "anexo"});
    static const Words phones = wordSet({"tel", "tels", "celular", "celulares", "cel", "movil", "mobile", "cell",
                                         "phone", "phones", "conmutador", "whatsapp", "callback", "centralita"});
    static const Words units =
        wordSet({"unidad", "departamento", "department", "adscripcion", "dependencia", "subdireccion", "area"});
    static const Words shown = wordSet({"display", "mostrar", "nombre", "name"});
    if (isBeside(words))
        return std::nullopt;
    if (hasAny(words, emails))
        return hasAny(words, shown) ? std::nullopt : std::optional(PersonPart::Email);
    for (const QString &word : words) { // "Teléfono y extensión" is a telephone's, "Extensión telefónica" is not.
        if (extensions.contains(word))
            return PersonPart::Extension;
        if (phones.contains(word) || word.startsWith(QLatin1String("telef"))
            || word.startsWith(QLatin1String("teleph")))
            return PersonPart::Phone;
    }
    if (hasAny(words, units))
        return PersonPart::Unit;
    if (begins(words, "apellido"))
        return PersonPart::Surname;
    if (words.contains(QLatin1String("nombre"))
        && hasAny(words,
                  wordSet({"servidor", "servidora", "empleado", "empleada", "trabajador", "trabajadora", "persona",
                           "usuario", "usuaria", "titular", "contacto", "completo", "apellidos", "apellido"})))
        return PersonPart::FullName;
    return std::nullopt;
}

} // namespace

std::optional<PersonPart> partOfHead(const QString &head)
{
    static const QRegularExpression value(QStringLiteral(" value$"));                       // "Phone 1 - Value"
    static const QRegularExpression count(QStringLiteral("(?<![a-z])[0-9]{1,2}(?![a-z])")); // "Teléfono 2"
    static const QRegularExpression electronic(QStringLiteral("\\be mails?\\b"));
    QString folded = foldedForSearch(head);
    folded.remove(value).remove(count).replace(electronic, QStringLiteral("email"));
    folded = folded.simplified();
    const auto whole = wholeHeads().constFind(folded);
    return whole != wholeHeads().constEnd() ? std::optional(*whole)
                                            : partOfWords(folded.split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

} // namespace helpdesk
