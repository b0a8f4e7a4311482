// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importreading.h"

#include "core/base/text.h"
#include "core/import/importwords.h"

#include <algorithm>

namespace helpdesk {

using Column = ImportColumn;

namespace {

constexpr int mostWords = 1000; ///< Unknown ones; more are a wrong column.
constexpr int headsWithin = 30; ///< Rows: titles and addresses may stand above.

constexpr Column dateColumns[] = {Column::Date, Column::Moment, Column::Registered};
constexpr Column durationColumns[] = {Column::AnsweredAfter, Column::Talk, Column::Hold, Column::Handle};

} // namespace

ImportReading::ImportReading(SheetRows &rows, ImportTerms terms) : m_rows(rows), m_terms(std::move(terms)) {}

Result<> ImportReading::scan(const std::atomic<bool> *stop)
{
    m_sheets.clear();
    m_rowCount = 0;
    m_unknownAgents.clear();
    m_unknownOutcomes.clear();
    m_agentsSeen.clear();
    m_outcomesSeen.clear();
    m_heads.clear();
    m_rows.rewind();
    SheetRow row;
    while (m_rows.next(row, stop)) {
        if (const auto form = m_sheets.find(row.sheet); form != m_sheets.end()) {
            ++m_rowCount;
            look(row, *form);
            lookForWords(row, *form);
        } else if (SheetForm found; mayBeHeads(row) && isHeads(row, found)) {
            begin(row, found);
        }
    }
    if (stop && *stop) // Before what was found is judged: it may be half.
        return {Error::Code::NotAllowed, QStringLiteral("import: stopped")};
    if (m_sheets.isEmpty())
        return {Error::Code::InvalidInput, QStringLiteral("import: no line of heads")};
    takeWords();
    return {};
}

/// Of a file of rows not taken, a further line of heads stands anywhere.
bool ImportReading::mayBeHeads(const SheetRow &row)
{
    return row.row <= headsWithin || isReasonHead(row.cells.value(0));
}

bool ImportReading::isHeads(const SheetRow &row, SheetForm &form) const
{
    if (m_terms.heads && row.sheet == m_terms.heads->sheet && row.row < m_terms.heads->row)
        return false;
    QHash<QString, Column> chosen = m_terms.remembered ? m_terms.remembered(row.cells) : QHash<QString, Column>();
    for (auto said = m_terms.columns.begin(); said != m_terms.columns.end(); ++said)
        chosen.insert(said.key(), said.value());
    form.mapping = ColumnMapping::of(row.cells, chosen);
    return !row.isOpen && form.mapping.isUsable();
}

void ImportReading::begin(const SheetRow &row, SheetForm form)
{
    form.headRow = row.row;
    form.heads = row.cells;
    form.counts1904 = m_rows.counts1904();
    if (m_sheets.isEmpty()) {
        m_heads = row.cells;
        m_first = form.mapping;
    }
    m_sheets.insert(row.sheet, form);
}

void ImportReading::look(const SheetRow &row, SheetForm &form)
{
    for (const Column column : dateColumns) {
        if (const int at = form.mapping.at(column); at >= 0)
            form.dates[at].see(row.cells.value(at));
    }
    for (const Column column : durationColumns) {
        if (const int at = form.mapping.at(column); at >= 0)
            form.durations[at].see(row.cells.value(at));
    }
}

void ImportReading::lookForWords(const SheetRow &row, const SheetForm &form)
{
    const auto word = [&](Column column) {
        const int at = form.mapping.at(column);
        return at < 0 ? QString() : row.cells.value(at).trimmed();
    };
    countWord(word(Column::Agent), m_agentsSeen);
    countWord(word(Column::Outcome), m_outcomesSeen);
    if (const QString agent = word(Column::Agent); m_unknownAgents.size() < mostWords && !agent.isEmpty() && !m_terms.agents.contains(foldedForSearch(agent)))
        ++m_unknownAgents[agent];
    if (const QString outcome = word(Column::Outcome); m_unknownOutcomes.size() < mostWords && !outcome.isEmpty()) {
        const QString folded = foldedForSearch(outcome);
        if (!m_terms.outcomes.contains(folded) && !outcomeNamed(folded))
            ++m_unknownOutcomes[outcome];
    }
}

void ImportReading::countWord(const QString &word, QHash<QString, WordToSay> &words) const
{
    if (word.isEmpty())
        return;
    const QString folded = foldedForSearch(word);
    const auto known = words.find(folded);
    if (known != words.end())
        ++known->rows;
    else if (words.size() < mostWords)
        words.insert(folded, {word, 1});
}

/// Only those that do not speak for themselves.
void ImportReading::takeWords()
{
    m_agentWords.clear();
    m_outcomeWords.clear();
    for (auto seen = m_agentsSeen.begin(); seen != m_agentsSeen.end(); ++seen) {
        const auto means = m_terms.agents.constFind(seen.key());
        if (means == m_terms.agents.constEnd() || m_terms.saidAgents.contains(seen.key()))
            m_agentWords.push_back(*seen);
        if (means != m_terms.agents.constEnd() && m_terms.saidAgents.contains(seen.key()))
            m_agentWords.back().agent = AgentChoice{means->isNull() ? AgentChoice::Who::Nobody : AgentChoice::Who::Account, *means};
    }
    for (auto seen = m_outcomesSeen.begin(); seen != m_outcomesSeen.end(); ++seen) {
        const auto means = m_terms.outcomes.constFind(seen.key());
        if (means == m_terms.outcomes.constEnd() && outcomeNamed(seen.key()))
            continue;
        m_outcomeWords.push_back(*seen);
        if (means != m_terms.outcomes.constEnd())
            m_outcomeWords.back().outcome = *means;
    }
    const auto byRows = [](const WordToSay &a, const WordToSay &b) { return a.rows != b.rows ? a.rows > b.rows : a.word < b.word; };
    std::sort(m_agentWords.begin(), m_agentWords.end(), byRows);
    std::sort(m_outcomeWords.begin(), m_outcomeWords.end(), byRows);
}

QStringList ImportReading::headsOf(int sheet) const
{
    const auto form = m_sheets.constFind(sheet);
    return form == m_sheets.constEnd() ? QStringList() : form->heads;
}

bool ImportReading::datesAreOpen() const
{
    return std::any_of(m_sheets.begin(), m_sheets.end(), [](const SheetForm &form) {
        return std::any_of(form.dates.begin(), form.dates.end(), [](const DateScan &dates) { return dates.isOpen(); });
    });
}

QStringList ImportReading::legible(const SheetRow &row) const
{
    QStringList cells = row.cells;
    const auto form = m_sheets.constFind(row.sheet);
    if (row.isOpen || form == m_sheets.constEnd())
        return cells;
    const auto write = [&](Column column) {
        if (const int at = form->mapping.at(column); at >= 0 && at < cells.size())
            cells[at] = legibleCell(cells[at], column, m_terms.dateOrder.value_or(form->dates.value(at).order()), form->durations.value(at).unit(), form->counts1904);
    };
    write(Column::Time);
    for (const Column column : dateColumns)
        write(column);
    for (const Column column : durationColumns)
        write(column);
    return cells;
}

Result<> ImportReading::each(const std::function<Result<>(const Line &line)> &take, const std::atomic<bool> *stop)
{
    m_rows.rewind();
    SheetRow row;
    ImportedCall call;
    while (m_rows.next(row, stop)) {
        const auto form = m_sheets.constFind(row.sheet);
        if (form == m_sheets.constEnd() || row.row <= form->headRow)
            continue;
        const auto bad = RowReader(m_terms, *form).read(row, call);
        if (const Result<> done = take({row, bad ? nullptr : &call, bad.value_or(BadRow())}); !done)
            return done;
    }
    return stop && *stop ? Result<>(Error::Code::NotAllowed, QStringLiteral("import: stopped")) : Result<>();
}

} // namespace helpdesk
