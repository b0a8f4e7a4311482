// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/scoreview.h"

#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/text/practicetext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace helpdesk {

namespace {

constexpr int signSize = 16;

/// A sign for what was right or not; the word beside it says the same.
class RightSign : public QWidget
{
public:
    RightSign(bool right, QWidget *parent) : QWidget(parent), m_right(right) { setFixedSize(signSize, signSize + 4); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.drawPixmap(QPointF(0, 2),
                           paint::icon(m_right ? QStringLiteral("check") : QStringLiteral("overdue"), signSize,
                                       tone(palette(), m_right ? Tone::Ok : Tone::Overdue), devicePixelRatioF()));
    }

private:
    bool m_right;
};

} // namespace

ScoreView::ScoreView(QWidget *parent) : QScrollArea(parent), m_body(new QWidget), m_rows(new QVBoxLayout(m_body))
{
    m_rows->setContentsMargins(20, 12, 20, 16);
    m_rows->setSpacing(6);
    setWidget(m_body);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    m_body->setBackgroundRole(QPalette::Base);
    viewport()->setBackgroundRole(QPalette::Base);
}

/// Taken here: Enter in the list of calls, which leads here, goes on to the page after that.
void ScoreView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT entered();
    else
        QScrollArea::keyPressEvent(event);
}

void ScoreView::clear()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    verticalScrollBar()->setValue(0);
}

void ScoreView::addHead(const QString &words)
{
    auto *label = new PlainLabel(words, PlainLabel::Face::Strong, Tone::Text, m_body);
    label->setWordWrap(true);
    m_rows->addWidget(label);
}

void ScoreView::addLine(const QString &words, bool right, const QString &why)
{
    auto *line = new QWidget(m_body);
    auto *columns = new QHBoxLayout(line);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(10);
    columns->addWidget(new RightSign(right, line), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *label = new PlainLabel(words, PlainLabel::Face::Body, Tone::Text, line);
    label->setWordWrap(true);
    texts->addWidget(label);
    if (!why.isEmpty()) {
        auto *reason = new PlainLabel(why, PlainLabel::Face::Secondary, Tone::TextMuted, line);
        reason->setWordWrap(true);
        texts->addWidget(reason);
    }
    columns->addLayout(texts, 1);
    m_rows->addWidget(line);
}

void ScoreView::showScore(const PracticeScore &score, const Definitions &definitions, Language screen)
{
    clear();
    addHead(tr("Protocol: %1").arg(PracticeText::share(score.kept(), score.due())));
    for (const int number : definitions.protocol->adherencePoints) {
        if (score.pointsDue & (1 << number)) {
            const bool kept = score.pointsKept & (1 << number);
            addLine(PracticeText::point(number, kept, definitions, screen), kept, {});
        }
    }
    m_rows->addSpacing(8);
    addHead(tr("Right: %1").arg(PracticeText::share(score.right(), score.asked())));
    if (score.unanswered)
        addLine(tr("Nobody answered it in time: the caller hung up."), false, {});
    else if (score.hungUp)
        addLine(tr("The call was over before its matter was."), false, {});
    for (const PracticeCheck &check : score.checks)
        addLine(PracticeText::of(check, definitions, screen), check.right,
                check.right ? QString() : check.why.in(screen));
    m_rows->addStretch(1);
}

void ScoreView::showWords(const QString &words)
{
    clear();
    auto *label = new PlainLabel(words, PlainLabel::Face::Body, Tone::TextMuted, m_body);
    label->setWordWrap(true);
    m_rows->addWidget(label);
    m_rows->addStretch(1);
}

} // namespace helpdesk
