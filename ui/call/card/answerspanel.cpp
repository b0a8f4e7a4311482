// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/card/answerspanel.h"

#include "ui/call/front/frontcall.h"
#include "ui/common/agentsession.h"
#include "ui/common/answerbutton.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/text/fieldtext.h"
#include "ui/text/times.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace helpdesk {

AnswersPanel::AnswersPanel(FrontCall &front, QWidget *parent)
    : QWidget(parent),
      m_front(front),
      m_question(new PlainLabel(PlainLabel::Face::Strong, Tone::Text, this)),
      m_grid(new QGridLayout)
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
    QStringList said;
    for (const Say &say : operation.say) {
        if (say.answer != answer.id || (!say.script.isEmpty() && answer.mark != Mark::Refused))
            continue;
        SentenceContext context;
        context.agent = m_front.session().account().name;
        context.organisation = m_front.session().organisation();
        context.nowMs = m_front.now().wallMs;
        const Sentence sentence = say.script.isEmpty()
            ? filledSentence(protocol, say.text, speech, sentenceValues(state, context, speech))
            : scriptSentence(protocol, say.script, speech, context.agent, Times::local(context.nowMs).time());
        said.append(QStringLiteral("“%1”").arg(plainText(sentence)));
    }
    if (!said.isEmpty())
        return said.join(u' ');
    const Language screen = m_front.session().screen();
    const QString own = protocol.corrected(answer.hint, screen);
    // What the caller does next passes by itself: it is read with the answer that leads there.
    const Operation *next = own.isEmpty() ? state.run().procedure()->operation(answer.to) : nullptr;
    if (next && next->lane == Lane::User && next->answers.empty() && state.run().missingFields(*next).isEmpty())
        return QStringLiteral("%1 · %2. %3").arg(next->id, next->title.in(screen), next->toDo.in(screen));
    return own;
}

/// What stays stays under the keyboard: only other answers make other buttons.
void AnswersPanel::build()
{
    const OpenCall *open = m_front.call();
    if (!open) {
        offer({});
        return;
    }
    const Operation &operation = open->state.operation();
    std::vector<const Answer *> answers;
    for (const Answer &answer : operation.answers) {
        const bool done = open->state.isEffectDone();
        if ((done ? !answer.beforeEffect : !answer.afterEffect) && !(m_found && answer.mark == Mark::NoneFound))
            answers.push_back(&answer);
    }
    offer(answers);
    describe(operation);
}

void AnswersPanel::offer(const std::vector<const Answer *> &answers)
{
    if (!std::equal(answers.begin(), answers.end(), m_offered.begin(), m_offered.end(),
                    [](const Answer *a, const Offered &b) { return a->id == b.id; })) {
        const std::vector<Offered> before = std::exchange(m_offered, {});
        for (const Answer *answer : answers)
            addButton(answer->id);
        dismiss(before);
    }
    setVisible(!m_offered.empty());
}

void AnswersPanel::addButton(const QString &id)
{
    auto *button = new AnswerButton({}, {}, this);
    button->setSpaceChooses(false);
    connect(button, &AnswerButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
    const int at = static_cast<int>(m_offered.size());
    m_grid->addWidget(button, at / 2, at % 2);
    m_offered.push_back({id, 0, button});
}

/// The keyboard goes from one of them to the same answer among those that are offered now, else to the question.
void AnswersPanel::dismiss(const std::vector<Offered> &before)
{
    for (const Offered &old : before) {
        old.button->disconnect(this);
        if (old.button->hasFocus()) {
            const auto again =
                std::find_if(m_offered.begin(), m_offered.end(), [&](const Offered &o) { return o.id == old.id; });
            (again == m_offered.end() ? static_cast<QWidget *>(this) : again->button)->setFocus(Qt::OtherFocusReason);
        }
        m_grid->removeWidget(old.button);
        old.button->hide();
        old.button->deleteLater();
    }
}

void AnswersPanel::describe(const Operation &operation)
{
    const Language screen = m_front.session().screen();
    m_question->setText(operation.question.in(screen));
    m_question->setVisible(!operation.question.isEmpty());
    setAccessibleName(m_question->text());
    for (Offered &offered : m_offered) {
        const auto answer = std::find_if(operation.answers.begin(), operation.answers.end(),
                                         [&](const Answer &a) { return a.id == offered.id; });
        offered.digit = static_cast<int>(answer - operation.answers.begin()) + 1;
        offered.button->setName(answer->label.in(screen));
        offered.button->setHint(hintOf(operation, *answer));
        offered.button->setTarget(QStringLiteral("→ %1").arg(
            answer->via.isEmpty() ? answer->to : answer->via + QStringLiteral(" → ") + answer->to));
    }
    shorten();
}

void AnswersPanel::setFound(bool found)
{
    if (std::exchange(m_found, found) != found)
        build();
}

bool AnswersPanel::isBriefIf(bool tight) const
{
    return tight || m_front.session().density() != Density::Junior;
}

void AnswersPanel::shorten()
{
    const bool low = m_front.session().density() == Density::Senior || m_front.session().folding().height;
    for (const Offered &offered : m_offered)
        offered.button->setBrief(isBriefIf(m_tight), low);
}

void AnswersPanel::setTight(bool tight)
{
    if (m_tight == tight)
        return;
    m_tight = tight;
    shorten();
}

int AnswersPanel::heightIf(bool tight, int width) const
{
    const int column = (width - m_grid->horizontalSpacing()) / 2;
    int high = m_question->isHidden()           ? 0
        : m_question->heightForWidth(width) > 0 ? m_question->heightForWidth(width)
                                                : m_question->sizeHint().height();
    for (std::size_t i = 0; i < m_offered.size(); i += 2) {
        int row = m_offered[i].button->heightIf(isBriefIf(tight), column);
        if (i + 1 < m_offered.size())
            row = std::max(row, m_offered[i + 1].button->heightIf(isBriefIf(tight), column));
        high += row + (i == 0 ? layout()->spacing() : m_grid->verticalSpacing());
    }
    return high;
}

void AnswersPanel::setNumbered(bool numbered)
{
    for (const Offered &offered : m_offered)
        offered.button->setDigit(numbered ? offered.digit : 0);
}

bool AnswersPanel::takeDigit(int digit)
{
    const auto found =
        std::find_if(m_offered.begin(), m_offered.end(), [digit](const Offered &o) { return o.digit == digit; });
    if (found == m_offered.end())
        return false;
    found->button->click();
    return true;
}

bool AnswersPanel::takeFocus()
{
    if (m_offered.empty())
        return false;
    (m_offered.size() == 1 ? m_offered.front().button : static_cast<QWidget *>(this))->setFocus(Qt::TabFocusReason);
    return true;
}

void AnswersPanel::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QRect around; // Of what the arrows lead to; the question stays legible above.
    for (const Offered &offered : m_offered)
        around |= offered.button->geometry();
    QPainter painter(this);
    paint::focusRing(painter, around, palette());
}

/// From the question the arrows lead to the answers.
void AnswersPanel::keyPressEvent(QKeyEvent *event)
{
    const bool down = event->key() == Qt::Key_Down || event->key() == Qt::Key_Right;
    const bool up = event->key() == Qt::Key_Up || event->key() == Qt::Key_Left;
    if (hasFocus() && !event->modifiers() && (down || up) && !m_offered.empty())
        (down ? m_offered.front() : m_offered.back()).button->setFocus(Qt::TabFocusReason);
    else
        QWidget::keyPressEvent(event);
}

void AnswersPanel::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void AnswersPanel::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

} // namespace helpdesk
