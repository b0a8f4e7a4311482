// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/callreview.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto commentKey = "comment"_L1;
constexpr auto passedKey = "passed"_L1;
constexpr auto wordsKey = "words"_L1;
constexpr auto answerKey = "answer"_L1;

constexpr EnumWords<HeardPoint, 3> pointKeys{{{
    {HeardPoint::Tone, "tone"},
    {HeardPoint::Attention, "attention"},
    {HeardPoint::Patience, "patience"},
}}};

Error lacking(const char *what)
{
    return {Error::Code::InvalidInput, u"review: something lacks"_s, {QLatin1String(what)}};
}

Error notAllowed(const QString &detail)
{
    return {Error::Code::NotAllowed, detail, {}};
}

} // namespace

const EnumWords<Verdict, 4> verdictWords{{{
    {Verdict::Kept, "kept"},
    {Verdict::NotKept, "not-kept"},
    {Verdict::NotHeard, "not-heard"},
    {Verdict::NotApplicable, "not-applicable"},
}}};

const EnumWords<PassReason, 3> passReasonWords{{{
    {PassReason::NoRecording, "no-recording"},
    {PassReason::NothingToHear, "nothing-to-hear"},
    {PassReason::Other, "other"},
}}};

Verdict &Judgement::of(HeardPoint point)
{
    return point == HeardPoint::Tone ? tone : point == HeardPoint::Attention ? attention : patience;
}

Verdict Judgement::of(HeardPoint point) const
{
    return point == HeardPoint::Tone ? tone : point == HeardPoint::Attention ? attention : patience;
}

QJsonObject reviewEntryToJson(const ReviewEntry &entry)
{
    QJsonObject json;
    if (const auto *judgement = std::get_if<Judgement>(&entry.what)) {
        for (const auto &[point, key] : pointKeys.words)
            json.insert(QLatin1String(key), verdictWords.word(judgement->of(point)));
        json.insert(commentKey, judgement->comment);
    } else if (const auto *passing = std::get_if<Passing>(&entry.what)) {
        json.insert(passedKey, passReasonWords.word(passing->reason));
        json.insert(wordsKey, passing->words);
    } else {
        json.insert(answerKey, std::get<ReviewAnswer>(entry.what).text);
    }
    return json;
}

Result<decltype(ReviewEntry::what)> reviewEntryFromJson(const QJsonObject &json)
{
    using What = decltype(ReviewEntry::what);
    if (json.contains(answerKey))
        return What(ReviewAnswer{json.value(answerKey).toString()});
    if (json.contains(passedKey)) {
        const auto reason = passReasonWords.value(json.value(passedKey).toString());
        return reason ? Result<What>(Passing{*reason, json.value(wordsKey).toString()})
                      : Result<What>(Error::Code::InvalidInput, u"review: unknown reason"_s);
    }
    Judgement judgement;
    for (const auto &[point, key] : pointKeys.words) {
        const auto verdict = verdictWords.value(json.value(QLatin1String(key)).toString());
        if (!verdict)
            return {Error::Code::InvalidInput, u"review: unknown verdict"_s};
        judgement.of(point) = *verdict;
    }
    judgement.comment = json.value(commentKey).toString();
    return What(judgement);
}

Result<> CallReview::checkJudgement(const Judgement &judgement) const
{
    const auto any = [&](Verdict verdict) {
        return std::any_of(heardPoints.begin(), heardPoints.end(),
                           [&](HeardPoint point) { return judgement.of(point) == verdict; });
    };
    for (const HeardPoint point : heardPoints) {
        if (!isAllowed(point, judgement.of(point)))
            return lacking("points");
    }
    if (!any(Verdict::Kept) && !any(Verdict::NotKept))
        return lacking("points");
    // Who is judged must be able to answer to something.
    if (any(Verdict::NotKept) && judgement.comment.trimmed().isEmpty())
        return lacking("comment");
    return {};
}

Result<> CallReview::check(const ReviewEntry &entry) const
{
    const bool own = entry.by == m_head.agent;
    if (const auto *judgement = std::get_if<Judgement>(&entry.what))
        return own ? Result<>(notAllowed(u"review: nobody judges their own call"_s)) : checkJudgement(*judgement);
    if (const auto *passing = std::get_if<Passing>(&entry.what)) {
        if (own || m_judgedSeq > 0)
            return notAllowed(own ? u"review: nobody passes their own call"_s : u"review: it was heard"_s);
        return passing->reason == PassReason::Other && passing->words.trimmed().isEmpty() ? Result<>(lacking("words"))
                                                                                          : Result<>();
    }
    if (!own || m_judgedSeq == 0)
        return notAllowed(own ? u"review: there is nothing to answer yet"_s : u"review: the agent alone answers"_s);
    return std::get<ReviewAnswer>(entry.what).text.trimmed().isEmpty() ? Result<>(lacking("words")) : Result<>();
}

void CallReview::apply(const ReviewEntry &entry)
{
    m_entries.push_back(entry);
    if (std::holds_alternative<Judgement>(entry.what)) {
        m_judgedSeq = static_cast<int>(m_entries.size());
        m_state = ReviewState::Heard;
    } else if (std::holds_alternative<Passing>(entry.what)) {
        m_state = ReviewState::Passed;
    } else {
        m_state = ReviewState::Answered;
    }
}

const Judgement *CallReview::standing() const
{
    return m_judgedSeq == 0 ? nullptr : &std::get<Judgement>(m_entries[static_cast<std::size_t>(m_judgedSeq - 1)].what);
}

} // namespace helpdesk
