// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/reportdesk.h"
#include "ui/import/importpanel.h"

class QComboBox;

namespace helpdesk {

/// The panel of imports in the whole window over answers that the test says; each comes when answer() is called.
class ImportStage
{
public:
    explicit ImportStage(Language screen = Language::English);
    /// Over answers of somebody else.
    ImportStage(Language screen, ImportPorts ports);

    /// The panel with the keyboard in it.
    void open();
    /// Enter on the button to choose a file; it is opened.
    void openFile();
    void enter() { press(Qt::Key_Return); }
    /// From the preview by keys to the button that writes, and Enter.
    void bring();
    void press(Qt::Key key);
    /// What was asked last is answered.
    void answer();
    [[nodiscard]] QComboBox *box(const QString &name);
    /// By keys, as who has the keyboard in it would.
    void choose(const QString &name, const QString &choice);
    [[nodiscard]] ImportPanel &panel();
    [[nodiscard]] QString said() const;

    ReportStage stage;
    OpenedLog opened;
    ImportWords words;
    ImportPreview preview;
    ImportEnd end;
    Result<qint64> saved{qint64{5}};
    Result<qint64> undone{qint64{3}};
    std::vector<ImportRun> runs;
    QStringList asked;     ///< Names of acts, in their order.
    ImportChoices choices; ///< Of the last act.
    CsvForm form;          ///< Asked for last, as the next.
    HeadPlace place;
    AccountId by;
    QString savedTo;
    qint64 undoneRun = 0;
    int stops = 0;
    ImportPorts::Progress progress;

private:
    ImportPorts fakes();
    template<typename T>
    void ask(const char *act, const ImportPorts::Answer<T> &given, const T &with)
    {
        asked.append(QString::fromLatin1(act));
        m_answer = [given, &with] { given(with); };
    }

    std::function<void()> m_answer;
    bool m_opened = false;
};

/// A log of five columns, one of which nobody knows by its name.
[[nodiscard]] SheetGlance sampleGlance();

} // namespace helpdesk
