// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/texteditor.h"

#include "ui/common/plainlabel.h"
#include "ui/common/type.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace helpdesk {

TextEditor::TextEditor(FieldContext context, QWidget *parent)
    : FieldEditor(std::move(context), parent), m_line(new QLineEdit(this)), m_fault(new PlainLabel(PlainLabel::Face::Small, Tone::Overdue, this))
{
    const bool spelled = field().type == FieldType::Email || field().type == FieldType::Phone || field().type == FieldType::Extension;
    m_line->setFont(spelled ? spelledTypeface(14) : typeface(14));
    m_line->setMinimumHeight(34);
    m_line->setAccessibleName(labelText());
    m_line->setMaxLength(500);
    if (field().type == FieldType::Count)
        m_line->setMaximumWidth(96);
    auto *head = new QHBoxLayout;
    head->addWidget(new PlainLabel(labelText(), PlainLabel::Face::Small, Tone::TextMuted, this), 1);
    if (field().noneAllowed) {
        m_none = new QCheckBox(tr("Has none"), this);
        m_none->setFont(typeface(12));
        m_none->setAccessibleName(tr("%1: has none").arg(labelText()));
        connect(m_none, &QCheckBox::clicked, this, &TextEditor::setNone);
    }
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_fault, 1);
    if (field().type == FieldType::Email || field().type == FieldType::Phone) {
        m_keep = new QPushButton(tr("Keep as the caller said it"), this);
        m_keep->setFont(typeface(12));
        m_keep->setAccessibleName(m_keep->text());
        m_keep->hide();
        connect(m_keep, &QPushButton::clicked, this, &TextEditor::keepAsSaid);
        foot->addWidget(m_keep);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(m_line);
    layout->addLayout(foot);
    if (m_none)
        head->addWidget(m_none);
    m_fault->hide();
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_touched = true;
        m_asSaid = false;
        m_fault->hide();
        Q_EMIT typed(text);
    });
    connect(m_line, &QLineEdit::editingFinished, this, &TextEditor::finish);
    connect(m_line, &QLineEdit::returnPressed, this, &TextEditor::nextWanted);
}

void TextEditor::display(const FieldValue &value)
{
    m_touched = false;
    m_asSaid = value.state == FieldValue::State::AsSaid;
    const bool none = value.state == FieldValue::State::None;
    if (m_line->text() != value.text)
        m_line->setText(value.text);
    if (m_none)
        m_none->setChecked(none);
    m_line->setEnabled(!none);
    m_fault->setVisible(m_asSaid);
    if (m_asSaid) {
        m_fault->setTone(Tone::Due);
        m_fault->setText(tr("Kept as the caller said it"));
    }
    if (m_keep)
        m_keep->hide();
}

FieldValue TextEditor::entered() const
{
    if (m_none && m_none->isChecked())
        return {{}, FieldValue::State::None};
    return {m_line->text().trimmed(), m_asSaid ? FieldValue::State::AsSaid : FieldValue::State::Given};
}

void TextEditor::restore(const QString &draft)
{
    m_line->setText(draft);
    m_touched = true;
}

void TextEditor::takeFocus()
{
    if (m_line->isEnabled())
        m_line->setFocus(Qt::TabFocusReason);
    else if (m_none)
        m_none->setFocus(Qt::TabFocusReason);
}

void TextEditor::showFault(const QString &words, bool mayKeep)
{
    m_fault->setTone(Tone::Overdue);
    m_fault->setText(words);
    m_fault->show();
    if (m_keep)
        m_keep->setVisible(mayKeep);
}

void TextEditor::finish()
{
    if (!m_touched)
        return;
    Q_EMIT finished(entered());
}

void TextEditor::keepAsSaid()
{
    m_asSaid = true;
    m_touched = true;
    finish();
    Q_EMIT nextWanted();
}

void TextEditor::setNone(bool none)
{
    m_touched = true;
    m_asSaid = false;
    m_fault->hide();
    if (m_keep)
        m_keep->hide();
    m_line->setEnabled(!none);
    if (none)
        m_line->clear();
    finish();
    if (none)
        Q_EMIT nextWanted();
    else
        m_line->setFocus();
}

} // namespace helpdesk
