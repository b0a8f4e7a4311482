// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/reportcopiessection.h"

#include "ui/common/keybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/text/errortext.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPointer>
#include <QVBoxLayout>

namespace helpdesk {

ReportCopiesSection::ReportCopiesSection(ReportCopyPorts ports, QWidget *parent)
    : SettingsSection(parent),
      m_ports(std::move(ports)),
      m_enabled(new QCheckBox(this)),
      m_facts(new PlainLabel(PlainLabel::Face::Body, Tone::Text, this)),
      m_result(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this)),
      m_write(new KeyButton(KeyButton::Look::Framed, {}, {}, this)),
      m_folder(new KeyButton(KeyButton::Look::Framed, {}, {}, this)),
      m_usual(new KeyButton(KeyButton::Look::Framed, {}, {}, this))
{
    for (PlainLabel *label : {m_facts, m_result})
        label->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (KeyButton *button : {m_write, m_folder, m_usual})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column()->addWidget(m_enabled);
    column()->addWidget(m_facts);
    column()->addLayout(buttons);
    column()->addWidget(m_result);
    column()->addStretch(1);
    connect(m_enabled, &QCheckBox::clicked, this, [this](bool enabled) {
        ReportCopyPorts::Choice choice = m_ports.choice();
        choice.enabled = enabled;
        m_ports.choose(choice);
        load();
    });
    connect(m_write, &KeyButton::clicked, this, [this] { m_ports.writeNow(); });
    connect(m_folder, &KeyButton::clicked, this, &ReportCopiesSection::chooseFolder);
    connect(m_usual, &KeyButton::clicked, this, [this] { keepIn({}); });
    m_ports.listen([self = QPointer<ReportCopiesSection>(this)] {
        if (self)
            self->load();
    });
    retranslate();
}

void ReportCopiesSection::load()
{
    const ReportCopyPorts::Choice choice = m_ports.choice();
    const ReportCopyPorts::State state = m_ports.state();
    m_enabled->setChecked(choice.enabled);
    m_usual->setVisible(!choice.folder.isEmpty());
    m_write->setEnabled(!state.working);
    QStringList lines{tr("Kept in: %1").arg(state.folder)};
    lines.append(state.lastPath.isEmpty() ? tr("Last one since the program started: none yet")
                                          : tr("Last one: %1").arg(state.lastPath));
    m_facts->setText(lines.join(QLatin1Char('\n')));
    showTrouble(state);
}

void ReportCopiesSection::showTrouble(const ReportCopyPorts::State &state)
{
    m_result->setTone(state.trouble ? Tone::Overdue : Tone::TextMuted);
    if (state.working)
        m_result->setText(tr("Writing…"));
    else if (!state.trouble)
        m_result->setText({});
    else if (*state.trouble == Error::Code::StorageFull)
        m_result->setText(
            tr("It could not be written: the disk is full. Make room; it is tried again every few minutes."));
    else if (*state.trouble == Error::Code::StorageReadOnly)
        m_result->setText(tr("It could not be written: nothing can be put into this folder. Choose another one."));
    else if (*state.trouble == Error::Code::NotFound)
        m_result->setText(ErrorText::noWorkbooks().whole());
    else
        m_result->setText(tr("It could not be written. It is tried again every few minutes."));
}

void ReportCopiesSection::keepIn(const QString &folder)
{
    ReportCopyPorts::Choice choice = m_ports.choice();
    choice.folder = folder;
    m_ports.choose(choice);
    m_ports.writeNow(); // Whether it can be written to is seen now and not at the end of the shift.
    load();
}

void ReportCopiesSection::chooseFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Where the call report is kept"), m_ports.state().folder);
    if (!folder.isEmpty())
        keepIn(folder);
}

void ReportCopiesSection::retranslate()
{
    setHead(tr("The manual asks that the general call report be kept on the agents' PCs. As an Excel file it has every "
               "call of the month. "
               "The last nine stay, and the last one of each month."));
    m_enabled->setText(tr("Write it at the end of each shift"));
    m_enabled->setAccessibleName(m_enabled->text());
    m_write->setWord(tr("Write it now"));
    m_folder->setWord(tr("Keep it elsewhere…"));
    m_usual->setWord(tr("In the usual folder again"));
    load();
}

} // namespace helpdesk
