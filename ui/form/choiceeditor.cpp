// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/choiceeditor.h"

#include "core/call/fieldkeys.h"
#include "ui/common/answerbutton.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

ChoiceEditor::ChoiceEditor(FieldContext context, QWidget *parent)
    : FieldEditor(std::move(context), parent),
      m_head(new QHBoxLayout)
{
    setFocusPolicy(Qt::StrongFocus);
    fillOptions();
    m_chips = std::all_of(m_options.begin(), m_options.end(), [](const Option &o) { return o.hint.isEmpty(); });
    m_column = !m_chips && m_options.size() > 2;
    setAccessibleName(labelText());
    m_head->addWidget(m_chips ? makeLabel() : new PlainLabel(labelText(), PlainLabel::Face::Strong, Tone::Text, this));
    if (!isRow() || !m_chips)
        m_head->addStretch(1);
    m_head->setSpacing(8);
    // Chips go beside their name in a row; what has definitions keeps it above.
    auto *layout = new QBoxLayout(isRow() && m_chips ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(m_head);
    QBoxLayout *row = m_column ? static_cast<QBoxLayout *>(new QVBoxLayout) : new QHBoxLayout;
    row->setSpacing(m_column ? 0 : 4);
    for (std::size_t i = 0; i < m_options.size(); ++i) {
        Option &option = m_options[i];
        option.button = new AnswerButton(option.name, option.hint, this);
        option.button->setCompact(m_chips);
        option.button->setBrief(this->context().density != Density::Junior, isRow() || this->context().low);
        option.button->setOneLine(this->context().low);
        option.button->setFocusPolicy(Qt::ClickFocus);
        option.button->installEventFilter(this);
        connect(option.button, &AnswerButton::clicked, this, [this, i] { choose(i); });
        row->addWidget(option.button);
    }
    layout->addLayout(row, isRow() && m_chips ? 1 : 0);
    repaintStates();
}

void ChoiceEditor::fillOptions()
{
    const Language screen = context().screen;
    const Catalogue &catalogue = *context().definitions->catalogue;
    const Protocol &protocol = *context().definitions->protocol;
    const auto add = [&](const QString &id, const LocalText &name, const LocalText &hint) {
        m_options.push_back({id, name.in(screen), protocol.corrected(hint, screen), nullptr});
    };
    switch (field().type) {
    case FieldType::YesNo:
        m_options.push_back({fieldkey::yes, tr("Yes"), {}, nullptr});
        m_options.push_back({fieldkey::no, tr("No"), {}, nullptr});
        return;
    case FieldType::Urgency:
        for (const CatalogueEntry &entry : catalogue.urgencies)
            add(entry.id, entry.label, entry.text);
        return;
    case FieldType::Impact:
        for (const ImpactEntry &entry : catalogue.impacts)
            add(entry.id, entry.label, entry.text);
        return;
    default:
        break;
    }
    for (const FieldOption &option : field().options) {
        LocalText hint = option.text;
        if (hint.isEmpty() && field().key == fieldkey::requestType) {
            for (const CatalogueEntry &entry : catalogue.requestTypes)
                hint = entry.id == option.id ? entry.text : hint;
        }
        add(option.id, option.label, hint);
    }
}

void ChoiceEditor::display(const FieldValue &value)
{
    if (m_chosen == value.text)
        return;
    m_chosen = value.text;
    repaintStates();
}

void ChoiceEditor::takeFocus()
{
    const auto wanted = [&](const QString &id) {
        return std::find_if(m_options.begin(), m_options.end(),
                            [&](const Option &o) { return !id.isEmpty() && o.id == id; });
    };
    auto target = wanted(m_chosen);
    if (target == m_options.end())
        target = wanted(m_proposed);
    (target == m_options.end() ? static_cast<QWidget *>(this) : target->button)->setFocus(Qt::TabFocusReason);
}

/// From one option to the next; from the choice itself to its first or last one.
void ChoiceEditor::step(int by)
{
    const auto at =
        std::find_if(m_options.begin(), m_options.end(), [](const Option &o) { return o.button->hasFocus(); });
    const int count = static_cast<int>(m_options.size());
    const int from = at != m_options.end() ? static_cast<int>(at - m_options.begin()) : by > 0 ? -1 : count;
    if (const int to = from + by; to >= 0 && to < count)
        m_options[static_cast<std::size_t>(to)].button->setFocus(Qt::TabFocusReason);
}

bool ChoiceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return FieldEditor::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool back = key == Qt::Key_Up || key == Qt::Key_Left;
    if (!back && key != Qt::Key_Down && key != Qt::Key_Right)
        return FieldEditor::eventFilter(watched, event);
    if (static_cast<QKeyEvent *>(event)->modifiers() & ~Qt::KeypadModifier)
        return false;
    step(back ? -1 : 1);
    return true;
}

void ChoiceEditor::keyPressEvent(QKeyEvent *event)
{
    const bool on = event->key() == Qt::Key_Down || event->key() == Qt::Key_Right;
    const bool back = event->key() == Qt::Key_Up || event->key() == Qt::Key_Left;
    FieldEditor::keyPressEvent(event);
    if (!hasFocus())
        return; // What a number of people in its head passes on.
    if (isEnter(event) && context().required && m_chosen.isEmpty())
        Q_EMIT undecided();
    else if (isEnter(event))
        Q_EMIT nextWanted();
    else if ((on || back) && !(event->modifiers() & ~Qt::KeypadModifier))
        step(on ? 1 : -1);
}

void ChoiceEditor::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QRect around; // Of what the arrows lead to; its name stays legible above.
    for (const Option &option : m_options)
        around |= option.button->geometry();
    QPainter painter(this);
    paint::focusRing(painter, around, palette());
}

void ChoiceEditor::focusInEvent(QFocusEvent *event)
{
    update();
    FieldEditor::focusInEvent(event);
}

void ChoiceEditor::focusOutEvent(QFocusEvent *event)
{
    update();
    FieldEditor::focusOutEvent(event);
}

bool ChoiceEditor::takeDigit(int digit)
{
    if (digit < 1 || digit > static_cast<int>(m_options.size()))
        return false;
    choose(static_cast<std::size_t>(digit - 1));
    return true;
}

void ChoiceEditor::choose(std::size_t index)
{
    m_chosen = m_options[index].id;
    repaintStates();
    Q_EMIT finished(entered());
    Q_EMIT nextWanted();
}

void ChoiceEditor::setLive(bool live)
{
    if (m_live == live)
        return;
    m_live = live;
    repaintStates();
}

void ChoiceEditor::setProposed(const QString &id)
{
    if (m_proposed == id)
        return;
    m_proposed = id;
    repaintStates();
}

void ChoiceEditor::repaintStates()
{
    for (std::size_t i = 0; i < m_options.size(); ++i) {
        const Option &option = m_options[i];
        const bool chosen = option.id == m_chosen;
        option.button->setState(chosen                              ? AnswerButton::State::Chosen
                                    : m_chosen.isEmpty() || m_chips ? AnswerButton::State::Live
                                                                    : AnswerButton::State::Quiet);
        option.button->setDigit(m_live ? static_cast<int>(i + 1) : 0);
        option.button->setFolded(!m_column && !m_chips && !m_chosen.isEmpty());
        option.button->setProposed(m_chosen.isEmpty() && option.id == m_proposed);
    }
}

} // namespace helpdesk
