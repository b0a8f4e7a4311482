// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/partdialog.h"

#include "ui/common/agentsession.h"
#include "ui/common/plainlabel.h"
#include "ui/text/directorytext.h"
#include "ui/text/times.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace helpdesk {

PartDialog::PartDialog(const Requester &standing, std::vector<MergedEntry> merged, const AgentSession &session,
                       QWidget *parent)
    : QDialog(parent),
      m_merged(std::move(merged)),
      m_list(new QListWidget(this))
{
    setWindowTitle(tr("Part two entries"));
    resize(520, 380);
    auto *asked =
        new PlainLabel(tr("Which entry is not %1?").arg(standing.name), PlainLabel::Face::Strong, Tone::Text, this);
    auto *after = new PlainLabel(tr("It stands for itself again, with its own data, calls and tickets."),
                                 PlainLabel::Face::Secondary, Tone::TextMuted, this);
    for (PlainLabel *label : {asked, after})
        label->setWordWrap(true);
    m_list->setAccessibleName(asked->text());
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setSpacing(3);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const MergedEntry &each : m_merged) {
        const QString who = session.nameOf(each.mergedBy);
        const QString day = Times::dayAndHour(each.mergedAtMs);
        QStringList lines{each.requester.name};
        if (const QString details = DirectoryText::details(each.requester); !details.isEmpty())
            lines.append(details);
        lines.append(who.isEmpty() ? tr("Merged on %1").arg(day) : tr("Merged on %1 by %2").arg(day, who));
        m_list->addItem(lines.join(QLatin1Char('\n')));
    }
    auto *buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(tr("Part"), QDialogButtonBox::AcceptRole);
    QPushButton *leave = buttons->addButton(tr("Leave them together"), QDialogButtonBox::RejectRole);
    for (QPushButton *button : {m_ok, leave}) {
        button->setAccessibleName(button->text());
        button->setMinimumWidth(button->fontMetrics().horizontalAdvance(button->text()) + 32);
        button->setAutoDefault(false);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(10);
    layout->addWidget(asked);
    layout->addWidget(after);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(m_list, &QListWidget::itemActivated, m_ok, qOverload<>(&QWidget::setFocus));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &PartDialog::confirm);
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void PartDialog::confirm()
{
    if (const int row = m_list->currentRow(); row >= 0 && row < static_cast<int>(m_merged.size()))
        Q_EMIT confirmed(m_merged[static_cast<std::size_t>(row)].requester.id);
    accept();
}

} // namespace helpdesk
