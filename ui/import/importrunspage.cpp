// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importrunspage.h"

#include "ui/common/agentsession.h"
#include "ui/common/choicelist.h"
#include "ui/common/keybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/text/times.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace helpdesk {

ImportRunsPage::ImportRunsPage(AgentSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_words(new PlainLabel(PlainLabel::Face::Body, Tone::TextMuted, this)),
      m_choose(new KeyButton(KeyButton::Look::Main, {}, {}, this)),
      m_listName(new PlainLabel(PlainLabel::Face::Small, Tone::TextMuted, this)),
      m_list(new ChoiceList(this)),
      m_undo(new KeyButton(KeyButton::Look::Framed, {}, {}, this)),
      m_question(new PlainLabel(PlainLabel::Face::Body, Tone::Text, this)),
      m_yes(new KeyButton(KeyButton::Look::Framed, {}, {}, this)),
      m_no(new KeyButton(KeyButton::Look::Main, {}, {}, this))
{
    layOut();
    connect(m_choose, &KeyButton::clicked, this, &ImportRunsPage::fileWanted);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { ask(false); });
    connect(m_undo, &KeyButton::clicked, this, [this] {
        ask(true);
        m_no->setFocus(Qt::OtherFocusReason);
    });
    connect(m_no, &KeyButton::clicked, this, [this] {
        ask(false);
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_yes, &KeyButton::clicked, this, [this] {
        const ImportRun *run = chosen();
        const bool same = run && m_asked == run->id;
        const ImportRun wanted = run ? *run : ImportRun();
        ask(false);
        if (same)
            Q_EMIT undoWanted(wanted);
    });
    connect(&session, &AgentSession::changed, this, &ImportRunsPage::retranslate);
    retranslate();
}

void ImportRunsPage::layOut()
{
    m_words->setWordWrap(true);
    m_question->setWordWrap(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(32, 0, 32, 12);
    rows->setSpacing(10);
    const auto addRow = [rows](std::initializer_list<QWidget *> widgets) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        for (QWidget *widget : widgets)
            row->addWidget(widget);
        row->addStretch(1);
        rows->addLayout(row);
    };
    rows->addWidget(m_words);
    addRow({m_choose});
    rows->addSpacing(8);
    rows->addWidget(m_listName);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_question);
    addRow({m_undo, m_no, m_yes});
    setTabOrder(m_no, m_yes);
}

void ImportRunsPage::setRuns(std::vector<ImportRun> runs)
{
    const ImportRun *before = chosen();
    const qint64 wanted = std::exchange(m_wanted, 0);
    const qint64 id = wanted != 0 ? wanted : before ? before->id : 0;
    const bool asked = wanted != 0 || m_asked.has_value();
    m_runs = std::move(runs);
    showRuns();
    const auto again = std::find_if(m_runs.begin(), m_runs.end(), [id](const ImportRun &run) { return run.id == id; });
    if (again != m_runs.end())
        m_list->setCurrentRow(static_cast<int>(again - m_runs.begin()));
    ask(asked && again != m_runs.end()); // Never turned to another run under the hand.
    if (wanted != 0 && m_asked && isAncestorOf(QApplication::focusWidget()))
        m_no->setFocus(Qt::OtherFocusReason);
}

const ImportRun *ImportRunsPage::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= static_cast<int>(m_runs.size()) ? nullptr : &m_runs[static_cast<std::size_t>(row)];
}

QString ImportRunsPage::stateOf(const ImportRun &run) const
{
    if (run.undoneAtMs)
        return tr("taken back %1").arg(Times::dayAndHour(*run.undoneAtMs));
    return run.finishedAtMs ? QString() : tr("not finished: the same file again goes on with it");
}

void ImportRunsPage::showRuns()
{
    std::vector<ChoiceList::Row> rows;
    for (const ImportRun &run : m_runs) {
        const QString by = run.madeBy.isNull() ? tr("command line") : m_session.nameOf(run.madeBy);
        QStringList facts{tr("%n call(s)", nullptr, static_cast<int>(run.calls)), Times::dayAndHour(run.madeAtMs), by,
                          stateOf(run)};
        facts.removeAll(QString());
        rows.push_back({run.file, facts.join(QStringLiteral(" · ")),
                        run.undoneAtMs ? ChoiceList::Mark::Quiet : ChoiceList::Mark::None});
    }
    m_list->setRows(rows);
    showChosen();
}

void ImportRunsPage::ask(bool asking)
{
    const ImportRun *run = chosen();
    m_asked = asking && run && !run->undoneAtMs ? std::optional(run->id) : std::nullopt;
    if (m_asked)
        m_question->setText(
            tr("Take back all %n call(s) of “%1”? Their figures go with them. The file itself stays where it is.",
               nullptr, static_cast<int>(run->calls))
                .arg(run->file));
    showChosen();
}

void ImportRunsPage::showChosen()
{
    const ImportRun *run = chosen();
    m_question->setVisible(m_asked.has_value());
    m_yes->setVisible(m_asked.has_value());
    m_no->setVisible(m_asked.has_value());
    m_undo->setVisible(!m_asked && !m_runs.empty());
    m_undo->setEnabled(!m_busy && run && !run->undoneAtMs);
    m_choose->setEnabled(!m_busy);
}

void ImportRunsPage::setBusy(bool busy)
{
    m_busy = busy;
    showChosen();
}

void ImportRunsPage::takeFocus()
{
    m_choose->setFocus(Qt::TabFocusReason);
}

void ImportRunsPage::retranslate()
{
    m_words->setText(
        tr("Calls that were kept in a sheet before, from Excel (.xlsx) or CSV. Columns may have any name and order. "
           "You see what would be brought in before anything is changed, and a whole import can be taken back. "
           "Imported calls are marked in every figure."));
    m_choose->setWord(tr("Choose a file…"));
    m_listName->setText(tr("Earlier imports"));
    m_list->setAccessibleName(m_listName->text());
    m_list->setEmptyText(tr("Nothing was brought in yet."));
    m_undo->setWord(tr("Take it back…"));
    m_yes->setWord(tr("Take them back"));
    m_no->setWord(tr("Keep them"));
    showRuns();
    ask(m_asked.has_value());
}

} // namespace helpdesk
