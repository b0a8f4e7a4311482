// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/pointrow.h"

#include "ui/common/answerbutton.h"
#include "ui/common/plainlabel.h"
#include "ui/text/reviewtext.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace helpdesk {

PointRow::PointRow(HeardPoint point, QWidget *parent)
    : QWidget(parent),
      m_point(point),
      m_title(new PlainLabel(PlainLabel::Face::Strong, Tone::Text, this)),
      m_definition(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this)),
      m_row(new QWidget(this))
{
    m_title->setWordWrap(true);
    m_definition->setWordWrap(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    rows->addWidget(m_title);
    rows->addWidget(m_definition);
    rows->addSpacing(2);
    rows->addWidget(m_row);
    makeButtons();
}

void PointRow::makeButtons()
{
    auto *line = new QHBoxLayout(m_row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    for (const auto &[verdict, word] : verdictWords.words) {
        if (!isAllowed(m_point, verdict))
            continue;
        auto *button = new AnswerButton(ReviewText::of(verdict), {}, m_row);
        button->setBrief(true, true);
        button->setCompact(true);
        button->setDigit(static_cast<int>(m_choices.size()) + 1);
        connect(button, &AnswerButton::clicked, this, [this, chosen = verdict] {
            choose(chosen);
            Q_EMIT chosenByPerson();
        });
        line->addWidget(button);
        m_choices.push_back({verdict, button});
    }
    line->addStretch(1);
    showChoice();
}

void PointRow::setWords(const QString &title, const QString &definition)
{
    m_title->setText(title);
    m_definition->setText(definition);
    for (const Choice &choice : m_choices)
        choice.button->setAccessibleDescription(title);
}

void PointRow::choose(std::optional<Verdict> verdict)
{
    m_chosen = verdict;
    showChoice();
}

void PointRow::showChoice()
{
    for (const Choice &choice : m_choices) {
        choice.button->setState(!m_chosen                         ? AnswerButton::State::Live
                                    : *m_chosen == choice.verdict ? AnswerButton::State::Chosen
                                                                  : AnswerButton::State::Quiet);
    }
}

void PointRow::takeFocus()
{
    const auto found = std::find_if(m_choices.begin(), m_choices.end(),
                                    [&](const Choice &choice) { return m_chosen == choice.verdict; });
    (found == m_choices.end() ? m_choices.front() : *found).button->setFocus(Qt::TabFocusReason);
}

void PointRow::retranslate()
{
    for (const Choice &choice : m_choices)
        choice.button->setName(ReviewText::of(choice.verdict));
}

void PointRow::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    if (event->modifiers() & ~Qt::KeypadModifier || digit < 1 || digit > static_cast<int>(m_choices.size())) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_choices[static_cast<std::size_t>(digit - 1)].button->click();
}

} // namespace helpdesk
