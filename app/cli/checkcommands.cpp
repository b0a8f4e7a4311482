// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/deskcheck.h"
#include "core/call/checkdefinition.h"
#include "core/procedure/readprocedure.h"
#include "core/storage/monthfigures.h"
#include "core/storage/callwriter.h"
#include "core/storage/definitionrepository.h"
#include "core/storage/recoveryfile.h"
#include "core/storage/reviewrepository.h"
#include "core/storage/store.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace helpdesk::cli {

namespace {

std::unique_ptr<Connection> opened(Call &call)
{
    auto location = locationOf(call);
    return location ? openedDesk(call, *location, call.isSet("create") ? OpenMode::Create : OpenMode::Existing) : nullptr;
}

DefinitionKind kindOf(const QByteArray &body)
{
    const QString kind = QJsonDocument::fromJson(body).object().value(QStringLiteral("kind")).toString();
    if (kind == QLatin1String("protocol"))
        return DefinitionKind::Protocol;
    return kind == QLatin1String("catalogue") ? DefinitionKind::Catalogue : DefinitionKind::Procedure;
}

std::optional<QByteArray> bodyOf(Call &call, const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        call.err << name << ": : not-readable " << file.errorString() << '\n';
        return std::nullopt;
    }
    return file.readAll();
}

std::vector<Fault> faultsOf(const QByteArray &body)
{
    std::vector<Fault> faults;
    switch (kindOf(body)) {
    case DefinitionKind::Procedure:
        (void)readProcedure(body, faults);
        break;
    case DefinitionKind::Protocol:
        (void)readProtocol(body, faults);
        break;
    case DefinitionKind::Catalogue:
        (void)readCatalogue(body, faults);
        break;
    }
    checkAgainstSchema(kindOf(body), body, faults);
    return faults;
}

void print(Call &call, const QString &name, const std::vector<Fault> &faults)
{
    for (const Fault &fault : faults)
        call.out << name << ": " << fault.pointer << ": " << wordOf(fault.kind) << ' ' << fault.subject << '\n';
}

} // namespace

namespace {

QString named(const ZoneRules &rules)
{
    if (!rules.isKnown())
        return QStringLiteral("not known");
    const QString sum = QStringLiteral("sha256 %1…").arg(rules.sum.left(12));
    return rules.edition.isEmpty() ? sum : QStringLiteral("%1, %2").arg(rules.edition, sum);
}

/// No fault: what a zone's days are is said by whoever counted them.
void tellRules(Call &call, const RulesStanding &rules)
{
    if (rules.kind() != RulesStanding::Kind::Same && rules.kept.sum == rules.here.sum)
        call.out << "the sums of months await being counted anew: other rules of " << rules.zone << " were used where a month ends\n";
    else if (rules.kind() != RulesStanding::Kind::Same)
        call.out << "the sums of months hold by other rules of " << rules.zone << " (kept: " << named(rules.kept) << "; here: " << named(rules.here)
                 << "): only what no rules change was compared\n";
}

} // namespace

namespace {

void tellGaps(Call &call, const char *what, const NumberGaps &gaps, const char *why)
{
    if (gaps.missing > 0)
        call.out << gaps.missing << ' ' << what << " are not there: " << gaps.ranges.join(QStringLiteral(", ")) << why << '\n';
}

/// Sums and what was heard of calls; true when all is as it should be. Empty: the database fails.
std::optional<bool> checkSums(Call &call, Connection &connection)
{
    const Result<RulesStanding> rules = MonthFigures(connection).standing();
    const Result<qint64> months = rules ? MonthFigures(connection).differing() : Result<qint64>(rules.error());
    const Result<qint64> reviews = months ? ReviewRepository(connection).differing() : months;
    const Result<NumberGaps> folios = reviews ? folioGaps(connection) : Result<NumberGaps>(reviews.error());
    const Result<NumberGaps> tickets = folios ? ticketGaps(connection) : folios;
    if (!tickets) {
        call.err << explained(tickets.error(), connection.location().displayText()) << '\n';
        return std::nullopt;
    }
    tellRules(call, rules.value());
    if (months.value() > 0)
        call.out << months.value() << " sums of a month are not what its calls say\n";
    if (reviews.value() > 0)
        call.out << reviews.value() << " listened calls are not what was said of them\n";
    tellGaps(call, "folios", folios.value(), "; the calls that bore them were taken out");
    tellGaps(call, "ticket numbers", tickets.value(), "; no fault where the number was set forward");
    return months.value() == 0 && reviews.value() == 0 && folios.value().missing == 0;
}

} // namespace

int check(Call &call)
{
    auto location = locationOf(call);
    OpeningNotes notes;
    const auto connection = location ? openedDesk(call, *location, OpenMode::Existing, &notes) : nullptr;
    if (!connection)
        return noDatabase;
    const Result<> whole = requireWhole(*connection, Look::Full);
    const Result<CheckedCalls> calls = whole ? checkCalls(*connection) : Result<CheckedCalls>(whole.error());
    if (!calls) {
        call.err << explained(calls.error(), connection->location().displayText()) << '\n';
        return noDatabase;
    }
    const CheckedCalls &found = calls.value();
    for (const QString &line : found.lines)
        call.out << line << '\n';
    call.out << found.seen << " calls rebuilt, " << found.wrong << " differ\n";
    if (found.older > 0)
        call.out << found.older << " calls stand as an older rule counted them: a greeting into silence, or to a wrong number, was none\n";
    if (found.olderTime > 0) {
        call.out << found.olderTime
                 << " calls stand by the older rule of time: what nobody was there to see counts in them as ringing, talk, hold or wrap-up\n";
    }
    const auto sums = checkSums(call, *connection);
    if (!sums)
        return noDatabase;
    return found.wrong == 0 && *sums && !notes.countersRaised ? done : differs;
}

int recount(Call &call)
{
    const auto connection = opened(call);
    if (!connection)
        return noDatabase;
    MonthFigures figures(*connection);
    const Result<> counted = figures.countAnew();
    const Result<RulesStanding> rules = counted ? figures.standing() : Result<RulesStanding>(counted.error());
    if (!rules) {
        call.err << explained(rules.error(), connection->location().displayText()) << '\n';
        return noDatabase;
    }
    call.out << "the months are counted by the rules of " << rules.value().zone << " on this PC: " << named(rules.value().kept) << '\n';
    return done;
}

int checkDefinition(Call &call)
{
    if (call.files.isEmpty()) {
        call.err << "auricular-cli: check-procedure FILE…\n";
        return wrongUse;
    }
    int worst = done;
    for (const QString &name : std::as_const(call.files)) {
        const auto body = bodyOf(call, name);
        const std::vector<Fault> faults = body ? faultsOf(*body) : std::vector<Fault>{};
        print(call, name, faults);
        if (body && faults.empty())
            call.out << name << ": no faults\n";
        if (!body || !faults.empty())
            worst = differs;
    }
    return worst;
}

int acceptDefinition(Call &call)
{
    if (call.files.isEmpty()) {
        call.err << "auricular-cli: accept FILE… --database WHERE\n";
        return wrongUse;
    }
    const auto connection = opened(call);
    if (!connection)
        return noDatabase;
    DefinitionCache cache;
    DefinitionRepository definitions(*connection, cache);
    int worst = done;
    for (const QString &name : std::as_const(call.files)) {
        const auto body = bodyOf(call, name);
        if (!body) {
            worst = differs;
            continue;
        }
        std::vector<Fault> faults;
        const Result<> accepted = definitions.accept(kindOf(*body), *body, {}, QDateTime::currentMSecsSinceEpoch(), faults);
        print(call, name, faults);
        if (accepted) {
            call.out << name << ": accepted; new calls run under it\n";
        } else {
            if (faults.empty())
                call.err << explained(accepted.error(), name) << '\n';
            call.out << name << ": not accepted; what was accepted before stays\n";
            worst = differs;
        }
    }
    return worst;
}

int recover(Call &call)
{
    if (call.files.isEmpty()) {
        call.err << "auricular-cli: recover FILE… --database WHERE\n";
        return wrongUse;
    }
    const auto connection = opened(call);
    if (!connection)
        return noDatabase;
    CallWriter writer(*connection);
    int worst = done;
    for (const QString &name : std::as_const(call.files)) {
        const auto work = RecoveryFile::read(name);
        if (!work) {
            call.err << explained(work.error(), name) << '\n';
            worst = differs;
            continue;
        }
        const auto report = recoverWork(work.value(), writer);
        if (!report) {
            call.err << explained(report.error(), connection->location().displayText()) << '\n';
            return noDatabase;
        }
        call.out << name << ": " << report.value().written << " entries stand, " << report.value().refused
                 << " refused because another desk went on with the call\n";
        if (report.value().lacking > 0)
            call.out << name << ": " << report.value().lacking << " refused because this database lacks what stood before them\n";
        for (const auto &[said, number] : report.value().renumbered)
            call.out << name << ": ticket " << said << " has the number " << number << " now: " << said << " is another ticket's; tell whoever was told it\n";
        if (report.value().refused > 0 || report.value().lacking > 0)
            worst = differs;
    }
    return worst;
}

} // namespace helpdesk::cli
