// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/answerspanel.h"

#include "ui/call/frontcall.h"
#include "ui/common/agentsession.h"
#include "ui/common/answerbutton.h"
#include "ui/common/plainlabel.h"
#include "ui/text/fieldtext.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace helpdesk {

AnswersPanel::AnswersPanel(FrontCall &front, QWidget *parent)
    : QWidget(parent), m_front(front), m_question(new PlainLabel(PlainLabel::Face::Strong, Tone::Text, this)), m_grid(new QGridLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_question);
    layout->addLayout(m_grid);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

QString AnswersPanel::hintOf(const Operation &operation, const Answer &answer) const
{
    const CallState &state = m_front.call()->state;
    const Protocol &protocol = *state.definitions()->protocol;
    const Language speech = m_front.session().speech();
    for (const Say &say : operation.say) {
        if (say.answer != answer.id || !say.script.isEmpty())
            continue;
        SentenceContext context;
        context.agent = m_front.session().account().name;
        context.organisation = m_front.session().organisation();
        context.nowMs = m_front.now().wallMs;
        return QStringLiteral("“%1”").arg(plainText(filledSentence(protocol, say.text, speech, sentenceValues(state, context, speech))));
    }
    const Language screen = m_front.session().screen();
    const QString own = protocol.corrected(answer.hint, screen);
    // What the caller does next passes by itself: it is read with the answer that leads there.
    const Operation *next = own.isEmpty() ? state.run().procedure()->operation(answer.to) : nullptr;
    if (next && next->lane == Lane::User && next->answers.empty() && state.run().missingFields(*next).isEmpty())
        return QStringLiteral("%1 · %2. %3").arg(next->id, next->title.in(screen), next->toDo.in(screen));
    return own;
}

void AnswersPanel::build()
{
    for (AnswerButton *button : m_buttons) {
        button->disconnect(this);
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    m_digits.clear();
    const OpenCall *open = m_front.call();
    if (!open)
        return;
    const Operation &operation = open->state.operation();
    const Language screen = m_front.session().screen();
    m_question->setText(operation.question.in(screen));
    m_question->setVisible(!operation.question.isEmpty());
    int digit = 0;
    for (const Answer &answer : operation.answers) {
        ++digit;
        const bool done = open->state.isEffectDone();
        if (done ? answer.beforeEffect : answer.afterEffect)
            continue;
        if (m_found && answer.mark == Mark::NoneFound)
            continue;
        auto *button = new AnswerButton(answer.label.in(screen), hintOf(operation, answer), this);
        button->setTarget(QStringLiteral("→ %1").arg(answer.via.isEmpty() ? answer.to : answer.via + QStringLiteral(" → ") + answer.to));
        const Density density = m_front.session().density();
        button->setBrief(density != Density::Junior, density == Density::Senior || m_front.session().folding().height);
        connect(button, &AnswerButton::clicked, this, [this, id = answer.id] { Q_EMIT chosen(id); });
        const int at = static_cast<int>(m_buttons.size());
        m_grid->addWidget(button, at / 2, at % 2);
        m_buttons.push_back(button);
        m_digits.push_back(digit);
    }
    setVisible(!m_buttons.empty());
}

void AnswersPanel::setFound(bool found)
{
    if (std::exchange(m_found, found) != found)
        build();
}

void AnswersPanel::setNumbered(bool numbered)
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setDigit(numbered ? m_digits[i] : 0);
}

bool AnswersPanel::takeDigit(int digit)
{
    const auto found = std::find(m_digits.begin(), m_digits.end(), digit);
    if (found == m_digits.end())
        return false;
    m_buttons[static_cast<std::size_t>(found - m_digits.begin())]->click();
    return true;
}

bool AnswersPanel::focusFirst()
{
    if (m_buttons.empty())
        return false;
    m_buttons.front()->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace helpdesk
