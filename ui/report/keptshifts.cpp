// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/keptshifts.h"

#include "ui/common/choicelist.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintooltip.h"
#include "ui/report/steprow.h"
#include "ui/text/figuretext.h"
#include "ui/text/times.h"

#include <QPointer>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

namespace {

constexpr int keptAtOnce = 50;
constexpr Month firstMonth{1970, 1};

} // namespace

KeptShifts::KeptShifts(const ReportPorts &ports, QWidget *parent)
    : QWidget(parent),
      m_ports(ports),
      m_name(new PlainLabel(PlainLabel::Face::Strong, Tone::Text, this)),
      m_step(new StepRow(this)),
      m_list(new ChoiceList(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    rows->addWidget(m_name);
    rows->addWidget(m_step, 0, Qt::AlignLeft);
    rows->addWidget(m_list, 1);
    m_step->hide();
    connect(m_step, &StepRow::stepped, this, [this](int by, bool far) { step(far ? by * monthsAYear : by); });
    connect(m_list, &QListWidget::currentRowChanged, this, &KeptShifts::choose);
}

void KeptShifts::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    showMonth();
}

void KeptShifts::load()
{
    ask(top(), std::max(keptAtOnce, static_cast<int>(m_rows.size())));
}

KeptPlace KeptShifts::top() const
{
    return m_month && m_zone ? KeptPlace{spanOf(*m_month, *m_zone).endMs, 0} : KeptPlace();
}

void KeptShifts::ask(const KeptPlace &after, int most)
{
    QPointer<KeptShifts> self(this);
    m_ports.kept(after, most, [self, after, most](const Result<std::vector<KeptShiftReport>> &kept) {
        if (self && kept) // What keeps the list away keeps the figures away, and is said there.
            self->takeRows(after, most, kept.value());
    });
}

void KeptShifts::takeRows(const KeptPlace &after, int most, const std::vector<KeptShiftReport> &rows)
{
    if (after == top())
        m_rows.clear();
    else if (m_rows.empty() || after != m_rows.back().place())
        return; // Another month was chosen meanwhile, or the same was asked for twice.
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    m_goOn = static_cast<int>(rows.size()) == most;
    showRows();
    showMonth();
}

void KeptShifts::step(int months)
{
    if (!m_zone)
        return;
    const Month now = monthOf(m_ports.now().wallMs, *m_zone);
    Month month = m_month.value_or(now);
    for (int left = std::abs(months); left > 0; --left)
        month = months < 0 ? month.previous() : month.next();
    m_month = month < now ? std::optional(std::max(month, firstMonth)) : std::nullopt;
    chooseNow();
    showMonth();
    ask(top(), keptAtOnce);
}

/// Nothing is to be chosen where all of them are in sight.
void KeptShifts::showMonth()
{
    if (!m_zone)
        return;
    const Month now = monthOf(m_ports.now().wallMs, *m_zone);
    m_step->showWords(FigureText::of(m_month.value_or(now)), m_month.has_value());
    m_step->setVisible(m_month || m_goOn || m_step->hasFocus());
}

void KeptShifts::showRows()
{
    std::vector<ChoiceList::Row> rows{{tr("As it stands now")}};
    int current = 0;
    for (const KeptShiftReport &kept : m_rows) {
        if (kept.id == m_chosen)
            current = static_cast<int>(rows.size());
        rows.push_back({QStringLiteral("%1 %2").arg(kept.span.day.toString(QStringLiteral("dd/MM/yy")), kept.span.name),
                        kept.madeBy});
    }
    if (m_goOn)
        rows.push_back({tr("Earlier ones…"), {}, ChoiceList::Mark::Quiet});
    m_list->setRows(rows);
    for (int row = 1; row <= static_cast<int>(m_rows.size()); ++row) {
        const KeptShiftReport &kept = m_rows[static_cast<std::size_t>(row - 1)];
        m_list->item(row)->setToolTip(
            plainToolTip(tr("Signed on %1 by %2").arg(Times::dayAndHour(kept.madeAtMs), kept.madeBy)));
    }
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(current);
}

void KeptShifts::choose()
{
    const int row = m_list->currentRow();
    if (row > static_cast<int>(m_rows.size())) {
        ask(m_rows.back().place(), keptAtOnce);
        return;
    }
    m_chosen = row <= 0 ? 0 : m_rows[static_cast<std::size_t>(row - 1)].id;
    Q_EMIT chosen(m_chosen);
}

void KeptShifts::chooseNow()
{
    m_list->setCurrentRow(0);
}

void KeptShifts::takeFocus()
{
    m_list->setFocus(Qt::TabFocusReason);
}

void KeptShifts::retranslate()
{
    m_name->setText(tr("Kept reports"));
    m_list->setAccessibleName(m_name->text());
    m_step->setNames(tr("Kept reports down from the month"), tr("The month before"), tr("The month after"));
    m_step->setWidest(FigureText::of(Month{2026, 9}));
    showMonth();
    showRows();
}

} // namespace helpdesk
