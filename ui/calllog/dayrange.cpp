// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calllog/dayrange.h"

#include "ui/common/plainlabel.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/type.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QToolButton>

namespace helpdesk {

namespace {

const QString dayFormat = QStringLiteral("dd/MM/yyyy");

QString written(QDate day)
{
    return day.isValid() ? day.toString(dayFormat) : QString();
}

/// A calendar that comes over the page and goes with a choice or Esc.
class CalendarPopup : public QCalendarWidget
{
public:
    explicit CalendarPopup(QWidget *parent) : QCalendarWidget(parent)
    {
        setWindowFlags(Qt::Popup);
        setAttribute(Qt::WA_DeleteOnClose);
        setVerticalHeaderFormat(NoVerticalHeader);
        setFirstDayOfWeek(Qt::Monday);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Escape)
            close();
        else
            QCalendarWidget::keyPressEvent(event);
    }
};

} // namespace

QDate readDay(const QString &typed, QDate today)
{
    static const QRegularExpression asSaid(QStringLiteral("^(\\d{1,2})[-/. ](\\d{1,2})(?:[-/. ](\\d{4}|\\d{2}))?$"));
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
    const QString text = typed.trimmed();
    if (const auto match = iso.match(text); match.hasMatch())
        return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    const auto match = asSaid.match(text);
    if (!match.hasMatch())
        return {};
    const QString year = match.captured(3);
    const int ofYear = year.isEmpty() ? today.year() : year.size() == 2 ? 2000 + year.toInt() : year.toInt();
    return {ofYear, match.captured(2).toInt(), match.captured(1).toInt()};
}

DayRange::DayRange(QWidget *parent)
    : QWidget(parent),
      m_first(makeEnd()),
      m_last(makeEnd()),
      m_said(new PlainLabel(PlainLabel::Face::Secondary, Tone::Overdue, this))
{
    m_said->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const End &end : {m_first, m_last}) {
        row->addWidget(end.word);
        row->addWidget(end.line);
        row->addWidget(end.open);
    }
    row->addWidget(m_said, 1);
}

DayRange::End DayRange::makeEnd()
{
    const End end{new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this), new QLineEdit(this),
                  new QToolButton(this)};
    end.line->setFont(typeface(13));
    end.line->setFixedSize(116, 34);
    end.line->installEventFilter(this);
    end.open->setArrowType(Qt::DownArrow);
    end.open->setFixedSize(28, 34);
    end.open->setFocusPolicy(Qt::NoFocus); // Alt and the arrow down is its key.
    connect(end.line, &QLineEdit::editingFinished, this, &DayRange::finish);
    connect(end.open, &QToolButton::clicked, this, [this, end] { openCalendar(end.line, end.open); });
    return end;
}

void DayRange::retranslate(Language screen)
{
    m_language = screen;
    m_first.word->setText(tr("From"));
    m_last.word->setText(tr("to"));
    m_first.line->setAccessibleName(tr("First day"));
    m_last.line->setAccessibleName(tr("Last day"));
    for (const End &end : {m_first, m_last}) {
        end.line->setPlaceholderText(tr("dd/mm/yyyy"));
        setPlainToolTip(
            end.line,
            tr("A day such as 19/11/2026; Alt and the arrow down opens a calendar. Empty: no end on this side."));
        end.open->setAccessibleName(tr("Calendar"));
        setPlainToolTip(end.open, tr("Calendar"));
    }
}

void DayRange::setDays(QDate first, QDate last)
{
    m_first.line->setText(written(first));
    m_last.line->setText(written(last));
    m_told = m_first.line->text() + QLatin1Char('|') + m_last.line->text();
    m_said->clear();
}

std::optional<DayRange::Days> DayRange::days(QDate today) const
{
    if (!fault(today).isEmpty())
        return std::nullopt;
    return Days{readDay(m_first.line->text(), today), readDay(m_last.line->text(), today)};
}

QString DayRange::fault(QDate today) const
{
    for (const End &end : {m_first, m_last}) {
        const QString typed = end.line->text().trimmed();
        if (!typed.isEmpty() && !readDay(typed, today).isValid())
            return tr("“%1” is no day: write it as 19/11/2026.").arg(typed);
    }
    const QDate first = readDay(m_first.line->text(), today);
    const QDate last = readDay(m_last.line->text(), today);
    if (first.isValid() && last.isValid() && last < first)
        return tr("The first day comes after the last one.");
    return {};
}

void DayRange::check(QDate today)
{
    m_today = today;
    const QString words = fault(today);
    m_said->setText(words);
    m_said->setAccessibleName(words);
}

void DayRange::takeFocus()
{
    m_first.line->setFocus();
    m_first.line->selectAll();
}

void DayRange::finish()
{
    const QString now = m_first.line->text() + QLatin1Char('|') + m_last.line->text();
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT changed();
}

void DayRange::openCalendar(QLineEdit *line, QWidget *below)
{
    auto *calendar = new CalendarPopup(this);
    calendar->setLocale(m_language == Language::Spanish ? QLocale(QLocale::Spanish, QLocale::Mexico)
                                                        : QLocale(QLocale::English));
    const QDate day = readDay(line->text(), m_today);
    calendar->setSelectedDate(day.isValid() ? day : m_today);
    calendar->setAccessibleName(line->accessibleName());
    const auto take = [this, line, calendar](QDate taken) {
        line->setText(written(taken));
        calendar->close();
        line->setFocus();
        finish();
    };
    connect(calendar, &QCalendarWidget::activated, this, take);
    connect(calendar, &QCalendarWidget::clicked, this, take);
    calendar->move(below->mapToGlobal(QPoint(below->width() - calendar->sizeHint().width(), below->height() + 2)));
    calendar->show();
    calendar->setFocus();
}

bool DayRange::eventFilter(QObject *watched, QEvent *event)
{
    auto *line = qobject_cast<QLineEdit *>(watched);
    if (line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier)) {
            openCalendar(line, line == m_first.line ? m_first.open : m_last.open);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace helpdesk
