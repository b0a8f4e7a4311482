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
    : SettingsSection(parent),
      m_ports(std::move(ports)),
      m_folio(new PlainLabel(PlainLabel::Face::Body, Tone::Text, this)),
      m_ticket(new PlainLabel(PlainLabel::Face::Body, Tone::Text, this)),
      m_next(makeSettingLine(this)),
      m_nextField(new SettingField(m_next, this)),
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

bool NumbersSection::isChanged() const
{
    return !m_next->text().simplified().isEmpty();
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
    m_nextField->setHint(m_numbers ? tr("It is %1 now. It can only go up: a number is never given twice.")
                                         .arg(groupedNumber(m_numbers->lastTicket + 1))
                                   : QString());
}

void NumbersSection::raise()
{
    const QString typed = m_next->text().simplified();
    const QString digits = digitsOf(typed);
    const qint64 next = digits.toLongLong();
    // 24 183 and 24,183 are numbers too; "12b" is none.
    const bool readable = !digits.isEmpty() && digits.size() <= 12
        && QString(typed)
                .remove(QLatin1Char(' '))
                .remove(QLatin1Char(','))
                .remove(QLatin1Char('.'))
                .remove(QChar(0x202F))
            == digits;
    m_refused = !readable                            ? Refused::NoNumber
        : next > mostTicketNumber                    ? Refused::TooLarge
        : m_numbers && next <= m_numbers->lastTicket ? Refused::Given
                                                     : Refused::Not;
    m_refusedNumber = next;
    showFault();
    if (m_refused != Refused::Not)
        return;
    QPointer<NumbersSection> self(this);
    m_ports.raiseTicketNumber(next, [self](const Result<> &done) {
        if (!self)
            return;
        if (done) {
            self->m_next->clear();
        } else {
            self->m_refused = done.error().code == Error::Code::InvalidInput ? Refused::JustGiven : Refused::ByStore;
            self->m_error = done.error().code;
            self->showFault();
        }
        self->load();
    });
}

void NumbersSection::showFault()
{
    const auto words = [this] {
        switch (m_refused) {
        case Refused::NoNumber:
            return tr("This is no number.");
        case Refused::TooLarge:
            return tr("Too large to be read out: at most %1.").arg(groupedNumber(mostTicketNumber));
        case Refused::Given:
            return tr("%1 was given already: the next one must be above %2.")
                .arg(groupedNumber(m_refusedNumber), groupedNumber(m_numbers->lastTicket));
        case Refused::JustGiven:
            return tr("Another desk has just given this number. Look at the last one again.");
        case Refused::ByStore:
            return ErrorText::of(m_error).whole();
        case Refused::Not:
            break;
        }
        return QString();
    };
    m_nextField->setFault(words());
}

void NumbersSection::retranslate()
{
    setHead(tr("Calls and tickets are numbered without a gap. To go on from the numbers of the desk before, set the "
               "next ticket's."));
    m_nextField->setName(tr("The next ticket takes the number"));
    m_raise->setWord(tr("Set it"));
    show();
    showFault();
}

} // namespace helpdesk
