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
constexpr int lettersWithoutHeads = 64;
constexpr qsizetype longestHead = 200;

/// Heads of several lines, one below the other.
QStringList joined(const std::vector<QStringList> &lines)
{
    QStringList heads;
    for (const QStringList &line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i) {
            if (i >= heads.size())
                heads.append(QString());
            heads[i] = (heads[i] + u' ' + line.at(i)).simplified().left(longestHead);
        }
    }
    return heads;
}

bool isOfWords(const QStringList &cells)
{
    return std::none_of(cells.begin(), cells.end(),
                        [](const QString &cell) { return numberIn(cell) || momentIn(cell, DateOrder::DayFirst); });
}

} // namespace

ImportReading::ImportReading(SheetRows &rows, ImportTerms terms) : m_rows(rows), m_terms(std::move(terms)) {}

Result<> ImportReading::scan(const std::atomic<bool> *stop)
{
    m_sheets.clear();
    m_passed.clear();
    m_lacking.clear();
    m_rowCount = 0;
    m_unknownAgents.clear();
    m_unknownOutcomes.clear();
    m_agentsSeen.clear();
    m_outcomesSeen.clear();
    m_heads.clear();
    m_rows.rewind();
    SheetRow row;
    while (m_rows.next(row, stop)) {
        auto form = m_sheets.find(row.sheet);
        if (SheetForm found;
            form == m_sheets.end() && (hasNoHeads(row.sheet) || mayBeHeads(row)) && isHeads(row, found)) {
            begin(row, found);
            if (found.headRow > 0)
                continue;
            form = m_sheets.find(row.sheet);
        }
        if (form == m_sheets.end()) {
            passOver(row);
            continue;
        }
        ++m_rowCount;
        look(row, *form);
        lookForWords(row, *form);
    }
    if (stop && *stop) // Before what was found is judged: it may be half.
        return {Error::Code::NotAllowed, QStringLiteral("import: stopped")};
    if (m_sheets.isEmpty())
        return {Error::Code::InvalidInput, QStringLiteral("import: no line of heads")};
    takeWords();
    for (SheetForm &form : m_sheets)
        form.settle();
    return {};
}

/// Of a file of rows not taken, a further line of heads stands anywhere.
bool ImportReading::mayBeHeads(const SheetRow &row)
{
    return row.row <= headsWithin || isReasonHead(row.cells.value(0));
}

/// A person said so.
bool ImportReading::hasNoHeads(int sheet) const
{
    return m_terms.heads && m_terms.heads->row == 0 && (m_terms.heads->sheet < 0 || m_terms.heads->sheet == sheet);
}

ColumnMapping ImportReading::mappingOf(const QStringList &heads) const
{
    QHash<QString, Column> chosen = m_terms.remembered ? m_terms.remembered(heads) : QHash<QString, Column>();
    for (auto said = m_terms.columns.begin(); said != m_terms.columns.end(); ++said)
        chosen.insert(said.key(), said.value());
    return ColumnMapping::of(heads, chosen);
}

bool ImportReading::areHeadsOf(const SheetRow &row, const QStringList &heads, SheetForm &form) const
{
    form.mapping = mappingOf(heads);
    form.heads = heads;
    form.headRow = row.row;
    return form.mapping.isUsable();
}

bool ImportReading::isHeads(const SheetRow &row, SheetForm &form) const
{
    if (hasNoHeads(row.sheet)) {
        QStringList letters;
        for (int i = 0; i < std::max<int>(lettersWithoutHeads, static_cast<int>(row.cells.size())); ++i)
            letters.append(letterOf(i));
        const bool usable = areHeadsOf(row, letters, form);
        form.headRow = 0;
        return usable;
    }
    if (row.isOpen || (m_terms.heads && row.sheet == m_terms.heads->sheet && row.row < m_terms.heads->row))
        return false;
    bool usable = areHeadsOf(row, row.cells, form);
    const auto passed = m_passed.constFind(row.sheet);
    if (passed == m_passed.constEnd() || !isOfWords(row.cells))
        return usable;
    std::vector<QStringList> lines{row.cells};
    for (auto above = passed->last.rbegin(); above != passed->last.rend() && isOfWords(*above); ++above) {
        lines.insert(lines.begin(), *above);
        SheetForm several;
        const bool better = areHeadsOf(row, joined(lines), several)
            && (!usable || several.mapping.places().size() > form.mapping.places().size());
        if (better)
            form = several;
        usable = usable || better;
    }
    return usable;
}

void ImportReading::begin(const SheetRow &row, SheetForm form)
{
    form.keys = keysOfHeads(form.heads);
    form.counts1904 = m_rows.counts1904();
    form.said = m_terms.answers;
    form.answers =
        m_terms.rememberedAnswers ? m_terms.answers.over(m_terms.rememberedAnswers(form.heads)) : m_terms.answers;
    if (m_sheets.isEmpty()) {
        m_heads = form.heads;
        m_first = form.mapping;
    }
    m_passed.remove(row.sheet);
    m_sheets.insert(row.sheet, form);
}

void ImportReading::passOver(const SheetRow &row)
{
    Passed &passed = m_passed[row.sheet];
    ++passed.rows;
    passed.days += std::any_of(row.cells.begin(), row.cells.end(), [](const QString &cell) {
        return cell.size() > 5 && momentIn(cell, DateOrder::DayFirst);
    });
    if (row.isOpen || !mayBeHeads(row))
        return;
    passed.last.push_back(row.cells);
    if (passed.last.size() > 2)
        passed.last.erase(passed.last.begin());
    if (!isOfWords(row.cells))
        return;
    const ColumnMapping mapping = mappingOf(row.cells);
    const int known = static_cast<int>(mapping.places().size());
    // Of lines that say nothing known the fullest is the likeliest.
    if (passed.heads.isEmpty() || known > passed.known || (known == 0 && row.cells.size() > passed.heads.size())) {
        passed.heads = row.cells;
        passed.known = known;
        passed.hasDay = mapping.has(Column::Date) || mapping.has(Column::Moment);
        passed.hasOutcome = mapping.has(Column::Outcome) || mapping.hasAnyKind();
    }
}

void ImportReading::look(const SheetRow &row, SheetForm &form)
{
    for (const Column column : dateColumns) {
        if (const int at = form.mapping.at(column); at >= 0)
            form.dates[at].see(row.cells.value(at), row.kind(at));
    }
    for (const Column column : timeColumns) {
        if (const int at = form.mapping.at(column); at >= 0)
            form.times[at].see(row.cells.value(at), row.kind(at));
    }
    for (const Column column : durationColumns) {
        if (const int at = form.mapping.at(column); at >= 0)
            form.durations[at].see(row.cells.value(at), row.kind(at));
    }
    countLacking(row, form);
}

void ImportReading::countLacking(const SheetRow &row, const SheetForm &form)
{
    for (const int at : form.mapping.places()) {
        const CellKind kind = row.lacking(at);
        if (kind == CellKind::Uncomputed)
            ++m_lacking[{row.sheet, at}].first;
        else if (kind == CellKind::Error)
            ++m_lacking[{row.sheet, at}].second;
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
    if (const QString agent = word(Column::Agent);
        m_unknownAgents.size() < mostWords && !agent.isEmpty() && !m_terms.agents.contains(foldedForSearch(agent)))
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
            m_agentWords.back().agent =
                AgentChoice{means->isNull() ? AgentChoice::Who::Nobody : AgentChoice::Who::Account, *means};
    }
    for (auto seen = m_outcomesSeen.begin(); seen != m_outcomesSeen.end(); ++seen) {
        const auto means = m_terms.outcomes.constFind(seen.key());
        if (means == m_terms.outcomes.constEnd() && outcomeNamed(seen.key()))
            continue;
        m_outcomeWords.push_back(*seen);
        if (means != m_terms.outcomes.constEnd())
            m_outcomeWords.back().outcome = *means;
    }
    const auto byRows = [](const WordToSay &a, const WordToSay &b) {
        return a.rows != b.rows ? a.rows > b.rows : a.word < b.word;
    };
    std::sort(m_agentWords.begin(), m_agentWords.end(), byRows);
    std::sort(m_outcomeWords.begin(), m_outcomeWords.end(), byRows);
}

QStringList ImportReading::headsOf(int sheet) const
{
    const auto form = m_sheets.constFind(sheet);
    return form == m_sheets.constEnd() ? QStringList() : form->heads;
}

std::vector<ImportQuestion> ImportReading::questions() const
{
    std::vector<ImportQuestion> all;
    for (auto form = m_sheets.begin(); form != m_sheets.end(); ++form) {
        for (ImportQuestion &question : form->questions(form.key())) {
            const bool isOfUnit =
                question.about == ImportQuestion::About::Unit || question.about == ImportQuestion::About::Length;
            const bool asked = std::any_of(all.begin(), all.end(), [&](const ImportQuestion &other) {
                return other.about == question.about && (!isOfUnit || other.key == question.key)
                    && other.said.isEmpty() == question.said.isEmpty();
            });
            if (!asked)
                all.push_back(std::move(question));
        }
    }
    return all;
}

std::vector<ImportQuestion> ImportReading::openQuestions() const
{
    std::vector<ImportQuestion> open = questions();
    std::erase_if(open, [](const ImportQuestion &question) { return !question.said.isEmpty(); });
    return open;
}

bool ImportReading::passesOver() const
{
    return std::any_of(m_passed.begin(), m_passed.end(),
                       [](const Passed &passed) { return passed.known >= 2 || passed.days >= 2; });
}

std::vector<ImportNotice> ImportReading::notices() const
{
    using About = ImportNotice::About;
    std::vector<ImportNotice> notices;
    for (auto passed = m_passed.begin(); passed != m_passed.end(); ++passed) {
        const About about = passed->known < 2 ? About::NoHeads : passed->hasDay ? About::LacksOutcome : About::LacksDay;
        notices.push_back({about, passed.key(), sheetName(passed.key()), passed->rows, Column::Ignored, passed->heads});
    }
    for (auto form = m_sheets.begin(); form != m_sheets.end(); ++form) {
        const SheetName sheet = m_rows.sheets().value(form.key());
        const auto tell = [&](About about, qint64 count, Column column, const QString &head) {
            notices.push_back({about, form.key(), sheet.name, count, column,
                               head.isEmpty() ? QStringList() : QStringList(head.simplified())});
        };
        if (sheet.isHidden)
            tell(About::Hidden, 0, Column::Ignored, {});
        if (sheet.isTooWide)
            tell(About::TooWide, 0, Column::Ignored, {});
        for (auto place = form->mapping.places().begin(); place != form->mapping.places().end(); ++place) {
            const auto lacking = m_lacking.value({form.key(), place.value()});
            const QString head = form->heads.value(place.value());
            if (lacking.first > 0)
                tell(About::Uncomputed, lacking.first, static_cast<Column>(place.key()), head);
            if (lacking.second > 0)
                tell(About::Errors, lacking.second, static_cast<Column>(place.key()), head);
        }
        const int moment = form->mapping.at(Column::Moment);
        if (moment >= 0 && !form->mapping.has(Column::Time) && form->dates.value(moment).hasNoHour())
            tell(About::NoHours, 0, Column::Moment, form->heads.value(moment));
    }
    return notices;
}

QStringList ImportReading::strangers() const
{
    QStringList strangers;
    for (auto said = m_terms.columns.begin(); said != m_terms.columns.end(); ++said) {
        const bool isKnown = std::any_of(m_sheets.begin(), m_sheets.end(),
                                         [&](const SheetForm &form) { return form.keys.contains(said.key()); });
        const bool mayBe = std::any_of(m_passed.begin(), m_passed.end(), [&](const Passed &passed) {
            return keysOfHeads(passed.heads).contains(said.key());
        });
        if (!isKnown && !mayBe)
            strangers.append(said.key());
    }
    strangers.sort();
    return strangers;
}

QStringList ImportReading::likeliestHeads() const
{
    const auto best = std::max_element(m_passed.begin(), m_passed.end(),
                                       [](const Passed &a, const Passed &b) { return a.known < b.known; });
    return best == m_passed.end() ? QStringList() : best->heads;
}

QStringList ImportReading::legible(const SheetRow &row) const
{
    QStringList cells = row.cells;
    const auto form = m_sheets.constFind(row.sheet);
    if (row.isOpen || form == m_sheets.constEnd())
        return cells;
    for (auto place = form->mapping.places().begin(); place != form->mapping.places().end(); ++place) {
        if (const int at = place.value(); at < cells.size())
            cells[at] = legibleCell(cells[at], row.kind(at), static_cast<Column>(place.key()), *form, at);
    }
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
