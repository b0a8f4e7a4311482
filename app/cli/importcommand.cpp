// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/commandtext.h"
#include "app/cli/importmapping.h"
#include "app/cli/progress.h"
#include "app/import/importfile.h"
#include "app/import/importjob.h"
#include "core/storage/import/callimportundo.h"
#include "core/storage/import/importrepository.h"
#include "core/storage/store.h"
#include "ui/sheet/rejectedsheet.h"
#include "ui/text/importtext.h"
#include "ui/text/screenlanguage.h"
#include "ui/text/words.h"

#include <QDateTime>
#include <QFileInfo>

#include <map>
#include <memory>

namespace helpdesk::cli {

namespace {

constexpr std::size_t mostTold = 20; ///< Bad rows on err; --rejected has all.

/// What one run of the command needs all the time.
struct ImportDesk
{
    std::unique_ptr<Connection> connection;
    QString where;
    qint64 nowMs = 0;
};

std::optional<ImportDesk> openedForImport(Call &call)
{
    auto location = locationOf(call);
    if (!location)
        return std::nullopt;
    ImportDesk desk{nullptr, location->displayText(), QDateTime::currentMSecsSinceEpoch()};
    desk.connection = openedDesk(call, *location, call.isSet("create") ? OpenMode::Create : OpenMode::Existing);
    return desk.connection ? std::optional(std::move(desk)) : std::nullopt;
}

/// All that a column of a mapping may be.
QString columnWords()
{
    QStringList words;
    for (const auto &[column, word] : importColumnWords.words)
        words.append(QString::fromLatin1(word));
    return words.join(QStringLiteral(", "));
}

void printUnknown(Call &call, const ImportReading &reading)
{
    const auto agents = reading.unknownAgents();
    for (auto word = agents.begin(); word != agents.end(); ++word)
        call.out << "  "
                 << CommandText::tr("not known: agent \"%1\", %2 rows").arg(word.key(), QString::number(word.value()))
                 << '\n';
    const auto outcomes = reading.unknownOutcomes();
    for (auto word = outcomes.begin(); word != outcomes.end(); ++word)
        call.out << "  "
                 << CommandText::tr("not known: outcome \"%1\", %2 rows").arg(word.key(), QString::number(word.value()))
                 << '\n';
}

/// " (row 7, Enero row 9)".
QString placeOf(int sheet, int row, const ImportReading &reading)
{
    const QString name = reading.sheetName(sheet);
    return name.isEmpty() ? CommandText::tr("row %1").arg(row)
                          : CommandText::tr("%1 row %2", "sheet and row").arg(name, QString::number(row));
}

QString rowsOf(const std::vector<BadRow> &rows, const ImportReading &reading)
{
    QStringList places;
    for (const BadRow &row : rows)
        places.append(placeOf(row.sheet, row.row, reading));
    return QStringLiteral(" (%1)").arg(places.join(QStringLiteral(", ")));
}

QString rowsOf(const std::vector<TwiceRow> &rows, const ImportReading &reading)
{
    QStringList places;
    for (const TwiceRow &row : rows)
        places.append(CommandText::tr("%1 as %2", "one row and the earlier one that says the same")
                          .arg(placeOf(row.sheet, row.row, reading), placeOf(row.firstSheet, row.firstRow, reading)));
    return QStringLiteral(" (%1)").arg(places.join(QStringLiteral(", ")));
}

/// What is said before anything comes in.
void printNotices(Call &call, const QString &name, const ImportReading &reading)
{
    for (const ImportNotice &notice : reading.notices())
        call.out << name << ": " << ImportText::of(notice) << " (" << importNoticeWords.word(notice.about) << ")\n";
    if (const QStringList strangers = reading.strangers(); !strangers.isEmpty())
        call.out << name << ": "
                 << CommandText::tr("columns of the mapping that are not in this file: %1")
                        .arg(strangers.join(QStringLiteral(", ")))
                 << '\n';
}

/// How each question is answered.
QString waysOf(const ImportQuestion &question)
{
    switch (question.about) {
    case ImportQuestion::About::Dates:
        return CommandText::tr("--dates dmy, mdy or ymd");
    case ImportQuestion::About::Serials:
        return CommandText::tr("--serials exchanged or right");
    case ImportQuestion::About::Clock:
        return CommandText::tr("--clock desk or utc");
    case ImportQuestion::About::Times:
        return CommandText::tr("--times hhmm, hhmmss, hours or seconds");
    case ImportQuestion::About::Unit:
    case ImportQuestion::About::Length:
        return CommandText::tr("--unit seconds, minutes, hours, days, milliseconds, clock or clock-shifted; or "
                               "\"units\": {\"%1\": …} in --mapping")
            .arg(question.head);
    }
    return {};
}

/// Nothing is brought in before all of it is said; whether there was anything.
bool printQuestions(Call &call, const QString &name, const ImportReading &reading)
{
    const auto questions = reading.openQuestions();
    for (const ImportQuestion &question : questions)
        complain(call, name,
                 CommandText::tr("%1 (%2) Say %3.")
                     .arg(ImportText::of(question), importQuestionWords.word(question.about), waysOf(question)));
    if (!questions.empty())
        complain(call, name, CommandText::tr("nothing was brought in"));
    return !questions.empty();
}

/// How many, by outcome; of the bad ones by reason.
void printCounts(Call &call, const CallImportReport &report)
{
    const QString counts = CommandText::tr("%1 calls brought in, %2 here already, %3 bad")
                               .arg(report.taken)
                               .arg(report.known)
                               .arg(report.bad.size());
    call.out << CommandText::tr("%1 rows; %2")
                    .arg(QString::number(report.rows),
                         call.isSet("dry-run") ? CommandText::tr("would be: %1").arg(counts) : counts)
             << '\n';
    for (std::size_t i = 1; i < report.outcomes.size(); ++i) {
        const auto outcome = static_cast<CallOutcome>(i);
        call.out << "  " << reasonOf(call, callOutcomeWords.word(outcome), Words::of(outcome)) << ": "
                 << report.outcomes[i] << '\n';
    }
    std::map<std::pair<RowFault, ImportColumn>, int> reasons;
    for (const BadRow &bad : report.bad)
        ++reasons[{bad.fault, bad.column}];
    for (const auto &[why, rows] : reasons) {
        const QString column = why.second != ImportColumn::Ignored
            ? QStringLiteral(" (%1)").arg(importColumnWords.word(why.second))
            : QString();
        call.out << "  "
                 << CommandText::tr("bad: %1").arg(
                        reasonOf(call, rowFaultWords.word(why.first), ImportText::of(why.first)))
                 << column << ": " << rows << '\n';
    }
}

void printBad(Call &call, const QString &name, const std::vector<BadRow> &bad)
{
    for (std::size_t i = 0; i < std::min(bad.size(), mostTold); ++i)
        call.err << name << ':' << bad[i].row << ": "
                 << reasonOf(call, rowFaultWords.word(bad[i].fault), ImportText::of(bad[i].fault)) << '\n';
    if (bad.size() > mostTold)
        call.err << name << ": "
                 << CommandText::tr("and %1 more; --rejected FILE writes all of them").arg(bad.size() - mostTold)
                 << '\n';
}

void print(Call &call, const QString &name, const CallImportReport &report, const ImportReading &reading)
{
    call.out << name << ": ";
    printCounts(call, report);
    printUnknown(call, reading);
    if (report.changed > 0)
        call.out << "  "
                 << CommandText::tr("of those here already, %1 say something else now and stay as they were")
                        .arg(report.changed)
                 << rowsOf(report.changedFirst, reading) << '\n';
    if (report.twice > 0)
        call.out << "  " << CommandText::tr("%1 rows stand in the file twice and count once").arg(report.twice)
                 << rowsOf(report.twiceFirst, reading) << '\n';
    if (!reading.mapping().unknown().isEmpty())
        call.out
            << "  "
            << CommandText::tr("columns passed over: %1").arg(reading.mapping().unknown().join(QStringLiteral(", ")))
            << '\n';
    printBad(call, name, report.bad);
    if (report.run)
        call.out << CommandText::tr("import %1; to take it back: import calls --undo %1").arg(report.run) << '\n';
}

/// The rows not taken, where a file for them was named.
class Rejecting
{
public:
    explicit Rejecting(const Call &call)
    {
        const QString path = call.value("rejected");
        if (path.isEmpty())
            return;
        m_words = std::make_unique<ScreenLanguage>();
        m_words->set(call.fileLanguage());
        m_sheet =
            std::make_unique<RejectedSheet>(path, call.isSet("bom") ? ByteOrderMark::With : ByteOrderMark::Without);
    }

    [[nodiscard]] Result<> begin(const QStringList &heads) { return m_sheet ? m_sheet->begin(heads) : Result<>(); }
    void add(const RejectedRow &row)
    {
        if (m_sheet && m_state)
            m_state = m_sheet->add(row);
    }
    /// From here on the program's own language is spoken again.
    [[nodiscard]] Result<> finish()
    {
        Result<> finished = m_sheet && m_state ? m_sheet->finish(stopAsked()) : m_state;
        giveUp();
        return finished;
    }
    /// What is not finished is not there. The same of the language.
    void giveUp()
    {
        m_sheet.reset();
        m_words.reset();
    }

private:
    std::unique_ptr<ScreenLanguage> m_words; ///< Of the file; the reasons stand in it.
    std::unique_ptr<RejectedSheet> m_sheet;
    Result<> m_state;
};

/// Of what went wrong with the calls; the exit code.
int failed(Call &call, const ImportDesk &desk, const ImportJob &job, const Error &error)
{
    const bool stopped = error.code == Error::Code::NotAllowed;
    if (stopped)
        complain(call, CommandText::tr("stopped"));
    else
        call.err << explained(error, desk.where) << '\n';
    if (job.lastRun())
        complain(call,
                 CommandText::tr(
                     "what was brought in until then stays, as import %1; the same file again goes on with the rest")
                     .arg(job.lastRun()));
    return stopped ? differs : noDatabase;
}

int bring(Call &call, ImportDesk &desk, ImportJob &job)
{
    ProgressLine progress(call.err, std::max<qint64>(job.reading().rowCount(), 1), nightQuietMs);
    Rejecting rejected(call);
    if (const Result<> begun = rejected.begin(job.reading().heads()); !begun) {
        rejected.giveUp();
        call.err << explained(begun.error(), call.value("rejected")) << '\n';
        return wrongUse;
    }
    job.onBad([&](const SheetRow &row, const BadRow &why) {
        rejected.add({job.reading().headsOf(row.sheet), job.reading().legible(row), why});
    });
    job.onProgress([&](qint64 rows) { progress.show(rows); });
    const QString &name = call.files.at(1);
    const auto report =
        call.isSet("dry-run") ? job.preview(stopAsked()) : job.write(QFileInfo(name).fileName(), {}, stopAsked());
    progress.end();
    const Result<> written = report ? rejected.finish() : Result<>();
    if (!report) {
        rejected.giveUp();
        return failed(call, desk, job, report.error());
    }
    print(call, name, report.value(), job.reading());
    if (!written) {
        call.err << explained(written.error(), call.value("rejected")) << '\n';
        return differs;
    }
    return report.value().bad.empty() && !job.reading().passesOver() ? done : differs;
}

/// Somebody who has left is to be made an account.
bool makesAccounts(const ImportChoices &choices)
{
    const auto isLeft = [](const AgentChoice &choice) { return choice.who == AgentChoice::Who::Left; };
    return std::any_of(choices.agents.begin(), choices.agents.end(), isLeft)
        || (choices.everybodyElse && isLeft(*choices.everybodyElse));
}

/// No line of heads, or those of another file than the mapping was made for.
int failedHeads(Call &call, const QString &name, const ImportJob &job)
{
    const QStringList heads = job.reading().likeliestHeads();
    const QString none = heads.isEmpty()
        ? CommandText::tr("no line of heads with a date and an outcome")
        : CommandText::tr("no line of heads with a date and an outcome; the likeliest line has: %1")
              .arg(heads.join(QStringLiteral(" | ")));
    complain(call, name,
             none + QLatin1String(". ")
                 + CommandText::tr("--mapping FILE says which column is which: {\"columns\": {\"%1\": \"date\", …}}, "
                                   "or by letters where there are no heads: "
                                   "{\"columns\": {\"A\": \"date\", …}}. A column is %2.")
                       .arg(heads.value(0).simplified(), columnWords()));
    return differs;
}

/// Looks at the whole file and asks; then brings it in.
int lookAndBring(Call &call, ImportDesk &desk, ImportJob &job, const ImportChoices &choices,
                 const ImportMapping &mapping)
{
    const QString &name = call.files.at(1);
    const bool writes = !call.isSet("dry-run");
    Result<> looked = job.look(choices, ImportJob::Making::No, stopAsked());
    if (!looked)
        return looked.error().code == Error::Code::InvalidInput ? failedHeads(call, name, job)
                                                                : failed(call, desk, job, looked.error());
    printNotices(call, name, job.reading());
    if (mapping.namesColumns() && job.reading().strangers().size() == choices.columns.size()) {
        complain(call, name,
                 CommandText::tr("the mapping is for another file, none of its columns is here: %1")
                     .arg(job.reading().heads().join(QStringLiteral(" | "))));
        return wrongUse;
    }
    if (printQuestions(call, name, job.reading()))
        return differs;
    if (writes && makesAccounts(choices))
        looked = job.look(choices, ImportJob::Making::Yes, stopAsked());
    if (!looked)
        return failed(call, desk, job, looked.error());
    return bring(call, desk, job);
}

/// Of a CSV file: as what it was read.
void printForm(Call &call, const ImportFile &file)
{
    if (!file.encoding())
        return;
    const char separator = file.rows().separator();
    call.out << call.files.at(1) << ": "
             << CommandText::tr("%1, separated by %2")
                    .arg(textEncodingWords.word(*file.encoding()),
                         separator == '\t' ? QStringLiteral("tab") : QString(QLatin1Char(separator)))
             << '\n';
}

/// --encoding and --separator; empty: something in them is not understood.
std::optional<CsvForm> csvFormOf(const Call &call)
{
    CsvForm form;
    const QString separator = call.value("separator");
    if (const QString encoding = call.value("encoding"); !encoding.isEmpty())
        form.encoding = textEncodingWords.value(encoding);
    if (separator == QLatin1String("tab"))
        form.separator = '\t';
    else if (separator.size() == 1 && separator.front().unicode() < 0x80)
        form.separator = separator.front().toLatin1();
    else if (!separator.isEmpty())
        return std::nullopt;
    return form;
}

int importFile(Call &call)
{
    const QString &name = call.files.at(1);
    catchStops();
    ImportMapping mapping;
    if (const QString fault = mapping.read(call.value("mapping")); !fault.isEmpty())
        return showForm(call, fault);
    if (const QString fault = mapping.takeOptions([&call](const char *option) { return call.value(option); });
        !fault.isEmpty())
        return showForm(call, fault);
    const auto form = csvFormOf(call);
    if (!form)
        return showForm(call, CommandText::tr("--separator is one sign, or tab"));
    ImportFile file;
    file.setCsvForm(*form);
    if (const auto trouble = file.open(name, stopAsked())) {
        complain(call, name, QStringLiteral("%1 (%2)").arg(ImportText::of(*trouble), fileTroubleWords.word(*trouble)));
        return *trouble == FileTrouble::Unreadable ? wrongUse : differs;
    }
    auto desk = openedForImport(call);
    if (!desk)
        return noDatabase;
    const auto choices = mapping.choices(*desk->connection);
    if (!choices) {
        const bool isLogin = choices.error().code == Error::Code::InvalidInput;
        call.err << explained(choices.error(), isLogin ? call.value("mapping") : desk->where) << '\n';
        return isLogin ? wrongUse : noDatabase;
    }
    printForm(call, file);
    ImportJob job(file.rows(), *desk->connection, desk->nowMs);
    return lookAndBring(call, *desk, job, choices.value(), mapping);
}

int undo(Call &call)
{
    bool isNumber = false;
    const qint64 run = call.value("undo").toLongLong(&isNumber);
    auto desk = isNumber ? openedForImport(call) : std::nullopt;
    if (!desk) {
        if (!isNumber)
            complain(call, CommandText::tr("import calls --undo NUMBER; import runs lists them"));
        return isNumber ? noDatabase : wrongUse;
    }
    CallImportUndo undoing(*desk->connection);
    const auto gone = undoing.undo(run, desk->nowMs);
    if (gone) {
        call.out << CommandText::tr("import %1: %2 calls taken back").arg(run).arg(gone.value()) << '\n';
        return done;
    }
    if (gone.error().code == Error::Code::NotFound || gone.error().code == Error::Code::NotAllowed) {
        complain(call, CommandText::tr("there is no import %1 to take back; import runs lists them").arg(run));
        return differs;
    }
    if (gone.error().code != Error::Code::Conflict) {
        call.err << explained(gone.error(), desk->where) << '\n';
        return noDatabase;
    }
    complain(call, CommandText::tr("import %1 cannot be taken back: calls of it were amended since").arg(run));
    if (const auto amended = undoing.amended(run)) {
        for (const CallId id : amended.value())
            call.err << CommandText::tr("call %1").arg(id.value) << '\n';
    }
    return differs;
}

int listRuns(Call &call)
{
    auto desk = openedForImport(call);
    if (!desk)
        return noDatabase;
    const auto runs = ImportRepository(*desk->connection).runs();
    if (!runs) {
        call.err << explained(runs.error(), desk->where) << '\n';
        return noDatabase;
    }
    for (const ImportRun &run : runs.value()) {
        const QString state = run.undoneAtMs ? CommandText::tr("taken back", "of an import")
            : run.finishedAtMs               ? CommandText::tr("whole", "of an import")
                                             : CommandText::tr("not finished", "of an import");
        call.out << run.id << '\t' << QDateTime::fromMSecsSinceEpoch(run.madeAtMs).toUTC().toString(Qt::ISODate) << '\t'
                 << CommandText::tr("%1 calls").arg(run.calls) << '\t' << state << '\t' << run.file << '\n';
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
    return showForm(call,
                    CommandText::tr("import calls FILE [--dry-run] [--mapping FILE] [--dates dmy|mdy|ymd] [--unit "
                                    "UNIT] [--times FORM] [--clock desk|utc] "
                                    "[--serials right|exchanged] [--encoding NAME] [--separator SIGN] [--rejected "
                                    "FILE.xlsx|FILE.csv] [--bom] [--language es|en] "
                                    "[--create] | import calls --undo NUMBER | import runs [--database WHERE]"));
}

} // namespace helpdesk::cli
