// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/practicescore.h"

#include "core/base/text.h"
#include "core/call/summarise.h"
#include "core/people/telephone.h"

#include <algorithm>
#include <bitset>

namespace helpdesk {

namespace {

int countOf(int bits)
{
    return static_cast<int>(std::bitset<16>(static_cast<unsigned>(bits)).count());
}

bool isAccepted(const Field &field, const QStringList &accepted, const FieldValue &value)
{
    if (!value.stands() || value.state == FieldValue::State::Unknown) // Who calls does know.
        return false;
    return std::any_of(accepted.begin(), accepted.end(), [&](const QString &wanted) {
        if (wanted == anyPracticeValue)
            return true;
        if (wanted == noPracticeValue || value.state == FieldValue::State::None)
            return wanted == noPracticeValue && value.state == FieldValue::State::None;
        switch (field.type) {
        case FieldType::Phone:
            return isSameTelephone(wanted, value.text);
        case FieldType::Text:
        case FieldType::LongText:
        case FieldType::Email:
        case FieldType::TicketQuery:
            return foldedForSearch(wanted) == foldedForSearch(value.text);
        default:
            return wanted.trimmed() == value.text.trimmed();
        }
    });
}

/// Walks the way that is right beside the one that was walked.
class Judge
{
public:
    Judge(const PracticeCaller &caller, const CallState &state) : m_caller(caller), m_state(state) {}

    PracticeScore score();

private:
    struct Wanted
    {
        const Field *field = nullptr;
        int scope = 0;
        PracticeCheck check;
    };

    void judge(const PracticeStep &step);
    void decide(const PracticeStep &step);
    void goOn(const PracticeStep &step);
    void want(const PracticeStep &step);
    void judgeData();
    void judgeManner();

    const PracticeCaller &m_caller;
    const CallState &m_state;
    PracticeScore m_score;
    std::vector<Wanted> m_wanted;
    std::size_t m_at = 0; ///< Visits before it are spoken for.
    int m_request = 1;
    int m_attempt = 0;
};

void Judge::decide(const PracticeStep &step)
{
    PracticeCheck check;
    check.operation = step.operation;
    check.expected = step.answers;
    check.why = step.why;
    const std::vector<Visit> &visits = m_state.run().visits();
    for (std::size_t i = m_at; i < visits.size(); ++i) {
        if (visits[i].operation != step.operation || visits[i].answer.isEmpty())
            continue;
        check.found = visits[i].answer;
        check.right = step.answers.contains(check.found);
        m_at = i + 1;
        break;
    }
    m_score.checks.push_back(check);
    const Operation *operation = m_state.run().procedure()->operation(step.operation);
    const Answer *meant = operation ? operation->answer(step.answers.front()) : nullptr;
    if (meant && meant->newRequest)
        ++m_request;
    if (meant && (meant->newRequest || meant->mark == Mark::NewAttempt))
        ++m_attempt;
}

void Judge::goOn(const PracticeStep &step)
{
    PracticeCheck check;
    check.what = PracticeCheck::What::Continued;
    check.operation = step.operation;
    check.why = step.why;
    const std::vector<Visit> &visits = m_state.run().visits();
    for (std::size_t i = m_at; i < visits.size() && !check.right; ++i) {
        check.right = visits[i].reached == Visit::Reached::Continued;
        m_at = check.right ? i : m_at;
    }
    m_score.checks.push_back(check);
}

void Judge::want(const PracticeStep &step)
{
    for (const PracticeStep::Datum &datum : step.data) {
        const Field *field = m_state.run().procedure()->field(datum.key);
        if (!field)
            continue;
        const int scope = field->scope == FieldScope::Call ? 0
            : field->scope == FieldScope::Request          ? m_request
                                                           : m_attempt;
        std::erase_if(m_wanted, [&](const Wanted &other) { return other.field == field && other.scope == scope; });
        Wanted wanted{field, scope, {}};
        wanted.check.what = PracticeCheck::What::Datum;
        wanted.check.operation = step.operation;
        wanted.check.key = datum.key;
        wanted.check.expected = datum.accepted;
        m_wanted.push_back(std::move(wanted));
    }
}

void Judge::judge(const PracticeStep &step)
{
    if (step.continues)
        goOn(step);
    want(step);
    if (!step.answers.isEmpty())
        decide(step);
}

void Judge::judgeData()
{
    for (Wanted &wanted : m_wanted) {
        const FieldValue value = m_state.run().valueIn(wanted.check.key, wanted.scope);
        wanted.check.found = value.state == FieldValue::State::None ? noPracticeValue : value.text;
        wanted.check.right = isAccepted(*wanted.field, wanted.check.expected, value);
        m_score.checks.push_back(wanted.check);
    }
}

void Judge::judgeManner()
{
    PracticeCheck check;
    if (m_caller.mood == PracticeCaller::Mood::Angry) {
        check.what = PracticeCheck::What::Tense;
        check.right = m_state.wasTense();
        m_score.checks.push_back(check);
    }
    if (m_caller.holdExpected) {
        check.what = PracticeCheck::What::Hold;
        check.right = !m_state.holds().empty();
        m_score.checks.push_back(check);
    }
}

PracticeScore Judge::score()
{
    for (const PracticeStep &step : m_caller.path)
        judge(step);
    judgeData();
    judgeManner();
    const Adherence adherence = adherenceOf(m_state);
    m_score.pointsKept = adherence.kept;
    m_score.pointsDue = adherence.due;
    m_score.unanswered = m_state.hasBegun() && m_state.stoppedRinging() && !m_state.answered();
    const bool meantToBeLost = m_caller.loss && !m_caller.loss->ringsAgainAfter;
    m_score.hungUp = m_state.isDropped() && !meantToBeLost;
    return std::move(m_score);
}

} // namespace

int PracticeScore::kept() const
{
    return countOf(pointsKept);
}

int PracticeScore::due() const
{
    return countOf(pointsDue);
}

int PracticeScore::right() const
{
    return static_cast<int>(
        std::count_if(checks.begin(), checks.end(), [](const PracticeCheck &check) { return check.right; }));
}

PracticeScore judgePractice(const PracticeCaller &caller, const CallState &state)
{
    return Judge(caller, state).score();
}

} // namespace helpdesk
