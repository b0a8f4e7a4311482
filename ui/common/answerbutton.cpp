// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/answerbutton.h"

#include "ui/common/paint.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/type.h"

#include <QKeyEvent>
#include <QPainter>

namespace helpdesk {

namespace {

constexpr int outside = 2; ///< Room for the focus ring.

QFont nameFont(bool strong)
{
    return typeface(14, strong ? QFont::DemiBold : QFont::Normal);
}

} // namespace

AnswerButton::AnswerButton(const QString &name, const QString &hint, QWidget *parent)
    : QAbstractButton(parent),
      m_name(name),
      m_hint(hint)
{
    setText(name);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    describe();
}

void AnswerButton::describe()
{
    QStringList words;
    if (m_digit > 0)
        words.append(QString::number(m_digit));
    words.append(m_name);
    if (!m_hint.isEmpty())
        words.append(m_hint);
    if (m_proposed)
        words.append(tr("proposed"));
    if (m_state == State::Chosen)
        words.append(tr("chosen"));
    setAccessibleName(words.join(QStringLiteral(", ")));
    setPlainToolTip(this, m_hint);
    update();
}

void AnswerButton::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    setText(name);
    describe();
    updateGeometry();
}

void AnswerButton::setHint(const QString &hint)
{
    if (m_hint == hint)
        return;
    m_hint = hint;
    describe();
    updateGeometry();
}

void AnswerButton::setDigit(int digit)
{
    if (m_digit == digit)
        return;
    m_digit = digit;
    describe();
    updateGeometry();
}

void AnswerButton::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    describe();
}

void AnswerButton::setProposed(bool proposed)
{
    if (m_proposed == proposed)
        return;
    m_proposed = proposed;
    describe();
    updateGeometry();
}

void AnswerButton::setTarget(const QString &target)
{
    m_target = target;
    update();
}

void AnswerButton::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
}

void AnswerButton::setFolded(bool folded)
{
    if (m_folded == folded)
        return;
    m_folded = folded;
    updateGeometry();
    update();
}

void AnswerButton::setBrief(bool brief, bool low)
{
    m_brief = brief;
    m_low = low;
    updateGeometry();
    update();
}

void AnswerButton::setOneLine(bool oneLine)
{
    if (m_oneLine == oneLine)
        return;
    m_oneLine = oneLine;
    updateGeometry();
    update();
}

QString AnswerButton::shownHint() const
{
    return m_folded || m_brief ? QString() : m_hint;
}

int AnswerButton::textLeft() const
{
    return m_compact && m_digit == 0 && m_state != State::Chosen ? 14 : 42;
}

int AnswerButton::targetWidth() const
{
    return m_target.isEmpty() ? 8 : QFontMetrics(typeface(12)).horizontalAdvance(m_target) + 16;
}

int AnswerButton::tagWidth() const
{
    return m_proposed ? QFontMetrics(typeface(12)).horizontalAdvance(tr("proposed")) + 20 : 0;
}

QSize AnswerButton::sizeHint() const
{
    const int width =
        QFontMetrics(nameFont(true)).horizontalAdvance(m_name) + textLeft() + targetWidth() + tagWidth() + 4;
    return {std::max(width, m_compact ? 60 : 160), m_low ? 36 : shownHint().isEmpty() ? 44 : 56};
}

QSize AnswerButton::minimumSizeHint() const
{
    int least = m_compact ? 60 : 120;
    const QFontMetrics metrics(nameFont(true));
    for (const QString &word : m_name.split(u' ')) // A line is broken between words, never within one.
        least = std::max(least, metrics.horizontalAdvance(word) + textLeft() + targetWidth() + tagWidth() + 4);
    return {least, m_low ? 36 : 40};
}

QSize AnswerButton::textHeights(int width, const QString &hint) const
{
    const int room = std::max(40, width - textLeft() - targetWidth());
    const auto high = [](const QFont &font, int wide, const QString &text) {
        return text.isEmpty()
            ? 0
            : QFontMetrics(font).boundingRect(QRect(0, 0, wide, 1000), Qt::TextWordWrap, text).height();
    };
    const int hintHeight =
        m_oneLine && !hint.isEmpty() ? QFontMetrics(typeface(12)).height() : high(typeface(12), room, hint);
    return {high(nameFont(true), room - tagWidth(), m_name), hintHeight};
}

int AnswerButton::heightForWidth(int width) const
{
    return heightIf(m_brief, width);
}

int AnswerButton::heightIf(bool brief, int width) const
{
    const QSize heights = textHeights(width, brief || m_folded ? QString() : m_hint);
    return std::max(m_low ? 36 : 40, heights.width() + heights.height() + (m_oneLine ? 0 : 4) + 2 * outside);
}

void AnswerButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &colours = palette();
    const QRectF box = QRectF(rect()).adjusted(outside, outside, -outside, -outside);
    const bool live = m_state == State::Live;
    const bool chosen = m_state == State::Chosen;
    if (live)
        paint::frame(painter, box, tone(colours, Tone::Control),
                     tone(colours, isDown() ? Tone::AccentSoft : Tone::Raised));
    else if (chosen)
        paint::frame(painter, box, tone(colours, Tone::Line), {});
    if (chosen)
        painter.fillRect(QRectF(box.left(), box.top() + 2, 4, box.height() - 4), tone(colours, Tone::Accent));
    if (hasFocus())
        paint::focusRing(painter, rect(), colours);

    const QRectF cap(box.left() + 8, box.center().y() - 12, 24, 24);
    if (chosen) {
        painter.drawPixmap(cap.topLeft() + QPointF(4, 4),
                           paint::icon(QStringLiteral("check"), 16, tone(colours, Tone::Accent), devicePixelRatioF()));
    } else if (m_digit > 0) {
        painter.setPen(QPen(tone(colours, Tone::Control), 1));
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(tone(colours, Tone::Text));
        painter.setFont(typeface(13));
        painter.drawText(cap, Qt::AlignCenter, QString::number(m_digit));
    }

    const QSize heights = textHeights(width(), shownHint());
    const int room = std::max(40, width() - textLeft() - targetWidth());
    const int top = (height() - heights.width() - heights.height()) / 2;
    painter.setPen(tone(colours, m_state == State::Quiet ? Tone::TextMuted : Tone::Text));
    painter.setFont(nameFont(m_state != State::Quiet));
    painter.drawText(QRect(textLeft(), top, room - tagWidth(), heights.width()), Qt::TextWordWrap, m_name);
    painter.setPen(tone(colours, Tone::TextMuted));
    painter.setFont(typeface(12));
    if (heights.height() > 0) {
        const QString hint =
            m_oneLine ? painter.fontMetrics().elidedText(shownHint(), Qt::ElideRight, room) : shownHint();
        painter.drawText(QRect(textLeft(), top + heights.width(), room, heights.height()),
                         m_oneLine ? Qt::TextSingleLine : Qt::TextWordWrap, hint);
    }
    if (!m_target.isEmpty())
        painter.drawText(QRectF(box.right() - 90, 0, 80, height()), Qt::AlignRight | Qt::AlignVCenter, m_target);
    if (m_proposed) {
        const QRectF tag(textLeft() + room - tagWidth() + 8, top, tagWidth() - 8, 18);
        QPen pen(tone(colours, Tone::Control), 1);
        pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.drawRoundedRect(tag.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(tone(colours, Tone::Text));
        painter.drawText(tag, Qt::AlignCenter, tr("proposed"));
    }
}

void AnswerButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    if (event->key() == Qt::Key_Space && !m_spaceChooses) {
        event->ignore();
        return;
    }
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Left) {
        focusNextPrevChild(false);
        return;
    }
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Right) {
        focusNextPrevChild(true);
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace helpdesk
