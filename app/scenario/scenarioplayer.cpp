// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenario/scenarioplayer.h"

#include "app/scenario/scenariojudge.h"
#include "app/scenario/scenariotext.h"
#include "core/call/fieldkeys.h"
#include "core/organisation/localtime.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

Error unreadable(const QString &what)
{
    return {Error::Code::InvalidInput, what, {}};
}

/// "key = value | key = value".
Result<Command> captureOf(const QString &rest, FieldValue::State state)
{
    command::Capture capture;
    const QStringList parts = rest.split(u" | "_s);
    for (const QString &part : parts) {
        const qsizetype equals = part.indexOf(QLatin1Char('='));
        if (equals < 0 && state != FieldValue::State::None)
            return unreadable(u"KEY = VALUE"_s);
        const QString key = (equals < 0 ? part : part.left(equals)).trimmed();
        const QString value = equals < 0 ? QString() : part.mid(equals + 1).trimmed();
        capture.fields.emplace_back(key, FieldValue{value, state});
    }
    return Command(capture);
}

/// "key [in request N] = value because reason".
Result<Command> amendOf(const QString &rest, const CallState &state)
{
    static const QRegularExpression form(u"^(\\w+)(?: in (\\d+))?\\s*=\\s*(.*?)\\s+because\\s+(.*)$"_s);
    const auto match = form.match(rest);
    if (!match.hasMatch())
        return unreadable(u"KEY = VALUE because REASON"_s);
    command::Amend amend;
    amend.key = match.captured(1);
    amend.scope = match.captured(2).isEmpty() ? state.run().scopeOf(amend.key) : match.captured(2).toInt();
    amend.value = match.captured(3) == u"(none)"_s ? FieldValue{{}, FieldValue::State::None}
                                                   : FieldValue{match.captured(3), FieldValue::State::Given};
    amend.reason = match.captured(4);
    return Command(amend);
}

/// "talk MM:SS [hold MM:SS] [wrap-up MM:SS] because reason".
Result<Command> mendOf(const QString &rest)
{
    static const QRegularExpression form(u"^((?:(?:talk|hold|wrap-up) \\d+:\\d\\d ?)+)because\\s*(.*)$"_s);
    static const QRegularExpression one(u"(talk|hold|wrap-up) (\\d+):(\\d\\d)"_s);
    const auto match = form.match(rest);
    if (!match.hasMatch())
        return unreadable(u"talk MM:SS because REASON"_s);
    command::MendTimes mend;
    mend.reason = match.captured(2);
    auto times = one.globalMatch(match.captured(1));
    while (times.hasNext()) {
        const auto time = times.next();
        const std::chrono::milliseconds given =
            std::chrono::minutes(time.captured(2).toInt()) + std::chrono::seconds(time.captured(3).toInt());
        (time.captured(1) == u"talk"_s ? mend.talk : time.captured(1) == u"hold"_s ? mend.hold : mend.wrapUp) = given;
    }
    return Command(mend);
}

} // namespace

/// The desk of one account. Each has its own session, as a workstation would.
struct ScenarioPlayer::Desk
{
    Desk(CallJournal &journal, quint64 seed, AccountId id, QString accountName)
        : ids(seed),
          session(ids.session()),
          desk(journal, ids),
          actor{id, session},
          name(std::move(accountName))
    {
    }

    IdSource ids;
    SessionId session;
    CallDesk desk;
    Actor actor;
    QString name;
};

ScenarioPlayer::ScenarioPlayer(ScenarioStage stage, quint64 seed) : m_stage(std::move(stage)), m_seed(seed) {}
ScenarioPlayer::~ScenarioPlayer() = default;

std::vector<ScenarioDifference> ScenarioPlayer::play(const Scenario &scenario)
{
    begin(scenario);
    for (const ScenarioStep &step : scenario.steps)
        perform(step);
    return judge();
}

void ScenarioPlayer::begin(const Scenario &scenario)
{
    m_scenario = scenario;
    m_desks.clear();
    m_calls.clear();
    m_lastDesk.clear();
    m_differences.clear();
    m_restarts = 0;
    auto definitions = m_stage.definitions(scenario.people);
    if (definitions)
        m_definitions = definitions.take();
    else
        m_differences.push_back(
            {scenario.file, 0, ScenarioText::tr("definitions accepted"), definitions.error().detail});
}

ScenarioPlayer::Desk &ScenarioPlayer::deskOf(const QString &login)
{
    auto &desk = m_desks[login];
    if (desk)
        return *desk;
    QString name = login;
    for (const ScenarioAccount &account : m_scenario.accounts) {
        if (account.login == login)
            name = account.name;
    }
    const auto account = m_stage.account(login, name);
    const AccountId id = account ? account.value() : AccountId{};
    const quint64 seed = m_seed == 0
        ? 0
        : m_seed + qHash(login) + m_scenario.steps.size() + 1'000'003 * static_cast<quint64>(m_restarts);
    desk = std::make_unique<Desk>(m_stage.journal, seed, id, name);
    QObject::connect(&desk->desk, &CallDesk::callSaved, &desk->desk, [this](CallId call, int seq) {
        if (onSaved)
            onSaved(call, seq);
    });
    return *desk;
}

Moment ScenarioPlayer::momentOf(const ScenarioStep &step) const
{
    return {step.atMs, step.atMs};
}

void ScenarioPlayer::check(const ScenarioStep &step, const QString &expected, const QString &found)
{
    if (expected != found)
        m_differences.push_back({m_scenario.file, step.lineNumber, expected, found});
}

void ScenarioPlayer::perform(const ScenarioStep &step)
{
    if (!m_definitions)
        return;
    if (step.verb == u"restart"_s) {
        m_stage.settle();
        m_desks.clear();
        ++m_restarts;
        return;
    }
    Desk &desk = deskOf(step.who);
    const Result<> done = act(step, desk);
    if (step.refused) {
        check(step, u"refused"_s, done ? u"done"_s : u"refused"_s);
        if (!done && !step.refusedFor.isEmpty())
            check(step, step.refusedFor.join(QLatin1Char(' ')), done.error().missing.join(QLatin1Char(' ')));
    } else if (!done) {
        m_differences.push_back(
            {m_scenario.file, step.lineNumber, ScenarioText::tr("%1 is done").arg(step.verb),
             ScenarioText::tr("refused: %1")
                 .arg(done.error().detail + QLatin1Char(' ') + done.error().missing.join(QLatin1Char(' ')))});
    }
}

Result<> ScenarioPlayer::act(const ScenarioStep &step, Desk &desk)
{
    if (step.verb == u"rings"_s) {
        command::Ring ring;
        const QStringList words = step.rest.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString &word : words) {
            if (const auto channel = channelWords.value(word))
                ring.channel = *channel;
            else
                ring.number = word;
        }
        const auto rung = desk.desk.ring(ring, m_definitions, desk.actor, momentOf(step));
        if (!rung)
            return rung.error();
        m_calls[step.call] = rung.value();
        m_lastDesk[step.call] = step.who;
        m_stage.breathe();
        return {};
    }
    const auto found = m_calls.find(step.call);
    if (found == m_calls.end())
        return unreadable(u"no call with this label has rung"_s);
    if (m_lastDesk.value(step.call) != step.who || !desk.desk.call(found->second)) {
        m_stage.settle();
        if (const auto brought = bringTo(desk, found->second, momentOf(step)); !brought)
            return brought.error();
        m_lastDesk[step.call] = step.who;
    }
    return actOnCall(step, desk, found->second);
}

Result<> ScenarioPlayer::bringTo(Desk &desk, CallId call, Moment now)
{
    auto stored = m_stage.calls.call(call);
    if (!stored)
        return stored.error();
    auto definitions = m_stage.definitionsOf(stored.value().row.summary.definitions);
    if (!definitions)
        return definitions.error();
    desk.desk.open(stored.value(), definitions.take(), now);
    return {};
}

Result<> ScenarioPlayer::actOnCall(const ScenarioStep &step, Desk &desk, CallId call)
{
    const OpenCall *open = desk.desk.call(call);
    if (step.verb == u"screen says"_s || step.verb == u"stands at"_s) {
        lookAt(step, desk, call);
        return {};
    }
    auto command = commandOf(step, open->state);
    if (!command)
        return command.error();
    const Operation &from = open->state.operation();
    if (std::holds_alternative<command::Drop>(command.value()))
        m_droppedFrom.insert(from.id);
    const Result<> done = desk.desk.perform(call, command.take(), desk.actor, momentOf(step));
    if (!done)
        return done.error();
    noteWalked(desk.desk.call(call)->state);
    m_stage.breathe();
    return {};
}

void ScenarioPlayer::noteWalked(const CallState &state)
{
    const auto &visits = state.run().visits();
    for (std::size_t i = 1; i < visits.size(); ++i) {
        const Visit::Reached reached = visits[i].reached;
        const Visit &from = visits[i - 1];
        const bool byAnswer = !from.answer.isEmpty();
        // What is passed with an answer lies on the way to where it leads.
        const Answer *chosen = byAnswer ? state.answerOf(from) : nullptr;
        const QString to = chosen ? chosen->to : visits[i].operation;
        if (reached == Visit::Reached::Followed || (reached == Visit::Reached::NewRequest && byAnswer))
            m_edges.insert(from.operation + QLatin1Char('>') + to + QLatin1Char(' ') + from.answer);
    }
}

void ScenarioPlayer::lookAt(const ScenarioStep &step, Desk &desk, CallId call)
{
    const CallState &state = desk.desk.call(call)->state;
    if (step.verb == u"stands at"_s) {
        check(step, step.rest, state.operation().id);
        return;
    }
    // A card is judged when it is shown, not when it is read.
    const qint64 shownMs = state.startedAtMs() + state.run().currentVisit().entered.sinceStart.count();
    const QTime local = QDateTime::fromMSecsSinceEpoch(shownMs, QTimeZone(m_scenario.zone.toLatin1())).time();
    QStringList shown;
    for (const Say &say : state.operation().say) {
        if (!state.run().isTrue(say))
            continue;
        if (!say.script.isEmpty())
            shown.append(
                plainText(scriptSentence(*m_definitions->protocol, say.script, Language::Spanish, desk.name, local)));
        else
            shown.append(plainText(filledSentence(*m_definitions->protocol, say.text, Language::Spanish, {})));
    }
    if (state.hold().isOnHold())
        shown.append(plainText(
            scriptSentence(*m_definitions->protocol, fieldkey::holdScript, Language::Spanish, desk.name, local)));
    if (!shown.contains(step.rest))
        m_differences.push_back({m_scenario.file, step.lineNumber, step.rest, shown.join(u" / "_s)});
}

QString ScenarioPlayer::withTicketNumbers(QString text) const
{
    static const QRegularExpression braces(u"\\{ticket ([^}]+)\\}"_s);
    for (auto match = braces.match(text); match.hasMatch(); match = braces.match(text)) {
        QString number = u"0"_s;
        if (const auto call = m_calls.find(match.captured(1)); call != m_calls.end()) {
            const auto stored = m_stage.calls.call(call->second);
            if (stored && !stored.value().row.ticketNumbers.empty())
                number = QString::number(stored.value().row.ticketNumbers.front());
        }
        text.replace(match.capturedStart(), match.capturedLength(), number);
    }
    return text;
}

Result<Command> ScenarioPlayer::readStatus(const QString &rest)
{
    m_stage.settle();
    const auto query = readTicketQuery(withTicketNumbers(rest));
    if (!query)
        return unreadable(u"a number, or a name and a contact"_s);
    const auto found = m_stage.tickets.findTickets(*query, 10);
    if (!found)
        return found.error();
    if (found.value().size() != 1)
        return Error{Error::Code::NotFound,
                     u"tickets found: "_s + QString::number(found.value().size()),
                     {fieldkey::ticketQuery}};
    const TicketRow &row = found.value().front();
    return Command(command::ReadStatus{row.ticket.id, ticketStateWords.word(row.ticket.state)});
}

Result<Command> ScenarioPlayer::commandOf(const ScenarioStep &step, const CallState &state)
{
    const QString &verb = step.verb;
    const QString &rest = step.rest;
    static const QHash<QString, Command> simple{{u"go on"_s, command::GoOn{}},
                                                {u"back"_s, command::StepBack{}},
                                                {u"one more request"_s, command::AddRequest{}},
                                                {u"contact"_s, command::RecordContact{}},
                                                {u"back from hold"_s, command::EndHold{}},
                                                {u"tense"_s, command::SetTense{true}},
                                                {u"calm"_s, command::SetTense{false}},
                                                {u"dial"_s, command::Dial{}},
                                                {u"make ticket"_s, command::MakeTicket{}},
                                                {u"take up"_s, command::TakeUp{}},
                                                {u"take up caller there"_s, command::TakeUp{true}},
                                                {u"withdraw answer"_s, command::WithdrawAnswer{}},
                                                {u"give number"_s, command::GiveNumber{}},
                                                {u"dropped"_s, command::Drop{}},
                                                {u"rings again"_s, command::Continue{}},
                                                {u"register"_s, command::Register{}},
                                                {u"rings unknown"_s, command::StateRings{}}};
    if (const auto known = simple.constFind(verb); known != simple.constEnd())
        return *known;
    if (verb == u"choose"_s)
        return Command(command::Choose{rest});
    if (verb == u"type"_s)
        return captureOf(rest, FieldValue::State::Given);
    if (verb == u"not known"_s)
        return Command(command::LeaveUnknown{rest.split(QLatin1Char(' '), Qt::SkipEmptyParts)});
    if (verb == u"mend"_s)
        return mendOf(rest);
    if (verb == u"none"_s)
        return captureOf(rest, FieldValue::State::None);
    if (verb == u"as said"_s)
        return captureOf(rest, FieldValue::State::AsSaid);
    if (verb == u"jump to"_s)
        return Command(command::JumpTo{rest});
    if (verb == u"said"_s || verb == u"not said"_s)
        return Command(command::MarkScript{rest, verb == u"said"_s});
    if (verb == u"hold"_s)
        return Command(command::BeginHold{rest});
    if (verb == u"is the caller of"_s) {
        const auto earlier = m_calls.find(rest);
        return Command(command::Join{earlier == m_calls.end() ? CallId{} : earlier->second});
    }
    if (verb == u"note"_s)
        return Command(command::Note{rest});
    if (verb == u"rings heard"_s)
        return Command(command::StateRings{rest.toInt()});
    if (verb == u"withdraw ticket"_s)
        return Command(command::WithdrawTicket{rest});
    if (verb == u"read status"_s)
        return readStatus(rest);
    if (verb == u"amend"_s)
        return amendOf(rest, state);
    if (verb == u"promise until"_s) {
        const QStringList words = rest.split(QLatin1Char(' '));
        const QDate day = words.size() > 1
            ? QDate::fromString(words.front(), Qt::ISODate)
            : QDateTime::fromMSecsSinceEpoch(step.atMs, QTimeZone(m_scenario.zone.toLatin1())).date();
        // A doubled time is the next one from now.
        const auto first = day.isValid() ? instantOf(day, words.back(), m_scenario.zone) : std::nullopt;
        const QTimeZone zone(m_scenario.zone.toLatin1());
        const auto due = first
            ? std::optional(instantAfter(day, QDateTime::fromMSecsSinceEpoch(*first, zone).time(), zone, step.atMs))
            : std::nullopt;
        if (!due)
            return unreadable(u"promise until [YYYY-MM-DD] HH:MM"_s);
        return Command(command::Promise{*due});
    }
    return unreadable(u"no such act"_s);
}

std::vector<ScenarioDifference> ScenarioPlayer::judge()
{
    m_stage.settle();
    QHash<qint64, QString> logins;
    for (const ScenarioAccount &account : m_scenario.accounts) {
        if (const auto id = m_stage.account(account.login, account.name))
            logins.insert(id.value().value, account.login);
    }
    std::map<QString, StoredCall> stored;
    for (const auto &[label, id] : m_calls) {
        auto found = m_stage.calls.call(id);
        if (found)
            stored.emplace(label, found.take());
        else
            m_differences.push_back(
                {m_scenario.file, 0, ScenarioText::tr("call %1 stored").arg(label), found.error().detail});
    }
    for (const auto &[label, call] : stored) {
        const auto definitions = m_stage.definitionsOf(call.row.summary.definitions);
        if (!definitions)
            continue;
        const ScenarioJudge judge(call, definitions.value(), logins, m_scenario.zone);
        if (const QString differs = judge.rebuilt(); !differs.isEmpty())
            m_differences.push_back(
                {m_scenario.file, 0, ScenarioText::tr("call %1 rebuilt as stored").arg(label), differs});
        for (const ScenarioExpectation &expected : m_scenario.expectations) {
            if (expected.call != label)
                continue;
            const QString found = judge.found(expected);
            if (found != expected.rest)
                m_differences.push_back({m_scenario.file, expected.lineNumber,
                                         expected.what + QLatin1Char(' ') + expected.rest,
                                         expected.what + QLatin1Char(' ') + found});
        }
    }
    for (const ScenarioExpectation &expected : m_scenario.expectations) {
        if (!m_calls.contains(expected.call))
            m_differences.push_back(
                {m_scenario.file, expected.lineNumber, expected.what, ScenarioText::tr("no such call")});
    }
    return m_differences;
}

} // namespace helpdesk
