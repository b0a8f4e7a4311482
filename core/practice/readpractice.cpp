// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/practicecaller.h"

#include <algorithm>

namespace helpdesk {

const EnumWords<PracticeCaller::Mood, 3> practiceMoodWords{{{{PracticeCaller::Mood::Calm, "calm"},
                                                             {PracticeCaller::Mood::Hurried, "hurried"},
                                                             {PracticeCaller::Mood::Angry, "angry"}}}};

namespace {

constexpr int longestSeconds = 600;

QString L(const char *text)
{
    return QString::fromLatin1(text);
}

std::chrono::milliseconds secondsAt(const DefinitionReader &at, const QString &key, int from)
{
    return std::chrono::seconds(at.number(key, from, longestSeconds));
}

/// What is read so far and what it is read against.
class CallerReading
{
public:
    CallerReading(const Procedure &procedure, PracticeCaller &caller) : m_procedure(procedure), m_caller(caller) {}

    void read(const DefinitionReader &root);

private:
    void readPerson(const DefinitionReader &at);
    void readHold(const DefinitionReader &at);
    void readLoss(const DefinitionReader &at);
    void readTicket(const DefinitionReader &at);
    void readPath(const DefinitionReader &root);
    PracticeStep readStep(const DefinitionReader &at);
    void readData(const DefinitionReader &at, PracticeStep &step);
    [[nodiscard]] static PracticeLine readLine(const DefinitionReader &at);
    [[nodiscard]] PracticeLine readSaid(const DefinitionReader &at);
    [[nodiscard]] const Operation *operationAt(const DefinitionReader &at, const QString &key);
    [[nodiscard]] bool leadsTo(const QString &from, const QString &to) const;

    const Procedure &m_procedure;
    PracticeCaller &m_caller;
};

const Operation *CallerReading::operationAt(const DefinitionReader &at, const QString &key)
{
    const QString id = at.text(key);
    const Operation *operation = m_procedure.operation(id);
    if (!operation && !id.isEmpty())
        at.refuse(Fault::Kind::NoSuchOperation, key, id);
    return operation;
}

PracticeLine CallerReading::readLine(const DefinitionReader &at)
{
    PracticeLine line;
    line.text = at.ownText();
    line.onLine = at.flag(L("on_line"));
    for (const QString &text : {line.text.es, line.text.en}) {
        if (text.size() > longestPracticeLine)
            at.refuse(Fault::Kind::TooLong, {}, QStringLiteral("%1 of %2").arg(text.size()).arg(longestPracticeLine));
    }
    return line;
}

PracticeLine CallerReading::readSaid(const DefinitionReader &at)
{
    at.allowOnly({L("at"), L("visit"), L("after_s"), L("after_effect"), L("on_line"), L("es"), L("en")});
    PracticeLine line = readLine(at);
    if (const Operation *operation = operationAt(at, L("at")))
        line.operation = operation->id;
    if (at.has(L("visit")))
        line.visit = at.number(L("visit"), 1, 20);
    if (at.has(L("after_s")))
        line.after = secondsAt(at, L("after_s"), 0);
    line.afterEffect = at.flag(L("after_effect"));
    return line;
}

void CallerReading::readPerson(const DefinitionReader &at)
{
    at.allowOnly(
        {L("name"), L("unit"), L("email"), L("phone"), L("extension"), L("staff"), L("known"), L("number_shown")});
    m_caller.name = at.text(L("name"));
    m_caller.unit = at.text(L("unit"));
    m_caller.email = at.textOr(L("email"), {});
    m_caller.phone = at.text(L("phone"));
    m_caller.extension = at.textOr(L("extension"), {});
    m_caller.staff = at.flag(L("staff"));
    m_caller.known = at.flag(L("known"));
    m_caller.numberShown = at.flag(L("number_shown"));
}

void CallerReading::readHold(const DefinitionReader &at)
{
    at.allowOnly({L("expected"), L("says_after_s"), L("hangs_up_after_s"), L("contacted"), L("impatient")});
    m_caller.holdExpected = at.flag(L("expected"));
    m_caller.holdPatience = secondsAt(at, L("says_after_s"), 31);
    m_caller.holdLimit = secondsAt(at, L("hangs_up_after_s"), 32);
    if (m_caller.holdLimit <= m_caller.holdPatience)
        at.refuse(Fault::Kind::WrongOrder, L("hangs_up_after_s"), L("says_after_s"));
    m_caller.contacted = readLine(at.object(L("contacted")));
    m_caller.impatient = readLine(at.object(L("impatient")));
}

void CallerReading::readLoss(const DefinitionReader &at)
{
    at.allowOnly({L("at"), L("after_s"), L("again_s")});
    PracticeLoss loss;
    if (const Operation *operation = operationAt(at, L("at")))
        loss.operation = operation->id;
    loss.after = secondsAt(at, L("after_s"), 1);
    if (at.has(L("again_s")))
        loss.ringsAgainAfter = secondsAt(at, L("again_s"), 1);
    m_caller.loss = loss;
}

void CallerReading::readTicket(const DefinitionReader &at)
{
    at.allowOnly({L("request_type"), L("service"), L("detail"), L("urgency"), L("impact")});
    m_caller.ticket = PracticeTicket{at.text(L("request_type")), at.text(L("service")), at.text(L("detail")),
                                     at.text(L("urgency")), at.text(L("impact"))};
}

void CallerReading::readData(const DefinitionReader &at, PracticeStep &step)
{
    for (const QString &key : at.keys()) {
        if (!m_procedure.field(key)) {
            at.refuse(Fault::Kind::NoSuchField, key, key);
            continue;
        }
        const QStringList accepted = at.texts(key);
        if (accepted.isEmpty())
            at.refuse(Fault::Kind::WrongType, key, L("list"));
        step.data.push_back({key, accepted});
    }
}

PracticeStep CallerReading::readStep(const DefinitionReader &at)
{
    at.allowOnly({L("at"), L("answer"), L("or"), L("continues"), L("why"), L("data")});
    PracticeStep step;
    const Operation *operation = operationAt(at, L("at"));
    step.operation = operation ? operation->id : QString();
    step.continues = at.flag(L("continues"));
    if (at.has(L("answer")))
        step.answers = QStringList{at.text(L("answer"))} + at.texts(L("or"));
    for (const QString &answer : step.answers) {
        if (operation && !operation->answer(answer))
            at.refuse(Fault::Kind::UnknownWord, L("answer"), answer);
    }
    if (!step.answers.isEmpty() || step.continues || at.has(L("why")))
        step.why = at.localText(L("why"));
    if (at.has(L("data")))
        readData(at.object(L("data")), step);
    return step;
}

/// By the ways on that ask for no answer.
bool CallerReading::leadsTo(const QString &from, const QString &to) const
{
    QString at = from;
    for (std::size_t guard = 0; guard <= m_procedure.operations.size(); ++guard) {
        if (at == to)
            return true;
        const Operation *operation = m_procedure.operation(at);
        if (!operation || operation->next.isEmpty())
            return false;
        at = operation->next;
    }
    return false;
}

void CallerReading::readPath(const DefinitionReader &root)
{
    const std::vector<DefinitionReader> steps = root.objects(L("path"));
    const Answer *answered = m_procedure.operation(m_procedure.start)->answerMarked(Mark::Answered);
    QString at = answered ? answered->to : m_procedure.start;
    for (const DefinitionReader &place : steps) {
        PracticeStep step = readStep(place);
        const bool end = step.operation == m_procedure.end().id;
        const bool lost = m_caller.loss && (end || step.continues);
        if (!step.operation.isEmpty() && !lost && !leadsTo(at, step.operation))
            place.refuse(Fault::Kind::NotReachable, L("at"), step.operation);
        at = step.operation;
        const Operation *operation = m_procedure.operation(at);
        const Answer *answer = operation && !step.answers.isEmpty() ? operation->answer(step.answers.front()) : nullptr;
        if (answer)
            at = answer->to;
        m_caller.path.push_back(std::move(step));
    }
    const bool staysLost = m_caller.loss && !m_caller.loss->ringsAgainAfter;
    if (!staysLost && !leadsTo(at, m_procedure.end().id))
        root.refuse(Fault::Kind::NoWayToEnd, L("path"), at);
}

void CallerReading::read(const DefinitionReader &root)
{
    m_caller.id = root.text(L("id"));
    m_caller.title = root.localText(L("title"));
    readPerson(root.object(L("person")));
    m_caller.mood = root.word(L("mood"), practiceMoodWords);
    m_caller.patienceRings = root.number(L("patience_rings"), 1, 30);
    if (root.has(L("during_s")))
        m_caller.during = secondsAt(root, L("during_s"), 1);
    readHold(root.object(L("hold")));
    for (const DefinitionReader &said : root.objects(L("says")))
        m_caller.says.push_back(readSaid(said));
    m_caller.otherwise = readLine(root.object(L("otherwise")));
    m_caller.askedAgain = readLine(root.object(L("asked_again")));
    if (root.has(L("loss")))
        readLoss(root.object(L("loss")));
    if (root.has(L("ticket")))
        readTicket(root.object(L("ticket")));
    readPath(root);
}

} // namespace

std::shared_ptr<const PracticeCaller> readPracticeCaller(const QByteArray &body, const Procedure &procedure,
                                                         std::vector<Fault> &faults)
{
    const std::size_t before = faults.size();
    const auto parsed = DefinitionReader::parse(body, faults);
    if (!parsed)
        return nullptr;
    const DefinitionReader root(*parsed, {}, faults);
    if (root.textOr(L("kind"), {}) != QLatin1String("practice-caller")) {
        root.refuse(Fault::Kind::NotThisKind, {}, root.textOr(L("kind"), L("kind")));
        return nullptr;
    }
    root.allowOnly({L("kind"), L("id"), L("source"), L("title"), L("person"), L("mood"), L("patience_rings"),
                    L("during_s"), L("hold"), L("says"), L("otherwise"), L("asked_again"), L("loss"), L("ticket"),
                    L("path")});
    auto caller = std::make_shared<PracticeCaller>();
    CallerReading(procedure, *caller).read(root);
    return faults.size() == before ? caller : nullptr;
}

std::vector<PracticeRound> readPracticeRounds(const QByteArray &body, const QStringList &callers,
                                              std::vector<Fault> &faults)
{
    std::vector<PracticeRound> rounds;
    const auto parsed = DefinitionReader::parse(body, faults);
    if (!parsed)
        return rounds;
    const DefinitionReader root(*parsed, {}, faults);
    if (root.textOr(L("kind"), {}) != QLatin1String("practice-rounds")) {
        root.refuse(Fault::Kind::NotThisKind, {}, root.textOr(L("kind"), L("kind")));
        return rounds;
    }
    root.allowOnly({L("kind"), L("source"), L("rounds")});
    for (const DefinitionReader &at : root.objects(L("rounds"))) {
        at.allowOnly({L("id"), L("title"), L("text"), L("callers")});
        PracticeRound round{at.text(L("id")), at.localText(L("title")), at.localText(L("text")),
                            at.texts(L("callers"))};
        for (const QString &caller : round.callers) {
            if (!callers.contains(caller))
                at.refuse(Fault::Kind::UnknownWord, L("callers"), caller);
        }
        const auto same = [&](const PracticeRound &other) { return other.id == round.id; };
        if (std::any_of(rounds.begin(), rounds.end(), same))
            at.refuse(Fault::Kind::DoubleId, L("id"), round.id);
        if (round.callers.isEmpty())
            at.refuse(Fault::Kind::MissingKey, {}, L("callers"));
        rounds.push_back(std::move(round));
    }
    return rounds;
}

} // namespace helpdesk
