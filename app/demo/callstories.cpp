// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The stories that a call may tell: the part of CallPlay that walks the procedure.

#include "app/demo/callplay.h"
#include "core/base/day.h"
#include "core/call/fieldkeys.h"

namespace helpdesk::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dueStepMs = 5 * minuteMs;
/// A call taken up again must be over before the end.
constexpr qint64 lastTakingUpMs = 15 * minuteMs;

FieldValue given(const QString &text)
{
    return {text, FieldValue::State::Given};
}

} // namespace

void CallPlay::tellFirstLevel()
{
    answer();
    if (m_dice.chance(850))
        identify();
    solveFirst();
    if (m_dice.chance(60)) {
        choose(u"solved-more"_s);
        return tellOneMore();
    }
    rate(300, 620, 2);
    closeWords();
    choose(u"solved"_s);
    registerCall();
}

void CallPlay::solveFirst()
{
    pass(4, 25);
    choose(u"support"_s);
    pass(4, 25);
    choose(u"first-level"_s);
    const ServiceWords &words = anyService();
    capture({{fieldkey::service, given(words.service)}});
    maybeHold();
    maybeTense(20);
    pass(40, 260);
    Fields fields{{fieldkey::solution, given(m_dice.oneOf(words.solutions))}};
    if (m_dice.chance(350))
        fields.emplace_back(fieldkey::detail, given(detailOf(words, true)));
    capture(std::move(fields));
    maybeNote();
}

void CallPlay::tellSecondLevel()
{
    answer();
    if (m_dice.chance(300))
        identify();
    if (!makeTicket())
        return;
    if (m_dice.chance(40)) {
        choose(u"more"_s);
        return tellOneMore();
    }
    rate(200, 500, 1);
    closeWords();
    choose(u"noted"_s);
    registerCall();
}

bool CallPlay::makeTicket()
{
    pass(4, 25);
    choose(u"support"_s);
    pass(4, 20);
    if (m_dice.chance(150)) {
        choose(u"first-level"_s);
        pass(60, 180);
        maybeHold();
        choose(u"not-solved"_s);
    } else {
        choose(u"second-level"_s);
    }
    captureTicket();
    perform(command::MakeTicket{TicketId{m_ticketIds.next(wallMs())}});
    if (m_dice.chance(15)) {
        perform(command::Drop{});
        registerCall();
        return false;
    }
    pass(12, 40);
    return true;
}

void CallPlay::tellOneMore()
{
    const bool status = m_dice.chance(200) && !m_tickets.empty();
    const bool ticket = !status && m_dice.chance(500);
    if (ticket && !makeTicket())
        return;
    if (status)
        readStatus(m_dice.oneOf(m_tickets));
    else if (!ticket)
        solveFirst();
    closeWords();
    choose(status ? u"told"_s : ticket ? u"noted"_s : u"solved"_s);
    registerCall();
}

void CallPlay::rate(int permille, int atBest, int atWorst)
{
    if (m_dice.chance(permille))
        capture(
            {{fieldkey::satisfaction, given(QString::number(m_dice.chance(atBest) ? 5 : m_dice.between(atWorst, 5)))}});
}

/// Operations 6 to 8: what the ticket needs.
void CallPlay::captureTicket()
{
    const Catalogue &catalogue = *m_definitions->catalogue;
    const ServiceWords &words = anyService();
    const bool incident = m_dice.chance(680);
    pass(35, 130);
    Fields fields{{fieldkey::requestType, given(incident ? u"incident"_s : u"requirement"_s)},
                  {fieldkey::service, given(words.service)},
                  {fieldkey::detail, given(detailOf(words, incident))},
                  {fieldkey::callerName, given(who().name)},
                  {fieldkey::callerUnit, given(who().unit)},
                  {fieldkey::callerPhone, given(who().phone)}};
    const bool unclear = m_dice.chance(12);
    fields.emplace_back(fieldkey::callerEmail,
                        unclear
                            ? FieldValue{QString(who().email).replace(u'@', u" arroba "_s), FieldValue::State::AsSaid}
                            : given(who().email));
    capture(std::move(fields));
    maybeNote();
    maybeHold();
    maybeTense(35);
    perform(command::GoOn{});
    pass(15, 60);
    const qint64 total = m_dice.between(1, 14) * m_dice.between(1, 14);
    const qint64 affected = m_dice.chance(600) ? 1 : m_dice.between(1, total);
    Fields judged{{fieldkey::urgency,
                   given(m_dice.chance(60)        ? u"critical"_s
                             : m_dice.chance(220) ? u"high"_s
                             : m_dice.chance(550) ? u"medium"_s
                                                  : u"low"_s)},
                  {fieldkey::affected, given(QString::number(affected))},
                  {fieldkey::affectedOf, given(QString::number(total))},
                  {fieldkey::impact, given(catalogue.impactOfShare(affected, total).value_or(u"minor"_s))}};
    if (const ResolverGroup *group = catalogue.groupOf(words.service); group && !group->people.empty())
        judged.emplace_back(fieldkey::resolver, given(m_dice.oneOf(group->people).id));
    capture(std::move(judged));
    pass(3, 12);
}

void CallPlay::tellTransfer(bool accepted)
{
    answer();
    choose(u"call"_s);
    pass(4, 15);
    choose(u"internal"_s);
    pass(8, 35);
    const Requester &wanted = m_population.requesters[m_dice.leaning(m_population.requesters.size())];
    capture({{fieldkey::callerName, given(who().name)},
             {fieldkey::callerUnit, given(who().unit)},
             {fieldkey::targetName, given(wanted.name)},
             {fieldkey::targetExtension, given(wanted.extension)}});
    perform(command::GoOn{});
    pass(8, 30);
    if (m_dice.chance(90)) {
        choose(u"other-extension"_s);
        pass(6, 20);
        capture({{fieldkey::targetExtension, given(QString::number(2000 + m_dice.between(6000, 6999)))}});
        perform(command::GoOn{});
        pass(8, 25);
    }
    if (!accepted) {
        maybeNote();
        maybeTense(80);
        closeWords();
    }
    choose(accepted ? u"accepted"_s : u"not-accepted"_s);
    registerCall();
}

void CallPlay::askOutside()
{
    answer();
    choose(u"call"_s);
    pass(4, 15);
    choose(u"outside"_s);
    pass(20, 60);
}

void CallPlay::tellOutside()
{
    askOutside();
    const Vocabulary &words = vocabulary();
    Fields fields{{fieldkey::callerStaff, given(who().staff ? fieldkey::yes : fieldkey::no)},
                  {fieldkey::callerName, given(who().name)},
                  {fieldkey::callerUnit, given(who().unit)},
                  {fieldkey::callerExtension, given(who().extension)},
                  {fieldkey::calleeName, given(m_dice.oneOf(words.companies))},
                  {fieldkey::calleePhone, given(u"55 5555 "_s + QString::number(m_dice.between(1000, 9999)))},
                  {fieldkey::calleePlace, given(m_dice.oneOf(words.cities))}};
    if (!who().staff) {
        fields.emplace_back(fieldkey::authoriserName, given(m_population.requesters.front().name));
        fields.emplace_back(fieldkey::authoriserStaff, given(fieldkey::yes));
    }
    capture(std::move(fields));
    perform(command::GoOn{});
    maybeNote();
    if (attempt(3))
        registerCall();
}

/// Dials until somebody is reached, nobody wants it any more, or a later call is promised. False: it stays parked.
bool CallPlay::attempt(int left)
{
    pass(4, 20);
    perform(command::Dial{});
    pass(12, 45);
    if (m_dice.chance(620)) {
        choose(u"answered"_s);
        pass(15, 50);
        if (m_dice.chance(910)) {
            choose(u"connected"_s);
            return true;
        }
        if (m_dice.chance(500)) {
            choose(u"user-away-end"_s);
            return true;
        }
        choose(u"user-away-later"_s);
        return promiseLater(left - 1);
    }
    choose(u"unanswered"_s);
    pass(8, 25);
    pass(5, 20);
    if (left > 1 && m_dice.chance(300)) {
        choose(u"another-number"_s);
        pass(8, 25);
        capture({{fieldkey::calleeName, given(m_dice.oneOf(vocabulary().companies))},
                 {fieldkey::calleePhone, given(u"55 5555 "_s + QString::number(m_dice.between(1000, 9999)))},
                 {fieldkey::calleePlace, given(m_dice.oneOf(vocabulary().cities))}});
        perform(command::GoOn{});
        return attempt(left - 1);
    }
    choose(u"no-number"_s);
    pass(5, 15);
    if (left > 1 && m_dice.chance(700)) {
        choose(u"call-later"_s);
        return promiseLater(left - 1);
    }
    closeWords();
    choose(u"no-call"_s);
    return true;
}

bool CallPlay::promiseLater(int left)
{
    pass(5, 15);
    const Arrival here = m_calendar.placeOf(wallMs());
    qint64 due = wallMs() + m_dice.between(20, 180) * minuteMs;
    if (m_dice.chance(350) || m_calendar.placeOf(due).day != here.day || m_calendar.placeOf(due).minute > 20 * 60)
        due = m_calendar.nextWorkday(here.day, static_cast<int>(m_dice.between(8 * 60, 13 * 60)));
    due += dueStepMs - due % dueStepMs;
    perform(command::Promise{due});
    const qint64 takenUp = due + m_dice.between(-4, 25) * minuteMs;
    // At the end some promises are still waiting, and a few of the last days have been waited for too long.
    const bool forgotten = due > m_untilMs - 60 * 60 * minuteMs && m_dice.chance(250);
    if (forgotten || takenUp > m_untilMs - lastTakingUpMs)
        return false;
    handOver(m_calendar.placeOf(takenUp));
    m_now = takenUp - m_startedAtMs;
    perform(command::TakeUp{});
    pass(4, 15);
    if (m_dice.chance(80)) {
        choose(u"withdrawn"_s);
        return true;
    }
    choose(u"call-again"_s);
    return attempt(left);
}

void CallPlay::tellStatus()
{
    const KnownTicket &ticket = m_dice.oneOf(m_tickets);
    m_requester = ticket.requester;
    answer();
    identify();
    readStatus(ticket);
    if (m_dice.chance(120)) {
        choose(u"more"_s);
        return tellOneMore();
    }
    closeWords();
    choose(u"told"_s);
    registerCall();
}

void CallPlay::readStatus(const KnownTicket &ticket)
{
    pass(5, 20);
    choose(u"status"_s);
    pass(10, 40);
    capture({{u"ticket_query"_s, given(QString::number(ticket.number))}});
    perform(command::ReadStatus{ticket.id, ticketStateWords.word(TicketState::Assigned)});
    maybeTense(60);
    maybeNote();
}

void CallPlay::tellOutOfScope()
{
    answer();
    pass(10, 40);
    perform(command::Note{m_dice.oneOf(vocabulary().outOfScope)});
    choose(u"out-of-scope"_s);
    maybeTense(80);
    pass(8, 25);
    perform(command::GiveNumber{});
    closeWords();
    choose(u"given"_s);
    registerCall();
}

void CallPlay::tellDropped()
{
    if (isTelephone() && m_dice.chance(450)) {
        pass(8, 50);
        choose(u"unanswered"_s);
        return registerCall();
    }
    answer();
    if (m_dice.chance(600))
        identify();
    pass(2, 20);
    choose(u"support"_s);
    pass(5, 40);
    if (m_dice.chance(500)) {
        choose(m_dice.chance(600) ? u"first-level"_s : u"second-level"_s);
        pass(10, 90);
    }
    perform(command::Drop{});
    registerCall();
}

void CallPlay::tellRefused()
{
    askOutside();
    capture({{fieldkey::callerStaff, given(fieldkey::no)},
             {fieldkey::callerName, given(who().name)},
             {fieldkey::callerUnit, given(who().unit)}});
    maybeTense(200);
    maybeNote();
    closeWords();
    choose(u"refused"_s);
    registerCall();
}

} // namespace helpdesk::demo
