// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the card says; how it is built is in cardpanel.cpp, what its keys do in cardacts.cpp.

#include "core/call/fieldkeys.h"
#include "ui/call/card/cardhead.h"
#include "ui/call/card/cardpanel.h"
#include "ui/call/card/dialpanel.h"
#include "ui/call/card/statuspanel.h"
#include "ui/call/card/summarypanel.h"
#include "ui/call/card/ticketpanel.h"
#include "ui/call/card/transferpanel.h"
#include "ui/call/front/frontcall.h"
#include "ui/common/agentsession.h"
#include "ui/common/sentenceview.h"
#include "ui/common/type.h"
#include "ui/text/fieldtext.h"
#include "ui/text/numbers.h"
#include "ui/text/times.h"
#include "ui/text/words.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

namespace {

bool wasHereBefore(const CallState &state)
{
    const auto &visits = state.run().visits();
    return std::any_of(visits.begin(), visits.end() - 1,
                       [&](const Visit &visit) { return visit.operation == state.operation().id; });
}

/// Each in its own quotes.
void append(Sentence &paragraph, const Sentence &sentence)
{
    if (!paragraph.empty())
        paragraph.push_back({QStringLiteral("” “"), false});
    paragraph.insert(paragraph.end(), sentence.begin(), sentence.end());
}

/// What is said after the first sentence in one paragraph: in a low window lines that end half-way are lost.
void joinFollowing(std::vector<Sentence> &sentences)
{
    for (std::size_t i = 2; i < sentences.size(); ++i)
        append(sentences[1], sentences[i]);
    sentences.resize(std::min<std::size_t>(sentences.size(), 2));
}

/// A script of the protocol, which is for the telephone; other ways have words of the procedure in its place, or none.
bool isOfProtocol(const Say &say)
{
    return !say.script.isEmpty() && say.text.es.isEmpty();
}

} // namespace

/// The greeting waits in its slot, and follows the part of the day.
void CardPanel::showIdle()
{
    const Sentence sentence = greeting();
    m_greeting = plainText(sentence);
    m_head->showIdle(sentence);
}

Sentence CardPanel::greeting() const
{
    const DefinitionsPtr &definitions = m_front.session().definitions();
    if (!definitions)
        return {};
    const QTime clock = Times::local(m_front.now().wallMs).time();
    return scriptSentence(*definitions->protocol, fieldkey::greetingScript, m_front.session().speech(),
                          m_front.session().account().name, clock);
}

SentenceContext CardPanel::context() const
{
    SentenceContext context;
    context.agent = m_front.session().account().name;
    context.organisation = m_front.session().organisation();
    context.ticketNumber = m_front.ticketNumber();
    if (context.ticketNumber.isEmpty() && m_ticket->isVisibleTo(this))
        context.ticketNumber = m_ticket->reference();
    context.nowMs = m_front.now().wallMs;
    const CallState &state = m_front.call()->state;
    if (const TicketRow *found = m_status->chosen()) {
        context.status = Words::toldStatus(found->ticket.state, m_front.session().speech());
        context.ticketNumber = groupedNumber(found->number);
    }
    for (const StatusFact &told : state.statuses()) {
        if (told.request != state.run().request())
            continue;
        if (const auto known = ticketStateWords.value(told.state))
            context.status = Words::toldStatus(*known, m_front.session().speech());
        qint64 number = m_status->numberOf(told.ticket);
        if (const auto query = readTicketQuery(state.run().value(fieldkey::ticketQuery).text); !number && query)
            number = query->number;
        context.ticketNumber = number ? groupedNumber(number) : QString();
    }
    return context;
}

Sentence CardPanel::sentenceOf(const Say &say) const
{
    const CallState &state = m_front.call()->state;
    const Protocol &protocol = *state.definitions()->protocol;
    const Language speech = m_front.session().speech();
    if (!isOfProtocol(say))
        return filledSentence(protocol, say.text, speech, sentenceValues(state, context(), speech));
    const QTime clock = Times::local(m_front.now().wallMs).time();
    return scriptSentence(protocol, say.script, speech, m_front.session().account().name, clock);
}

std::vector<const Say *> CardPanel::sayings() const
{
    const CallState &state = m_front.call()->state;
    // A ticket that is found is read from the slot at once, and one that is not has its sentence too.
    const bool done = state.isEffectDone() || m_status->chosen();
    std::vector<const Say *> now;
    for (const Say &say : state.operation().say) {
        // Nobody is greeted twice in one call.
        if (say.script == fieldkey::greetingScript && wasHereBefore(state))
            continue;
        if (m_status->foundNone() && say.script.isEmpty() && !say.answer.isEmpty()
            && state.operation().effect == Effect::ReadStatus)
            now.insert(now.begin(), &say);
        if (isOfProtocol(say) && !isTelephone(state.channel()))
            continue;
        // Who is refused is told goodbye on that button: the card is for who is helped.
        const Answer *refused = state.operation().answerMarked(Mark::Refused);
        if (refused && say.answer == refused->id)
            continue;
        const bool timely = say.when == SayWhen::Always || (say.when == SayWhen::AfterEffect) == done;
        // What belongs to one answer stands on its button; the farewell is long and read from here.
        if (timely && state.run().isTrue(say) && (say.answer.isEmpty() || say.script == fieldkey::farewellScript))
            now.push_back(&say);
    }
    return now;
}

QString CardPanel::scriptHere() const
{
    for (const Say *say : sayings()) {
        if (isOfProtocol(*say))
            return say->script;
    }
    return {};
}

void CardPanel::updateSentences()
{
    const OpenCall *open = m_front.call();
    if (!open)
        return;
    const CallState &state = open->state;
    std::vector<Sentence> sentences;
    for (const Say *say : sayings())
        sentences.push_back(sentenceOf(*say));
    Say script;
    script.script = state.hold().isOnHold() ? fieldkey::holdScript : fieldkey::greetingScript;
    if (state.hold().isOnHold()
        || (sentences.empty() && state.line() == LineState::Ringing && isTelephone(state.channel())))
        sentences.assign(1, sentenceOf(script));
    if (state.isTense() && !state.hold().isOnHold()) {
        Sentence calming; // Any of them: in one paragraph, since there are many.
        for (const LocalText &one : state.definitions()->protocol->calming)
            append(calming, {{one.in(m_front.session().speech()), false}});
        if (!calming.empty())
            sentences.push_back(std::move(calming));
    }
    if (m_front.session().folding().height)
        joinFollowing(sentences);
    m_head->setSentence(sentences.empty() ? Sentence{} : sentences.front(),
                        state.scriptMark(scriptHere()).value_or(true));
    while (m_moreSentences.size() < sentences.size()) {
        auto *view = new SentenceView(typeface(15), 21, 1, m_aloud);
        m_more->addWidget(view);
        m_moreSentences.push_back(view);
    }
    for (std::size_t i = 0; i < m_moreSentences.size(); ++i) {
        // Where who and from where stand in large type, they need not be read twice.
        const bool used = i + 1 < sentences.size() && !(m_transfer->isVisibleTo(this) && !state.isTense());
        m_moreSentences[i]->setVisible(used);
        if (used)
            m_moreSentences[i]->setSentence(sentences[i + 1]);
    }
    fitAloud(Content::New);
}

void CardPanel::showParts(const CallState &state)
{
    const Effect effect = state.operation().effect;
    const bool done = state.isEffectDone();
    m_transfer->setVisible(effect == Effect::Transfer);
    m_dial->setVisible(DialPanel::isFor(state.operation()));
    m_ticket->setVisible(effect == Effect::MakeTicket && done);
    m_summary->setVisible(effect == Effect::Register);
    m_status->setVisible(effect == Effect::ReadStatus && !done);
    m_transfer->refresh();
    m_dial->refresh();
    m_ticket->refresh();
    m_summary->refresh();
    if (effect == Effect::ReadStatus && !done)
        m_status->lookUp(state.run().value(fieldkey::ticketQuery).text);
}

} // namespace helpdesk
