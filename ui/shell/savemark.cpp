// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/savemark.h"

#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintooltip.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

namespace {

constexpr int delayMs = 150;

} // namespace

SaveMark::SaveMark(QWidget *parent)
    : QWidget(parent),
      m_words(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this)),
      m_where(new PlainLabel(PlainLabel::Face::Small, Tone::TextMuted, this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(22, 0, 0, 0);
    rows->setSpacing(0);
    rows->addStretch(1);
    rows->addWidget(m_words);
    rows->addWidget(m_where);
    rows->addStretch(1);
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

void SaveMark::setReachable(bool reachable)
{
    if (m_reachable == reachable)
        return;
    m_reachable = reachable;
    showState();
}

void SaveMark::setPlace(const QString &place, DatabaseKind kind)
{
    m_place = place;
    m_kind = kind;
    setPlainToolTip(this, place);
    showState();
}

void SaveMark::retranslate()
{
    showState();
}

void SaveMark::showState()
{
    m_words->setTone(m_troubled ? Tone::Overdue : Tone::TextMuted);
    m_words->setText(m_troubled ? tr("Not saved: %n", nullptr, m_unsaved) : m_saving ? tr("Saving") : tr("Saved"));
    const bool answers = m_reachable && !m_troubled;
    m_where->setTone(answers ? Tone::TextMuted : Tone::Overdue);
    m_where->setText(m_kind == DatabaseKind::Server ? (answers ? tr("Server") : tr("Server: trouble"))
                                                    : (answers ? tr("On this PC") : tr("File: trouble")));
    // As wide as the widest it may say, so that the row stands still.
    int wide = 0;
    for (const QString &words : {tr("Saved"), tr("Saving"), tr("Not saved: %n", nullptr, 88)})
        wide = std::max(wide, m_words->fontMetrics().horizontalAdvance(words));
    for (const QString &words : {tr("Server: trouble"), tr("File: trouble"), tr("On this PC")})
        wide = std::max(wide, m_where->fontMetrics().horizontalAdvance(words));
    m_words->setFixedWidth(wide + 2);
    m_where->setFixedWidth(wide + 2);
    setAccessibleName(QStringLiteral("%1, %2").arg(m_words->text(), m_where->text()));
    update();
}

void SaveMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF at(0, m_words->geometry().center().y() - 7.5);
    if (m_troubled) {
        painter.drawPixmap(
            at, paint::icon(QStringLiteral("overdue"), 16, tone(palette(), Tone::Overdue), devicePixelRatioF()));
    } else if (m_saving) {
        painter.setPen(QPen(tone(palette(), Tone::TextMuted), 1.5));
        painter.drawEllipse(at + QPointF(8, 8), 4, 4);
    } else {
        painter.drawPixmap(at,
                           paint::icon(QStringLiteral("check"), 16, tone(palette(), Tone::Ok), devicePixelRatioF()));
    }
}

} // namespace helpdesk
