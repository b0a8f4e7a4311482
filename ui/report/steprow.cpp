// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/steprow.h"

#include "ui/common/paint.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/type.h"

#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace helpdesk {

namespace {

constexpr int rowHeight = 34;
constexpr int arrowWidth = 30;
constexpr int margin = 12; ///< Beside the words.

QToolButton *makeArrow(Qt::ArrowType arrow, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus); // The row itself takes the arrow keys.
    return button;
}

} // namespace

StepRow::StepRow(QWidget *parent)
    : QWidget(parent),
      m_earlier(makeArrow(Qt::LeftArrow, this)),
      m_later(makeArrow(Qt::RightArrow, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_earlier, &QToolButton::clicked, this, [this] { Q_EMIT stepped(-1, false); });
    connect(m_later, &QToolButton::clicked, this, [this] { Q_EMIT stepped(1, false); });
}

void StepRow::showWords(const QString &words, bool mayGoOn)
{
    m_words = words;
    m_mayGoOn = mayGoOn;
    m_later->setEnabled(mayGoOn);
    setAccessibleName(QStringLiteral("%1: %2").arg(m_what, m_words));
    updateGeometry();
    update();
}

void StepRow::setNames(const QString &what, const QString &earlier, const QString &later)
{
    m_what = what;
    setAccessibleName(QStringLiteral("%1: %2").arg(m_what, m_words));
    for (const auto &[button, name, key] :
         {std::tuple(m_earlier, earlier, QStringLiteral("←")), std::tuple(m_later, later, QStringLiteral("→"))}) {
        button->setAccessibleName(name);
        setPlainToolTip(button, QStringLiteral("%1 (%2)").arg(name, key));
    }
}

void StepRow::setWidest(const QString &words)
{
    m_widest = QFontMetrics(typeface(14, QFont::DemiBold)).horizontalAdvance(words);
    updateGeometry();
}

QSize StepRow::sizeHint() const
{
    const int words = std::max(m_widest, QFontMetrics(typeface(14, QFont::DemiBold)).horizontalAdvance(m_words));
    return {2 * arrowWidth + 2 * margin + words, rowHeight};
}

void StepRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::frame(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tone(palette(), Tone::Control),
                 tone(palette(), Tone::Raised));
    painter.setFont(typeface(14, QFont::DemiBold));
    painter.setPen(tone(palette(), Tone::Text));
    painter.drawText(rect().adjusted(arrowWidth, 0, -arrowWidth, 0), Qt::AlignCenter, m_words);
    if (hasFocus())
        paint::focusRing(painter, QRectF(rect()), palette());
}

void StepRow::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Left || key == Qt::Key_PageUp)
        Q_EMIT stepped(-1, key == Qt::Key_PageUp);
    else if (key == Qt::Key_Right || key == Qt::Key_PageDown) {
        if (m_mayGoOn)
            Q_EMIT stepped(1, key == Qt::Key_PageDown);
    } else
        QWidget::keyPressEvent(event);
}

void StepRow::resizeEvent(QResizeEvent *event)
{
    m_earlier->setGeometry(2, 2, arrowWidth - 2, height() - 4);
    m_later->setGeometry(width() - arrowWidth, 2, arrowWidth - 2, height() - 4);
    QWidget::resizeEvent(event);
}

void StepRow::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void StepRow::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

} // namespace helpdesk
