// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/card/cardhead.h"

#include "ui/call/front/frontcall.h"
#include "ui/common/agentsession.h"
#include "ui/common/keybutton.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/common/sentenceview.h"
#include "ui/common/type.h"
#include "ui/text/words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

CardHead::CardHead(FrontCall &front, QWidget *parent)
    : QWidget(parent),
      m_front(front),
      m_title(new PlainLabel(PlainLabel::Face::Title, Tone::Text, this)),
      m_lane(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this)),
      m_toDo(new PlainLabel(PlainLabel::Face::Body, Tone::TextMuted, this)),
      m_manualKey(new KeyButton(KeyButton::Look::Flat, {}, QStringLiteral("Ctrl D"), this)),
      m_sentence(new SentenceView(typeface(28, QFont::DemiBold), 36, 2, this)),
      m_notSaid(new PlainLabel(PlainLabel::Face::Small, Tone::Due, this))
{
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addSpacing(46);
    top->addWidget(m_title, 1);
    top->addWidget(m_lane);
    top->addWidget(m_manualKey);
    m_title->setFixedHeight(32);
    // What is long wraps or gives way; it never widens the window.
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_toDo->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_toDo->setWordWrap(true);
    m_toDo->setMinimumHeight(24);
    m_toDo->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_notSaid->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(m_toDo);
    layout->addWidget(m_sentence);
    layout->addWidget(m_notSaid);
    connect(m_manualKey, &KeyButton::clicked, this, &CardHead::manualWanted);
    retranslate();
}

void CardHead::retranslate()
{
    m_manualKey->setWord(m_density == Density::Junior && !m_low ? tr("Manual") : tr("Unfold"));
}

void CardHead::setUnfolded(bool unfolded)
{
    m_unfolded = unfolded;
    m_sentence->setFolded(m_density != Density::Junior && !unfolded);
}

void CardHead::applyDensity()
{
    const Density density = m_front.session().density();
    const bool low = m_front.session().folding().height;
    m_toDo->setVisible(density != Density::Senior && !low);
    if (m_density == density && m_low == low)
        return;
    m_density = density;
    m_low = low;
    m_unfolded = false;
    m_title->setFixedHeight(low ? 28 : 32); // A label keeps the hint of its least height, not that of its height.
    switch (density) {
    case Density::Junior:
        if (low)
            m_sentence->setFace(typeface(20, QFont::DemiBold), 26, 1);
        else
            m_sentence->setFace(typeface(28, QFont::DemiBold), 36, 2);
        break;
    case Density::Semisenior:
        m_sentence->setFace(typeface(20, QFont::DemiBold), 28, 1);
        break;
    case Density::Senior:
        m_sentence->setFace(typeface(16, QFont::DemiBold), 24, 1);
        break;
    }
    m_sentence->setFolded(density != Density::Junior);
    m_sentence->setMostLines(low ? 2 : 3);
    retranslate();
}

void CardHead::showIdle(const Sentence &greeting)
{
    applyDensity();
    m_number.clear();
    static_cast<QHBoxLayout *>(layout()->itemAt(0)->layout())->itemAt(0)->spacerItem()->changeSize(0, 0);
    m_title->setText(tr("No call. Ready for the next one."));
    m_lane->clear();
    m_toDo->setText(tr("When it rings press F5, to answer press Enter. The first thing you say:"));
    m_manualKey->hide();
    m_notSaid->hide();
    m_sentence->setTone(Tone::TextMuted);
    m_sentence->setSentence(greeting);
    layout()->invalidate();
    update();
}

void CardHead::showOperation(const CallState &state)
{
    const Operation &operation = state.operation();
    const Protocol &protocol = *state.definitions()->protocol;
    const Language screen = m_front.session().screen();
    applyDensity();
    m_number = operation.id;
    static_cast<QHBoxLayout *>(layout()->itemAt(0)->layout())->itemAt(0)->spacerItem()->changeSize(46, 0);
    m_title->setText(operation.title.in(screen));
    m_lane->setText(operation.source == Source::Ours ? tr("%1 · not in the manual").arg(Words::of(operation.lane))
                                                     : Words::of(operation.lane));
    QString toDo = operation.toDo.in(screen);
    if (state.hold().isOnHold()) {
        const auto &reasons = protocol.holdReasons;
        const auto reason = std::find_if(reasons.begin(), reasons.end(),
                                         [&](const HoldReason &r) { return r.id == state.holds().back().reason; });
        toDo = tr("On hold: %1. Speak to the caller every %2 to %3 seconds.")
                   .arg(reason == reasons.end() ? QString() : reason->label.in(screen).toLower())
                   .arg(protocol.hold.contactFrom.count() / 1000)
                   .arg(protocol.hold.contactBy.count() / 1000);
    }
    m_toDo->setText(toDo);
    m_manualKey->show();
    m_sentence->setTone(Tone::Text);
    layout()->invalidate();
    update();
}

void CardHead::setSentence(const Sentence &sentence, bool said)
{
    m_sentence->setSentence(sentence);
    m_notSaid->setText(tr("Marked as not said (Alt 0 takes it back)"));
    m_notSaid->setVisible(!said);
}

QRect CardHead::badge() const
{
    return {0, m_title->y() + (m_title->height() - 28) / 2, 36, 28};
}

void CardHead::paintEvent(QPaintEvent *)
{
    if (m_number.isEmpty())
        return;
    QPainter painter(this);
    paint::frame(painter, badge(), {}, tone(palette(), Tone::Accent));
    painter.setPen(tone(palette(), Tone::OnAccent));
    painter.setFont(typeface(16, QFont::DemiBold));
    painter.drawText(badge(), Qt::AlignCenter, m_number);
}

} // namespace helpdesk
