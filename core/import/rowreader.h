// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/columnscan.h"
#include "core/import/importchoices.h"
#include "core/import/importedcall.h"
#include "core/import/sheetrows.h"

#include <QSet>
#include <QTimeZone>

#include <functional>
#include <vector>

namespace helpdesk {

/// What an import goes by. Everything folded as foldedForSearch() makes it.
struct ImportTerms
{
    QTimeZone zone;
    qint64 nowMs = 0;
    int ringsKept = 4;
    QHash<QString, AccountId> agents; ///< Null: nobody of this desk.
    QHash<QString, SaidOutcome> outcomes;
    QHash<QString, QString> services;     ///< Name → id.
    ImportAnswers answers;                ///< What a person said now.
    QHash<QString, ImportColumn> columns; ///< Key of the head → what it says, before anything remembered.
    std::optional<HeadPlace> heads;       ///< Nothing above it in its sheet is a line of heads.
    QSet<QString> saidAgents;             ///< Words of agents that mean somebody because a person said so.
    /// What was said of these heads before.
    std::function<QHash<QString, ImportColumn>(const QStringList &heads)> remembered;
    std::function<ImportAnswers(const QStringList &heads)> rememberedAnswers;
};

/// What is known of a sheet once all of it was looked at.
struct SheetForm
{
    int headRow = 0;
    QStringList heads;
    QStringList keys; ///< Of the heads.
    ColumnMapping mapping;
    ImportAnswers said;         ///< Now.
    ImportAnswers answers;      ///< Now, or before.
    QHash<int, DateScan> dates; ///< By column, as the next two.
    QHash<int, DurationScan> durations;
    QHash<int, TimeScan> times;
    bool counts1904 = false;

    /// Once all of the sheet was looked at: how each column is read does not change any more.
    void settle();

    // How the cells of a column are read. What was said before stands only where this file leaves the same open.
    [[nodiscard]] std::optional<CellMoment> moment(const QString &cell, CellKind kind, int column) const;
    [[nodiscard]] DateOrder order(int column) const;
    [[nodiscard]] std::optional<DurationUnit> unit(int column) const;
    [[nodiscard]] TimeForm digits(int column) const;
    /// Numbers such as 1.234 are not clear.
    [[nodiscard]] bool mayBeGrouped(int column) const;

    /// What the cells leave open, whether it was said or not.
    [[nodiscard]] std::vector<ImportQuestion> questions(int sheet) const;

private:
    struct Reading
    {
        DateOrder order = DateOrder::DayFirst;
        std::optional<DurationUnit> unit;
        TimeForm digits = TimeForm::ByWidth;
        bool isExchanged = false;
        bool mayBeGrouped = false;
    };

    [[nodiscard]] Reading readingOf(int column) const;
    [[nodiscard]] std::optional<DurationUnit> unitOf(int column, const DurationScan &scan) const;
    void askOfDays(std::vector<ImportQuestion> &questions, ImportColumn column) const;
    void askOfDurations(std::vector<ImportQuestion> &questions, ImportColumn column) const;
    [[nodiscard]] ImportQuestion question(ImportQuestion::About about, ImportColumn column,
                                          const QStringList &examples) const;

    QList<Reading> m_readings; ///< By column; empty: not settled.
};

/// A cell as a person reads it and as it is read again in any other sheet: days and durations that are numbers, or days
/// whose order the rest of the column says, are written out. What cannot be read stands as it is.
[[nodiscard]] QString legibleCell(const QString &cell, CellKind kind, ImportColumn column, const SheetForm &form,
                                  int at);
/// Before anything is known of its column.
[[nodiscard]] QString legibleCell(const QString &cell, CellKind kind, ImportColumn column, bool counts1904);

/// What Excel for the Mac once began with, later than the usual one.
inline constexpr int daysTo1904 = 1462;

/// Reads one row after the other into a call. A value: for one sheet.
class RowReader
{
public:
    /// Both are borrowed.
    RowReader(const ImportTerms &terms, const SheetForm &form) : m_terms(terms), m_form(form) {}

    /// Empty after filling \a call; else what is wrong with the row first.
    [[nodiscard]] std::optional<BadRow> read(const SheetRow &row, ImportedCall &call);

private:
    using Column = ImportColumn;

    [[nodiscard]] QString text(Column column) const;
    /// 4120.0 is 4120, 5.512345678E9 is 5512345678. False: some of its digits are lost.
    [[nodiscard]] bool digitsIn(Column column, QString &digits);
    [[nodiscard]] CellKind kind(Column column) const;
    [[nodiscard]] bool fail(RowFault fault, Column column);
    // Each is false when something is wrong; m_bad says what.
    [[nodiscard]] bool readForm();
    [[nodiscard]] bool readWhen();
    [[nodiscard]] bool readHour(CellMoment &when);
    [[nodiscard]] bool readChannel();
    [[nodiscard]] bool readEnd(std::optional<qint64> &handle);
    [[nodiscard]] bool readWho();
    [[nodiscard]] bool readTimes();
    [[nodiscard]] bool readAnswer();
    [[nodiscard]] bool readRings();
    [[nodiscard]] bool readFlags();
    [[nodiscard]] bool readKinds();
    [[nodiscard]] bool readOutcome();
    [[nodiscard]] bool readCounts();
    [[nodiscard]] bool readPoints();
    [[nodiscard]] bool readRegistered();
    [[nodiscard]] bool readFields();
    [[nodiscard]] bool yesOrNo(Column column, std::optional<bool> &said);
    [[nodiscard]] bool duration(Column column, std::optional<qint64> &ms);
    [[nodiscard]] bool count(Column column, std::optional<int> &number);
    [[nodiscard]] std::optional<CellMoment> moment(Column column) const;
    [[nodiscard]] qint64 instant(const CellMoment &moment) const;
    [[nodiscard]] bool failDay(Column column);
    void judgeAnswer(bool nobodyAnswered);
    void judgeTimes();
    [[nodiscard]] CallOutcome outcomeOfKinds() const;

    const ImportTerms &m_terms;
    const SheetForm &m_form;
    const SheetRow *m_row = nullptr;
    ImportedCall *m_call = nullptr;
    bool m_wasCut = false; ///< The row says that the line was lost.
    QDate m_day;           ///< Of the call, by its own clock.
    std::optional<int> m_offset_s;
    std::optional<bool> m_answered; ///< Said outright.
    std::optional<qint64> m_after;
    BadRow m_bad;
};

} // namespace helpdesk
