// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/line/holdring.h"

#include "ui/common/tones.h"
#include "ui/common/type.h"

#include <QPainter>

namespace helpdesk {

namespace {

constexpr int flashMs = 450; ///< Slower than three a second.
constexpr int flashes = 9;

} // namespace

QColor holdColour(const QPalette &palette, HoldTimer::Phase phase)
{
    switch (phase) {
    case HoldTimer::Phase::Due:
        return tone(palette, Tone::Due);
    case HoldTimer::Phase::Overdue:
        return tone(palette, Tone::Overdue);
    default:
        return tone(palette, Tone::Hold);
    }
}

HoldRing::HoldRing(int size, QWidget *parent) : QWidget(parent)
{
    setSize(size);
    m_flashing.setSingleShot(true);
    m_flashing.setInterval(flashMs);
    connect(&m_flashing, &QTimer::timeout, this, [this] {
        if (--m_flashesLeft > 0)
            m_flashing.start();
        update();
    });
}

void HoldRing::setSize(int size)
{
    m_size = size;
    setFixedSize(size, size);
    update();
}

void HoldRing::flash()
{
    m_flashesLeft = flashes;
    m_flashing.start();
    update();
}

void HoldRing::showSilence(std::chrono::milliseconds silence, HoldTimer::Phase phase, const HoldPolicy &policy)
{
    m_silence = silence;
    m_phase = phase;
    m_policy = policy;
    update();
}

void HoldRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool large = m_size >= 80;
    const qreal thick = large ? 10 : 4;
    const QRectF ring = QRectF(rect()).adjusted(thick, thick, -thick, -thick);
    const auto whole = static_cast<double>(m_policy.contactBy.count());
    const auto angle = [&](std::chrono::milliseconds at) {
        return static_cast<int>(std::lround(5760.0 * std::min(1.0, at.count() / whole)));
    };
    constexpr int top = 90 * 16;
    painter.setPen(QPen(tone(palette(), Tone::Line), thick, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, top, -5760);
    if (m_phase == HoldTimer::Phase::NotOnHold)
        return;
    if (m_flashesLeft % 2 == 1) { // A shape that comes and goes, in the strongest ink: seen without its colour too.
        const qreal edge = large ? 3 : 1.5;
        painter.setPen(QPen(tone(palette(), Tone::Text), edge));
        painter.drawEllipse(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2));
    }
    // The window in which to speak is hatched, so that it is told apart without its colour.
    QPen hatched(tone(palette(), Tone::Due), thick, Qt::CustomDashLine, Qt::FlatCap);
    hatched.setDashPattern({0.3, 0.3});
    painter.setPen(hatched);
    painter.drawArc(ring, top - angle(m_policy.contactFrom), angle(m_policy.contactFrom) - 5760);
    painter.setPen(QPen(tone(palette(), Tone::Hold), thick, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, top, -angle(std::min(m_silence, m_policy.contactFrom)));
    if (m_silence > m_policy.contactFrom) {
        painter.setPen(QPen(holdColour(palette(), m_phase), thick, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(ring, top - angle(m_policy.contactFrom), angle(m_policy.contactFrom) - angle(m_silence));
    }
    if (!large)
        return;
    painter.setPen(tone(palette(), Tone::Text));
    painter.setFont(typeface(28, QFont::DemiBold));
    painter.drawText(QRectF(0, m_size / 2.0 - 26, m_size, 34), Qt::AlignCenter,
                     QStringLiteral("%1 s").arg(m_silence.count() / 1000));
    painter.setFont(typeface(12));
    painter.setPen(tone(palette(), Tone::TextMuted));
    painter.drawText(QRectF(0, m_size / 2.0 + 6, m_size, 18), Qt::AlignCenter,
                     tr("of %1").arg(m_policy.contactBy.count() / 1000));
}

} // namespace helpdesk
