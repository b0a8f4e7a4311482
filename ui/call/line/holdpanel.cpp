// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/line/holdpanel.h"

#include "ui/call/front/frontcall.h"
#include "ui/call/line/holdring.h"
#include "ui/common/agentsession.h"
#include "ui/common/keybutton.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace helpdesk {

HoldPanel::HoldPanel(FrontCall &front, QWidget *parent)
    : QWidget(parent),
      m_front(front),
      m_ring(new HoldRing(112, this)),
      m_head(new PlainLabel(PlainLabel::Face::Title, Tone::Hold, this)),
      m_words(new PlainLabel(PlainLabel::Face::Secondary, Tone::Text, this)),
      m_contacts(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this)),
      m_contact(new KeyButton(KeyButton::Look::Main, QStringLiteral("say"), QStringLiteral("F6"), this)),
      m_back(new KeyButton(KeyButton::Look::Framed, QStringLiteral("resume"), QStringLiteral("F7"), this))
{
    for (KeyButton *key : {m_contact, m_back})
        key->setSpacePresses(false);
    m_head->setWordWrap(true);
    m_words->setWordWrap(true);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(2);
    middle->addStretch(1);
    middle->addWidget(m_head);
    middle->addWidget(m_words);
    middle->addWidget(m_contacts);
    middle->addStretch(1);
    auto *right = new QVBoxLayout;
    right->addStretch(1);
    right->addWidget(m_contact);
    right->addWidget(m_back);
    right->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(20);
    row->addWidget(m_ring);
    row->addLayout(middle, 1);
    row->addLayout(right);
    connect(m_contact, &KeyButton::clicked, this, &HoldPanel::contacted);
    connect(m_back, &KeyButton::clicked, this, &HoldPanel::back);
    connect(&front.session(), &AgentSession::folded, this, &HoldPanel::fold);
    fold();
    retranslate();
}

void HoldPanel::fold()
{
    const bool low = m_front.session().folding().height;
    setFixedHeight(low ? 104 : 136);
    m_ring->setSize(low ? 96 : 112);
    m_words->setMinimumHeight(low ? 20 : 38);
    layout()->setContentsMargins(low ? 12 : 20, low ? 4 : 8, 20, low ? 4 : 8);
}

void HoldPanel::retranslate()
{
    m_contact->setWord(tr("I spoke to them"));
    m_back->setWord(tr("Back to the call"));
    m_phase = -1;
    tick();
}

void HoldPanel::takeFocus()
{
    m_contact->setFocus(Qt::TabFocusReason);
}

void HoldPanel::flash()
{
    m_ring->flash();
}

void HoldPanel::tick()
{
    const OpenCall *open = m_front.call();
    if (!open || !open->state.hold().isOnHold())
        return;
    const HoldTimer &hold = open->state.hold();
    const CallTime now = m_front.time();
    const HoldTimer::Phase phase = hold.phase(now);
    const auto left = hold.timeToDeadline(now).value_or(std::chrono::milliseconds(0)).count();
    m_ring->showSilence(hold.silence(now).value_or(std::chrono::milliseconds(0)), phase, hold.policy());
    if (static_cast<int>(phase) != m_phase) {
        m_phase = static_cast<int>(phase);
        m_head->setTone(phase == HoldTimer::Phase::Due           ? Tone::Due
                            : phase == HoldTimer::Phase::Overdue ? Tone::Overdue
                                                                 : Tone::Hold);
        m_words->setText(phase == HoldTimer::Phase::Quiet
                             ? tr("The caller heard you a moment ago. Get ready with the sentence.")
                             : tr("Say the sentence and press the button: the ring begins anew."));
        update();
    }
    switch (phase) {
    case HoldTimer::Phase::Due:
        m_head->setText(tr("Speak to the caller: %n s left", nullptr, static_cast<int>(left / 1000)));
        break;
    case HoldTimer::Phase::Overdue:
        m_head->setText(tr("Late by %n s: speak to the caller", nullptr, static_cast<int>(-left / 1000)));
        break;
    default:
        m_head->setText(tr("On hold"));
        break;
    }
    const auto &contacts = open->state.holds().back().contacts;
    m_contacts->setText(tr("%n contact(s) in this hold", nullptr, static_cast<int>(contacts.size())));
    m_ring->setAccessibleName(m_head->text());
}

void HoldPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto phase = static_cast<HoldTimer::Phase>(std::max(0, m_phase));
    const Tone soft = phase == HoldTimer::Phase::Due ? Tone::DueSoft
        : phase == HoldTimer::Phase::Overdue         ? Tone::OverdueSoft
                                                     : Tone::HoldSoft;
    paint::frame(painter, rect(), holdColour(palette(), phase), tone(palette(), soft), 2);
}

} // namespace helpdesk
