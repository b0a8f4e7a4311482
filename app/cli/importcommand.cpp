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

/// All that a column of a mapping may be.
QString columnWords()
{
    QStringList words;
    for (const auto &[column, word] : importColumnWords.words)
        words.append(QString::fromLatin1(word));
    return words.join(QStringLiteral(", "));
}

void printWords(Call &call, const char *what, const QMap<QString, int> &words)
{
    for (auto word = words.begin(); word != words.end(); ++word)
        call.out << "  not known: " << what << " \"" << word.key() << "\", " << word.value() << " rows\n";
}

/// " (row 7, Enero row 9)".
QString placeOf(int sheet, int row, const ImportReading &reading)
{
    const QString name = reading.sheetName(sheet);
    return name.isEmpty() ? QStringLiteral("row %1").arg(row) : QStringLiteral("%1 row %2").arg(name).arg(row);
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
        places.append(QStringLiteral("%1 as %2").arg(placeOf(row.sheet, row.row, reading), placeOf(row.firstSheet, row.firstRow, reading)));
    return QStringLiteral(" (%1)").arg(places.join(QStringLiteral(", ")));
}

/// What is said before anything comes in.
void printNotices(Call &call, const QString &name, const ImportReading &reading)
{
    for (const ImportNotice &notice : reading.notices())
        call.out << name << ": " << ImportText::of(notice) << " (" << importNoticeWords.word(notice.about) << ")\n";
    if (const QStringList strangers = reading.strangers(); !strangers.isEmpty())
        call.out << name << ": columns of the mapping that are not in this file: " << strangers.join(QStringLiteral(", ")) << '\n';
}

/// How each question is answered.
QString waysOf(const ImportQuestion &question)
{
    switch (question.about) {
    case ImportQuestion::About::Dates:
        return QStringLiteral("--dates dmy, mdy or ymd");
    case ImportQuestion::About::Serials:
        return QStringLiteral("--serials exchanged or right");
    case ImportQuestion::About::Clock:
        return QStringLiteral("--clock desk or utc");
    case ImportQuestion::About::Times:
        return QStringLiteral("--times hhmm, hhmmss, hours or seconds");
    case ImportQuestion::About::Unit:
    case ImportQuestion::About::Length:
        return QStringLiteral("--unit seconds, minutes, hours, days, milliseconds, clock or clock-shifted; or \"units\": {\"%1\": …} in --mapping").arg(question.head);
    }
    return {};
}

/// Nothing is brought in before all of it is said; whether there was anything.
bool printQuestions(Call &call, const QString &name, const ImportReading &reading)
{
    const auto questions = reading.openQuestions();
    for (const ImportQuestion &question : questions)
        call.err << "auricular-cli: " << name << ": " << ImportText::of(question) << " (" << importQuestionWords.word(question.about) << ") Say " << waysOf(question) << ".\n";
    if (!questions.empty())
        call.err << "auricular-cli: " << name << ": nothing was brought in\n";
    return !questions.empty();
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
    if (report.changed > 0)
        call.out << "  of those here already, " << report.changed << " say something else now and stay as they were" << rowsOf(report.changedFirst, reading) << '\n';
    if (report.twice > 0)
        call.out << "  " << report.twice << " rows stand in the file twice and count once" << rowsOf(report.twiceFirst, reading) << '\n';
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
    return report.value().bad.empty() && !job.reading().passesOver() ? done : differs;
}

/// Somebody who has left is to be made an account.
bool makesAccounts(const ImportChoices &choices)
{
    const auto isLeft = [](const AgentChoice &choice) { return choice.who == AgentChoice::Who::Left; };
    return std::any_of(choices.agents.begin(), choices.agents.end(), isLeft) || (choices.everybodyElse && isLeft(*choices.everybodyElse));
}

/// No line of heads, or those of another file than the mapping was made for.
int failedHeads(Call &call, const QString &name, const ImportJob &job)
{
    const QStringList heads = job.reading().likeliestHeads();
    call.err << "auricular-cli: " << name << ": no line of heads with a date and an outcome";
    if (!heads.isEmpty())
        call.err << "; the likeliest line has: " << heads.join(QStringLiteral(" | "));
    call.err << ". --mapping FILE says which column is which: {\"columns\": {\"" << heads.value(0).simplified()
             << "\": \"date\", …}}, or by letters where there are no heads: {\"columns\": {\"A\": \"date\", …}}. A column is "
             << columnWords() << ".\n";
    return differs;
}

/// Looks at the whole file and asks; then brings it in.
int lookAndBring(Call &call, Desk &desk, ImportJob &job, const ImportChoices &choices, const ImportMapping &mapping, Language language)
{
    const QString &name = call.files.at(1);
    const bool writes = !call.isSet("dry-run");
    Result<> looked = job.look(choices, ImportJob::Making::No, stopAsked());
    if (!looked)
        return looked.error().code == Error::Code::InvalidInput ? failedHeads(call, name, job) : failed(call, desk, job, looked.error());
    printNotices(call, name, job.reading());
    if (mapping.namesColumns() && job.reading().strangers().size() == choices.columns.size()) {
        call.err << "auricular-cli: " << name << ": the mapping is for another file, none of its columns is here: " << job.reading().heads().join(QStringLiteral(" | ")) << '\n';
        return wrongUse;
    }
    if (printQuestions(call, name, job.reading()))
        return differs;
    if (writes && makesAccounts(choices))
        looked = job.look(choices, ImportJob::Making::Yes, stopAsked());
    if (!looked)
        return failed(call, desk, job, looked.error());
    ScreenLanguage screen; // Of the words in a file.
    screen.set(language);
    return bring(call, desk, job);
}

/// Of a CSV file: as what it was read.
void printForm(Call &call, const ImportFile &file)
{
    if (!file.encoding())
        return;
    const char separator = file.rows().separator();
    call.out << call.files.at(1) << ": " << textEncodingWords.word(*file.encoding()) << ", separated by " << (separator == '\t' ? QStringLiteral("tab") : QString(QLatin1Char(separator))) << '\n';
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
    if (const QString fault = mapping.takeOptions([&call](const char *option) { return call.value(option); }); !fault.isEmpty()) {
        call.err << "auricular-cli: " << fault << '\n';
        return wrongUse;
    }
    const auto form = csvFormOf(call);
    if (!form) {
        call.err << "auricular-cli: --separator is one sign, or tab\n";
        return wrongUse;
    }
    ImportFile file;
    file.setCsvForm(*form);
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
    printForm(call, file);
    ImportJob job(file.rows(), *desk->connection, desk->nowMs);
    return lookAndBring(call, *desk, job, choices.value(), mapping, *language);
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
    call.err << "auricular-cli: import calls FILE [--dry-run] [--mapping FILE] [--dates dmy|mdy|ymd] [--unit UNIT] [--times FORM] [--clock desk|utc] [--serials right|exchanged] [--encoding NAME] [--separator SIGN] [--rejected FILE.xlsx|FILE.csv] [--bom] [--language es|en] [--create] | import calls --undo NUMBER | import runs"
                " [--database WHERE]\n";
    return wrongUse;
}

} // namespace helpdesk::cli
