// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/requesterform.h"

#include "ui/common/plainlabel.h"
#include "ui/common/type.h"
#include "ui/text/directorytext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpression>

namespace helpdesk {

RequesterForm::RequesterForm(QWidget *parent)
    : QWidget(parent),
      m_staff(new QComboBox(this)),
      m_fault(new PlainLabel(PlainLabel::Face::Small, Tone::Overdue, this))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name = addLine(form, tr("Name"));
    m_unit = addLine(form, tr("Unit"));
    for (const Staff staff : {Staff::Unknown, Staff::Yes, Staff::No})
        m_staff->addItem(DirectoryText::of(staff), static_cast<int>(staff));
    m_staff->setAccessibleName(tr("DGSEI staff"));
    m_staff->setMinimumHeight(32);
    form->addRow(new PlainLabel(m_staff->accessibleName(), PlainLabel::Face::Secondary, Tone::TextMuted, this),
                 m_staff);
    m_email = addLine(form, tr("E-mail"));
    m_phones = addLine(form, tr("Telephones"));
    m_extension = addLine(form, tr("Extension"));
    m_phones->setPlaceholderText(tr("Several are separated by commas"));
    for (QLineEdit *spelled : {m_email, m_phones, m_extension})
        spelled->setFont(spelledTypeface(13));
    m_fault->setWordWrap(true);
    form->addRow(m_fault);
    connect(m_staff, &QComboBox::currentIndexChanged, this, &RequesterForm::changed);
    showPerson({});
}

QLineEdit *RequesterForm::addLine(QFormLayout *form, const QString &name)
{
    auto *line = new QLineEdit(this);
    line->setAccessibleName(name);
    line->setMinimumHeight(32);
    form->addRow(new PlainLabel(name, PlainLabel::Face::Secondary, Tone::TextMuted, this), line);
    connect(line, &QLineEdit::textEdited, this, [this] {
        m_fault->clear();
        Q_EMIT changed();
    });
    return line;
}

void RequesterForm::showPerson(const Requester &requester)
{
    const QSignalBlocker quiet(this);
    m_shown = requester;
    m_name->setText(requester.name);
    m_unit->setText(requester.unit);
    m_staff->setCurrentIndex(m_staff->findData(static_cast<int>(requester.staff)));
    m_email->setText(requester.email);
    m_phones->setText(requester.phones.join(QStringLiteral(", ")));
    m_extension->setText(requester.extension);
    m_fault->clear();
    for (QLineEdit *line : {m_name, m_unit, m_email, m_phones})
        line->setCursorPosition(0);
}

void RequesterForm::follow(const Requester &now, const Requester &before)
{
    const Requester typed = requester();
    Requester kept = now;
    if (typed.name != before.name)
        kept.name = typed.name;
    if (typed.unit != before.unit)
        kept.unit = typed.unit;
    if (typed.staff != before.staff)
        kept.staff = typed.staff;
    if (typed.email != before.email)
        kept.email = typed.email;
    if (typed.phones != before.phones)
        kept.phones = typed.phones;
    if (typed.extension != before.extension)
        kept.extension = typed.extension;
    if (kept != requester())
        showPerson(kept);
    m_shown = now;
}

Requester RequesterForm::requester() const
{
    static const QRegularExpression between(QStringLiteral("[,;|]"));
    Requester requester;
    requester.id = m_shown.id;
    requester.name = m_name->text();
    requester.unit = m_unit->text();
    requester.staff = static_cast<Staff>(m_staff->currentData().toInt());
    requester.email = m_email->text();
    requester.phones = m_phones->text().split(between, Qt::SkipEmptyParts);
    requester.extension = m_extension->text();
    return tidied(requester);
}

bool RequesterForm::isChanged() const
{
    return requester() != m_shown;
}

bool RequesterForm::check()
{
    const auto fault = faultOf(requester());
    m_fault->setText(fault ? DirectoryText::of(*fault) : QString());
    return !fault;
}

void RequesterForm::takeFocus()
{
    m_name->setFocus();
}

} // namespace helpdesk
