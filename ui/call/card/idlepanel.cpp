// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/card/idlepanel.h"

#include "core/organisation/localtime.h"
#include "ui/call/card/duepanel.h"
#include "ui/call/card/idleparts.h"
#include "ui/call/front/frontcall.h"
#include "ui/common/agentsession.h"
#include "ui/common/keybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/text/numbers.h"
#include "ui/text/times.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPointer>
#include <QVBoxLayout>

namespace helpdesk {

IdlePanel::IdlePanel(FrontCall &front, QWidget *parent)
    : QWidget(parent),
      m_front(front),
      m_ring(new KeyButton(KeyButton::Look::Main, QStringLiteral("call-in"), QStringLiteral("F5"), this)),
      m_other(new KeyButton(KeyButton::Look::Framed, QStringLiteral("note"), {}, this)),
      m_due(new DuePanel(front, this)),
      m_belowDue(new QSpacerItem(0, 0)),
      m_dayHead(new PlainLabel(PlainLabel::Face::Strong, Tone::Text, this)),
      m_away(new KeyButton(KeyButton::Look::Framed, QStringLiteral("clock"), QStringLiteral("Ctrl B"), this)),
      m_latestHead(new PlainLabel(PlainLabel::Face::Strong, Tone::Text, this))
{
    for (auto &figure : m_figures)
        figure = new DayFigure(this);
    for (auto &call : m_latest) {
        call = new LatestCallButton(this);
        connect(call, &LatestCallButton::clicked, this, [this, call] { Q_EMIT callWanted(call->call()); });
    }
    for (KeyButton *key : {m_ring, m_other, m_away})
        key->setSpacePresses(false);
    layOut();
    connect(m_due, &DuePanel::dueChanged, this, &IdlePanel::showLatest);
    connect(m_due, &DuePanel::takeWanted, this, &IdlePanel::promiseWanted);
    connect(m_ring, &KeyButton::clicked, this, &IdlePanel::ringWanted);
    connect(m_other, &KeyButton::clicked, this, &IdlePanel::otherContactWanted);
    connect(m_away, &KeyButton::clicked, this, &IdlePanel::awayWanted);
}

void IdlePanel::layOut()
{
    auto *keys = new QHBoxLayout;
    keys->setSpacing(12);
    keys->addWidget(m_ring);
    keys->addWidget(m_other);
    keys->addStretch(1);
    auto *head = new QHBoxLayout;
    head->addWidget(m_dayHead, 1);
    head->addWidget(m_away);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(4);
    for (DayFigure *figure : m_figures)
        figures->addWidget(figure, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(keys);
    for (QSpacerItem *&gap : m_gaps)
        gap = new QSpacerItem(0, 0);
    layout->addSpacerItem(m_gaps[0]);
    layout->addWidget(m_due);
    layout->addItem(m_belowDue);
    layout->addLayout(head);
    layout->addSpacing(4);
    layout->addLayout(figures);
    layout->addSpacerItem(m_gaps[1]);
    layout->addWidget(m_latestHead);
    layout->addSpacing(4);
    for (LatestCallButton *call : m_latest)
        layout->addWidget(call);
    layout->addStretch(1);
}

/// In a low window the last two calls say enough.
void IdlePanel::fold()
{
    const bool low = m_front.session().folding().height;
    for (QSpacerItem *gap : m_gaps)
        gap->changeSize(0, low ? 4 : 18);
    m_latestShown = low ? 2 : m_latest.size();
    layout()->invalidate();
}

void IdlePanel::refresh()
{
    fold();
    m_ring->setWord(tr("A call rings"));
    m_other->setWord(tr("Register another contact"));
    m_other->setKey(tr("Shift F5"));
    showAway(m_isAway);
    m_due->refresh();
    show(m_day);
    ask();
}

void IdlePanel::ask()
{
    const QDate today = Times::local(m_front.now().wallMs).date();
    if (today != m_date) {
        m_date = today;
        show(OwnDay{});
    }
    const AccountId agent = m_front.session().account().id;
    if (agent.isNull() || !m_front.ports().ownDay)
        return;
    const int asked = ++m_asked;
    QPointer<IdlePanel> self(this);
    m_front.ports().ownDay(agent, beginOf(today, Times::zone()), beginOf(today.addDays(1), Times::zone()),
                           [self, asked](const Result<OwnDay> &day) {
                               if (self && day && asked == self->m_asked)
                                   self->show(day.value());
                           });
}

void IdlePanel::show(const OwnDay &day)
{
    m_day = day;
    m_dayHead->setText(tr("Today, you"));
    const bool any = day.calls > 0;
    const auto figure = [](int count) { return QString::number(count); };
    m_figures[0]->showFigure(any ? figure(day.calls) : QString(), tr("call(s)", nullptr, day.calls),
                             any ? tr("the last one ended at %1").arg(Times::hour(*day.lastEndedAtMs)) : QString());
    m_figures[1]->showFigure(any ? figure(day.firstLevel) : QString(), tr("first level"),
                             any ? shareText(day.firstLevel, day.calls) : QString());
    m_figures[2]->showFigure(any ? figure(day.withTicket) : QString(), tr("with a ticket"),
                             day.lastTicket ? tr("the last one, %1").arg(groupedNumber(day.lastTicket)) : QString());
    const DefinitionsPtr &definitions = m_front.session().definitions();
    const int kept = definitions ? definitions->protocol->rings.kept : RingPolicy{}.kept;
    const int late = day.ringsKnown - day.ringsKept;
    m_figures[3]->showFigure(day.ringsKnown ? tr("%1 of %2").arg(day.ringsKept).arg(day.ringsKnown) : QString(),
                             tr("in %n ring(s)", nullptr, kept),
                             late ? tr("%n late, the last one at %1", nullptr, late).arg(Times::hour(*day.lastLateAtMs))
                                  : QString());
    m_latestHead->setText(tr("The last ones"));
    showLatest();
}

/// The last calls make room for a promise that is due.
void IdlePanel::showLatest()
{
    const std::size_t shown = m_due->isDue() ? 0 : std::min(m_latestShown, m_day.latest.size());
    const bool day = !m_due->isDue() || hasRoomForDay();
    m_dayHead->setVisible(day);
    m_away->setVisible(day || m_away->hasFocus()); // What has the keyboard stays until the agent goes elsewhere.
    for (DayFigure *figure : m_figures)
        figure->setVisible(day);
    m_belowDue->changeSize(0, m_due->isDue() ? 16 : 0);
    layout()->invalidate();
    m_latestHead->setVisible(shown > 0);
    for (std::size_t i = 0; i < m_latest.size(); ++i) {
        m_latest[i]->setVisible(i < shown || (m_latest[i]->hasFocus() && i < m_day.latest.size()));
        if (i < shown)
            m_latest[i]->showCall(m_day.latest[i]);
    }
}

/// What is due is said whole; in a low window, or below a banner, it has the day's place too.
bool IdlePanel::hasRoomForDay() const
{
    if (m_front.session().folding().height)
        return false;
    const int used =
        m_ring->sizeHint().height() + m_gaps[0]->sizeHint().height() + m_due->layout()->totalHeightForWidth(width());
    const int wanted =
        std::max(m_dayHead->sizeHint().height(), m_away->sizeHint().height()) + m_figures[0]->sizeHint().height() + 40;
    return used + wanted <= height();
}

void IdlePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_due->isDue())
        showLatest();
}

void IdlePanel::tick()
{
    m_due->refresh();
    if (Times::local(m_front.now().wallMs).date() != m_date)
        ask();
}

void IdlePanel::showAway(bool away)
{
    m_isAway = away;
    m_away->setWord(away ? tr("I am back") : tr("Go away"));
}

void IdlePanel::takeFocus()
{
    m_ring->setFocus(Qt::TabFocusReason);
}

} // namespace helpdesk
