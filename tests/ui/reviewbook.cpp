// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/reviewbook.h"

#include "tests/support/catch.h"

#include <QTimer>

#include <algorithm>

namespace helpdesk {

template<typename T, typename Answer>
void ReviewBook::later(Answer answer, Result<T> value)
{
    QTimer::singleShot(0, &m_asker, [answer = std::move(answer), value = std::move(value)] { answer(value); });
}

ReviewId ReviewBook::add(AccountId agent, qint64 startedAtMs)
{
    const ReviewId id{static_cast<qint64>(m_kept.size()) + 1};
    m_kept.push_back({CallReview({id, CallId{100 + id.value}, agent, startedAtMs, startedAtMs}), 0});
    return id;
}

ReviewBook::Kept *ReviewBook::find(ReviewId id)
{
    const auto found =
        std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept &kept) { return kept.review.head().id == id; });
    return found == m_kept.end() ? nullptr : &*found;
}

void ReviewBook::sayElsewhere(ReviewId id, const ReviewEntry &entry)
{
    Kept *kept = find(id);
    REQUIRE(kept);
    REQUIRE(kept->review.check(entry));
    kept->review.apply(entry);
}

const CallReview &ReviewBook::of(ReviewId id) const
{
    return const_cast<ReviewBook *>(this)->find(id)->review;
}

ReviewRow ReviewBook::rowOf(const Kept &kept) const
{
    ReviewRow row;
    row.head = kept.review.head();
    row.state = kept.review.state();
    row.unread = kept.review.judgedSeq() > kept.seen;
    row.folio = 1400 + row.head.id.value;
    row.call.call = row.head.call;
    row.call.agent = row.head.agent;
    row.call.startedAtMs = row.head.startedAtMs;
    row.call.talk_ms = 278'000;
    row.call.phone = QStringLiteral("722 555 0148");
    row.call.requester = QStringLiteral("<b>María Elena Hernández Cruz</b>");
    row.call.unit = QStringLiteral("Recaudación Toluca");
    row.call.outcome = CallOutcome::SecondLevel;
    row.call.flags = static_cast<int>(CallFlag::Tense);
    return row;
}

Result<CallReview> ReviewBook::write(ReviewId id, const ReviewEntry &entry, int known, ReviewAsker who)
{
    said.push_back(entry.id);
    if (fault)
        return Error{*fault, {}, {}};
    Kept *kept = find(id);
    const auto &entries = kept->review.entries();
    const bool again =
        std::any_of(entries.begin(), entries.end(), [&](const ReviewEntry &each) { return each.id == entry.id; });
    if (!again) {
        if (!who.senior && !std::holds_alternative<ReviewAnswer>(entry.what))
            return Error{Error::Code::NotAllowed, {}, {}};
        if (static_cast<int>(entries.size()) != known)
            return Error{Error::Code::Conflict, {}, {}};
        if (const Result<> allowed = kept->review.check(entry); !allowed)
            return allowed.error();
        kept->review.apply(entry);
    }
    return std::exchange(lost, false) ? Result<CallReview>(Error{Error::Code::ConnectionLost, {}, {}})
                                      : Result<CallReview>(kept->review);
}

ReviewNews ReviewBook::news(ReviewAsker who) const
{
    ReviewNews news;
    for (const Kept &kept : m_kept) {
        const bool own = kept.review.head().agent == who.account;
        const ReviewState state = kept.review.state();
        news.unread += own && kept.review.judgedSeq() > kept.seen;
        news.toHear += who.senior && !own && (state == ReviewState::Waiting || state == ReviewState::Answered);
    }
    return news;
}

ReviewPorts ReviewBook::ports()
{
    const auto rows = [this](auto wanted) {
        ReviewPorts::Rows found;
        for (const Kept &kept : m_kept) {
            if (wanted(kept.review))
                found.push_back(rowOf(kept));
        }
        return found;
    };
    ReviewPorts given;
    given.draw = [this](ReviewPorts::Answer<int> answer) {
        ++draws;
        later<int>(std::move(answer), 0);
    };
    given.news = [this](ReviewAsker who, ReviewPorts::Answer<ReviewNews> answer) {
        later<ReviewNews>(std::move(answer), news(who));
    };
    given.toHear = [this, rows](ReviewAsker who, ReviewPorts::Answer<ReviewPorts::Rows> answer) {
        askedAsSenior.push_back(who);
        later<ReviewPorts::Rows>(std::move(answer), rows([&](const CallReview &review) {
                                     return review.head().agent != who.account
                                         && (review.state() == ReviewState::Waiting
                                             || review.state() == ReviewState::Answered);
                                 }));
    };
    given.heard = [this, rows](ReviewAsker who, Month, ReviewPorts::Answer<ReviewPorts::Rows> answer) {
        askedAsSenior.push_back(who);
        later<ReviewPorts::Rows>(std::move(answer), rows([&](const CallReview &review) {
                                     return review.head().agent != who.account
                                         && review.state() != ReviewState::Waiting;
                                 }));
    };
    given.own = [this, rows](AccountId agent, ReviewPorts::Answer<ReviewPorts::Rows> answer) {
        later<ReviewPorts::Rows>(std::move(answer), rows([&](const CallReview &review) {
                                     return review.head().agent == agent && review.judgedSeq() > 0;
                                 }));
    };
    given.review = [this](ReviewId id, ReviewAsker, ReviewPorts::Answer<CallReview> answer) {
        later<CallReview>(std::move(answer), of(id));
    };
    given.say = [this](ReviewId id, const ReviewEntry &entry, int known, ReviewAsker who,
                       ReviewPorts::Answer<CallReview> answer) {
        later<CallReview>(std::move(answer), write(id, entry, known, who));
    };
    given.see = [this](ReviewId id, AccountId agent, int seq) {
        if (Kept *kept = find(id); kept && kept->review.head().agent == agent)
            kept->seen = std::max(kept->seen, seq);
    };
    given.report = [this](Month month, ReviewAsker who, ReviewPorts::Answer<ReviewReport> answer) {
        ReviewReport report{1'795'104'000'000, QStringLiteral("America/Mexico_City"), month, {}, {}};
        for (const Kept &kept : m_kept) {
            if (!who.senior && kept.review.head().agent != who.account)
                continue;
            ReviewLine line{kept.review.head().agent, QStringLiteral("Ana Soto"), 0, 0, 0, {}, {9, 12}};
            line.count(kept.review.state(),
                       kept.review.standing() ? std::optional(*kept.review.standing()) : std::nullopt);
            report.agents.push_back(line);
        }
        later<ReviewReport>(std::move(answer), report);
    };
    return given;
}

} // namespace helpdesk
