// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/fieldeditor.h"

#include "ui/common/plainlabel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>

namespace helpdesk {

namespace {

constexpr int rowLabelWidth = 150;

} // namespace

FieldEditor::FieldEditor(FieldContext context, QWidget *parent) : QWidget(parent), m_context(std::move(context)) {}

bool FieldEditor::hasKeyboard() const
{
    const QWidget *focused = QApplication::focusWidget();
    return focused && (focused == this || isAncestorOf(focused));
}

void FieldEditor::showFault(const QString &, bool) {}

void FieldEditor::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(event))
        event->accept();
    else
        QWidget::keyPressEvent(event);
}

bool FieldEditor::isEnter(const QKeyEvent *event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

QString FieldEditor::labelText() const
{
    return m_context.field.label.in(m_context.screen);
}

PlainLabel *FieldEditor::makeLabel()
{
    auto *label = new PlainLabel(labelText(), PlainLabel::Face::Small, Tone::TextMuted, this);
    if (isRow()) {
        label->setFixedWidth(rowLabelWidth);
        label->setWordWrap(true);
    }
    m_label = label;
    return label;
}

void FieldEditor::setUnknown(bool unknown)
{
    if (m_unknown == unknown)
        return;
    m_unknown = unknown;
    if (m_label)
        m_label->setText(unknown ? tr("%1: not known").arg(labelText()) : labelText());
}

QBoxLayout *FieldEditor::labelled(PlainLabel *label, QWidget *typed)
{
    auto *box = new QBoxLayout(isRow() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    box->setSpacing(2);
    box->addWidget(label);
    box->addWidget(typed, isRow() ? 1 : 0);
    return box;
}

} // namespace helpdesk
