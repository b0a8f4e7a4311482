// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the panel of an import shows of where it is.

#include "ui/common/agentsession.h"
#include "ui/common/boundedlabel.h"
#include "ui/common/keybutton.h"
#include "ui/import/importcolumnspage.h"
#include "ui/import/importpanel.h"
#include "ui/import/importpreviewpage.h"
#include "ui/import/importresultpage.h"
#include "ui/import/importrunspage.h"
#include "ui/import/importwordspage.h"
#include "ui/text/errortext.h"
#include "ui/text/numbers.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QStackedWidget>

#include <initializer_list>

namespace helpdesk {

void ImportPanel::showStep(Step step)
{
    const bool keyboard = hasKeyboard();
    m_step = step;
    m_pages->setCurrentIndex(static_cast<int>(step));
    m_said->clear();
    showState();
    if (keyboard)
        giveKeyboard();
}

void ImportPanel::showState()
{
    const bool busy = m_act != Act::None;
    m_runsPage->setBusy(busy);
    for (QWidget *page : std::initializer_list<QWidget *>{m_columnsPage, m_wordsPage, m_resultPage})
        page->setEnabled(!busy);
    m_next->setVisible(m_step != Step::Runs);
    m_back->setVisible(m_step != Step::Runs && m_step != Step::Result);
    m_next->setEnabled(!busy);
    m_back->setEnabled(!busy);
    m_stop->setVisible(busy);
    showHead();
}

void ImportPanel::showHead()
{
    static constexpr int steps = 4;
    const QString names[] = {QString(), tr("Columns"), tr("Words"), tr("Preview"), tr("Result")};
    const int at = static_cast<int>(m_step);
    m_stepName->setVisible(at > 0);
    m_fileName->setVisible(at > 0);
    m_stepName->setText(at > 0 ? tr("%1 of %2: %3").arg(at).arg(steps).arg(names[at]) : QString());
    m_fileName->setWhole(QFileInfo(m_path).fileName());
    const qint64 taken = m_previewPage->report().taken;
    const QString bring =
        taken > 0 ? tr("Bring in %n call(s)", nullptr, static_cast<int>(taken)) : tr("Go on without a call");
    m_next->setWord(m_step == Step::Preview ? bring : m_step == Step::Result ? tr("Another file") : tr("Next"));
    m_back->setWord(m_step == Step::Columns ? tr("Leave this file") : tr("Back"));
}

/// What was said of the choices before holds no longer.
void ImportPanel::touched()
{
    if (m_act == Act::None)
        m_said->clear();
}

void ImportPanel::tell(const QString &words, bool good)
{
    m_said->setTone(good ? Tone::Text : Tone::Overdue);
    m_said->setText(words);
}

void ImportPanel::tellError(const Error &error)
{
    if (error.code == Error::Code::NotAllowed)
        tell(tr("Stopped."), true);
    else
        tell(ErrorText::of(error.code).whole(), false);
}

QString ImportPanel::begun() const
{
    const QString name = QFileInfo(m_path).fileName();
    if (m_act == Act::Writing)
        return tr("Import: “%1” is being brought in; what is in by then stays, the rest does not come").arg(name);
    const bool chosen = m_step == Step::Columns || m_step == Step::Words || m_step == Step::Preview;
    return chosen ? tr("Import: what was said of “%1”").arg(name) : QString();
}

void ImportPanel::takeFocus()
{
    giveKeyboard();
}

void ImportPanel::giveKeyboard()
{
    if (m_act != Act::None) {
        m_stop->setFocus(Qt::OtherFocusReason);
        return;
    }
    switch (m_step) {
    case Step::Runs:
        m_runsPage->takeFocus();
        return;
    case Step::Columns:
        m_columnsPage->takeFocus();
        return;
    case Step::Words:
        m_wordsPage->takeFocus();
        return;
    case Step::Preview: // Not to the button: Enter pressed twice brings nothing in.
        if (!m_previewPage->takeFocus())
            m_next->setFocus(Qt::OtherFocusReason);
        return;
    case Step::Result: // To the rows not taken: they are gone with the next file.
        if (!m_resultPage->takeFocus())
            m_next->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void ImportPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (m_step == Step::Columns || m_step == Step::Words))
        goOn();
    else
        ReportPanel::keyPressEvent(event);
}

void ImportPanel::retranslate()
{
    m_title->setText(title());
    m_stop->setWord(tr("Stop"));
    m_runsPage->retranslate();
    m_columnsPage->retranslate();
    m_wordsPage->retranslate();
    m_previewPage->retranslate();
    m_resultPage->retranslate();
    if (std::exchange(m_saidIn, m_session.screen()) != m_session.screen() && m_act == Act::None)
        m_said->clear();
    showState();
}

} // namespace helpdesk
