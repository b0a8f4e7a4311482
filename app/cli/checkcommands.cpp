// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/commandtext.h"
#include "app/cli/deskcheck.h"
#include "core/call/checkdefinition.h"
#include "core/procedure/readprocedure.h"
#include "core/storage/call/monthfigures.h"
#include "core/storage/definition/definitionrepository.h"
#include "core/storage/journal/commitwriter.h"
#include "core/storage/journal/recoveryfile.h"
#include "core/storage/review/reviewrepository.h"
#include "core/storage/store.h"
#include "ui/text/faulttext.h"
#include "ui/text/words.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace helpdesk::cli {

namespace {

std::unique_ptr<Connection> opened(Call &call)
{
    auto location = locationOf(call);
    return location ? openedDesk(call, *location, call.isSet("create") ? OpenMode::Create : OpenMode::Existing)
                    : nullptr;
}

DefinitionKind kindOf(const QByteArray &body)
{
    const QString kind = QJsonDocument::fromJson(body).object().value(QStringLiteral("kind")).toString();
    if (kind == QLatin1String("protocol"))
        return DefinitionKind::Protocol;
    return kind == QLatin1String("catalogue") ? DefinitionKind::Catalogue : DefinitionKind::Procedure;
}

/// "missing-key title", "falta una clave (missing-key): title".
QString faultText(const Call &call, const Fault &fault)
{
    const QString why = reasonOf(call, wordOf(fault.kind), Words::of(fault.kind));
    const QString subject = FaultText::subjectOf(fault);
    if (call.speech == Language::English)
        return why + QLatin1Char(' ') + subject;
    return subject.isEmpty() ? why : QStringLiteral("%1: %2").arg(why, subject);
}

std::optional<QByteArray> bodyOf(Call &call, const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        call.err << name << ": : "
                 << faultText(call,
                              {Fault::Kind::NotReadable,
                               {},
                               call.speech == Language::English ? file.errorString() : QString()})
                 << '\n';
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
        call.out << name << ": " << fault.pointer << ": " << faultText(call, fault) << '\n';
}

} // namespace

namespace {

QString named(const ZoneRules &rules)
{
    if (!rules.isKnown())
        return CommandText::tr("not known", "rules of a time zone");
    const QString sum = QStringLiteral("sha256 %1…").arg(rules.sum.left(12));
    return rules.edition.isEmpty() ? sum : QStringLiteral("%1, %2").arg(rules.edition, sum);
}

/// No fault: what a zone's days are is said by whoever counted them.
void tellRules(Call &call, const RulesStanding &rules)
{
    if (rules.kind() != RulesStanding::Kind::Same && rules.kept.sum == rules.here.sum)
        call.out << CommandText::tr(
                        "the sums of months await being counted anew: other rules of %1 were used where a month ends")
                        .arg(rules.zone)
                 << '\n';
    else if (rules.kind() != RulesStanding::Kind::Same)
        call.out << CommandText::tr("the sums of months hold by other rules of %1 (kept: %2; here: %3): only what no "
                                    "rules change was compared")
                        .arg(rules.zone, named(rules.kept), named(rules.here))
                 << '\n';
}

} // namespace

namespace {

void tellGaps(Call &call, const NumberGaps &folios, const NumberGaps &tickets)
{
    const auto ranges = [](const NumberGaps &gaps) { return gaps.ranges.join(QStringLiteral(", ")); };
    if (folios.missing > 0)
        call.out << CommandText::tr("%1 folios are not there: %2; the calls that bore them were taken out")
                        .arg(QString::number(folios.missing), ranges(folios))
                 << '\n';
    if (tickets.missing > 0)
        call.out << CommandText::tr("%1 ticket numbers are not there: %2; no fault where the number was set forward")
                        .arg(QString::number(tickets.missing), ranges(tickets))
                 << '\n';
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
        call.out << CommandText::tr("%1 sums of a month are not what its calls say").arg(months.value()) << '\n';
    if (reviews.value() > 0)
        call.out << CommandText::tr("%1 listened calls are not what was said of them").arg(reviews.value()) << '\n';
    tellGaps(call, folios.value(), tickets.value());
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
    const Result<CheckedCalls> calls = checkCalls(*connection);
    if (!calls) {
        call.err << explained(calls.error(), connection->location().displayText()) << '\n';
        return noDatabase;
    }
    const CheckedCalls &found = calls.value();
    for (const QString &line : found.lines)
        call.out << line << '\n';
    call.out << CommandText::tr("%1 calls rebuilt, %2 differ").arg(found.seen).arg(found.wrong) << '\n';
    if (found.older > 0)
        call.out << CommandText::tr("%1 calls stand as an older rule counted them: a greeting into silence, or to a "
                                    "wrong number, was none")
                        .arg(found.older)
                 << '\n';
    if (found.olderTime > 0) {
        call.out << CommandText::tr("%1 calls stand by the older rule of time: what nobody was there to see counts in "
                                    "them as ringing, talk, hold or wrap-up")
                        .arg(found.olderTime)
                 << '\n';
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
    call.out << CommandText::tr("the months are counted by the rules of %1 on this PC: %2")
                    .arg(rules.value().zone, named(rules.value().kept))
             << '\n';
    return done;
}

int checkDefinition(Call &call)
{
    if (call.files.isEmpty())
        return showForm(call, CommandText::tr("check-procedure FILE…"));
    int worst = done;
    for (const QString &name : std::as_const(call.files)) {
        const auto body = bodyOf(call, name);
        const std::vector<Fault> faults = body ? faultsOf(*body) : std::vector<Fault>{};
        print(call, name, faults);
        if (body && faults.empty())
            call.out << name << ": " << CommandText::tr("no faults") << '\n';
        if (!body || !faults.empty())
            worst = differs;
    }
    return worst;
}

int acceptDefinition(Call &call)
{
    if (call.files.isEmpty())
        return showForm(call, CommandText::tr("accept FILE… --database WHERE"));
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
        const Result<> accepted =
            definitions.accept(kindOf(*body), *body, {}, QDateTime::currentMSecsSinceEpoch(), faults);
        print(call, name, faults);
        if (accepted) {
            call.out << name << ": " << CommandText::tr("accepted; new calls run under it") << '\n';
        } else {
            if (faults.empty())
                call.err << explained(accepted.error(), name) << '\n';
            call.out << name << ": " << CommandText::tr("not accepted; what was accepted before stays") << '\n';
            worst = differs;
        }
    }
    return worst;
}

namespace {

void tellRecovered(Call &call, const QString &name, const RecoveryReport &report)
{
    call.out << name << ": "
             << CommandText::tr("%1 entries stand, %2 refused because another desk went on with the call")
                    .arg(report.written)
                    .arg(report.refused)
             << '\n';
    if (report.lacking > 0)
        call.out << name << ": "
                 << CommandText::tr("%1 refused because this database lacks what stood before them").arg(report.lacking)
                 << '\n';
    for (const auto &[said, number] : report.renumbered)
        call.out << name << ": "
                 << CommandText::tr("ticket %1 has the number %2 now: %1 is another ticket's; tell whoever was told it")
                        .arg(said)
                        .arg(number)
                 << '\n';
}

} // namespace

int recover(Call &call)
{
    if (call.files.isEmpty())
        return showForm(call, CommandText::tr("recover FILE… --database WHERE"));
    const auto connection = opened(call);
    if (!connection)
        return noDatabase;
    CommitWriter writer(*connection);
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
        tellRecovered(call, name, report.value());
        if (report.value().refused > 0 || report.value().lacking > 0)
            worst = differs;
    }
    return worst;
}

} // namespace helpdesk::cli
