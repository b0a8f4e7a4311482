// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/resolvereditor.h"

#include "ui/common/plainlabel.h"
#include "ui/common/type.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace helpdesk {

ResolverEditor::ResolverEditor(FieldContext context, QWidget *parent)
    : FieldEditor(std::move(context), parent),
      m_people(new QComboBox(this)),
      m_group(new PlainLabel(PlainLabel::Face::Secondary, Tone::Text, this))
{
    m_people->setFont(typeface(13));
    m_people->setAccessibleName(labelText());
    m_people->setMinimumHeight(30);
    m_people->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const bool low = this->context().low;
    auto *layout = new QBoxLayout(low ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(low ? 6 : 0);
    layout->addWidget(new PlainLabel(labelText(), PlainLabel::Face::Small, Tone::TextMuted, this));
    layout->addWidget(m_people);
    layout->addWidget(m_group);
    connect(m_people, &QComboBox::activated, this, [this] {
        m_chosen = m_people->currentData().toString();
        Q_EMIT finished(entered());
    });
    fill();
}

void ResolverEditor::fill()
{
    const QSignalBlocker quiet(m_people);
    const ResolverGroup *group = context().definitions->catalogue->groupOf(m_service);
    m_people->clear();
    if (group) {
        for (const ResolverPerson &person : group->people)
            m_people->addItem(person.id == m_proposed ? tr("%1 · proposed").arg(person.name) : person.name, person.id);
    }
    const bool choosable = m_people->count() > 0;
    m_people->setVisible(choosable);
    m_group->setVisible(!choosable);
    m_group->setText(group ? tr("Unassigned · %1").arg(group->label.in(context().screen))
                           : tr("— the service is missing"));
    m_people->setCurrentIndex(m_people->findData(m_chosen.isEmpty() ? m_proposed : m_chosen));
}

void ResolverEditor::display(const FieldValue &value)
{
    if (m_chosen == value.text)
        return;
    m_chosen = value.text;
    fill();
}

FieldValue ResolverEditor::entered() const
{
    return {m_chosen.isEmpty() ? m_proposed : m_chosen, FieldValue::State::Given};
}

/// Who was chosen is chosen: Enter on the list goes on.
void ResolverEditor::keyPressEvent(QKeyEvent *event)
{
    FieldEditor::keyPressEvent(event);
    if (isEnter(event))
        Q_EMIT nextWanted();
}

void ResolverEditor::takeFocus()
{
    m_people->setFocus(Qt::TabFocusReason);
}

void ResolverEditor::setProposed(const QString &id)
{
    if (m_proposed == id)
        return;
    m_proposed = id;
    fill();
}

void ResolverEditor::setService(const QString &serviceId)
{
    if (m_service == serviceId)
        return;
    m_service = serviceId;
    fill();
}

} // namespace helpdesk
