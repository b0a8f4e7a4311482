// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localtext.h"
#include "ui/import/importports.h"
#include "ui/report/reportpanel.h"

class QStackedWidget;

namespace helpdesk {

class AgentSession;
class BoundedLabel;
class ImportColumnsPage;
class ImportPreviewPage;
class ImportResultPage;
class ImportRunsPage;
class ImportWordsPage;
class KeyButton;
class PlainLabel;

/// A log kept before is brought in, step by step: its columns, its words, what would come of it, and what came. Whoever
/// answers a call meanwhile finds it as they left it; an error leaves what was chosen.
class ImportPanel : public ReportPanel
{
    Q_OBJECT

public:
    enum class Step { Runs, Columns, Words, Preview, Result };

    /// The session is borrowed.
    ImportPanel(AgentSession &session, ImportPorts ports, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Import"); }
    /// As it is found among the commands.
    [[nodiscard]] static QString commandWords() { return tr("Import: bring in a log kept before"); }
    void load() override;
    void takeFocus() override;
    void retranslate() override;
    [[nodiscard]] QString begun() const override;
    /// Without asking for one.
    void openFile(const QString &path);
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool isBusy() const { return m_act != Act::None; }

protected:
    /// Enter goes on to the next step.
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Act { None, Opening, Looking, Previewing, Writing, Saving, Undoing };

    void layOut();
    void chooseFile();
    void takeOpened(const OpenedLog &opened, bool another);
    void goOn();
    void goBack();
    void look();
    void takeWords(const Result<ImportWords> &words);
    void preview();
    void takePreview(const Result<ImportPreview> &preview);
    void write();
    void takeEnd(const ImportEnd &end);
    void saveRejected();
    void undo(const ImportRun &run);
    void takeUndone(const ImportRun &run, const Result<qint64> &gone);
    void begin(Act act);
    void end();
    [[nodiscard]] ImportPorts::Progress progress();
    void showStep(Step step);
    void showState();
    void showHead();
    void touched();
    void tell(const QString &words, bool good);
    void tellError(const Error &error);
    [[nodiscard]] ImportChoices choices() const;
    [[nodiscard]] QHash<QString, QString> people() const;
    [[nodiscard]] bool hasKeyboard() const;
    void giveKeyboard();

    AgentSession &m_session;
    ImportPorts m_ports;
    Step m_step = Step::Runs;
    Act m_act = Act::None;
    bool m_stopAsked = false;
    Language m_saidIn = Language::Spanish; ///< What the foot says.
    QString m_path;
    ImportWords m_words;

    PlainLabel *m_title;
    PlainLabel *m_stepName;
    BoundedLabel *m_fileName;
    QStackedWidget *m_pages;
    ImportRunsPage *m_runsPage;
    ImportColumnsPage *m_columnsPage;
    ImportWordsPage *m_wordsPage;
    ImportPreviewPage *m_previewPage;
    ImportResultPage *m_resultPage;
    KeyButton *m_next;
    KeyButton *m_back;
    KeyButton *m_stop;
    PlainLabel *m_said;
};

} // namespace helpdesk
