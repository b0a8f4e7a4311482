// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/numberssection.h"

#include "core/base/text.h"
#include "ui/common/keybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/settings/settingfield.h"
#include "ui/text/errortext.h"
#include "ui/text/numbers.h"

#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace helpdesk {

NumbersSection::NumbersSection(SettingsPorts ports, QWidget *parent)
    : SettingsSection(parent), m_ports(std::move(ports)), m_folio(new PlainLabel(PlainLabel::Face::Body, Tone::Text, this)),
      m_ticket(new PlainLabel(PlainLabel::Face::Body, Tone::Text, this)), m_next(makeSettingLine(this)), m_nextField(new SettingField(m_next, this)),
      m_raise(new KeyButton(KeyButton::Look::Framed, {}, {}, this))
{
    m_nextField->setMaximumWidth(420);
    column()->addWidget(m_folio);
    column()->addWidget(m_ticket);
    column()->addSpacing(12);
    column()->addWidget(m_nextField);
    column()->addWidget(m_raise);
    column()->addStretch(1);
    connect(m_next, &QLineEdit::returnPressed, this, &NumbersSection::raise);
    connect(m_raise, &KeyButton::clicked, this, &NumbersSection::raise);
    retranslate();
}

void NumbersSection::load()
{
    QPointer<NumbersSection> self(this);
    m_ports.numbers([self](const Result<DeskNumbers> &found) {
        if (!self)
            return;
        if (found)
            self->m_numbers = found.value();
        self->show();
    });
}

void NumbersSection::show()
{
    const auto shown = [](qint64 number) { return number == 0 ? tr("none yet") : groupedNumber(number); };
    m_folio->setText(tr("Last folio of a call: %1").arg(m_numbers ? shown(m_numbers->lastFolio) : QStringLiteral("…")));
    m_ticket->setText(tr("Last ticket: %1").arg(m_numbers ? shown(m_numbers->lastTicket) : QStringLiteral("…")));
    m_nextField->setHint(m_numbers ? tr("It is %1 now. It can only go up: a number is never given twice.").arg(groupedNumber(m_numbers->lastTicket + 1))
                                   : QString());
}

void NumbersSection::raise()
{
    const QString typed = m_next->text().simplified();
    const QString digits = digitsOf(typed);
    const qint64 next = digits.toLongLong();
    // 24 183 and 24,183 are numbers too; "12b" is none.
    const bool readable = !digits.isEmpty() && digits.size() <= 12
        && QString(typed).remove(QLatin1Char(' ')).remove(QLatin1Char(',')).remove(QLatin1Char('.')).remove(QChar(0x202F)) == digits;
    const QString fault = !readable ? tr("This is no number.")
        : next > mostTicketNumber   ? tr("Too large to be read out: at most %1.").arg(groupedNumber(mostTicketNumber))
        : m_numbers && next <= m_numbers->lastTicket ? tr("%1 was given already: the next one must be above %2.").arg(groupedNumber(next), groupedNumber(m_numbers->lastTicket))
                                                     : QString();
    m_nextField->setFault(fault);
    if (!fault.isEmpty())
        return;
    QPointer<NumbersSection> self(this);
    m_ports.raiseTicketNumber(next, [self](const Result<> &done) {
        if (!self)
            return;
        if (done)
            self->m_next->clear();
        else
            self->m_nextField->setFault(done.error().code == Error::Code::InvalidInput ? tr("Another desk has just given this number. Look at the last one again.")
                                                                                       : ErrorText::of(done.error().code).whole());
        self->load();
    });
}

void NumbersSection::retranslate()
{
    setHead(tr("Calls and tickets are numbered without a gap. To go on from the numbers of the desk before, set the next ticket's."));
    m_nextField->setName(tr("The next ticket takes the number"));
    m_raise->setWord(tr("Set it"));
    show();
}

} // namespace helpdesk
