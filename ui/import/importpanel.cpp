// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importpanel.h"

#include "core/base/text.h"
#include "ui/common/agentsession.h"
#include "ui/common/boundedlabel.h"
#include "ui/common/keybutton.h"
#include "ui/import/importcolumnspage.h"
#include "ui/import/importpreviewpage.h"
#include "ui/import/importresultpage.h"
#include "ui/import/importrunspage.h"
#include "ui/import/importwordspage.h"
#include "ui/text/errortext.h"
#include "ui/text/importtext.h"
#include "ui/text/numbers.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPointer>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace helpdesk {

ImportPanel::ImportPanel(AgentSession &session, ImportPorts ports, QWidget *parent)
    : ReportPanel(parent),
      m_session(session),
      m_ports(std::move(ports)),
      m_title(new PlainLabel(PlainLabel::Face::Title, Tone::Text, this)),
      m_stepName(new PlainLabel(PlainLabel::Face::Strong, Tone::Text, this)),
      m_fileName(new BoundedLabel(PlainLabel::Face::Secondary, Tone::TextMuted, 1, this)),
      m_pages(new QStackedWidget(this)),
      m_runsPage(new ImportRunsPage(session, this)),
      m_columnsPage(new ImportColumnsPage(this)),
      m_wordsPage(new ImportWordsPage(session, this)),
      m_previewPage(new ImportPreviewPage(session, this)),
      m_resultPage(new ImportResultPage(this)),
      m_next(new KeyButton(KeyButton::Look::Main, {}, {}, this)),
      m_back(new KeyButton(KeyButton::Look::Framed, {}, {}, this)),
      m_stop(new KeyButton(KeyButton::Look::Framed, {}, {}, this)),
      m_said(new PlainLabel(PlainLabel::Face::Secondary, Tone::Text, this))
{
    layOut();
    connect(m_runsPage, &ImportRunsPage::fileWanted, this, &ImportPanel::chooseFile);
    connect(m_runsPage, &ImportRunsPage::undoWanted, this, &ImportPanel::undo);
    connect(m_columnsPage, &ImportColumnsPage::changed, this, &ImportPanel::touched);
    connect(m_columnsPage, &ImportColumnsPage::headsChosen, this, [this](const HeadPlace &place) {
        begin(Act::Opening);
        m_ports.glance(place, [self = QPointer(this)](const OpenedLog &opened) {
            if (self)
                self->takeOpened(opened, false);
        });
    });
    connect(m_columnsPage, &ImportColumnsPage::formChosen, this, [this](const CsvForm &form) {
        begin(Act::Opening);
        m_ports.reopen(form, [self = QPointer(this)](const OpenedLog &opened) {
            if (self)
                self->takeOpened(opened, true);
        });
    });
    connect(m_wordsPage, &ImportWordsPage::changed, this, &ImportPanel::touched);
    connect(m_resultPage, &ImportResultPage::rejectedWanted, this, &ImportPanel::saveRejected);
    connect(m_resultPage, &ImportResultPage::undoWanted, this, [this](qint64 run) {
        m_runsPage->askAbout(run);
        goOn();
    });
    connect(m_next, &KeyButton::clicked, this, &ImportPanel::goOn);
    connect(m_back, &KeyButton::clicked, this, &ImportPanel::goBack);
    connect(m_stop, &KeyButton::clicked, this, [this] {
        m_stopAsked = true;
        m_ports.stop();
    });
    retranslate();
}

void ImportPanel::layOut()
{
    m_said->setWordWrap(true);
    m_stop->hide();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(32, 20, 32, 0);
    head->setSpacing(16);
    head->addWidget(m_title);
    head->addWidget(m_stepName);
    head->addWidget(m_fileName, 1);
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_runsPage, m_columnsPage, m_wordsPage, m_previewPage, m_resultPage})
        m_pages->addWidget(page);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(32, 8, 32, 16);
    foot->setSpacing(8);
    foot->addWidget(m_next);
    foot->addWidget(m_back);
    foot->addWidget(m_stop);
    foot->addSpacing(8);
    foot->addWidget(m_said, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    rows->addLayout(head);
    rows->addWidget(m_pages, 1);
    rows->addLayout(foot);
}

void ImportPanel::load()
{
    if (m_step != Step::Runs || m_act != Act::None)
        return;
    m_ports.runs([self = QPointer(this)](const Result<std::vector<ImportRun>> &runs) {
        if (!self)
            return;
        if (runs)
            self->m_runsPage->setRuns(runs.value());
        else
            self->tellError(runs.error());
    });
}

bool ImportPanel::hasKeyboard() const
{
    const QWidget *focused = QApplication::focusWidget();
    return focused && isAncestorOf(focused);
}

void ImportPanel::begin(Act act)
{
    const bool keyboard = hasKeyboard();
    m_act = act;
    m_stopAsked = false;
    tell(act == Act::Writing       ? tr("Beginning…")
             : act == Act::Undoing ? tr("Taking back…")
             : act == Act::Saving  ? tr("Saving…")
                                   : tr("Reading the file…"),
         true);
    showState();
    if (keyboard)
        m_stop->setFocus(Qt::OtherFocusReason);
}

/// The keyboard goes back only if it waited here: somebody may be on the line meanwhile.
void ImportPanel::end()
{
    const bool keyboard = hasKeyboard();
    m_act = Act::None;
    m_said->clear();
    showState();
    if (keyboard)
        giveKeyboard();
}

ImportPorts::Progress ImportPanel::progress()
{
    return [self = QPointer(this)](qint64 through, qint64 whole) {
        if (!self || self->m_act == Act::None)
            return;
        self->tell(self->m_act == Act::Undoing
                       ? tr("%1 of %2 calls taken back").arg(groupedNumber(through), groupedNumber(whole))
                       : tr("%1 of %2 rows").arg(groupedNumber(through), groupedNumber(whole)),
                   true);
    };
}

void ImportPanel::chooseFile()
{
    if (const QString path = m_ports.askFile(this); !path.isEmpty())
        openFile(path);
}

void ImportPanel::openFile(const QString &path)
{
    if (m_act != Act::None)
        return;
    showStep(Step::Runs);
    m_path = path;
    begin(Act::Opening);
    m_ports.open(path, [self = QPointer(this)](const OpenedLog &opened) {
        if (self)
            self->takeOpened(opened, true);
    });
}

void ImportPanel::takeOpened(const OpenedLog &opened, bool another)
{
    const bool stopped = m_stopAsked || opened.trouble == FileTrouble::Stopped; // The answer may have been under way.
    end();
    if (stopped || opened.trouble) {
        tell(stopped ? tr("Stopped.") : tr("%1: %2").arg(QFileInfo(m_path).fileName(), ImportText::of(*opened.trouble)),
             stopped);
        return;
    }
    if (opened.error) {
        tellError(*opened.error);
        return;
    }
    if (another) {
        m_wordsPage->forget();
        m_columnsPage->forget();
    }
    m_columnsPage->setGlance(opened.glance, opened.encoding);
    showStep(Step::Columns);
}

ImportChoices ImportPanel::choices() const
{
    ImportChoices said;
    m_columnsPage->addTo(said);
    m_wordsPage->addTo(said);
    return said;
}

void ImportPanel::goOn()
{
    if (m_act != Act::None)
        return;
    switch (m_step) {
    case Step::Runs:
        chooseFile();
        return;
    case Step::Columns:
        look();
        return;
    case Step::Words:
        preview();
        return;
    case Step::Preview:
        write();
        return;
    case Step::Result:
        m_ports.forget();
        showStep(Step::Runs);
        load();
        return;
    }
}

void ImportPanel::goBack()
{
    if (m_act != Act::None)
        return;
    const bool noWords = m_step == Step::Preview && m_wordsPage->isEmpty();
    showStep(noWords || m_step == Step::Words ? Step::Columns : m_step == Step::Preview ? Step::Words : Step::Runs);
    load();
}

void ImportPanel::look()
{
    if (const QString lacking = m_columnsPage->lacking(); !lacking.isEmpty()) {
        tell(lacking, false);
        return;
    }
    ImportChoices columns;
    m_columnsPage->addTo(columns); // Who the words are is asked of the file alone, as what its cells leave open.
    begin(Act::Looking);
    m_ports.look(columns, [self = QPointer(this)](const Result<ImportWords> &words) {
        if (self)
            self->takeWords(words);
    });
}

void ImportPanel::takeWords(const Result<ImportWords> &words)
{
    const bool stopped = m_stopAsked;
    end();
    if (stopped) {
        tell(tr("Stopped."), true);
        return;
    }
    if (!words) {
        if (words.error().code == Error::Code::InvalidInput)
            tell(tr("No line of this file has a day and an outcome in these columns."), false);
        else
            tellError(words.error());
        return;
    }
    m_words = words.value();
    if (m_words.datesAreOpen && !choices().answers.dates) {
        tell(tr("Nothing in the file says whether 03/04 is the 3rd of April or the 4th of March. Say it above."),
             false);
        if (hasKeyboard())
            m_columnsPage->takeFocusOfDates();
        return;
    }
    m_wordsPage->setWords(m_words);
    if (m_wordsPage->isEmpty())
        preview();
    else
        showStep(Step::Words);
}

void ImportPanel::preview()
{
    if (m_wordsPage->lacksAnswer()) {
        tell(tr("Say first what the cells leave open: without it nothing can be read."), false);
        return;
    }
    begin(Act::Previewing);
    m_ports.preview(choices(), progress(), [self = QPointer(this)](const Result<ImportPreview> &preview) {
        if (self)
            self->takePreview(preview);
    });
}

/// Those whose names are not known to the desk yet.
QHash<QString, QString> ImportPanel::people() const
{
    QHash<QString, QString> people;
    const ImportChoices said = choices();
    for (const WordToSay &word : m_words.agents) {
        const auto choice = said.agents.constFind(word.word);
        const auto who = choice != said.agents.constEnd() ? std::optional(*choice)
            : word.agent                                  ? word.agent
                                                          : said.everybodyElse;
        if (who && who->who == AgentChoice::Who::Left)
            people.insert(foldedForSearch(word.word), word.word);
    }
    return people;
}

void ImportPanel::takePreview(const Result<ImportPreview> &preview)
{
    const bool stopped = m_stopAsked;
    end();
    if (stopped) {
        tell(tr("Stopped."), true);
        return;
    }
    if (!preview) {
        tellError(preview.error());
        return;
    }
    m_previewPage->setPreview(preview.value(), people());
    showStep(Step::Preview);
}

void ImportPanel::write()
{
    begin(Act::Writing);
    m_ports.write(choices(), m_session.account().id, progress(), [self = QPointer(this)](const ImportEnd &ended) {
        if (self)
            self->takeEnd(ended);
    });
}

void ImportPanel::takeEnd(const ImportEnd &ended)
{
    end();
    if (!ended.error) {
        m_resultPage->setEnd(ended);
        showStep(Step::Result);
        return;
    }
    tellError(*ended.error);
    if (ended.run != 0)
        tell(
            m_said->text() + QLatin1Char(' ')
                + tr("What was brought in until then stays; going on here, or with the same file, brings in the rest."),
            ended.error->code == Error::Code::NotAllowed);
}

void ImportPanel::saveRejected()
{
    const QFileInfo file(m_path);
    const RejectedWish wish =
        m_ports.askRejected(this, file.dir().filePath(tr("%1 - not taken.xlsx").arg(file.completeBaseName())));
    if (wish.path.isEmpty() || m_act != Act::None)
        return;
    begin(Act::Saving);
    m_ports.saveRejected(wish, [self = QPointer(this), path = wish.path](const Result<qint64> &rows) {
        if (!self)
            return;
        self->end();
        if (rows)
            self->tell(tr("%n row(s) saved as %1", nullptr, static_cast<int>(rows.value()))
                           .arg(QDir::toNativeSeparators(path)),
                       true);
        else if (rows.error().code == Error::Code::NotAllowed)
            self->tell(tr("Stopped. A file of that name stays as it was."), true);
        else if (rows.error().code == Error::Code::StorageFull)
            self->tell(tr("The disk is full: nothing was written, and a file of that name stays as it was."), false);
        else if (rows.error().code == Error::Code::NotFound)
            self->tell(ErrorText::noWorkbooks().whole(), false);
        else
            self->tell(tr("The file could not be written; one of that name stays as it was. Choose another place, or "
                          "close it where it is open."),
                       false);
    });
}

void ImportPanel::undo(const ImportRun &run)
{
    if (m_act != Act::None)
        return;
    begin(Act::Undoing);
    m_ports.undo(run.id, progress(), [self = QPointer(this), run](const Result<qint64> &gone) {
        if (self)
            self->takeUndone(run, gone);
    });
}

void ImportPanel::takeUndone(const ImportRun &run, const Result<qint64> &gone)
{
    const bool stopped = m_stopAsked;
    end();
    if (gone)
        tell(tr("%n call(s) of “%1” taken back.", nullptr, static_cast<int>(gone.value())).arg(run.file), true);
    else if (gone.error().code == Error::Code::Conflict)
        tell(
            tr("“%1” cannot be taken back: calls of it were amended since. The log shows them as imported and amended.")
                .arg(run.file),
            false);
    else if (gone.error().code == Error::Code::NotAllowed && stopped)
        tell(tr("Stopped. Taking it back once more goes on with the rest."), true);
    else if (gone.error().code == Error::Code::NotAllowed)
        tell(tr("“%1” was taken back already.").arg(run.file), true);
    else
        tellError(gone.error());
    load();
}

} // namespace helpdesk
