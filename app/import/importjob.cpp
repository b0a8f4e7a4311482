// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/import/importjob.h"

#include "core/base/text.h"
#include "core/storage/call/searchindex.h"
#include "core/storage/definition/definitionrepository.h"
#include "core/storage/engine/haste.h"
#include "core/storage/import/importrepository.h"
#include "core/storage/organisation/accountrepository.h"

namespace helpdesk {

namespace {

constexpr int mostLogins = 1000;
constexpr int longestLogin = 60;
constexpr int callsAtOnce = 500; ///< Of the search: a desk at work is not held up.
constexpr int callsInHaste = 5000;

Error stopped()
{
    return {Error::Code::NotAllowed, QStringLiteral("import: stopped"), {}};
}

} // namespace

ImportJob::ImportJob(SheetRows &rows, Connection &connection, qint64 nowMs)
    : m_rows(rows),
      m_connection(connection),
      m_nowMs(nowMs)
{
}

Result<std::optional<SheetGlance>> ImportJob::glance(std::optional<HeadPlace> place, const std::atomic<bool> &stop)
{
    if (const Result<> done = takeTerms({}, Making::No); !done)
        return done.error();
    auto glance = glanceAt(m_rows, m_terms, place, &stop);
    if (stop)
        return stopped();
    return glance;
}

Result<> ImportJob::look(const ImportChoices &choices, Making making, const std::atomic<bool> &stop)
{
    Result<> done = takeTerms(choices, making);
    for (int pass = 0; done && pass < 2; ++pass) {
        m_reading = std::make_unique<ImportReading>(m_rows, m_terms);
        done = m_reading->scan(&stop);
        if (!done || pass > 0 || !m_choices.everybodyElse || m_reading->unknownAgents().isEmpty())
            break;
        done = takeRest(making); // Then once more, with everybody known.
    }
    return done;
}

Result<> ImportJob::takeTerms(const ImportChoices &choices, Making making)
{
    m_choices = choices;
    m_said.clear();
    DefinitionCache cache;
    const auto definitions = DefinitionRepository(m_connection, cache).current();
    if (!definitions)
        return definitions.error();
    m_definitions = definitions.value();
    auto terms = ImportRepository(m_connection).terms(*m_definitions, m_nowMs);
    if (!terms)
        return terms.error();
    m_terms = terms.take();
    m_terms.columns = choices.columns;
    m_terms.heads = choices.heads;
    m_terms.answers = choices.answers;
    for (auto each = choices.outcomes.begin(); each != choices.outcomes.end(); ++each)
        m_terms.outcomes.insert(foldedForSearch(each.key()), each.value());
    for (auto each = choices.agents.begin(); each != choices.agents.end(); ++each) {
        if (const Result<> done = takeAgent(each.key(), each.value(), making); !done)
            return done;
    }
    return {};
}

Result<> ImportJob::takeRest(Making making)
{
    const QStringList words = m_reading->unknownAgents().keys();
    for (const QString &word : words) {
        if (m_terms.agents.contains(foldedForSearch(word))) // One person in two spellings.
            continue;
        if (const Result<> done = takeAgent(word, *m_choices.everybodyElse, making); !done)
            return done;
    }
    return {};
}

Result<> ImportJob::takeAgent(const QString &word, const AgentChoice &who, Making making)
{
    const QString folded = foldedForSearch(word);
    AccountId account = who.who == AgentChoice::Who::Account ? who.account : AccountId();
    if (who.who == AgentChoice::Who::Left) {
        const auto people = AccountRepository(m_connection).everybody();
        if (!people)
            return people.error();
        for (const AccountEntry &each : people.value()) { // Said before, and made then.
            if (!each.active && foldedForSearch(each.account.name) == folded)
                account = each.account.id;
        }
        if (account.isNull() && making == Making::Yes) {
            const auto made = newAccount(word);
            if (!made)
                return made.error();
            account = made.value();
        }
    }
    m_terms.agents.insert(folded, account);
    m_terms.saidAgents.insert(folded);
    m_said.insert(word, account);
    return {};
}

/// Not at work: nobody sits down as somebody who has left.
Result<AccountId> ImportJob::newAccount(const QString &name)
{
    AccountRepository accounts(m_connection);
    QString base = foldedForSearch(name).replace(u' ', u'.').left(longestLogin);
    if (base.isEmpty())
        base = QStringLiteral("agent"); // A name without a letter that folds.
    for (int n = 1; n < mostLogins; ++n) {
        const auto added = accounts.add(n == 1 ? base : base + QString::number(n), name);
        if (!added && added.error().code == Error::Code::Conflict)
            continue;
        if (!added)
            return added.error();
        const Result<> put = accounts.setActive(added.value().id, false);
        return put ? Result<AccountId>(added.value().id) : Result<AccountId>(put.error());
    }
    return {Error::Code::Conflict, QStringLiteral("import: no login is free")};
}

Result<> ImportJob::remember()
{
    ImportRepository imports(m_connection);
    Result<> done;
    const bool isSaid = !m_choices.columns.isEmpty() || !m_choices.answers.isEmpty();
    for (const SheetForm &sheet : isSaid ? m_reading->sheets() : QList<SheetForm>()) {
        if (done && sheet.headRow > 0) // Letters are any log's.
            done = imports.rememberColumns(sheet.heads, sheet.mapping, sheet.answers);
    }
    for (auto each = m_said.begin(); each != m_said.end() && done; ++each)
        done = imports.rememberAgent(each.key(), each.value());
    for (auto each = m_choices.outcomes.begin(); each != m_choices.outcomes.end() && done; ++each)
        done = imports.rememberOutcome(each.key(), each.value());
    return done;
}

void ImportJob::listen(CallImport &import)
{
    import.onBad(m_refuse);
    import.onTaken(m_taken);
    import.onProgress(m_progress);
}

Result<CallImportReport> ImportJob::preview(const std::atomic<bool> &stop)
{
    CallImport looking(m_connection, m_definitions, *m_reading);
    listen(looking);
    return looking.preview(stop);
}

Result<CallImportReport> ImportJob::write(const QString &file, AccountId by, const std::atomic<bool> &stop)
{
    m_lastRun = 0;
    if (stop)
        return stopped();
    // First: who was made for the part that is brought in must be known when the rest is.
    if (const Result<> done = remember(); !done)
        return done.error();
    CallImport bringing(m_connection, m_definitions, *m_reading);
    listen(bringing);
    auto report = bringing.write(file, by, m_nowMs, stop);
    m_lastRun = bringing.lastRun();
    if (report)
        index(stop);
    return report;
}

/// Whoever does not wait for it has it later, with the next who looks.
void ImportJob::index(const std::atomic<bool> &stop)
{
    SearchIndex search(m_connection);
    Haste haste(m_connection);
    Result<int> done = 1;
    while (done && done.value() > 0 && !stop && haste.lasts())
        done = search.catchUpInBulk(callsInHaste);
    done = 1; // Also what was changed, and has words to be taken out.
    while (done && done.value() > 0 && !stop)
        done = search.catchUp(callsAtOnce);
}

Result<> ImportJob::eachBad(const std::function<Result<>(const RejectedRow &row)> &take, const std::atomic<bool> &stop)
{
    const auto takeBad = [&](const ImportReading::Line &line) {
        return line.call ? Result<>()
                         : take({m_reading->headsOf(line.row.sheet), m_reading->legible(line.row), line.bad});
    };
    return m_reading->each(takeBad, &stop);
}

} // namespace helpdesk
