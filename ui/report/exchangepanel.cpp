// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/exchangepanel.h"

#include "ui/common/agentsession.h"
#include "ui/common/keybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/report/steprow.h"
#include "ui/text/errortext.h"
#include "ui/text/figuretext.h"

#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPointer>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

namespace {

} // namespace

ExchangePanel::ExchangePanel(AgentSession &, ReportPorts ports, ExportPorts exports, QWidget *parent)
    : ReportPanel(parent),
      m_ports(std::move(ports)),
      m_exports(std::move(exports)),
      m_title(new PlainLabel(PlainLabel::Face::Title, Tone::Text, this)),
      m_words(new PlainLabel(PlainLabel::Face::Body, Tone::TextMuted, this)),
      m_firstName(new PlainLabel(PlainLabel::Face::Small, Tone::TextMuted, this)),
      m_lastName(new PlainLabel(PlainLabel::Face::Small, Tone::TextMuted, this)),
      m_formatName(new PlainLabel(PlainLabel::Face::Small, Tone::TextMuted, this)),
      m_firstRow(new StepRow(this)),
      m_lastRow(new StepRow(this)),
      m_format(new QComboBox(this)),
      m_save(new KeyButton(KeyButton::Look::Main, {}, {}, this)),
      m_stop(new KeyButton(KeyButton::Look::Framed, {}, {}, this)),
      m_said(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this))
{
    layOut();
    connect(m_firstRow, &StepRow::stepped, this,
            [this](int by, bool far) { step(m_first, far ? by * monthsAYear : by); });
    connect(m_lastRow, &StepRow::stepped, this,
            [this](int by, bool far) { step(m_last, far ? by * monthsAYear : by); });
    connect(m_save, &KeyButton::clicked, this, &ExchangePanel::save);
    connect(m_stop, &KeyButton::clicked, this, [this] { m_exports.stop(); });
    retranslate();
}

void ExchangePanel::layOut()
{
    m_words->setWordWrap(true);
    m_said->setWordWrap(true);
    m_format->setMinimumHeight(34);
    m_stop->hide();
    auto *choices = new QGridLayout;
    choices->setHorizontalSpacing(16);
    choices->setVerticalSpacing(4);
    int column = 0;
    for (const auto &[name, widget] : {std::pair<QWidget *, QWidget *>(m_firstName, m_firstRow),
                                       std::pair<QWidget *, QWidget *>(m_lastName, m_lastRow),
                                       std::pair<QWidget *, QWidget *>(m_formatName, m_format)}) {
        choices->addWidget(name, 0, column);
        choices->addWidget(widget, 1, column++);
    }
    choices->setColumnStretch(column, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_save);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(32, 20, 32, 16);
    rows->setSpacing(12);
    rows->addWidget(m_title);
    rows->addWidget(m_words);
    rows->addLayout(choices);
    rows->addLayout(buttons);
    rows->addWidget(m_said);
    rows->addStretch(1);
}

void ExchangePanel::load()
{
    QPointer<ExchangePanel> self(this);
    m_ports.desk([self](const Result<ReportDesk> &desk) {
        if (!self)
            return;
        if (!desk) {
            self->tell(ErrorText::of(desk.error().code).whole(), false);
            return;
        }
        if (!self->m_zone)
            self->m_first = self->m_last = monthOf(self->m_ports.now().wallMs, desk.value().zone);
        self->m_zone = desk.value().zone;
        self->showMonths();
    });
}

/// The other end follows: the first is never after the last.
void ExchangePanel::step(Month &month, int by)
{
    if (!m_zone)
        return;
    for (int left = std::abs(by); left > 0; --left)
        month = by < 0 ? month.previous() : month.next();
    month = std::clamp(month, Month{1970, 1}, monthOf(m_ports.now().wallMs, *m_zone));
    if (&month == &m_first)
        m_last = std::max(m_first, m_last);
    else
        m_first = std::min(m_first, m_last);
    showMonths();
}

void ExchangePanel::showMonths()
{
    m_save->setEnabled(m_zone.has_value() && !m_saving);
    if (!m_zone)
        return;
    const Month now = monthOf(m_ports.now().wallMs, *m_zone);
    m_firstRow->showWords(FigureText::of(m_first), m_first < now);
    m_lastRow->showWords(FigureText::of(m_last), m_last < now);
}

CallReportWish::Format ExchangePanel::format() const
{
    return static_cast<CallReportWish::Format>(std::max(0, m_format->currentIndex()));
}

void ExchangePanel::save()
{
    if (m_saving || !m_zone)
        return;
    const QString months = m_first == m_last ? m_first.text() : tr("%1 to %2").arg(m_first.text(), m_last.text());
    const QString ending =
        format() == CallReportWish::Format::Workbook ? QStringLiteral(".xlsx") : QStringLiteral(".csv");
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString path =
        m_exports.askPath(this, folder.filePath(tr("General call report %1").arg(months) + ending), format());
    if (path.isEmpty())
        return;
    m_saving = true;
    m_stop->show();
    showMonths();
    tell(tr("Beginning…"), true);
    QPointer<ExchangePanel> self(this);
    m_exports.start(
        {m_first, m_last, format(), path},
        [self](qint64 written, qint64 whole) {
            if (self)
                self->tell(tr("%1 of %2 calls").arg(written).arg(whole), true);
        },
        [self, path](const CallReportEnd &end) {
            if (self)
                self->finish(end, path);
        });
}

void ExchangePanel::finish(const CallReportEnd &end, const QString &path)
{
    m_saving = false;
    const bool stopHadKeyboard = m_stop->hasFocus();
    m_stop->hide();
    showMonths();
    if (stopHadKeyboard)
        m_save->setFocus(Qt::OtherFocusReason);
    if (end.done) {
        tell(tr("%n call(s) saved as %1", nullptr, static_cast<int>(end.calls)).arg(QDir::toNativeSeparators(path)),
             true);
        return;
    }
    const Error::Code code = end.done.error().code;
    if (code == Error::Code::NotAllowed)
        tell(tr("Stopped. A file of that name stays as it was."), true);
    else if (code == Error::Code::InvalidInput)
        tell(tr("So many months do not fit into one workbook. Save some years at a time, or as CSV."), false);
    else if (end.ofFile && code == Error::Code::StorageFull)
        tell(tr("The disk is full: nothing was written, and a file of that name stays as it was. Free some space or "
                "choose another place."),
             false);
    else if (end.ofFile && code == Error::Code::NotFound)
        tell(ErrorText::noWorkbooks().whole(), false);
    else if (end.ofFile)
        tell(tr("The file could not be written; one of that name stays as it was. Choose another place, or close it "
                "where it is open."),
             false);
    else
        tell(ErrorText::of(code).whole(), false);
}

void ExchangePanel::tell(const QString &words, bool good)
{
    m_said->setTone(good ? Tone::Text : Tone::Overdue);
    m_said->setText(words);
}

void ExchangePanel::takeFocus()
{
    m_firstRow->setFocus(Qt::TabFocusReason);
}

void ExchangePanel::retranslate()
{
    m_title->setText(title());
    m_words->setText(tr("The general call report of the manual: every call of the months with its dates, times and "
                        "figures, for Excel or another program. "
                        "It is written beside your work and can be stopped."));
    m_firstName->setText(tr("First month"));
    m_lastName->setText(tr("Last month"));
    m_formatName->setText(tr("As"));
    m_firstRow->setNames(m_firstName->text(), tr("The month before"), tr("The month after"));
    m_lastRow->setNames(m_lastName->text(), tr("The month before"), tr("The month after"));
    m_format->setAccessibleName(m_formatName->text());
    const int chosen = std::max(0, m_format->currentIndex());
    m_format->clear();
    m_format->addItems({tr("Excel workbook (.xlsx)"), tr("CSV (UTF-8)"), tr("CSV for Excel (UTF-8 with its mark)")});
    m_format->setCurrentIndex(chosen);
    m_save->setWord(tr("Save the general call report…"));
    m_stop->setWord(tr("Stop"));
    if (!m_saving)
        m_said->clear();
    showMonths();
}

} // namespace helpdesk
