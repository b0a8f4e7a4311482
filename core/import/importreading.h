// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/import/rowreader.h"

#include <QMap>

#include <atomic>

namespace helpdesk {

/// A word of an old log that is no name and no outcome of this desk by itself.
struct WordToSay
{
    QString word; ///< As it stands first.
    qint64 rows = 0;
    std::optional<AgentChoice> agent = {}; ///< As it was said before.
    std::optional<SaidOutcome> outcome = {};
};

/// Makes calls of the rows of a log kept before: finds the line of heads of each sheet, looks at whole columns to know
/// their forms, then reads row by row. Heads may stand in up to three lines. A sheet without heads in its first 30 rows
/// is passed over, and named.
class ImportReading
{
public:
    ImportReading(SheetRows &rows, ImportTerms terms);

    /// Looks at everything once. InvalidInput: no sheet has a line of heads with a day and an outcome or kinds.
    /// NotAllowed: \a stop was set.
    [[nodiscard]] Result<> scan(const std::atomic<bool> *stop = nullptr);

    [[nodiscard]] qint64 rowCount() const { return m_rowCount; }
    /// Of the first sheet that has them.
    [[nodiscard]] const QStringList &heads() const { return m_heads; }
    [[nodiscard]] const ColumnMapping &mapping() const { return m_first; }
    /// Of a sheet that has rows; empty: it has no line of heads.
    [[nodiscard]] QStringList headsOf(int sheet) const;
    [[nodiscard]] QList<SheetForm> sheets() const { return m_sheets.values(); }
    /// Words of agents and outcomes that mean nothing yet, and how often each stands there.
    [[nodiscard]] const QMap<QString, int> &unknownAgents() const { return m_unknownAgents; }
    [[nodiscard]] const QMap<QString, int> &unknownOutcomes() const { return m_unknownOutcomes; }

    /// Words of agents and outcomes that a person has to say, or has said before, by how often they stand there.
    [[nodiscard]] const std::vector<WordToSay> &agentWords() const { return m_agentWords; }
    [[nodiscard]] const std::vector<WordToSay> &outcomeWords() const { return m_outcomeWords; }
    /// What the cells leave open, whether it was said or not.
    [[nodiscard]] std::vector<ImportQuestion> questions() const;
    /// Of these, those without an answer: until they have one, no row is to be brought in.
    [[nodiscard]] std::vector<ImportQuestion> openQuestions() const;
    /// What is to be told before any row comes in.
    [[nodiscard]] std::vector<ImportNotice> notices() const;
    /// Some sheet that looks like a log is passed over.
    [[nodiscard]] bool passesOver() const;
    /// Keys of heads that a person named and that no sheet has.
    [[nodiscard]] QStringList strangers() const;
    /// What a sheet's line of heads might be, where there is none: the line that is most like one.
    [[nodiscard]] QStringList likeliestHeads() const;
    /// As its workbook calls it; empty: of a CSV file.
    [[nodiscard]] QString sheetName(int sheet) const { return m_rows.sheets().value(sheet).name; }
    /// A row as a person reads it (legibleCell), for a file of its own.
    [[nodiscard]] QStringList legible(const SheetRow &row) const;

    struct Line
    {
        const SheetRow &row;
        const ImportedCall *call = nullptr; ///< Null: bad.
        BadRow bad;
    };
    /// Hands over every row below the heads; ends at the first error of \a take. NotAllowed: \a stop was set. REQUIRES:
    /// scan() succeeded.
    [[nodiscard]] Result<> each(const std::function<Result<>(const Line &line)> &take,
                                const std::atomic<bool> *stop = nullptr);

private:
    /// A sheet as long as it has no line of heads.
    struct Passed
    {
        qint64 rows = 0;
        qint64 days = 0;     ///< Rows that have a day in some cell.
        QStringList heads;   ///< Of the line that is most like one.
        int known = 0;       ///< Of these.
        bool hasDay = false; ///< Among these; as the next.
        bool hasOutcome = false;
        std::vector<QStringList> last; ///< Two lines.
    };

    [[nodiscard]] static bool mayBeHeads(const SheetRow &row);
    [[nodiscard]] bool hasNoHeads(int sheet) const;
    [[nodiscard]] ColumnMapping mappingOf(const QStringList &heads) const;
    [[nodiscard]] bool isHeads(const SheetRow &row, SheetForm &form) const;
    [[nodiscard]] bool areHeadsOf(const SheetRow &row, const QStringList &heads, SheetForm &form) const;
    void begin(const SheetRow &row, SheetForm form);
    void passOver(const SheetRow &row);
    void look(const SheetRow &row, SheetForm &form);
    void countLacking(const SheetRow &row, const SheetForm &form);
    void lookForWords(const SheetRow &row, const SheetForm &form);
    void countWord(const QString &word, QHash<QString, WordToSay> &words) const;
    void takeWords();

    SheetRows &m_rows;
    ImportTerms m_terms;
    QMap<int, SheetForm> m_sheets;
    QMap<int, Passed> m_passed;
    QMap<std::pair<int, int>, std::pair<qint64, qint64>> m_lacking; ///< By sheet and column: not computed, errors.
    QStringList m_heads;
    ColumnMapping m_first;
    qint64 m_rowCount = 0;
    QMap<QString, int> m_unknownAgents;
    QMap<QString, int> m_unknownOutcomes;
    QHash<QString, WordToSay> m_agentsSeen; ///< By folded word, as the next.
    QHash<QString, WordToSay> m_outcomesSeen;
    std::vector<WordToSay> m_agentWords;
    std::vector<WordToSay> m_outcomeWords;
};

} // namespace helpdesk
