// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/dueeditor.h"

#include "core/organisation/localtime.h"
#include "ui/common/answerbutton.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/common/type.h"
#include "ui/text/times.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace helpdesk {

namespace {

constexpr int quickMinutes[] = {15, 30, 60};

} // namespace

DueEditor::DueEditor(FieldContext context, QWidget *parent)
    : FieldEditor(std::move(context), parent),
      m_time(new QLineEdit(this)),
      m_shown(new PlainLabel(PlainLabel::Face::Strong, Tone::Text, this))
{
    setAccessibleName(labelText());
    m_time->setFont(typeface(14));
    m_time->setMinimumHeight(36);
    m_time->setFixedWidth(190);
    m_time->setPlaceholderText(tr("at: 16:30, or 20/11 9:00"));
    m_time->setAccessibleName(tr("%1: time").arg(labelText()));
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    int digit = 0;
    for (const int minutes : quickMinutes) {
        auto *quick =
            new AnswerButton(minutes == 60 ? tr("In 1 hour") : tr("In %n minutes", nullptr, minutes), {}, this);
        quick->setDigit(++digit);
        quick->setSpaceChooses(false);
        connect(quick, &AnswerButton::clicked, this, [this, digit] { takeDigit(digit); });
        row->addWidget(quick);
    }
    row->addWidget(m_time);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new PlainLabel(labelText(), PlainLabel::Face::Small, Tone::TextMuted, this));
    layout->addLayout(row);
    layout->addWidget(m_shown);
    m_shown->setMinimumHeight(20);
    connect(m_time, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_touched = true;
        Q_EMIT typed(text);
    });
    connect(m_time, &QLineEdit::editingFinished, this, &DueEditor::finish);
    connect(m_time, &QLineEdit::returnPressed, this, [this] {
        finish();
        Q_EMIT nextWanted();
    });
}

void DueEditor::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QRect around; // Of what the arrows lead to; its name stays legible above.
    for (const auto *quick : findChildren<AnswerButton *>())
        around |= quick->geometry();
    QPainter painter(this);
    paint::focusRing(painter, around, palette());
}

void DueEditor::keyPressEvent(QKeyEvent *event)
{
    FieldEditor::keyPressEvent(event);
    if (!hasFocus())
        return; // What the line passes on.
    if (isEnter(event))
        m_dueMs ? Q_EMIT nextWanted() : Q_EMIT undecided();
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Right)
        focusNextChild();
}

void DueEditor::focusInEvent(QFocusEvent *event)
{
    update();
    FieldEditor::focusInEvent(event);
}

void DueEditor::focusOutEvent(QFocusEvent *event)
{
    update();
    FieldEditor::focusOutEvent(event);
}

void DueEditor::display(const FieldValue &value)
{
    const QDateTime due = QDateTime::fromString(value.text, Qt::ISODate);
    const qint64 dueMs = due.isValid() ? due.toMSecsSinceEpoch() : 0;
    if (m_refused && !m_touched && dueMs == m_dueMs)
        return; // What is wrong with it stays to be read.
    m_touched = false;
    m_refused = false;
    m_dueMs = dueMs;
    m_shown->setTone(Tone::Text);
    m_shown->setText(m_dueMs ? Times::dayAndHour(m_dueMs) : QString());
}

FieldValue DueEditor::entered() const
{
    const qint64 due = m_touched && !m_time->text().trimmed().isEmpty() ? typedDue() : m_dueMs;
    if (m_touched && due == 0)
        return {m_time->text().trimmed(), FieldValue::State::Given};
    return {due ? QDateTime::fromMSecsSinceEpoch(due).toUTC().toString(Qt::ISODate) : QString(),
            FieldValue::State::Given};
}

void DueEditor::restore(const QString &draft)
{
    m_time->setText(draft);
    m_touched = true;
}

void DueEditor::takeFocus()
{
    setFocus(Qt::TabFocusReason); // When, is for the caller to say: none of the keys is the one that Enter presses.
}

bool DueEditor::takeDigit(int digit)
{
    if (digit < 1 || digit > static_cast<int>(std::size(quickMinutes)))
        return false;
    m_time->clear();
    m_touched = false;
    m_refused = false;
    set(context().nowMs() + qint64(quickMinutes[digit - 1]) * 60000);
    return true;
}

void DueEditor::set(qint64 dueMs)
{
    m_dueMs = dueMs - dueMs % 60000;
    m_shown->setText(Times::dayAndHour(m_dueMs));
    Q_EMIT finished(entered());
    Q_EMIT nextWanted();
}

void DueEditor::finish()
{
    if (m_touched)
        Q_EMIT finished(entered());
}

void DueEditor::showFault(const QString &words, bool)
{
    m_refused = true;
    m_shown->setTone(Tone::Overdue);
    m_shown->setText(words);
}

qint64 DueEditor::typedDue() const
{
    static const QRegularExpression form(
        QStringLiteral("^(?:(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?\\s+)?(\\d{1,2})(?:[:.h](\\d{2}))?$"));
    const auto match = form.match(m_time->text().trimmed());
    if (!match.hasMatch())
        return 0;
    const QDateTime now = Times::local(context().nowMs());
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt());
    if (!time.isValid())
        return 0;
    if (match.captured(1).isEmpty()) {
        const qint64 today = instantAfter(now.date(), time, Times::zone(), context().nowMs());
        return today > context().nowMs() ? today : instantOf(now.date().addDays(1), time, Times::zone());
    }
    const auto dueIn = [&](int year) {
        const QDate day(year, match.captured(2).toInt(), match.captured(1).toInt());
        return day.isValid() ? instantAfter(day, time, Times::zone(), context().nowMs()) : 0;
    };
    const bool named = !match.captured(3).isEmpty();
    const qint64 due = dueIn(named ? match.captured(3).toInt() : now.date().year());
    // A day of this year that is over is meant of the next.
    return named || due == 0 || due > context().nowMs() ? due : dueIn(now.date().year() + 1);
}

} // namespace helpdesk
