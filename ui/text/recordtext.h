// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callreader.h"
#include "ui/text/trailtext.h"

#include <QCoreApplication>

#include <utility>
#include <vector>

namespace helpdesk {

/// One call's whole record in words, for paper and for the clipboard. All texts are plain.
struct RecordSheet
{
    using Facts = std::vector<std::pair<QString, QString>>; ///< A name and its value.

    QString title; ///< "Call 1 407", or that it is still open.
    QString who;
    QString day; ///< Of the first ring.
    qint64 startedAtMs = 0;
    Facts facts;
    std::vector<TrailItem> path; ///< By time: stations, holds, attempts, promises, tickets, notes, late entries.
    std::vector<std::pair<QString, Facts>>
        data; ///< What was captured, per request: a heading, empty when there is one request only.
    std::vector<AmendmentLine> amendments;
    QString notice; ///< That the call is not real (DeskText); empty: it is.
};

/// Makes the record of a stored call, and its plain text.
class RecordText
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::RecordText)

public:
    [[nodiscard]] static RecordSheet sheetOf(const StoredCall &stored, const DefinitionsPtr &definitions,
                                             const TrailText::Names &names, Language screen);
    /// To be pasted into a message: lines without columns, headings, no markup.
    [[nodiscard]] static QString plain(const RecordSheet &sheet);
    /// "10:40:52"; with its day when that is not the one of the first ring.
    [[nodiscard]] static QString momentIn(const RecordSheet &sheet, qint64 atMs);
    /// What a line of the path says; a note says that it is one.
    [[nodiscard]] static QString titleOf(const TrailItem &item);

    /// "Service: networks → e-mail. Reason: the resolver confirmed it".
    [[nodiscard]] static QString amendmentWords(const AmendmentLine &line);

    [[nodiscard]] static QString pathHeading();
    [[nodiscard]] static QString dataHeading();
    [[nodiscard]] static QString amendmentsHeading();

private:
    static RecordSheet::Facts factsOf(const StoredCall &stored, const CallState &state, const TrailText::Names &names,
                                      Language screen);
    static void addTimes(RecordSheet::Facts &facts, const CallSummary &summary);
    static void addData(RecordSheet &sheet, const CallState &state, Language screen);
};

} // namespace helpdesk
