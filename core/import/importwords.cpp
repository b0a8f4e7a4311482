// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importwords.h"

#include <QHash>

namespace helpdesk {

namespace {

template<typename Value>
using Words = QHash<QString, Value>;

template<typename Value>
Words<Value> wordsOf(std::initializer_list<std::pair<Value, const char *>> table)
{
    Words<Value> words;
    for (const auto &[value, names] : table) {
        for (const QString &name : QString::fromLatin1(names).split(u'|'))
            words.insert(name, value);
    }
    return words;
}

template<typename Value>
std::optional<Value> in(const Words<Value> &words, const QString &folded)
{
    const auto found = words.constFind(folded);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<SaidOutcome> saidOutcomeOf(const QString &word)
{
    if (word == QLatin1String("unanswered"))
        return SaidOutcome::nobodyAnswered();
    const auto outcome = callOutcomeWords.value(word);
    return outcome && *outcome != CallOutcome::Open ? std::optional<SaidOutcome>(*outcome) : std::nullopt;
}

QString wordOf(const SaidOutcome &said)
{
    return said.unanswered ? QStringLiteral("unanswered") : callOutcomeWords.word(said.outcome);
}

std::optional<SaidOutcome> outcomeNamed(const QString &folded)
{
    static const auto nobody = wordsOf<bool>({
        {true,
         "abandonada|abandonado|abandono|abandoned|llamada abandonada|perdida|perdido|llamada perdida|missed|missed "
         "call|lost|no contestada|no contestado|"
         "no contesto|no contestaron|no se contesto|nadie contesto|sin contestar|sin respuesta|no responde|no "
         "respondida|no respondio|no atendida|no atendido|"
         "sin atender|no answer|noanswer|not answered|unanswered|ocupado|ocupada|linea "
         "ocupada|busy|congestion|failed|fallida|rechazada|rejected|buzon|llamada no contestada|llamada no "
         "atendida|llamada sin respuesta|ring no answer|no fue contestada|no se atendio|desatendida|unattended|"
         "call abandoned|colgo antes de contestar|colgo antes|hung up before answer|"
         "buzon de voz|voicemail"},
    });
    if (nobody.contains(folded))
        return SaidOutcome::nobodyAnswered();
    static const auto words = wordsOf<CallOutcome>({
        {CallOutcome::Open, "en curso|in progress|abierta|open"},
        {CallOutcome::SecondLevel, "segundo nivel|second level|nivel 2|2 nivel"},
        {CallOutcome::FirstLevel, "primer nivel|first level|nivel 1|1 nivel"},
        {CallOutcome::Outside, "llamada al exterior|al exterior|outside call|outside|llamada externa"},
        {CallOutcome::Transferred, "transferida|transferencia|transferred"},
        {CallOutcome::Status, "estado de un ticket|status of a ticket|status|estatus de un ticket"},
        {CallOutcome::OutOfScope, "no es servicio de la dgsei|fuera de alcance|out of scope"},
        {CallOutcome::Dropped, "se corto|cortada|se corto la llamada|dropped|linea perdida|line lost"},
        {CallOutcome::NotCarriedOut, "no se realizo|not carried out|no realizada"},
    });
    const auto outcome = in(words, folded);
    return outcome ? std::optional<SaidOutcome>(*outcome) : std::nullopt;
}

std::optional<Channel> channelNamed(const QString &folded)
{
    static const auto words = wordsOf<Channel>({
        {Channel::Phone, "telefono|telephone|phone|telefonica|llamada"},
        {Channel::Voip, "voip"},
        {Channel::Email, "correo|correo electronico|e mail|email|mail"},
        {Channel::Chat, "chat"},
        {Channel::Visit, "visita|presencial|visit"},
        {Channel::Other, "otro medio|otro|other channel|other"},
    });
    return in(words, folded);
}

std::optional<RingsKnown> ringsKnownNamed(const QString &folded)
{
    static const auto words = wordsOf<RingsKnown>({
        {RingsKnown::Unknown, "desconocidos|unknown"},
        {RingsKnown::Measured, "medidos|measured"},
        {RingsKnown::Typed, "escritos|typed"},
    });
    return in(words, folded);
}

} // namespace helpdesk
