// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/shiftpanel.h"

#include "ui/common/agentsession.h"
#include "ui/common/keybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/print/shiftpaper.h"
#include "ui/report/keptshifts.h"
#include "ui/report/paperpreview.h"
#include "ui/report/steprow.h"
#include "ui/text/errortext.h"
#include "ui/text/figuretext.h"
#include "ui/text/rulestext.h"
#include "ui/text/times.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace helpdesk {

namespace {

constexpr int typingPauseMs = 400;
constexpr int noteKeptAfterMs = 300;
constexpr int daysAWeek = 7;
const QString gapMark = QStringLiteral("gap "); ///< And its number of the day; ids of shifts have no space.

} // namespace

ShiftSpan shiftToReport(const ShiftPlan &plan, qint64 nowMs, const QTimeZone &zone)
{
    const ShiftSpan now = plan.spanAt(nowMs, zone);
    if (!now.isGap() || plan.shifts().empty())
        return now;
    const ShiftSpan before = plan.spanAt(now.beginMs - 1, zone);
    return before.isGap() ? now : before;
}

ShiftPanel::ShiftPanel(AgentSession &session, ReportPorts ports, QWidget *parent)
    : ReportPanel(parent),
      m_session(session),
      m_ports(std::move(ports)),
      m_shift(new QComboBox(this)),
      m_day(new StepRow(this)),
      m_print(new KeyButton(KeyButton::Look::Framed, QStringLiteral("print"), QStringLiteral("Ctrl P"), this)),
      m_state(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this)),
      m_preview(new PaperPreview(this)),
      m_side(new QWidget(this)),
      m_noteName(new PlainLabel(PlainLabel::Face::Strong, Tone::Text, this)),
      m_note(new QPlainTextEdit(this)),
      m_unassigned(new KeyButton(KeyButton::Look::Framed, QStringLiteral("log"), {}, this)),
      m_sign(new KeyButton(KeyButton::Look::Main, QStringLiteral("check"), {}, this)),
      m_said(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this)),
      m_kept(new KeptShifts(m_ports, this))
{
    layOut();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &ShiftPanel::compose);
    connect(m_shift, &QComboBox::activated, this, &ShiftPanel::chooseShift);
    connect(m_day, &StepRow::stepped, this, [this](int by, bool far) { step(far ? by * daysAWeek : by); });
    connect(m_print, &KeyButton::clicked, this, &ReportPanel::printWanted);
    connect(m_note, &QPlainTextEdit::textChanged, this, &ShiftPanel::keepNote);
    m_noteTyped.setSingleShot(true);
    m_noteTyped.setInterval(noteKeptAfterMs);
    connect(&m_noteTyped, &QTimer::timeout, this, &ShiftPanel::writeNote);
    connect(m_unassigned, &KeyButton::clicked, this, &ShiftPanel::seeUnassigned);
    connect(m_sign, &KeyButton::clicked, this, &ShiftPanel::sign);
    connect(m_kept, &KeptShifts::chosen, this, &ShiftPanel::openKept);
    fold();
    retranslate();
}

void ShiftPanel::layOut()
{
    m_shift->setMinimumHeight(34);
    m_shift->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_state->setWordWrap(true);
    m_said->setWordWrap(true);
    m_noteName->setWordWrap(true);
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(64);
    m_note->setMaximumHeight(150);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 10, 16, 10);
    top->setSpacing(8);
    top->addWidget(m_shift);
    top->addWidget(m_day);
    top->addWidget(m_state, 1);
    top->addWidget(m_print);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(16, 4, 16, 12);
    side->setSpacing(6);
    side->addWidget(m_noteName);
    side->addWidget(m_note, 1);
    side->addWidget(m_unassigned);
    side->addWidget(m_sign);
    side->addWidget(m_said);
    side->addSpacing(8);
    side->addWidget(m_kept, 2);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_preview, 1);
    columns->addWidget(m_side);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(top);
    rows->addLayout(columns, 1);
}

void ShiftPanel::fold()
{
    m_side->setFixedWidth(m_session.folding().words ? 244 : 300);
    m_note->setMaximumHeight(m_session.folding().height ? 84 : 150);
}

QString ShiftPanel::noteKeyOf(const ShiftSpan &span) const
{
    return choiceOf(span) + QLatin1Char(' ') + span.day.toString(Qt::ISODate);
}

void ShiftPanel::load()
{
    QPointer<ShiftPanel> self(this);
    m_ports.desk([self](const Result<ReportDesk> &desk) {
        if (!self)
            return;
        if (desk) {
            self->takeDesk(desk.value());
            return;
        }
        self->m_printWanted = false;
        if (!self->m_counted) // What was counted stands until it can be counted anew.
            self->sayWhy(ErrorText::of(desk.error().code).whole());
    });
    m_kept->load();
}

void ShiftPanel::takeDesk(const ReportDesk &desk)
{
    const bool changed = m_desk != desk;
    m_desk = desk;
    m_kept->setZone(desk.zone);
    if (changed)
        fillShifts();
    if (desk.shifts.shifts().empty()) {
        m_printWanted = false;
        m_span.reset();
        m_counted.reset();
        sayWhy(tr("This desk has no shifts. They are named in the settings, under “Shifts”; months and agents have "
                  "their figures without them."));
        return;
    }
    const qint64 nowMs = m_ports.now().wallMs;
    const auto again = m_span ? spanOf(m_choice, m_span->day) : std::nullopt;
    if (again && again == m_span)
        ask();
    else
        choose(again.value_or(shiftToReport(desk.shifts, nowMs, desk.zone)));
}

void ShiftPanel::fillShifts()
{
    const QSignalBlocker quiet(m_shift);
    m_shift->clear();
    for (const Shift &shift : m_desk->shifts.shifts())
        m_shift->addItem(QStringLiteral("%1  %2–%3")
                             .arg(shift.name, shift.start.toString(QStringLiteral("HH:mm")),
                                  shift.end.toString(QStringLiteral("HH:mm"))),
                         shift.id);
    const std::vector<ShiftSpan> gaps = m_desk->shifts.gapsOf(Times::local(m_ports.now().wallMs).date(), m_desk->zone);
    for (std::size_t n = 0; n < gaps.size(); ++n) {
        const auto hour = [&](qint64 ms) {
            return QDateTime::fromMSecsSinceEpoch(ms, m_desk->zone).toString(QStringLiteral("HH:mm"));
        };
        m_shift->addItem(QStringLiteral("%1  %2–%3").arg(tr("No shift"), hour(gaps[n].beginMs), hour(gaps[n].endMs)),
                         gapMark + QString::number(n));
    }
    m_shift->setEnabled(m_shift->count() > 0);
}

/// What stands for it in the list of shifts.
QString ShiftPanel::choiceOf(const ShiftSpan &span) const
{
    if (!span.isGap())
        return span.shiftId;
    const std::vector<ShiftSpan> gaps = m_desk->shifts.gapsOf(span.day, m_desk->zone);
    const auto same =
        std::find_if(gaps.begin(), gaps.end(), [&](const ShiftSpan &gap) { return gap.beginMs == span.beginMs; });
    return gapMark + QString::number(same - gaps.begin());
}

std::optional<ShiftSpan> ShiftPanel::spanOf(const QString &choice, QDate day) const
{
    if (!choice.startsWith(gapMark))
        return m_desk->shifts.spanOf(choice, day, m_desk->zone);
    const std::vector<ShiftSpan> gaps = m_desk->shifts.gapsOf(day, m_desk->zone);
    const auto n = static_cast<std::size_t>(choice.mid(gapMark.size()).toInt());
    return n < gaps.size() ? std::optional(gaps[n]) : std::nullopt;
}

void ShiftPanel::choose(const ShiftSpan &span)
{
    writeNote(); // Of the shift that is left.
    m_span = span;
    m_choice = choiceOf(span);
    m_counted.reset();
    m_said->clear();
    {
        const QSignalBlocker quiet(m_shift);
        m_shift->setCurrentIndex(m_shift->findData(m_choice));
    }
    {
        const QSignalBlocker quiet(m_note);
        m_note->setPlainText(m_notes.value(noteKeyOf(*m_span)));
    }
    readNote();
    showDay();
    sayWhy(tr("Counting…"));
    ask();
}

void ShiftPanel::showDay()
{
    if (!m_span)
        return;
    const auto next = spanOf(m_choice, m_span->day.addDays(1));
    m_day->showWords(FigureText::day(m_span->day), next && next->beginMs <= m_ports.now().wallMs);
}

void ShiftPanel::chooseShift()
{
    if (!m_desk || !m_span)
        return;
    const QString choice = m_shift->currentData().toString();
    const auto span = spanOf(choice, m_span->day);
    if (!span)
        return;
    // One that has not begun yet was yesterday's.
    const auto before = spanOf(choice, span->day.addDays(-1));
    m_kept->chooseNow();
    choose(span->beginMs > m_ports.now().wallMs && before ? *before : *span);
}

void ShiftPanel::step(int days)
{
    if (!m_span)
        return;
    auto span = spanOf(m_choice, m_span->day.addDays(days));
    for (; span && days > 0 && span->beginMs > m_ports.now().wallMs; span = spanOf(m_choice, span->day.addDays(-1))) {}
    m_kept->chooseNow();
    if (span && *span != *m_span)
        choose(*span);
}

void ShiftPanel::ask()
{
    QPointer<ShiftPanel> self(this);
    m_ports.shiftReport(*m_span, [self, span = *m_span](const Result<ShiftReport> &report) {
        if (self)
            self->takeReport(span, report);
    });
}

void ShiftPanel::takeReport(const ShiftSpan &span, const Result<ShiftReport> &report)
{
    if (!m_span || *m_span != span)
        return;
    if (!report) {
        m_printWanted = false;
        m_counted.reset();
        sayWhy(ErrorText::of(report.error().code).whole());
        return;
    }
    m_counted = report.value();
    showDay();
    compose();
    if (std::exchange(m_printWanted, false) && canPrint())
        Q_EMIT printWanted();
}

std::optional<ShiftReport> ShiftPanel::paperReport() const
{
    if (m_opened || !m_counted)
        return m_opened;
    ShiftReport report = *m_counted;
    report.madeBy = m_session.account().name;
    report.note = m_notes.value(noteKeyOf(*m_span)).trimmed();
    return report;
}

void ShiftPanel::compose()
{
    std::optional<ShiftReport> report = paperReport();
    if (!report)
        return;
    if (m_composed && m_preview->showsPaper() && m_composedIn == m_session.screen()) {
        ShiftReport before = *m_composed;
        before.asOfMs = report->asOfMs; // The same at another moment stays what it was then.
        if (before == *report) {
            if (!m_opened)
                m_counted->asOfMs = m_composed->asOfMs;
            showState();
            return;
        }
    }
    m_preview->showDocument(ShiftPaper::documentOf(*report, m_session.screen()));
    m_composed = std::move(report);
    m_composedIn = m_session.screen();
    showState();
}

void ShiftPanel::sayWhy(const QString &words)
{
    if (m_opened)
        return;
    m_composed.reset();
    m_preview->say(words);
    showState();
}

void ShiftPanel::keepNote()
{
    if (!m_span)
        return;
    m_notes.insert(noteKeyOf(*m_span), m_note->toPlainText());
    m_typing.start();
    m_noteTyped.start();
    showState();
}

/// As every field that is typed: the power may go before anything is signed.
void ShiftPanel::writeNote()
{
    m_noteTyped.stop();
    if (!m_ports.keepNote || !m_span)
        return;
    const ShiftSpan span = *m_span;
    const QString key = noteKeyOf(span);
    const QString text = m_notes.value(key);
    if (text == m_keptNotes.value(key))
        return;
    const QString name =
        QStringLiteral("%1 · %2").arg(span.isGap() ? tr("between two shifts") : span.name, FigureText::day(span.day));
    QPointer<ShiftPanel> self(this);
    m_ports.keepNote(
        {key, name, text, m_session.account().id, m_ports.now().wallMs}, [self, key, text](const Result<> &kept) {
            if (!self)
                return;
            if (kept) {
                self->m_keptNotes.insert(key, text);
                return;
            }
            self->m_said->setTone(Tone::Overdue);
            self->m_said->setText(tr("The note is not saved. %1").arg(ErrorText::of(kept.error()).whole()));
        });
}

/// What was typed before this window opened, here or at another desk.
void ShiftPanel::readNote()
{
    const QString key = m_span ? noteKeyOf(*m_span) : QString();
    if (!m_ports.note || key.isEmpty() || m_notes.contains(key))
        return;
    QPointer<ShiftPanel> self(this);
    m_ports.note(key, [self, key](const Result<ShiftNote> &note) {
        if (!self || !note || self->m_notes.contains(key))
            return;
        self->m_notes.insert(key, note.value().text);
        self->m_keptNotes.insert(key, note.value().text);
        if (!self->m_span || self->noteKeyOf(*self->m_span) != key)
            return;
        const QSignalBlocker quiet(self->m_note);
        self->m_note->setPlainText(note.value().text);
        self->compose();
    });
}

/// What the line above the paper says, and what can be done now.
void ShiftPanel::showState()
{
    const std::optional<ShiftReport> report = paperReport();
    m_state->setTone(m_opened ? Tone::Due : Tone::TextMuted);
    if (m_opened) {
        const QString when = m_opened->shownBy().at(m_opened->asOfMs).toString(QStringLiteral("dd/MM/yyyy HH:mm"));
        const QString words = tr("As it was signed: %1 by %2").arg(when, m_opened->madeBy);
        const QString otherwise = RulesText::ofSigned(*m_opened);
        m_state->setText(otherwise.isEmpty() ? words : QStringLiteral("%1. %2").arg(words, otherwise));
    } else if (!report)
        m_state->clear();
    else if (report->isEmpty())
        m_state->setText(tr("No call and no ticket in this shift: dashes."));
    else if (report->differences().any())
        m_state->setText(tr("The sums do not agree: the paper says where."));
    else
        m_state->setText(report->span.endMs > m_ports.now().wallMs ? tr("The shift still runs.") : QString());
    bool fresh = report && !m_opened;
    if (fresh && m_signed) {
        ShiftReport before = *m_signed;
        before.asOfMs = report->asOfMs;
        fresh = before != *report;
    }
    m_note->setEnabled(m_span.has_value() && !m_opened);
    m_sign->setEnabled(fresh && !m_signing);
    m_sign->setLook(fresh ? KeyButton::Look::Main : KeyButton::Look::Framed);
    m_print->setEnabled(report.has_value());
    m_day->setEnabled(m_span.has_value());
    showUnassigned();
}

void ShiftPanel::showUnassigned()
{
    const std::optional<ShiftReport> report = paperReport();
    const auto tickets = report ? static_cast<int>(report->unassigned()) : 0;
    m_unassigned->setWord(tr("Without a resolver: %1").arg(tickets));
    m_unassigned->setVisible(tickets > 0);
}

/// Those that have none still; some of a signed report may have got one since.
void ShiftPanel::seeUnassigned()
{
    const std::optional<ShiftReport> report = paperReport();
    if (!report)
        return;
    CallFilter filter;
    filter.unassigned = MadeWithin{report->span.beginMs, report->span.endMs};
    Q_EMIT callsWanted(
        filter, tr("Tickets without a resolver, %1, %2").arg(report->span.name, FigureText::day(report->span.day)));
}

bool ShiftPanel::canPrint() const
{
    return paperReport().has_value();
}

std::optional<PrintableReport> ShiftPanel::printable()
{
    const std::optional<ShiftReport> report = paperReport();
    if (!report)
        return std::nullopt;
    return PrintableReport{ShiftPaper::documentOf(*report, m_session.screen()), ShiftPaper::fileName(*report)};
}

void ShiftPanel::printCurrent()
{
    m_kept->chooseNow();
    m_printWanted = true;
    m_span.reset();
    load();
}

void ShiftPanel::takeFocus()
{
    if (m_shift->isEnabled())
        m_day->setFocus(Qt::TabFocusReason);
    else
        m_kept->takeFocus();
}

void ShiftPanel::retranslate()
{
    m_shift->setAccessibleName(tr("Shift"));
    m_day->setNames(tr("Day"), tr("The day before"), tr("The day after"));
    m_day->setWidest(FigureText::day(QDate(2026, 9, 30)));
    if (m_desk && m_span) {
        fillShifts();
        const QSignalBlocker quiet(m_shift);
        m_shift->setCurrentIndex(m_shift->findData(m_choice));
    }
    showDay();
    m_print->setWord(tr("Print"));
    m_noteName->setText(tr("What the next shift must know"));
    m_note->setAccessibleName(m_noteName->text());
    m_sign->setWord(tr("Sign and keep"));
    m_said->clear();
    m_kept->retranslate();
    if (m_desk && m_desk->shifts.shifts().empty())
        takeDesk(*m_desk);
    else if (m_counted || m_opened)
        compose();
    else
        sayWhy(tr("Counting…"));
}

} // namespace helpdesk
