// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/longtexteditor.h"

#include "ui/common/plainlabel.h"
#include "ui/common/type.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>

namespace helpdesk {

LongTextEditor::LongTextEditor(FieldContext context, QWidget *parent)
    : FieldEditor(std::move(context), parent),
      m_text(new QPlainTextEdit(this)),
      m_fault(new PlainLabel(PlainLabel::Face::Small, Tone::Overdue, this))
{
    m_text->setFont(typeface(14));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(isRow() || this->context().low ? 50 : 58);
    m_text->setAccessibleName(labelText());
    m_text->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(labelled(makeLabel(), m_text));
    layout->addWidget(m_fault);
    m_fault->setWordWrap(true);
    m_fault->hide();
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_showing)
            return;
        m_touched = true;
        m_fault->hide();
        Q_EMIT typed(m_text->toPlainText());
    });
}

void LongTextEditor::display(const FieldValue &value)
{
    m_touched = false;
    m_fault->hide();
    if (m_text->toPlainText().trimmed() == value.text) // A blank that is typed last is wanted for what comes next.
        return;
    m_showing = true;
    m_text->setPlainText(value.text);
    m_showing = false;
}

FieldValue LongTextEditor::entered() const
{
    return {m_text->toPlainText().trimmed(), FieldValue::State::Given};
}

void LongTextEditor::restore(const QString &draft)
{
    m_showing = true;
    m_text->setPlainText(draft);
    m_text->moveCursor(QTextCursor::End);
    m_showing = false;
    m_touched = true;
}

void LongTextEditor::takeFocus()
{
    m_text->setFocus(Qt::TabFocusReason);
}

void LongTextEditor::showFault(const QString &words, bool)
{
    m_fault->setText(words);
    m_fault->show();
}

void LongTextEditor::finish()
{
    if (m_touched)
        Q_EMIT finished(entered());
}

bool LongTextEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !(key->modifiers() & Qt::ShiftModifier)) {
            finish();
            Q_EMIT nextWanted();
            return true;
        }
    } else if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason why = static_cast<QFocusEvent *>(event)->reason();
        if (why != Qt::ActiveWindowFocusReason && why != Qt::PopupFocusReason)
            finish();
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace helpdesk
