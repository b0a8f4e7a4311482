// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/counteditor.h"

#include "ui/common/plainlabel.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/type.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpressionValidator>

namespace helpdesk {

CountEditor::CountEditor(FieldContext context, const QString &word, QWidget *parent)
    : FieldEditor(std::move(context), parent),
      m_line(new QLineEdit(this))
{
    m_line->setFont(typeface(14));
    m_line->setFixedSize(46, 28);
    m_line->setAlignment(Qt::AlignRight);
    m_line->setAccessibleName(labelText());
    setPlainToolTip(m_line, labelText());
    m_line->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,8}")), m_line));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(new PlainLabel(word, PlainLabel::Face::Secondary, Tone::TextMuted, this));
    row->addWidget(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_touched = true;
        Q_EMIT typed(text);
    });
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (m_touched)
            Q_EMIT finished(entered());
    });
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        if (m_touched)
            Q_EMIT finished(entered());
        Q_EMIT nextWanted();
    });
}

void CountEditor::display(const FieldValue &value)
{
    m_touched = false;
    if (m_line->text() != value.text)
        m_line->setText(value.text);
}

FieldValue CountEditor::entered() const
{
    return {m_line->text().trimmed(), FieldValue::State::Given};
}

void CountEditor::restore(const QString &draft)
{
    m_line->setText(draft);
    m_touched = true;
}

void CountEditor::takeFocus()
{
    m_line->setFocus(Qt::TabFocusReason);
    m_line->selectAll();
}

} // namespace helpdesk
