// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumwords.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

#include <array>
#include <optional>
#include <variant>
#include <vector>

namespace helpdesk {

using ReviewId = Id<struct ReviewTag>;

/// The points of the protocol that only a person hears (procedures.md, points 3, 4, 5).
enum class HeardPoint { Tone = 3, Attention = 4, Patience = 5 };
inline constexpr std::array heardPoints{HeardPoint::Tone, HeardPoint::Attention, HeardPoint::Patience};

/// What was heard of one point. Stored: never change a number.
enum class Verdict {
    Kept = 1,
    NotKept = 2,
    NotHeard = 3,      ///< It could not be told from what was heard.
    NotApplicable = 4, ///< The case did not come up; of Patience alone.
};
extern const EnumWords<Verdict, 4> verdictWords;

/// Whether \a verdict can be said of \a point.
[[nodiscard]] constexpr bool isAllowed(HeardPoint point, Verdict verdict)
{
    return verdict != Verdict::NotApplicable || point == HeardPoint::Patience;
}

/// Whoever listened says what of each point. Each point stands by itself: they are never summed.
struct Judgement
{
    Verdict tone = Verdict::NotHeard;
    Verdict attention = Verdict::NotHeard;
    Verdict patience = Verdict::NotHeard;
    QString comment;

    [[nodiscard]] Verdict of(HeardPoint point) const;
    [[nodiscard]] Verdict &of(HeardPoint point);
    friend bool operator==(const Judgement &, const Judgement &) = default;
};

enum class PassReason {
    NoRecording,
    NothingToHear, ///< Silent, or cut off at once.
    Other,         ///< In own words.
};
extern const EnumWords<PassReason, 3> passReasonWords;

/// Nobody could listen to the call: another one of the agent takes its place.
struct Passing
{
    PassReason reason = PassReason::NoRecording;
    QString words; ///< Never empty for Other.

    friend bool operator==(const Passing &, const Passing &) = default;
};

/// The agent's own word on what was heard.
struct ReviewAnswer
{
    QString text;

    friend bool operator==(const ReviewAnswer &, const ReviewAnswer &) = default;
};

/// Something said of a call that was drawn. It is never overwritten: what is said later stands beside it.
struct ReviewEntry
{
    qint64 id = 0; ///< Client-made, ordered by time: written twice it is one.
    AccountId by;
    qint64 atMs = 0;
    std::variant<Judgement, Passing, ReviewAnswer> what;

    friend bool operator==(const ReviewEntry &, const ReviewEntry &) = default;
};

/// As it is stored; fromJson() of anything else is InvalidInput.
[[nodiscard]] QJsonObject reviewEntryToJson(const ReviewEntry &entry);
[[nodiscard]] Result<decltype(ReviewEntry::what)> reviewEntryFromJson(const QJsonObject &json);

/// How far a call that was drawn has come. Stored: never change a number.
enum class ReviewState {
    Waiting = 0, ///< To be listened to.
    Heard = 1,
    Answered = 2, ///< The agent has answered since; whoever listens may judge again.
    Passed = 3,   ///< It could not be listened to.
};

/// Which call was drawn, of whom, when.
struct ReviewHead
{
    ReviewId id;
    CallId call;
    AccountId agent;        ///< Who held the call.
    qint64 startedAtMs = 0; ///< First ring: the period that the call belongs to.
    qint64 drawnAtMs = 0;

    friend bool operator==(const ReviewHead &, const ReviewHead &) = default;
};

/// One call of the sample: the fold of what was said of it.
///
/// A value. check() holds the rules, whoever asks; apply() takes what is stored.
class CallReview
{
public:
    CallReview() = default;
    explicit CallReview(ReviewHead head) : m_head(head) {}

    /// NotAllowed: somebody judges or passes their own call, passes one that was heard, or answers for another or what
    /// nobody has judged. InvalidInput: a verdict that the point does not know, no point heard at all, "not kept"
    /// without a word of why, a reason or an answer without words; Error::missing names what lacks ("points",
    /// "comment", "words").
    [[nodiscard]] Result<> check(const ReviewEntry &entry) const;
    void apply(const ReviewEntry &entry);

    [[nodiscard]] const ReviewHead &head() const { return m_head; }
    /// Oldest first.
    [[nodiscard]] const std::vector<ReviewEntry> &entries() const { return m_entries; }
    [[nodiscard]] ReviewState state() const { return m_state; }
    /// The latest judgement, which counts; null: nobody has judged.
    [[nodiscard]] const Judgement *standing() const;
    /// Position of that entry, from 1; 0: none.
    [[nodiscard]] int judgedSeq() const { return m_judgedSeq; }

private:
    [[nodiscard]] Result<> checkJudgement(const Judgement &judgement) const;

    ReviewHead m_head;
    std::vector<ReviewEntry> m_entries;
    ReviewState m_state = ReviewState::Waiting;
    int m_judgedSeq = 0;
};

} // namespace helpdesk
