// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/line/timesdialog.h"

#include "ui/common/plainlabel.h"
#include "ui/text/times.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace helpdesk {

using std::chrono::milliseconds;

namespace {

/// "3:20" or "1:03:20"; empty when it is none.
std::optional<milliseconds> readTime(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(?:(\\d{1,3}):)?(\\d{1,3}):([0-5]\\d)$"));
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return std::chrono::hours(match.captured(1).toInt()) + std::chrono::minutes(match.captured(2).toInt())
        + std::chrono::seconds(match.captured(3).toInt());
}

} // namespace

TimesDialog::TimesDialog(const CallState &state, CallTime now, QWidget *parent)
    : QDialog(parent),
      m_longest(now.sinceStart),
      m_before{state.talkTime(now), state.holdTime(now), state.wrapUpTime(now)},
      m_reason(new QLineEdit(this)),
      m_lacks(new PlainLabel(PlainLabel::Face::Small, Tone::Overdue, this))
{
    setWindowTitle(tr("Times of the call"));
    setMinimumWidth(420);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(8);
    const QString names[] = {tr("Talk, minutes:seconds"), tr("Hold, minutes:seconds"), tr("Wrap-up, minutes:seconds")};
    for (int i = 0; i < 3; ++i)
        m_times[i] = addTime(names[i], m_before[i]);
    m_reason->setAccessibleName(tr("Why they are mended"));
    m_reason->setMinimumHeight(34);
    layout->addWidget(new PlainLabel(m_reason->accessibleName(), PlainLabel::Face::Small, Tone::TextMuted, this));
    layout->addWidget(m_reason);
    m_lacks->setWordWrap(true);
    layout->addWidget(m_lacks);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Mend"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Leave them as they are"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &TimesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &TimesDialog::reject);
}

QLineEdit *TimesDialog::addTime(const QString &name, milliseconds now)
{
    auto *line = new QLineEdit(Times::clock(now), this);
    line->setAccessibleName(name);
    line->setMinimumHeight(34);
    layout()->addWidget(new PlainLabel(name, PlainLabel::Face::Small, Tone::TextMuted, this));
    layout()->addWidget(line);
    return line;
}

command::MendTimes TimesDialog::mending() const
{
    const auto changed = [this](int i) {
        // A time that was not touched keeps its milliseconds.
        return m_times[i]->isModified() ? readTime(m_times[i]->text()) : std::nullopt;
    };
    return {changed(0), changed(1), changed(2), m_reason->text().trimmed()};
}

void TimesDialog::accept()
{
    const auto refuse = [this](QLineEdit *line, const QString &words) {
        m_lacks->setText(words);
        line->setFocus(Qt::OtherFocusReason);
    };
    milliseconds whole(0);
    for (int i = 0; i < 3; ++i) {
        const auto time = m_times[i]->isModified() ? readTime(m_times[i]->text()) : std::optional(m_before[i]);
        if (!time)
            return refuse(m_times[i], tr("A time looks like 3:20, or 1:03:20"));
        whole += *time;
    }
    if (whole > m_longest)
        return refuse(m_times[0],
                      tr("Together they are longer than the call, which began %1 ago").arg(Times::clock(m_longest)));
    if (std::none_of(std::begin(m_times), std::end(m_times), [](const QLineEdit *line) { return line->isModified(); }))
        return refuse(m_times[0], tr("Nothing is changed yet"));
    if (m_reason->text().trimmed().isEmpty())
        return refuse(m_reason, tr("A reason is missing"));
    QDialog::accept();
}

} // namespace helpdesk
