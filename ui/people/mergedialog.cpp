// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/mergedialog.h"

#include "ui/common/folding.h"
#include "ui/common/plainlabel.h"
#include "ui/people/directorylist.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace helpdesk {

MergeDialog::MergeDialog(const DirectoryPorts &ports, const RequesterRow &stays, QWidget *parent)
    : QDialog(parent),
      m_stays(stays),
      m_list(new DirectoryList(ports, this)),
      m_preview(new PlainLabel(PlainLabel::Face::Body, Tone::Text, this))
{
    setWindowTitle(tr("Merge two entries"));
    resizeWithin(*this, {560, 520});
    auto *asked = new PlainLabel(tr("Which entry is also %1?").arg(stays.requester.name), PlainLabel::Face::Strong,
                                 Tone::Text, this);
    asked->setWordWrap(true);
    m_preview->setWordWrap(true);
    m_preview->setMinimumHeight(110);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(tr("Merge"), QDialogButtonBox::AcceptRole);
    QPushButton *leave = buttons->addButton(tr("Leave them apart"), QDialogButtonBox::RejectRole);
    for (QPushButton *button : {m_ok, leave}) {
        button->setAccessibleName(button->text());
        button->setMinimumWidth(button->fontMetrics().horizontalAdvance(button->text()) + 32);
        button->setAutoDefault(false);
    }
    m_ok->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(10);
    layout->addWidget(asked);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_preview);
    layout->addWidget(buttons);
    m_list->leaveOut(stays.requester.id);
    connect(m_list, &DirectoryList::personFound, this, &MergeDialog::showOther);
    connect(m_list, &DirectoryList::personShown, this, &MergeDialog::showOther);
    connect(m_list, &DirectoryList::personChosen, m_ok, qOverload<>(&QWidget::setFocus));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT confirmed(m_other->requester.id, m_stays.requester.id);
        accept();
    });
    m_list->search();
    m_list->takeFocus();
}

void MergeDialog::showOther(const RequesterRow &other)
{
    m_other = other;
    m_ok->setEnabled(true);
    const Requester both = completed(m_stays.requester, other.requester);
    QStringList contact = both.phones;
    if (!both.email.isEmpty())
        contact.prepend(both.email);
    if (!both.extension.isEmpty())
        contact.append(tr("ext. %1").arg(both.extension));
    m_preview->setText(tr("%1 stays. Whoever looks for %2 finds %1, with the calls and tickets of both.\nTogether: "
                          "%3\nIt can be undone.")
                           .arg(both.name, other.requester.name,
                                contact.isEmpty() ? tr("no contact data") : contact.join(QStringLiteral(" · "))));
}

} // namespace helpdesk
