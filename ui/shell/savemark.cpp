// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/savemark.h"

#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace helpdesk {

namespace {

constexpr int delayMs = 150;

} // namespace

SaveMark::SaveMark(QWidget *parent) : QWidget(parent), m_words(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(22, 0, 0, 0);
    row->addWidget(m_words);
    m_words->setMinimumWidth(118);
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_saving = m_unsaved > 0;
        showState();
    });
    showState();
}

void SaveMark::setUnsaved(int unsaved)
{
    m_unsaved = unsaved;
    if (unsaved == 0) {
        m_delay.stop();
        m_saving = false;
    } else if (!m_saving && !m_delay.isActive()) {
        m_delay.start();
    }
    showState();
}

void SaveMark::setTroubled(bool troubled)
{
    m_troubled = troubled;
    showState();
}

void SaveMark::setPlace(const QString &place)
{
    m_place = place;
    setToolTip(place);
}

void SaveMark::retranslate()
{
    showState();
}

void SaveMark::showState()
{
    m_words->setTone(m_troubled ? Tone::Overdue : Tone::TextMuted);
    m_words->setText(m_troubled ? tr("Not saved: %n", nullptr, m_unsaved) : m_saving ? tr("Saving") : tr("Saved"));
    setAccessibleName(m_words->text());
    update();
}

void SaveMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF at(0, (height() - 16) / 2.0);
    if (m_troubled) {
        painter.drawPixmap(at, paint::icon(QStringLiteral("overdue"), 16, tone(palette(), Tone::Overdue), devicePixelRatioF()));
    } else if (m_saving) {
        painter.setPen(QPen(tone(palette(), Tone::TextMuted), 1.5));
        painter.drawEllipse(QPointF(8, height() / 2.0), 4, 4);
    } else {
        painter.drawPixmap(at, paint::icon(QStringLiteral("check"), 16, tone(palette(), Tone::Ok), devicePixelRatioF()));
    }
}

} // namespace helpdesk
