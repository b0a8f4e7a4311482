// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/texteditor.h"

#include "ui/common/plainlabel.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/type.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace helpdesk {

TextEditor::TextEditor(FieldContext context, QWidget *parent)
    : FieldEditor(std::move(context), parent),
      m_line(new QLineEdit(this)),
      m_fault(new PlainLabel(PlainLabel::Face::Small, Tone::Overdue, this))
{
    const bool spelled =
        field().type == FieldType::Email || field().type == FieldType::Phone || field().type == FieldType::Extension;
    m_line->setFont(spelled ? spelledTypeface(14) : typeface(14));
    m_line->setMinimumHeight(isRow() || this->context().low ? 30 : 34);
    m_line->setAccessibleName(labelText());
    if (field().type == FieldType::Count)
        m_line->setMaximumWidth(96);
    m_fault->setWordWrap(true);
    auto *head = new QHBoxLayout;
    PlainLabel *label = makeLabel();
    head->addWidget(label, isRow() ? 0 : 1);
    if (field().noneAllowed) {
        // Out of the way from field to field: a digit typed on it would choose an answer.
        m_none = new QCheckBox(tr("Has none (Alt N)"), this);
        m_none->setFocusPolicy(Qt::ClickFocus);
        m_none->setFont(typeface(12));
        addKey(Qt::ALT | Qt::Key_N, [this] { m_none->click(); });
        m_none->setAccessibleName(tr("%1: has none").arg(labelText()));
        connect(m_none, &QCheckBox::clicked, this, &TextEditor::setNone);
    }
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_fault, 1);
    if (field().type == FieldType::Email || field().type == FieldType::Phone) {
        m_keep = new QPushButton(tr("Keep as the caller said it (Alt K)"), this);
        m_keep->setFocusPolicy(Qt::ClickFocus);
        addKey(Qt::ALT | Qt::Key_K, [this] {
            if (m_keep->isVisible())
                m_keep->click();
        });
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
    if (isRow()) {
        head->addWidget(m_line, 1);
        foot->setContentsMargins(label->minimumWidth(), 0, 0, 0);
    } else {
        layout->addWidget(m_line);
    }
    layout->addLayout(foot);
    if (m_none)
        head->addWidget(m_none);
    m_fault->hide();
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_touched = true;
        m_asSaid = false;
        m_fault->hide();
        setFilledIn(false);
        showHolder();
        Q_EMIT typed(text);
    });
    connect(m_line, &QLineEdit::editingFinished, this, &TextEditor::finish);
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        finish(); // The line says that it is finished only after this signal.
        Q_EMIT nextWanted();
    });
}

/// The line says by itself what Enter does in it; the box and the key beside it pass Enter on.
void TextEditor::keyPressEvent(QKeyEvent *event)
{
    const bool onBox = m_none && m_none->hasFocus();
    const bool onKey = m_keep && m_keep->hasFocus();
    FieldEditor::keyPressEvent(event);
    if (!isEnter(event))
        return;
    if (onKey)
        keepAsSaid();
    else if (onBox)
        Q_EMIT nextWanted();
}

void TextEditor::addKey(const QKeySequence &key, const std::function<void()> &act)
{
    auto *action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
}

/// While nothing can be typed, the box that says so takes the field's place for the keyboard.
void TextEditor::allowTyping(bool allowed)
{
    m_line->setEnabled(allowed);
    if (m_none)
        m_none->setFocusPolicy(allowed ? Qt::ClickFocus : Qt::StrongFocus);
}

void TextEditor::display(const FieldValue &value)
{
    m_touched = false;
    m_asSaid = value.state == FieldValue::State::AsSaid;
    const bool none = value.state == FieldValue::State::None;
    if (m_line->text().trimmed() != value.text) // A blank that is typed last is wanted for what comes next.
        m_line->setText(value.text);
    if (m_none)
        m_none->setChecked(none);
    allowTyping(!none);
    m_fault->setVisible(m_asSaid);
    if (m_asSaid) {
        m_fault->setTone(Tone::Due);
        m_fault->setText(tr("Kept as the caller said it"));
    }
    if (m_keep)
        m_keep->hide();
    showHolder();
}

/// An extension of the catalogue says whose it is before anybody is transferred there.
void TextEditor::showHolder()
{
    if (field().type != FieldType::Extension || !context().definitions)
        return;
    const Extension *known = context().definitions->catalogue->extension(m_line->text().trimmed());
    if (!known)
        return;
    m_fault->setTone(Tone::Info);
    m_fault->setText(known->place.isEmpty() ? known->holder
                                            : QStringLiteral("%1 · %2").arg(known->holder, known->place));
    m_fault->show();
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
    // What was typed only half is gone on with; marked whole, the next letter would wipe it out.
    if (m_touched)
        m_line->end(false);
}

void TextEditor::setFilledIn(bool filledIn)
{
    if (m_line->font().underline() == filledIn)
        return;
    QFont font = m_line->font();
    font.setUnderline(filledIn);
    m_line->setFont(font);
    //: read aloud of a field that was filled in for the agent
    m_line->setAccessibleDescription(filledIn ? tr("Filled in from the directory") : QString());
    setPlainToolTip(m_line, m_line->accessibleDescription());
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
    allowTyping(!none);
    if (none)
        m_line->clear();
    finish();
    if (none)
        Q_EMIT nextWanted();
    else
        m_line->setFocus();
}

} // namespace helpdesk
