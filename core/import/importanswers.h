// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/cellvalue.h"
#include "core/import/importcolumn.h"

#include <QHash>
#include <QJsonObject>

namespace helpdesk {

/// Days that a workbook has as numbers beside others that are texts.
enum class SerialDays {
    Right,
    Exchanged, ///< Day and month stand for one another.
};
extern const EnumWords<SerialDays, 2> serialDaysWords;

/// Instants that a workbook's program writes with a Z.
enum class IsoClock {
    Desk, ///< They are of the clock on that program's wall.
    Utc,
};
extern const EnumWords<IsoClock, 2> isoClockWords;

/// What a person says where the cells leave it open. What a cell says by itself goes before it.
struct ImportAnswers
{
    std::optional<DateOrder> dates;
    std::optional<SerialDays> serials;
    std::optional<IsoClock> clock;
    std::optional<TimeForm> times;
    std::optional<DurationUnit> unit;   ///< Of every column of durations that has none of its own.
    QHash<QString, DurationUnit> units; ///< By key of the head (keysOfHeads).

    /// What is said here, and what \a before has where nothing is.
    [[nodiscard]] ImportAnswers over(const ImportAnswers &before) const;
    [[nodiscard]] bool isEmpty() const { return *this == ImportAnswers(); }
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ImportAnswers fromJson(const QJsonObject &json);

    friend bool operator==(const ImportAnswers &, const ImportAnswers &) = default;
};

/// What the cells of a file do not say, so that a person has to.
struct ImportQuestion
{
    enum class About {
        Dates,   ///< 03/04: day or month first.
        Serials, ///< SerialDays.
        Clock,   ///< IsoClock.
        Times,   ///< Digits in a column of hours.
        Unit,    ///< Numbers in a column of durations.
        Length,  ///< Durations that seem too long; a unit answers it too.
    };

    About about = About::Dates;
    int sheet = 0;
    ImportColumn column = ImportColumn::Ignored;
    QString head = {};
    QString key = {}; ///< Of the head.
    QStringList examples = {};
    QString said = {}; ///< The answer's word, where it was given before.

    friend bool operator==(const ImportQuestion &, const ImportQuestion &) = default;
};
extern const EnumWords<ImportQuestion::About, 6> importQuestionWords;

/// What is said of a file before anything of it comes in.
struct ImportNotice
{
    enum class About {
        NoHeads,  ///< The sheet has no line of heads: none of its rows is taken.
        LacksDay, ///< Its best line has no column for the day; as the next, none of its rows is taken.
        LacksOutcome,
        Hidden,     ///< The sheet is hidden where it comes from; its rows are taken.
        Uncomputed, ///< Cells of formulas whose values are not in the file.
        Errors,     ///< Cells that are errors.
        NoHours,    ///< A column of days and hours in which no cell has an hour.
        TooWide,    ///< Columns beyond those that are read.
    };

    About about = About::NoHeads;
    int sheet = 0;
    QString sheetName = {};
    qint64 rows = 0; ///< Or cells.
    ImportColumn column = ImportColumn::Ignored;
    QStringList heads = {}; ///< Of the column, or of a sheet that is not taken.

    friend bool operator==(const ImportNotice &, const ImportNotice &) = default;
};
extern const EnumWords<ImportNotice::About, 8> importNoticeWords;

} // namespace helpdesk
