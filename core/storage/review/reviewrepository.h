// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/reviewreport.h"
#include "core/review/reviewrow.h"
#include "core/review/sample.h"

#include <QSqlQuery>

#include <map>

namespace helpdesk {

class Connection;
struct Statement;

/// The calls that are listened to: the draw, who may see what of them, and what was said.
///
/// Answers in the thread of its connection. Every question looks at the reviews asked for, the draw at the calls of two
/// weeks. REQUIRES: no transaction is open.
class ReviewRepository
{
public:
    explicit ReviewRepository(Connection &connection) : m_connection(connection) {}

    /// Draws what is due of this week and the one before (drawSample()): answered, registered calls by telephone, not
    /// imported ones. Answers how many were drawn. Whoever asks and however often, the same calls are drawn.
    [[nodiscard]] Result<int> draw(qint64 nowMs);

    /// What waits to be listened to or was answered, of others, the oldest of the newest \a limit first. NotAllowed: to
    /// whoever is no senior.
    [[nodiscard]] Result<std::vector<ReviewRow>> toHear(ReviewAsker asker, int limit);
    /// What became of the calls of others that rang in \a span, the newest first. NotAllowed likewise.
    [[nodiscard]] Result<std::vector<ReviewRow>> heard(ReviewAsker asker, const TimeSpan &span, int limit);
    /// The calls of \a agent that were judged, the newest first.
    [[nodiscard]] Result<std::vector<ReviewRow>> own(AccountId agent, int limit);
    /// All that was said of one call. NotAllowed: of another's to whoever is no senior, of one's own before it is
    /// judged.
    [[nodiscard]] Result<CallReview> review(ReviewId id, ReviewAsker asker);
    [[nodiscard]] Result<ReviewNews> news(ReviewAsker asker);

    /// Adds what was said and answers with the review as it stands then. The same id again changes nothing.
    /// Refused as by CallReview::check(), and NotAllowed to whoever is no senior but for an answer. Conflict: somebody
    /// has said something since the \a known entries.
    [[nodiscard]] Result<CallReview> say(ReviewId id, const ReviewEntry &entry, int known, ReviewAsker asker);
    /// The agent of the call has read the judgement at \a seq. Of another's call it does nothing.
    [[nodiscard]] Result<> see(ReviewId id, AccountId agent, int seq);

    /// The sample of a month beside the program's adherence; to whoever is no senior their own line alone.
    [[nodiscard]] Result<ReviewReport> report(Month month, ReviewAsker asker, qint64 nowMs);

    /// How many reviews are not what their entries and their calls say, or cannot be read. Looks at every one.
    [[nodiscard]] Result<qint64> differing();

    /// The statement that looks for calls to draw: a test holds it to its index.
    [[nodiscard]] static const Statement &eligible();

private:
    using ByAgent = std::map<AccountId, std::vector<EligibleCall>>;

    [[nodiscard]] Result<std::vector<ReviewHead>> due(const SampleWeek &week, int perWeek, const QByteArray &secret,
                                                      qint64 nowMs);
    [[nodiscard]] Result<> write(const std::vector<ReviewHead> &drawn);
    [[nodiscard]] Result<CallReview> read(ReviewId id);
    [[nodiscard]] Result<> append(const CallReview &review, const ReviewEntry &entry);
    [[nodiscard]] Result<std::vector<ReviewLine>> lines(const TimeSpan &span, ReviewAsker asker);
    [[nodiscard]] Result<Ratio> addProgram(ReviewReport &report);
    [[nodiscard]] Result<std::vector<ReviewRow>> rows(const Statement &statement, const QVariantList &values);

    Connection &m_connection;
};

} // namespace helpdesk
