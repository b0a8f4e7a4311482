// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/keybutton.h"

#include "ui/common/paint.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/type.h"

#include <QKeyEvent>
#include <QPainter>

namespace helpdesk {

namespace {

constexpr int keySignSize = 18;

} // namespace

KeyButton::KeyButton(Look look, const QString &iconName, const QString &key, QWidget *parent)
    : QAbstractButton(parent),
      m_look(look),
      m_iconName(iconName),
      m_key(key)
{
    setFocusPolicy(look == Look::Flat || look == Look::Line ? Qt::TabFocus : Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void KeyButton::setLook(Look look)
{
    m_look = look;
    updateGeometry();
    update();
}

void KeyButton::setKey(const QString &key)
{
    m_key = key;
    updateGeometry();
    update();
}

void KeyButton::setWord(const QString &word)
{
    setText(word);
    setAccessibleName(word);
    if (m_key.isEmpty())
        setPlainToolTip(this, word);
    else
        setPlainToolTip(this, QStringLiteral("%1 (%2)").arg(word, m_key));
    updateGeometry();
    update();
}

void KeyButton::setIconName(const QString &name)
{
    m_iconName = name;
    update();
}

void KeyButton::setFolded(bool folded)
{
    if (m_folded == folded)
        return;
    m_folded = folded;
    updateGeometry();
    update();
}

QFont KeyButton::wordFont() const
{
    return m_look == Look::Flat || m_look == Look::Line ? typeface(13) : typeface(14, QFont::DemiBold);
}

int KeyButton::widthWith(const QString &word) const
{
    int width = QFontMetrics(wordFont()).horizontalAdvance(word)
        + (m_look == Look::Flat       ? 16
               : m_look == Look::Line ? 20
                                      : 32);
    if (!m_iconName.isEmpty())
        width += keySignSize + 8;
    if (!m_key.isEmpty())
        width += paint::keyCapWidth(m_key) + 8;
    return width;
}

QSize KeyButton::sizeHint() const
{
    return {widthWith(shownWord()),
            m_look == Look::Flat         ? 28
                : m_look == Look::Line   ? 32
                : m_look == Look::Framed ? 36
                                         : 40};
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPalette &colours = palette();
    const QRectF inner = QRectF(rect()).adjusted(2, 2, -2, -2);
    QColor ink = tone(colours, isEnabled() ? Tone::Text : Tone::TextMuted);
    const bool pressed = isDown() || isChecked();
    if (!isEnabled() && m_look != Look::Flat) {
        paint::frame(painter, inner, tone(colours, Tone::Control), {}, 1, true);
    } else if (m_look == Look::Main) {
        ink = tone(colours, Tone::OnAccent);
        paint::frame(painter, inner, {}, tone(colours, Tone::Accent));
    } else if (m_look == Look::Lacking) {
        ink = tone(colours, Tone::TextMuted);
        paint::frame(painter, inner, tone(colours, Tone::Control), {}, 1, true);
    } else if (m_look == Look::Line) {
        ink = tone(colours, Tone::TextMuted);
        paint::frame(painter, inner, tone(colours, Tone::Control), tone(colours, Tone::Raised));
    } else if (m_look == Look::Framed) {
        paint::frame(painter, inner, tone(colours, Tone::Control),
                     tone(colours, pressed ? Tone::AccentSoft : Tone::Raised));
    } else if (pressed || underMouse()) {
        paint::frame(painter, inner, {}, tone(colours, pressed ? Tone::TenseSoft : Tone::Sunken));
    }
    if (hasFocus())
        paint::focusRing(painter, rect(), colours);
    qreal x = m_look == Look::Flat ? 8 : m_look == Look::Line ? 10 : 16;
    if (!m_iconName.isEmpty()) {
        painter.drawPixmap(QPointF(x, (height() - keySignSize) / 2.0),
                           paint::icon(m_iconName, keySignSize, ink, devicePixelRatioF()));
        x += keySignSize + 8;
    }
    painter.setPen(ink);
    painter.setFont(wordFont());
    const int wordWidth = QFontMetrics(wordFont()).horizontalAdvance(shownWord());
    painter.drawText(QRectF(x, 0, wordWidth + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, shownWord());
    x += m_folded ? 0 : wordWidth + 8;
    if (!m_key.isEmpty()) {
        const QColor line = m_look == Look::Main && isEnabled() ? ink : tone(colours, Tone::Control);
        paint::keyCap(painter, QRectF(x, 0, width() - x, height()), m_key, ink, line);
    }
}

void KeyButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!event->isAutoRepeat()) // Held down it is pressed once.
            click();
        return;
    }
    if (event->key() == Qt::Key_Space && !m_spacePresses) {
        event->ignore();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace helpdesk
