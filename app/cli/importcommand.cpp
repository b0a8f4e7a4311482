// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/importmapping.h"
#include "app/cli/progress.h"
#include "app/import/importfile.h"
#include "app/import/importjob.h"
#include "core/storage/callimportundo.h"
#include "core/storage/importrepository.h"
#include "core/storage/store.h"
#include "ui/sheet/rejectedsheet.h"
#include "ui/text/importtext.h"
#include "ui/text/screenlanguage.h"

#include <QDateTime>
#include <QFileInfo>

#include <map>
#include <memory>

namespace helpdesk::cli {

namespace {

constexpr qint64 quietMs = 2000; ///< Cron mails whatever is said on err.
constexpr std::size_t mostTold = 20; ///< Bad rows on err; --rejected has all.

/// What one run of the command needs all the time.
struct Desk
{
    std::unique_ptr<Connection> connection;
    QString where;
    qint64 nowMs = 0;
};

std::optional<Desk> opened(Call &call)
{
    auto location = locationOf(call);
    if (!location)
        return std::nullopt;
    Desk desk{nullptr, location->displayText(), QDateTime::currentMSecsSinceEpoch()};
    desk.connection = openedDesk(call, *location, call.isSet("create") ? OpenMode::Create : OpenMode::Existing);
    return desk.connection ? std::optional(std::move(desk)) : std::nullopt;
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

std::optional<Language> languageOf(const Call &call)
{
    const QString said = call.value("language");
    if (said.isEmpty())
        return ScreenLanguage::ofSystem();
    return said == QLatin1String("es") ? std::optional(Language::Spanish) : said == QLatin1String("en") ? std::optional(Language::English) : std::nullopt;
}

/// The rows not taken, where a file for them was named.
class Rejecting
{
public:
    explicit Rejecting(const Call &call)
    {
        if (const QString path = call.value("rejected"); !path.isEmpty())
            m_sheet = std::make_unique<RejectedSheet>(path, call.isSet("bom") ? ByteOrderMark::With : ByteOrderMark::Without);
    }

    [[nodiscard]] Result<> begin(const QStringList &heads) { return m_sheet ? m_sheet->begin(heads) : Result<>(); }
    void add(const RejectedRow &row)
    {
        if (m_sheet && m_state)
            m_state = m_sheet->add(row);
    }
    [[nodiscard]] Result<> finish() { return m_sheet && m_state ? m_sheet->finish(stopAsked()) : m_state; }

private:
    std::unique_ptr<RejectedSheet> m_sheet;
    Result<> m_state;
};

/// Of what went wrong with the calls; the exit code.
int failed(Call &call, const Desk &desk, const ImportJob &job, const Error &error)
{
    const bool stopped = error.code == Error::Code::NotAllowed;
    call.err << (stopped ? QStringLiteral("auricular-cli: stopped") : explained(error, desk.where)) << '\n';
    if (job.lastRun())
        call.err << "auricular-cli: what was brought in until then stays, as import " << job.lastRun() << "; the same file again goes on with the rest\n";
    return stopped ? differs : noDatabase;
}

int bring(Call &call, Desk &desk, ImportJob &job)
{
    Rejecting rejected(call);
    if (const Result<> begun = rejected.begin(job.reading().heads()); !begun) {
        call.err << explained(begun.error(), call.value("rejected")) << '\n';
        return wrongUse;
    }
    ProgressLine progress(call.err, std::max<qint64>(job.reading().rowCount(), 1), quietMs);
    job.onBad([&](const SheetRow &row, const BadRow &why) { rejected.add({job.reading().headsOf(row.sheet), job.reading().legible(row), why}); });
    job.onProgress([&](qint64 rows) { progress.show(rows); });
    const QString &name = call.files.at(1);
    const auto report = call.isSet("dry-run") ? job.preview(stopAsked()) : job.write(QFileInfo(name).fileName(), {}, stopAsked());
    progress.end();
    if (!report)
        return failed(call, desk, job, report.error());
    print(call, name, report.value(), job.reading());
    if (const Result<> written = rejected.finish(); !written) {
        call.err << explained(written.error(), call.value("rejected")) << '\n';
        return differs;
    }
    return report.value().bad.empty() ? done : differs;
}

int importFile(Call &call)
{
    const QString &name = call.files.at(1);
    const auto language = languageOf(call);
    if (!language) {
        call.err << "auricular-cli: --language es or en\n";
        return wrongUse;
    }
    catchStops();
    ImportMapping mapping;
    if (const QString fault = mapping.read(call.value("mapping")); !fault.isEmpty()) {
        call.err << "auricular-cli: " << fault << '\n';
        return wrongUse;
    }
    ImportFile file;
    if (const auto trouble = file.open(name, stopAsked())) {
        call.err << "auricular-cli: " << name << ": " << ImportText::of(*trouble) << " (" << fileTroubleWords.word(*trouble) << ")\n";
        return *trouble == FileTrouble::Unreadable ? wrongUse : differs;
    }
    auto desk = opened(call);
    if (!desk)
        return noDatabase;
    const auto choices = mapping.choices(*desk->connection);
    if (!choices) {
        const bool isLogin = choices.error().code == Error::Code::InvalidInput;
        call.err << explained(choices.error(), isLogin ? call.value("mapping") : desk->where) << '\n';
        return isLogin ? wrongUse : noDatabase;
    }
    ImportJob job(file.rows(), *desk->connection, desk->nowMs);
    const Result<> looked = job.look(choices.value(), call.isSet("dry-run") ? ImportJob::Making::No : ImportJob::Making::Yes, stopAsked());
    if (looked) {
        ScreenLanguage screen; // Of the words in a file.
        screen.set(*language);
        return bring(call, *desk, job);
    }
    if (looked.error().code != Error::Code::InvalidInput)
        return failed(call, *desk, job, looked.error());
    call.err << "auricular-cli: " << name << ": no line of heads with a date and an outcome; --mapping FILE says which column is which\n";
    return differs;
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
        call.out << run.id << '\t' << QDateTime::fromMSecsSinceEpoch(run.madeAtMs).toUTC().toString(Qt::ISODate) << '\t' << run.calls << " calls\t"
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
    call.err << "auricular-cli: import calls FILE [--dry-run] [--mapping FILE] [--rejected FILE.xlsx|FILE.csv] [--bom] [--language es|en] [--create] | import calls --undo NUMBER | import runs"
                " [--database WHERE]\n";
    return wrongUse;
}

} // namespace helpdesk::cli
