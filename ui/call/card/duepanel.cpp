// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/card/duepanel.h"

#include "core/call/fieldkeys.h"
#include "ui/call/front/frontcall.h"
#include "ui/call/waiting/opencallsmodel.h"
#include "ui/common/agentsession.h"
#include "ui/common/keybutton.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/text/remindertext.h"
#include "ui/text/times.h"

#include <QGridLayout>
#include <QPainter>
#include <QPointer>

namespace helpdesk {

namespace {

constexpr int sideRoom = 44; ///< For the sign at the left.

/// Endless names are whole in the call's own card.
QString shortened(const QString &words)
{
    constexpr qsizetype most = 60;
    return words.size() > most ? words.left(most - 1).trimmed() + QStringLiteral("…") : words;
}

} // namespace

DuePanel::DuePanel(FrontCall &front, QWidget *parent)
    : QWidget(parent),
      m_front(front),
      m_waiting(new OpenCallsModel(front, this)),
      m_whom(new PlainLabel(PlainLabel::Face::Strong, Tone::Due, this)),
      m_what(new PlainLabel(PlainLabel::Face::Body, Tone::Text, this)),
      m_since(new PlainLabel(PlainLabel::Face::Small, Tone::TextMuted, this)),
      m_next(new PlainLabel(PlainLabel::Face::Secondary, Tone::Text, this)),
      m_take(new KeyButton(KeyButton::Look::Framed, QStringLiteral("resume"), QStringLiteral("F3"), this))
{
    m_take->setSpacePresses(false);
    for (PlainLabel *label : {m_whom, m_what, m_since, m_next})
        label->setWordWrap(true);
    auto *rows = new QGridLayout(this); // The sentence has the whole width: it is what is read out.
    rows->setContentsMargins(sideRoom, 11, 12, 9);
    rows->setHorizontalSpacing(12);
    rows->setVerticalSpacing(2);
    rows->setColumnStretch(0, 1);
    rows->addWidget(m_whom, 0, 0);
    rows->addWidget(m_what, 1, 0);
    rows->addWidget(m_take, 0, 1, 2, 1, Qt::AlignVCenter);
    rows->addWidget(m_since, 2, 0, 1, 2);
    rows->addWidget(m_next, 3, 0, 1, 2);
    connect(&front, &FrontCall::waitingCallsChanged, this, &DuePanel::refresh);
    connect(m_take, &KeyButton::clicked, this, [this] { Q_EMIT takeWanted(m_call); });
    hide();
}

void DuePanel::refresh()
{
    m_waiting->reload();
    const int first = m_waiting->firstToResume();
    const auto wants = first < 0 ? OpenCallsModel::Wants::Open : m_waiting->wants(first);
    m_cut = first >= 0 && m_front.isLeftInTheMiddle(m_waiting->row(first).summary);
    if (m_front.call() || (!m_cut && wants != OpenCallsModel::Wants::Soon && wants != OpenCallsModel::Wants::Overdue)) {
        setDue(false);
        return;
    }
    m_late = wants == OpenCallsModel::Wants::Overdue;
    const CallSummary &summary = m_waiting->row(first).summary;
    if (summary.call != m_call || summary.lastSeq != m_seq) {
        load(summary.call, summary.lastSeq);
        return;
    }
    show();
}

void DuePanel::load(CallId call, int lastSeq)
{
    m_call = call;
    m_seq = lastSeq;
    m_state.reset();
    m_front.ports().loadCall(call, [self = QPointer(this), call](const Result<LoadedCall> &loaded) {
        if (!self || !loaded || self->m_call != call)
            return;
        self->m_state.emplace(call, loaded.value().definitions);
        for (const CallEvent &event : loaded.value().stored.events)
            self->m_state->apply(event);
        self->show();
    });
}

void DuePanel::show()
{
    if (!m_state || (!m_cut && !m_state->openPromise()) || m_front.call()) {
        setDue(false);
        return;
    }
    m_cut ? showCut() : showPromise();
    m_take->setWord(tr("Take it up"));
    setDue(true);
    update();
}

SentenceContext DuePanel::context() const
{
    SentenceContext context;
    context.agent = m_front.session().account().name;
    context.organisation = m_front.session().organisation();
    context.nowMs = m_front.now().wallMs;
    return context;
}

void DuePanel::showNext(const QString &next, const QString &sentence)
{
    m_next->setText(sentence.isEmpty() ? tr("Goes on at %1").arg(next) : tr("Goes on at %1: “%2”").arg(next, sentence));
}

void DuePanel::showCut()
{
    const AgentSession &session = m_front.session();
    const qint64 nowMs = m_front.now().wallMs;
    const QString name = m_state->run().value(fieldkey::callerName).text.simplified();
    m_whom->setTone(Tone::Due);
    m_whom->setText(tr("Left in the middle: %1").arg(shortened(name.isEmpty() ? tr("Caller not known") : name)));
    m_what->setText(tr("Nothing that was saved is lost."));
    //: two moments
    m_since->setText(
        tr("rang at %1, last touched at %2")
            .arg(Times::shortMoment(m_state->startedAtMs(), nowMs),
                 Times::shortMoment(m_state->startedAtMs() + m_state->lastTime().sinceStart.count(), nowMs)));
    const Operation &here = m_state->operation();
    showNext(QStringLiteral("%1 %2").arg(here.id, here.title.in(session.screen())),
             ReminderText::sentenceOf(*m_state, here, context(), session.speech()));
}

void DuePanel::showPromise()
{
    const AgentSession &session = m_front.session();
    const Reminder reminder =
        ReminderText::of(*m_state, session.names(), context(), session.screen(), session.speech());
    m_whom->setTone(m_late ? Tone::Overdue : Tone::Due);
    m_whom->setText(tr("Promised to %1 · %2").arg(shortened(reminder.whom), reminder.when));
    m_what->setText(shortened(reminder.what));
    m_since->setText(reminder.since);
    showNext(reminder.next, reminder.sentence);
}

void DuePanel::setDue(bool due)
{
    setVisible(
        due || (m_take->hasFocus() && !m_front.call())); // What has the keyboard stays until the agent goes elsewhere.
    if (due == m_due)
        return;
    m_due = due;
    Q_EMIT dueChanged();
}

void DuePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tone ink = m_late ? Tone::Overdue : Tone::Due;
    painter.fillRect(rect(), tone(palette(), m_late ? Tone::OverdueSoft : Tone::DueSoft));
    if (m_late)
        painter.fillRect(QRect(0, 0, width(), 3), tone(palette(), ink));
    painter.drawPixmap(QPoint(14, 12),
                       paint::icon(m_late ? QStringLiteral("overdue") : QStringLiteral("due"), 18, tone(palette(), ink),
                                   devicePixelRatioF()));
}

} // namespace helpdesk
