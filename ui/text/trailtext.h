// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callstate.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>

#include <vector>

namespace helpdesk {

/// One line of a call's trail, ready to be painted or printed.
struct TrailItem
{
    enum class Kind { Station, Hold, Attempt, Promise, Ticket, Note, Amendment, Late };
    enum class State { Done, Skipped, Here, ToCome };

    Kind kind = Kind::Station;
    State state = State::Done;
    QString operation; ///< Stations only.
    Lane lane = Lane::Agent;
    QString title;
    QString detail;
    QString struck; ///< An amended value as it was.
    qint64 atMs = 0;

    friend bool operator==(const TrailItem &, const TrailItem &) = default;
};

/// One amendment in words.
struct AmendmentLine
{
    qint64 atMs = 0;
    QString who;
    QString field;
    QString before;
    QString after;
    QString reason;
};

/// The path walked in words.
class TrailText
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::TrailText)

public:
    using Names = QHash<AccountId, QString>;

    /// Where the hour of a station stands: among its words, or with whoever shows atMs.
    enum class Hours { InDetail, Apart };

    /// Stations: walked, skipped, here, and those that surely follow.
    [[nodiscard]] static std::vector<TrailItem> stations(const CallState &state, Language screen,
                                                         Hours hours = Hours::InDetail);
    /// The whole record by time: stations with holds, attempts, promises, tickets, notes, amendments, late entries.
    [[nodiscard]] static std::vector<TrailItem> record(const CallState &state,
                                                       const QHash<qint64, qint64> &ticketNumbers, const Names &names,
                                                       Language screen, const QHash<qint64, qint64> &saidBefore = {});
    [[nodiscard]] static AmendmentLine amendmentLine(const CallState &state, const AmendmentRecord &amendment,
                                                     const Names &names, Language screen);

private:
    static QString detailOf(const CallState &state, const Visit &visit, std::size_t index, Language screen,
                            Hours hours);
    static TrailItem holdItem(const CallState &state, const HoldRecord &hold, Language screen);
    static TrailItem attemptItem(const AttemptRecord &attempt);
    static QString fateOf(const CallState &state, const PromiseRecord &promise);
    static TrailItem amendmentItem(const CallState &state, const AmendmentRecord &amendment, const Names &names,
                                   Language screen);
};

} // namespace helpdesk
