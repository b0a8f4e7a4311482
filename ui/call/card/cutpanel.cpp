// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/card/cutpanel.h"

#include "ui/call/front/frontcall.h"
#include "ui/common/keybutton.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/text/times.h"

#include <QHBoxLayout>
#include <QPainter>

namespace helpdesk {

CutPanel::CutPanel(FrontCall &front, QWidget *parent)
    : QWidget(parent),
      m_front(front),
      m_words(new PlainLabel(PlainLabel::Face::Body, Tone::Text, this)),
      m_go(new KeyButton(KeyButton::Look::Framed, QStringLiteral("resume"), {}, this))
{
    m_words->setWordWrap(true);
    m_go->setSpacePresses(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 8, 6);
    row->setSpacing(16);
    row->addWidget(m_words, 1);
    row->addWidget(m_go);
    connect(m_go, &KeyButton::clicked, &front, &FrontCall::continueCut);
    hide();
}

void CutPanel::refresh(Sight sight)
{
    const auto cut = m_front.cutOffer();
    // What has the keyboard stays in sight until the agent goes elsewhere: the key meant for it presses nothing else.
    setVisible(cut || (sight == Sight::Same && m_go->hasFocus()));
    if (!cut)
        return;
    const QString who = cut->who.isEmpty() ? tr("a caller not known yet") : cut->who.simplified();
    const QString hour = Times::hour(cut->cutAtMs);
    if (cut->interrupted)
        m_words->setText(
            tr("Nobody was here from %1 on: that time is not counted, unless the caller is still on the line.")
                .arg(hour));
    else if (cut->rings.isNull())
        m_words->setText(
            tr("If they are on the line again, the call goes on where it was lost: nothing is asked anew."));
    else if (cut->sameNumber)
        m_words->setText(tr("Same number as %1, cut off at %2.").arg(who, hour));
    else
        m_words->setText(tr("Is it %1, cut off at %2?").arg(who, hour));
    m_go->setWord(cut->interrupted          ? tr("Still there")
                      : cut->rings.isNull() ? tr("They are back")
                                            : tr("The same person: go on"));
    m_go->setKey(tr("Shift F12"));
    m_go->setLook(cut->sameNumber ? KeyButton::Look::Main : KeyButton::Look::Framed);
}

void CutPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::frame(painter, rect(), tone(palette(), Tone::Line), tone(palette(), Tone::InfoSoft));
}

} // namespace helpdesk
