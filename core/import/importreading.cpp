// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importreading.h"

#include "core/base/text.h"
#include "core/import/importwords.h"

namespace helpdesk {

using Column = ImportColumn;

namespace {

constexpr int mostWords = 1000; ///< Unknown ones; more are a wrong column.
constexpr int headsWithin = 30; ///< Rows: titles and addresses may stand above.

constexpr Column dateColumns[] = {Column::Date, Column::Moment, Column::Registered};
constexpr Column durationColumns[] = {Column::AnsweredAfter, Column::Talk, Column::Hold, Column::Handle};

} // namespace

ImportReading::ImportReading(SheetRows &rows, ImportTerms terms) : m_rows(rows), m_terms(std::move(terms)) {}

Result<> ImportReading::scan()
{
    m_sheets.clear();
    m_rowCount = 0;
    m_unknownAgents.clear();
    m_unknownOutcomes.clear();
    m_heads.clear();
    m_rows.rewind();
    SheetRow row;
    while (m_rows.next(row)) {
        if (const auto form = m_sheets.find(row.sheet); form != m_sheets.end()) {
            ++m_rowCount;
            look(row, *form);
            lookForWords(row, *form);
        } else if (SheetForm found; row.row <= headsWithin && isHeads(row, found)) {
            begin(row, found);
        }
    }
    if (m_sheets.isEmpty())
        return {Error::Code::InvalidInput, QStringLiteral("import: no line of heads")};
    return {};
}

bool ImportReading::isHeads(const SheetRow &row, SheetForm &form) const
{
    QHash<QString, Column> chosen = m_terms.remembered ? m_terms.remembered(row.cells) : QHash<QString, Column>();
    for (auto said = m_terms.columns.begin(); said != m_terms.columns.end(); ++said)
        chosen.insert(said.key(), said.value());
    form.mapping = ColumnMapping::of(row.cells, chosen);
    return !row.isOpen && form.mapping.isUsable();
}

void ImportReading::begin(const SheetRow &row, SheetForm form)
{
    form.headRow = row.row;
    form.width = static_cast<int>(row.cells.size());
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
    if (const QString agent = word(Column::Agent); m_unknownAgents.size() < mostWords && !agent.isEmpty() && !m_terms.agents.contains(foldedForSearch(agent)))
        ++m_unknownAgents[agent];
    if (const QString outcome = word(Column::Outcome); m_unknownOutcomes.size() < mostWords && !outcome.isEmpty()) {
        const QString folded = foldedForSearch(outcome);
        if (!m_terms.outcomes.contains(folded) && !outcomeNamed(folded))
            ++m_unknownOutcomes[outcome];
    }
}

Result<> ImportReading::each(const std::function<Result<>(const Line &line)> &take)
{
    m_rows.rewind();
    SheetRow row;
    ImportedCall call;
    while (m_rows.next(row)) {
        const auto form = m_sheets.constFind(row.sheet);
        if (form == m_sheets.constEnd() || row.row <= form->headRow)
            continue;
        const auto bad = RowReader(m_terms, *form).read(row, call);
        if (const Result<> done = take({row, bad ? nullptr : &call, bad.value_or(BadRow())}); !done)
            return done;
    }
    return {};
}

} // namespace helpdesk
