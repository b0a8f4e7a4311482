// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/importchoices.h"
#include "app/cli/progress.h"
#include "app/cli/rejectedrows.h"
#include "app/import/importfile.h"
#include "core/storage/callimport.h"
#include "core/storage/callimportundo.h"
#include "core/storage/importrepository.h"
#include "core/storage/searchindex.h"
#include "core/storage/store.h"

#include <QDateTime>
#include <QFileInfo>

#include <map>

namespace helpdesk::cli {

namespace {

constexpr qint64 quietMs = 2000; ///< Cron mails whatever is said on err.
constexpr std::size_t mostTold = 20; ///< Bad rows on err; --rejected has all.

const char *reasonOf(FileTrouble trouble)
{
    switch (trouble) {
    case FileTrouble::Unreadable:
        return "cannot be read";
    case FileTrouble::Empty:
        return "the file is empty";
    case FileTrouble::NotText:
        return "neither a workbook (.xlsx) nor a CSV file";
    case FileTrouble::TooLarge:
        return "too large for a log of calls, or made to be; save a few months at a time";
    case FileTrouble::Encrypted:
        return "the workbook has a password; save it without one";
    case FileTrouble::OldFormat:
        return "a workbook of before 2007 (.xls); save it as .xlsx";
    case FileTrouble::Damaged:
        return "the workbook is damaged, or is none";
    case FileTrouble::TooSlow:
        return "the workbook takes too long to read; save a few months at a time";
    case FileTrouble::Stopped:
        return "stopped";
    case FileTrouble::NoReader:
        return "auricular-sheet, which reads workbooks, is not installed; save the file as CSV";
    case FileTrouble::NoRoom:
        return "there is no room for temporary files";
    }
    return "cannot be understood";
}

/// What one run of the command needs all the time.
struct Desk
{
    std::unique_ptr<Connection> connection;
    QString where;
    qint64 nowMs = 0;
};

std::optional<Desk> opened(Call &call)
{
    const auto location = locationOf(call);
    if (!location)
        return std::nullopt;
    Desk desk{nullptr, location->displayText(), QDateTime::currentMSecsSinceEpoch()};
    auto connection = openDesk(*location, call.isSet("create") ? OpenMode::Create : OpenMode::Existing, desk.nowMs);
    if (!connection) {
        call.err << explained(connection.error(), desk.where) << '\n';
        return std::nullopt;
    }
    desk.connection = connection.take();
    return desk;
}

void printWords(Call &call, const char *what, const QMap<QString, int> &words)
{
    for (auto word = words.begin(); word != words.end(); ++word)
        call.out << "  not known: " << what << " \"" << word.key() << "\", " << word.value() << " rows\n";
}

void print(Call &call, const QString &name, const CallImportReport &report, const ImportReading &reading)
{
    call.out << name << ": " << report.rows << " rows; " << (call.isSet("dry-run") ? "would be: " : "") << report.taken << " calls brought in, " << report.known
             << " here already, " << report.bad.size() << " bad\n";
    for (std::size_t outcome = 1; outcome < report.outcomes.size(); ++outcome)
        call.out << "  " << callOutcomeWords.word(static_cast<CallOutcome>(outcome)) << ": " << report.outcomes[outcome] << '\n';
    std::map<std::pair<RowFault, ImportColumn>, int> reasons;
    for (const BadRow &bad : report.bad)
        ++reasons[{bad.fault, bad.column}];
    for (const auto &[why, rows] : reasons) {
        call.out << "  bad: " << rowFaultWords.word(why.first);
        if (why.second != ImportColumn::Ignored)
            call.out << " (" << importColumnWords.word(why.second) << ')';
        call.out << ": " << rows << '\n';
    }
    printWords(call, "agent", reading.unknownAgents());
    printWords(call, "outcome", reading.unknownOutcomes());
    if (!reading.mapping().unknown().isEmpty())
        call.out << "  columns passed over: " << reading.mapping().unknown().join(QStringLiteral(", ")) << '\n';
    for (std::size_t i = 0; i < std::min(report.bad.size(), mostTold); ++i)
        call.err << name << ':' << report.bad[i].row << ": " << rowFaultWords.word(report.bad[i].fault) << '\n';
    if (report.bad.size() > mostTold)
        call.err << name << ": and " << report.bad.size() - mostTold << " more; --rejected FILE writes all of them\n";
    if (report.run)
        call.out << "import " << report.run << "; to take it back: import calls --undo " << report.run << '\n';
}

/// A few hundred at a time, as long as there are any: a desk at work is not held up.
void index(Connection &connection)
{
    SearchIndex search(connection);
    for (auto done = search.catchUp(500); done && done.value() > 0 && !stopAsked();)
        done = search.catchUp(500);
}

/// The exit code; done goes on.
int choose(Call &call, Desk &desk, ImportChoices &choices, ImportTerms &terms)
{
    if (const QString fault = choices.read(call.value("mapping")); !fault.isEmpty()) {
        call.err << "auricular-cli: " << fault << '\n';
        return wrongUse;
    }
    if (const Result<> done = choices.addTo(terms, *desk.connection, !call.isSet("dry-run")); !done) {
        call.err << explained(done.error(), done.error().code == Error::Code::InvalidInput ? call.value("mapping") : desk.where) << '\n';
        return done.error().code == Error::Code::InvalidInput ? wrongUse : noDatabase;
    }
    return done;
}

int bring(Call &call, Desk &desk, const DefinitionsPtr &definitions, ImportReading &reading, const ImportChoices &choices)
{
    RejectedRows rejected(call.value("rejected"));
    if (!rejected.begin(reading.heads())) {
        call.err << "auricular-cli: " << call.value("rejected") << ": cannot be written\n";
        return wrongUse;
    }
    ProgressLine progress(call.err, std::max<qint64>(reading.rowCount(), 1), quietMs);
    CallImport import(*desk.connection, definitions, reading);
    import.onBad([&](const SheetRow &row, const BadRow &why) { rejected.add(row, why); });
    import.onProgress([&](qint64 rows) { progress.show(rows); });
    const QString &name = call.files.at(1);
    const auto report = call.isSet("dry-run") ? import.preview() : import.write(QFileInfo(name).fileName(), {}, desk.nowMs, stopAsked());
    progress.end();
    if (!report) {
        const bool stopped = report.error().code == Error::Code::NotAllowed;
        call.err << (stopped ? QStringLiteral("auricular-cli: stopped") : explained(report.error(), desk.where)) << '\n';
        if (import.lastRun())
            call.err << "auricular-cli: what was brought in until then stays, as import " << import.lastRun() << "; the same file again goes on with the rest\n";
        return stopped ? differs : noDatabase;
    }
    print(call, name, report.value(), reading);
    if (!call.isSet("dry-run")) {
        if (const Result<> kept = choices.remember(*desk.connection, reading); !kept)
            call.err << explained(kept.error(), desk.where) << '\n';
        index(*desk.connection);
    }
    if (!rejected.finish()) {
        call.err << "auricular-cli: " << call.value("rejected") << ": could not be written; is the disk full?\n";
        return differs;
    }
    return report.value().bad.empty() ? done : differs;
}

int importFile(Call &call)
{
    const QString &name = call.files.at(1);
    catchStops();
    ImportFile file;
    if (const auto trouble = file.open(name, stopAsked())) {
        call.err << "auricular-cli: " << name << ": " << reasonOf(*trouble) << "; nothing was changed\n";
        return *trouble == FileTrouble::Unreadable ? wrongUse : differs;
    }
    auto desk = opened(call);
    if (!desk)
        return noDatabase;
    DefinitionCache cache;
    const auto definitions = DefinitionRepository(*desk->connection, cache).current();
    auto found = definitions ? ImportRepository(*desk->connection).terms(*definitions.value(), desk->nowMs) : Result<ImportTerms>(definitions.error());
    if (!found) {
        call.err << explained(found.error(), desk->where) << '\n';
        return noDatabase;
    }
    ImportTerms terms = found.take();
    ImportChoices choices;
    if (const int code = choose(call, *desk, choices, terms); code != done)
        return code;
    ImportReading reading(file.rows(), terms);
    if (const Result<> scanned = reading.scan(); !scanned) {
        call.err << "auricular-cli: " << name << ": no line of heads with a date and an outcome; --mapping FILE says which column is which\n";
        return differs;
    }
    if (!choices.takesAllAgents() || reading.unknownAgents().isEmpty())
        return bring(call, *desk, definitions.value(), reading, choices);
    if (const Result<> added = choices.addRest(reading.unknownAgents().keys(), terms, *desk->connection, !call.isSet("dry-run")); !added) {
        call.err << explained(added.error(), desk->where) << '\n';
        return noDatabase;
    }
    ImportReading again(file.rows(), terms);
    static_cast<void>(again.scan());
    return bring(call, *desk, definitions.value(), again, choices);
}

int undo(Call &call)
{
    bool isNumber = false;
    const qint64 run = call.value("undo").toLongLong(&isNumber);
    auto desk = isNumber ? opened(call) : std::nullopt;
    if (!desk) {
        if (!isNumber)
            call.err << "auricular-cli: import calls --undo NUMBER; import runs lists them\n";
        return isNumber ? noDatabase : wrongUse;
    }
    CallImportUndo undoing(*desk->connection);
    const auto gone = undoing.undo(run, desk->nowMs);
    if (gone) {
        call.out << "import " << run << ": " << gone.value() << " calls taken back\n";
        return done;
    }
    if (gone.error().code == Error::Code::NotFound || gone.error().code == Error::Code::NotAllowed) {
        call.err << "auricular-cli: there is no import " << run << " to take back; import runs lists them\n";
        return differs;
    }
    if (gone.error().code != Error::Code::Conflict) {
        call.err << explained(gone.error(), desk->where) << '\n';
        return noDatabase;
    }
    call.err << "auricular-cli: import " << run << " cannot be taken back: calls of it were amended since\n";
    if (const auto amended = undoing.amended(run)) {
        for (const CallId id : amended.value())
            call.err << "call " << id.value << '\n';
    }
    return differs;
}

int listRuns(Call &call)
{
    auto desk = opened(call);
    if (!desk)
        return noDatabase;
    const auto runs = ImportRepository(*desk->connection).runs();
    if (!runs) {
        call.err << explained(runs.error(), desk->where) << '\n';
        return noDatabase;
    }
    for (const ImportRun &run : runs.value()) {
        call.out << run.id << '\t' << QDateTime::fromMSecsSinceEpoch(run.madeAtMs, Qt::UTC).toString(Qt::ISODate) << '\t' << run.calls << " calls\t"
                 << (run.undoneAtMs ? "taken back" : run.finishedAtMs ? "whole" : "not finished") << '\t' << run.file << '\n';
    }
    return done;
}

} // namespace

int importRecords(Call &call)
{
    const QString what = call.files.value(0);
    if (what == QLatin1String("runs") && call.files.size() == 1)
        return listRuns(call);
    if (what == QLatin1String("calls") && call.files.size() == 1 && call.isSet("undo"))
        return undo(call);
    if (what == QLatin1String("calls") && call.files.size() == 2 && !call.isSet("undo"))
        return importFile(call);
    call.err << "auricular-cli: import calls FILE [--dry-run] [--mapping FILE] [--rejected FILE] [--create] | import calls --undo NUMBER | import runs"
                " [--database WHERE]\n";
    return wrongUse;
}

} // namespace helpdesk::cli
