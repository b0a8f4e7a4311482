// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reportsaid.h"

#include "core/call/callstate.h"
#include "core/call/fieldkeys.h"
#include "core/call/ticketsof.h"

#include <algorithm>

namespace helpdesk {

namespace {

const QString between = QStringLiteral("; ");

/// Each text once, in the order in which they came.
class Texts
{
public:
    void add(const QString &text)
    {
        if (!text.isEmpty() && !m_texts.contains(text))
            m_texts.append(text);
    }
    [[nodiscard]] QString joined() const { return m_texts.join(between); }

private:
    QStringList m_texts;
};

class Choices
{
public:
    /// \a name: of the catalogue; null: it does not know the id, which then stands for itself.
    void add(const QString &id, const LocalText *name)
    {
        if (id.isEmpty() || m_ids.contains(id))
            return;
        m_ids.append(id);
        m_es.add(name ? name->es : id);
        m_en.add(name ? name->en : id);
    }
    [[nodiscard]] ReportChoice joined() const { return {m_ids, {m_es.joined(), m_en.joined()}}; }

private:
    QStringList m_ids;
    Texts m_es;
    Texts m_en;
};

template<typename Entry>
const LocalText *labelOf(const Entry *entry)
{
    return entry ? &entry->label : nullptr;
}

int requestsOf(const CallState &state)
{
    int requests = 1;
    for (const Visit &visit : state.run().visits())
        requests = std::max(requests, visit.request);
    return requests;
}

const LocalText *requestTypeOf(const Catalogue &catalogue, const QString &id)
{
    const auto found = std::find_if(catalogue.requestTypes.begin(), catalogue.requestTypes.end(),
                                    [&id](const CatalogueEntry &entry) { return entry.id == id; });
    return found == catalogue.requestTypes.end() ? nullptr : &found->label;
}

void addChoices(const CallState &state, ReportSaid &said)
{
    const Catalogue &catalogue = *state.definitions()->catalogue;
    Choices types;
    Choices urgencies;
    Choices impacts;
    Choices resolvers;
    const int requests = requestsOf(state);
    for (int request = 1; request <= requests; ++request) {
        const auto id = [&](const QString &key) { return state.run().valueIn(key, request).text; };
        types.add(id(fieldkey::requestType), requestTypeOf(catalogue, id(fieldkey::requestType)));
        urgencies.add(id(fieldkey::urgency), labelOf(catalogue.urgency(id(fieldkey::urgency))));
        impacts.add(id(fieldkey::impact), labelOf(catalogue.impact(id(fieldkey::impact))));
        const ResolverPerson *person = catalogue.person(id(fieldkey::resolver));
        const LocalText name = person ? LocalText{person->name, person->name} : LocalText();
        resolvers.add(id(fieldkey::resolver), person ? &name : nullptr);
    }
    for (const TicketDraft &ticket : state.tickets().empty() ? std::vector<TicketDraft>() : ticketsOf(state)) {
        if (ticket.state != TicketState::Cancelled && ticket.content.resolver.isEmpty())
            resolvers.add(ticket.content.group, labelOf(catalogue.group(ticket.content.group)));
    }
    said.requestType = types.joined();
    said.urgency = urgencies.joined();
    said.impact = impacts.joined();
    said.resolver = resolvers.joined();
}

void addTexts(const CallState &state, ReportSaid &said)
{
    Texts details;
    Texts solutions;
    Texts authorisers;
    const int requests = requestsOf(state);
    for (int request = 1; request <= requests; ++request) {
        details.add(state.run().valueIn(fieldkey::detail, request).text);
        solutions.add(state.run().valueIn(fieldkey::solution, request).text);
        authorisers.add(state.run().valueIn(fieldkey::authoriserName, request).text);
    }
    said.detail = details.joined();
    said.solution = solutions.joined();
    said.authoriser = authorisers.joined();
}

/// A number that is still to be dialled too: the line stands in the report before the first dialling.
void addWhom(const CallState &state, ReportSaid &said)
{
    const ProcedureRun &run = state.run();
    Texts whom;
    Texts numbers;
    Texts places;
    const int requests = requestsOf(state);
    for (int request = 1; request <= requests; ++request) {
        whom.add(run.valueIn(fieldkey::targetName, request).text);
        numbers.add(run.valueIn(fieldkey::targetExtension, request).text);
    }
    for (int attempt = 0; attempt <= run.attempt(); ++attempt) {
        whom.add(run.valueIn(fieldkey::calleeName, attempt).text);
        numbers.add(run.valueIn(fieldkey::calleePhone, attempt).text);
        places.add(run.valueIn(fieldkey::calleePlace, attempt).text);
    }
    said.whom = whom.joined();
    said.number = numbers.joined();
    said.place = places.joined();
}

void addAttempts(const CallState &state, ReportSaid &said)
{
    const auto &attempts = state.attempts();
    const bool differ = std::any_of(attempts.begin(), attempts.end(), [&](const AttemptRecord &attempt) {
        return attempt.phone != attempts.front().phone;
    });
    for (const AttemptRecord &attempt : attempts)
        said.attempts.push_back({attempt.atMs, differ ? attempt.phone : QString(), attempt.outcome});
}

/// Rows of a log without numbers are told apart by the import that brought them and their line in its file.
QString originOf(const ImportedRecord &record)
{
    return record.number.isEmpty() ? QStringLiteral("i%1-%2").arg(record.run).arg(record.row) : record.number;
}

} // namespace

ReportSaid saidOf(const CallState &state)
{
    ReportSaid said;
    addChoices(state, said);
    addTexts(state, said);
    addWhom(state, said);
    addAttempts(state, said);
    if (const auto &record = state.imported()) {
        said.originNumber = originOf(*record);
        said.originTickets = record->tickets;
        said.unsaidTimes = record->unsaidTimes;
    }
    return said;
}

} // namespace helpdesk
