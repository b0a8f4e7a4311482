// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/callimporter.h"

#include "app/import/importjob.h"
#include "core/storage/engine/connection.h"
#include "core/storage/import/callimportundo.h"
#include "core/storage/import/importrepository.h"
#include "core/storage/querythread.h"
#include "ui/sheet/rejectedsheet.h"

#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>

#include <algorithm>
#include <map>

namespace helpdesk::console {

namespace {

constexpr qint64 tellEveryMs = 200;
constexpr std::size_t callsShown = 30;
constexpr qsizetype longestValue = 200;

/// Counts the bad rows by their reason.
class Refusals
{
public:
    void listenTo(ImportJob &job)
    {
        job.onBad([this, &job](const SheetRow &row, const BadRow &why) {
            RefusedRows &rows = m_byReason[{why.fault, why.column}];
            if (rows.rows++ > 0)
                return;
            rows.first = why;
            const int at = why.column == ImportColumn::Ignored ? -1 : job.reading().mapping().at(why.column);
            rows.value = at < 0 ? QString() : row.cells.value(at).simplified().left(longestValue);
        });
    }
    [[nodiscard]] std::vector<RefusedRows> all() const
    {
        std::vector<RefusedRows> all;
        for (const auto &[why, rows] : m_byReason)
            all.push_back(rows);
        std::stable_sort(all.begin(), all.end(),
                         [](const RefusedRows &a, const RefusedRows &b) { return a.rows > b.rows; });
        return all;
    }

private:
    std::map<std::pair<RowFault, ImportColumn>, RefusedRows> m_byReason;
};

QStringList namesOf(const SheetRows &rows)
{
    QStringList names;
    for (const SheetName &sheet : rows.sheets())
        names.append(sheet.name);
    return names;
}

} // namespace

CallImporter::CallImporter(DatabaseLocation database, std::function<qint64()> nowMs, QObject *parent)
    : QObject(parent),
      m_database(std::move(database)),
      m_nowMs(std::move(nowMs))
{
}

CallImporter::~CallImporter()
{
    m_stop = true;
    if (m_thread)
        m_thread->wait();
}

QString CallImporter::askFile(QWidget *parent)
{
    QFileDialog dialog(parent, tr("Import a log kept before"),
                       QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                       tr("Workbooks and CSV files (*.xlsx *.xlsm *.ods *.csv *.txt *.tsv);;All files (*)"));
    dialog.setFileMode(QFileDialog::ExistingFile);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

RejectedWish CallImporter::askRejected(QWidget *parent, const QString &proposed)
{
    const QString plain = tr("CSV (UTF-8)") + QStringLiteral(" (*.csv)");
    const QStringList kinds{tr("Excel workbooks (*.xlsx)"),
                            tr("CSV for Excel (UTF-8 with its mark)") + QStringLiteral(" (*.csv)"), plain};
    QFileDialog dialog(parent, tr("Save the rows not taken"), proposed, kinds.join(QLatin1String(";;")));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("xlsx"));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString &filter) {
        dialog.setDefaultSuffix(filter.contains(QLatin1String("*.csv")) ? QStringLiteral("csv")
                                                                        : QStringLiteral("xlsx"));
    });
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return {dialog.selectedFiles().value(0),
            dialog.selectedNameFilter() == plain ? ByteOrderMark::Without : ByteOrderMark::With};
}

ImportPorts CallImporter::ports(QueryThread &reader)
{
    ImportPorts ports;
    ports.askFile = askFile;
    ports.askRejected = askRejected;
    ports.open = [this](const QString &path, const auto &answer) { open(path, answer); };
    ports.glance = [this](HeadPlace place, const auto &answer) { glance(place, answer); };
    ports.reopen = [this](const CsvForm &form, const auto &answer) { reopen(form, answer); };
    ports.look = [this](const ImportChoices &choices, const auto &answer) { look(choices, answer); };
    ports.preview = [this](const ImportChoices &choices, auto progress, const auto &answer) {
        preview(choices, progress, answer);
    };
    ports.write = [this](const ImportChoices &choices, AccountId by, auto progress, const auto &answer) {
        write(choices, by, progress, answer);
    };
    ports.saveRejected = [this](const RejectedWish &wish, const auto &answer) { saveRejected(wish, answer); };
    ports.runs = [this, &reader](auto answer) {
        reader.ask<std::vector<ImportRun>>(
            QStringLiteral("imports"), this, [](Connection &connection) { return ImportRepository(connection).runs(); },
            std::move(answer));
    };
    ports.undo = [this](qint64 number, auto progress, const auto &answer) { undo(number, progress, answer); };
    ports.stop = [this] { m_stop = true; };
    ports.forget = [this] { forget(); };
    return ports;
}

void CallImporter::run(ImportPorts::Progress progress, Act act)
{
    if (m_thread)
        m_thread->wait();
    m_stop = false;
    ++m_going;
    m_thread.reset(QThread::create([this, progress = std::move(progress), act = std::move(act)] {
        QElapsedTimer told;
        const auto tell = [&](qint64 through, qint64 whole) {
            if (!progress || (told.isValid() && told.elapsed() < tellEveryMs))
                return;
            told.start();
            QMetaObject::invokeMethod(
                this, [progress, through, whole] { progress(through, whole); }, Qt::QueuedConnection);
        };
        const auto end = [this, tellEnd = act(tell)] {
            --m_going;
            tellEnd();
        };
        QMetaObject::invokeMethod(this, end, Qt::QueuedConnection);
    }));
    m_thread->start(QThread::LowPriority);
}

void CallImporter::forget()
{
    if (m_thread)
        m_thread->wait();
    m_file.reset();
}

OpenedLog CallImporter::wanted(OpenedLog opened) const
{
    return m_stop ? OpenedLog{FileTrouble::Stopped, {}, {}, {}} : std::move(opened);
}

template<typename T>
Result<T> CallImporter::wanted(Result<T> found) const
{
    return m_stop ? Result<T>(Error::Code::NotAllowed, QStringLiteral("import: stopped")) : std::move(found);
}

OpenedLog CallImporter::glanceHere(std::optional<HeadPlace> place, qint64 nowMs)
{
    const auto connection = Connection::open(m_database, OpenMode::Existing);
    if (!connection)
        return {{}, connection.error(), {}, {}};
    const auto glance = ImportJob(m_file->rows(), *connection.value(), nowMs).glance(place, m_stop);
    if (!glance)
        return {{}, glance.error(), {}, {}};
    return glance.value() ? OpenedLog{{}, {}, *glance.value(), m_file->encoding()}
                          : OpenedLog{FileTrouble::Empty, {}, {}, {}};
}

void CallImporter::open(const QString &path, const ImportPorts::Answer<OpenedLog> &answer)
{
    m_path = path;
    reopen({}, answer);
}

void CallImporter::reopen(const CsvForm &form, const ImportPorts::Answer<OpenedLog> &answer)
{
    run({}, [this, path = m_path, form, answer, nowMs = m_nowMs()](const auto &) {
        m_file = std::make_unique<ImportFile>();
        m_file->setCsvForm(form);
        m_name = QFileInfo(path).fileName();
        const auto trouble = m_file->open(path, m_stop);
        const OpenedLog opened = wanted(trouble ? OpenedLog{trouble, {}, {}, {}} : glanceHere(std::nullopt, nowMs));
        return [answer, opened] { answer(opened); };
    });
}

void CallImporter::glance(HeadPlace place, const ImportPorts::Answer<OpenedLog> &answer)
{
    run({}, [this, place, answer, nowMs = m_nowMs()](const auto &) {
        const OpenedLog opened = wanted(glanceHere(place, nowMs));
        return [answer, opened] { answer(opened); };
    });
}

Result<ImportWords> CallImporter::lookHere(const ImportChoices &choices, qint64 nowMs)
{
    const auto connection = Connection::open(m_database, OpenMode::Existing);
    if (!connection)
        return connection.error();
    ImportJob job(m_file->rows(), *connection.value(), nowMs);
    if (const Result<> done = job.look(choices, ImportJob::Making::No, m_stop); !done)
        return done.error();
    const ImportReading &reading = job.reading();
    ImportWords words{reading.rowCount(), false, reading.agentWords(), reading.outcomeWords(), reading.questions(),
                      reading.notices()};
    for (const ImportQuestion &question : words.questions)
        words.datesAreOpen =
            words.datesAreOpen || (question.about == ImportQuestion::About::Dates && question.said.isEmpty());
    return words;
}

void CallImporter::look(const ImportChoices &choices, const ImportPorts::Answer<Result<ImportWords>> &answer)
{
    run({}, [this, choices, answer, nowMs = m_nowMs()](const auto &) {
        const Result<ImportWords> found = wanted(lookHere(choices, nowMs));
        return [answer, found] { answer(found); };
    });
}

Result<ImportPreview> CallImporter::previewHere(const ImportChoices &choices, qint64 nowMs,
                                                const ImportPorts::Progress &tell)
{
    const auto connection = Connection::open(m_database, OpenMode::Existing);
    if (!connection)
        return connection.error();
    ImportJob job(m_file->rows(), *connection.value(), nowMs);
    if (const Result<> done = job.look(choices, ImportJob::Making::No, m_stop); !done)
        return done.error();
    ImportPreview preview;
    Refusals refusals;
    refusals.listenTo(job);
    job.onTaken([&preview](const ImportedCall &call) {
        if (preview.first.size() < callsShown)
            preview.first.push_back(call);
    });
    job.onProgress([&](qint64 rows) { tell(rows, job.reading().rowCount()); });
    auto report = job.preview(m_stop);
    if (!report)
        return report.error();
    preview.report = report.take();
    preview.refused = refusals.all();
    preview.notices = job.reading().notices();
    preview.sheets = namesOf(m_file->rows());
    return preview;
}

void CallImporter::preview(const ImportChoices &choices, ImportPorts::Progress progress,
                           const ImportPorts::Answer<Result<ImportPreview>> &answer)
{
    run(std::move(progress), [this, choices, answer, nowMs = m_nowMs()](const ImportPorts::Progress &tell) {
        const Result<ImportPreview> found = wanted(previewHere(choices, nowMs, tell));
        return [answer, found] { answer(found); };
    });
}

ImportEnd CallImporter::writeHere(const ImportChoices &choices, AccountId by, qint64 nowMs,
                                  const ImportPorts::Progress &tell)
{
    const auto connection = Connection::open(m_database, OpenMode::Existing);
    if (!connection)
        return {connection.error(), 0, {}, {}, {}, {}};
    m_choices = choices;
    ImportJob job(m_file->rows(), *connection.value(), nowMs);
    if (const Result<> done = job.look(choices, ImportJob::Making::Yes, m_stop); !done)
        return {done.error(), 0, {}, {}, {}, {}};
    Refusals refusals;
    refusals.listenTo(job);
    job.onProgress([&](qint64 rows) { tell(rows, job.reading().rowCount()); });
    auto report = job.write(m_name, by, m_stop);
    if (!report)
        return {report.error(), job.lastRun(), {}, {}, {}, {}};
    return {{}, job.lastRun(), report.take(), refusals.all(), job.reading().notices(), namesOf(m_file->rows())};
}

void CallImporter::write(const ImportChoices &choices, AccountId by, ImportPorts::Progress progress,
                         const ImportPorts::Answer<ImportEnd> &answer)
{
    run(std::move(progress), [this, choices, by, answer, nowMs = m_nowMs()](const ImportPorts::Progress &tell) {
        const ImportEnd ended = writeHere(choices, by, nowMs, tell);
        return [answer, ended] { answer(ended); };
    });
}

Result<qint64> CallImporter::saveRejectedHere(const RejectedWish &wish, qint64 nowMs)
{
    const auto connection = Connection::open(m_database, OpenMode::Existing);
    if (!connection)
        return connection.error();
    ImportJob job(m_file->rows(), *connection.value(), nowMs);
    Result<> done = job.look(m_choices, ImportJob::Making::No, m_stop);
    if (!done)
        return done.error();
    RejectedSheet sheet(wish.path, wish.mark);
    qint64 rows = 0;
    done = sheet.begin(job.reading().heads());
    if (done) {
        const auto add = [&](const RejectedRow &row) {
            ++rows;
            return sheet.add(row);
        };
        done = job.eachBad(add, m_stop);
    }
    if (done)
        done = sheet.finish(m_stop);
    return done ? Result<qint64>(rows) : Result<qint64>(done.error());
}

void CallImporter::saveRejected(const RejectedWish &wish, const ImportPorts::Answer<Result<qint64>> &answer)
{
    run({}, [this, wish, answer, nowMs = m_nowMs()](const auto &) {
        const Result<qint64> saved = saveRejectedHere(wish, nowMs);
        return [answer, saved] { answer(saved); };
    });
}

void CallImporter::undo(qint64 number, ImportPorts::Progress progress,
                        const ImportPorts::Answer<Result<qint64>> &answer)
{
    run(std::move(progress), [this, number, answer, nowMs = m_nowMs()](const ImportPorts::Progress &tell) {
        const auto gone = [&]() -> Result<qint64> {
            const auto connection = Connection::open(m_database, OpenMode::Existing);
            if (!connection)
                return connection.error();
            const auto known = ImportRepository(*connection.value()).run(number);
            const qint64 whole = known ? known.value().calls : 0;
            return CallImportUndo(*connection.value()).undo(number, nowMs, [&](qint64 calls) {
                tell(calls, whole);
                return !m_stop;
            });
        }();
        return [answer, gone] { answer(gone); };
    });
}

} // namespace helpdesk::console
