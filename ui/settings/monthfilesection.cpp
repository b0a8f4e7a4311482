// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/monthfilesection.h"

#include "ui/common/keybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/text/errortext.h"
#include "ui/text/times.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPointer>
#include <QVBoxLayout>

namespace helpdesk {

MonthFileSection::MonthFileSection(MonthFilePorts ports, QWidget *parent)
    : SettingsSection(parent),
      m_ports(std::move(ports)),
      m_facts(new PlainLabel(PlainLabel::Face::Body, Tone::Text, this)),
      m_result(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this)),
      m_csv(new QCheckBox(this)),
      m_folder(new KeyButton(KeyButton::Look::Framed, {}, {}, this)),
      m_off(new KeyButton(KeyButton::Look::Framed, {}, {}, this))
{
    for (PlainLabel *label : {m_facts, m_result})
        label->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (KeyButton *button : {m_folder, m_off})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column()->addWidget(m_facts);
    column()->addLayout(buttons);
    column()->addWidget(m_csv);
    column()->addWidget(m_result);
    column()->addStretch(1);
    connect(m_csv, &QCheckBox::clicked, this, [this](bool isCsv) {
        MonthFilePorts::Choice choice = m_ports.choice();
        choice.isCsv = isCsv;
        m_ports.choose(choice);
        load();
    });
    connect(m_folder, &KeyButton::clicked, this, &MonthFileSection::chooseFolder);
    connect(m_off, &KeyButton::clicked, this, [this] { keepIn({}); });
    m_ports.listen([self = QPointer<MonthFileSection>(this)] {
        if (self)
            self->load();
    });
    retranslate();
}

void MonthFileSection::load()
{
    const MonthFilePorts::Choice choice = m_ports.choice();
    const MonthFilePorts::State state = m_ports.state();
    m_csv->setChecked(choice.isCsv);
    m_off->setVisible(!choice.folder.isEmpty());
    QStringList lines{choice.folder.isEmpty() ? tr("Not kept. Choose a folder, and it is.")
                                              : tr("Kept in: %1").arg(choice.folder)};
    if (!state.lastPath.isEmpty() && !choice.folder.isEmpty())
        lines.append(tr("Brought up to date at %1: %2").arg(Times::hour(state.lastAtMs), state.lastPath));
    m_facts->setText(lines.join(QLatin1Char('\n')));
    showState(state);
}

void MonthFileSection::showState(const MonthFilePorts::State &state)
{
    m_result->setTone(state.trouble ? Tone::Overdue : Tone::TextMuted);
    if (state.working)
        m_result->setText(tr("Writing…"));
    else if (!state.trouble)
        m_result->setText({});
    else if (*state.trouble == Error::Code::StorageFull)
        m_result->setText(tr("It could not be written: the disk is full. Make room; it is tried again every minute."));
    else if (*state.trouble == Error::Code::StorageReadOnly)
        m_result->setText(tr("It could not be written: the folder is not there, or nothing can be put into it. It is "
                             "tried again every minute."));
    else if (*state.trouble == Error::Code::StorageBusy)
        m_result->setText(tr("It could not be written: another program does not let the file go. Close it there; it is "
                             "tried again every minute."));
    else if (*state.trouble == Error::Code::NotFound)
        m_result->setText(ErrorText::noWorkbooks().whole());
    else
        m_result->setText(tr("It could not be written. It is tried again every minute."));
}

void MonthFileSection::keepIn(const QString &folder)
{
    MonthFilePorts::Choice choice = m_ports.choice();
    choice.folder = folder;
    m_ports.choose(choice);
    load();
}

void MonthFileSection::chooseFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Where the month's call report is kept"), m_ports.choice().folder);
    if (!folder.isEmpty())
        keepIn(folder);
}

void MonthFileSection::retranslate()
{
    setHead(tr("The manual has each outside call written into the general call report before it is dialled, and every "
               "call when it is registered. "
               "One file a month, with all of its calls, is brought up to date then, in the background. A file of that "
               "name in the folder is replaced; "
               "what is written into it by hand is lost with the next call."));
    m_csv->setText(tr("As CSV, for other programs, and not as an Excel file"));
    m_csv->setAccessibleName(m_csv->text());
    m_folder->setWord(tr("Keep it in a folder…"));
    m_off->setWord(tr("Keep it no more"));
    load();
}

} // namespace helpdesk
