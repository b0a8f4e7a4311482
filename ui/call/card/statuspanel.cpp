// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/card/statuspanel.h"

#include "core/ticket/reference.h"
#include "ui/call/front/frontcall.h"
#include "ui/common/answerbutton.h"
#include "ui/common/plainlabel.h"
#include "ui/text/numbers.h"
#include "ui/text/times.h"
#include "ui/text/words.h"

#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace helpdesk {

namespace {

constexpr int mostFound = 9;

} // namespace

StatusPanel::StatusPanel(FrontCall &front, QWidget *parent)
    : QWidget(parent),
      m_front(front),
      m_words(new PlainLabel(PlainLabel::Face::Body, Tone::Text, this)),
      m_list(new QVBoxLayout)
{
    m_words->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_words);
    layout->addLayout(m_list);
    m_list->setSpacing(2);
}

void StatusPanel::clear()
{
    ++m_asked;
    m_none = false;
    m_wanted = {};
    showFound({});
    m_words->clear();
}

void StatusPanel::lookUp(const QString &query)
{
    m_wanted = {};
    const auto read = readTicketQuery(query);
    if (query.trimmed().isEmpty()) {
        clear();
        return;
    }
    if (!read) {
        clear();
        m_words->setText(tr(
            "Ask for the ticket's number, or for an e-mail or telephone; a name alone finds too many: name; e-mail."));
        return;
    }
    if (!m_front.ports().findTickets)
        return;
    m_words->setText(tr("Looking it up…"));
    const int asked = ++m_asked;
    QPointer<StatusPanel> self(this);
    m_front.ports().findTickets(*read, [self, asked](const Result<std::vector<TicketRow>> &found) {
        if (!self || asked != self->m_asked)
            return;
        self->m_none = found && found.value().empty();
        self->showFound(found ? found.value() : std::vector<TicketRow>{});
        if (!found)
            self->m_words->setText(tr("The tickets cannot be read now. Try again in a moment."));
    });
}

void StatusPanel::showFound(const std::vector<TicketRow> &found)
{
    const std::vector<AnswerButton *> before = std::exchange(m_buttons, {});
    const auto focused =
        std::find_if(before.begin(), before.end(), [](const AnswerButton *button) { return button->hasFocus(); });
    const TicketId there =
        focused == before.end() ? TicketId{} : m_found[static_cast<std::size_t>(focused - before.begin())].ticket.id;
    m_found.assign(found.begin(), found.begin() + std::min<qsizetype>(static_cast<qsizetype>(found.size()), mostFound));
    m_chosen = m_found.size() == 1 ? 0 : -1;
    m_words->setText(m_found.empty() ? tr("No ticket fits. Say the sentence above.")
                         : m_found.size() == 1
                         ? tr("One ticket. Confirm the name with the caller, then read the sentence out.")
                         : tr("%n tickets fit: confirm the name and choose by its digit.", nullptr,
                              static_cast<int>(m_found.size())));
    for (std::size_t i = 0; i < m_found.size(); ++i) {
        const TicketRow &row = m_found[i];
        m_numbers.insert(row.ticket.id.value, row.number);
        auto *button =
            new AnswerButton(tr("%1 · %2").arg(groupedNumber(row.number), Words::of(row.ticket.state)),
                             //: requester, date, provisional reference
                             tr("%1 · made %2 · %3")
                                 .arg(row.ticket.content.requester.simplified(), Times::dayAndHour(row.ticket.madeAtMs),
                                      ticketReference(row.ticket.id)),
                             this);
        connect(button, &AnswerButton::clicked, this, [this, i] { choose(static_cast<int>(i)); });
        button->setSpaceChooses(false);
        m_list->addWidget(button);
        m_buttons.push_back(button);
        if (there == row.ticket.id)
            button->setFocus(Qt::OtherFocusReason);
    }
    for (AnswerButton *button : before) {
        button->hide();
        button->deleteLater();
    }
    choose(m_chosen);
    chooseAgain(m_wanted);
}

void StatusPanel::chooseAgain(TicketId ticket)
{
    m_wanted = ticket;
    for (std::size_t i = 0; i < m_found.size() && !ticket.isNull(); ++i) {
        if (m_found[i].ticket.id == ticket)
            choose(static_cast<int>(i));
    }
}

void StatusPanel::choose(int index)
{
    m_chosen = index;
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const bool chosen = static_cast<int>(i) == m_chosen;
        m_buttons[i]->setDigit(m_chosen < 0 ? static_cast<int>(i + 1) : 0);
        m_buttons[i]->setState(m_chosen < 0 ? AnswerButton::State::Live
                                   : chosen ? AnswerButton::State::Chosen
                                            : AnswerButton::State::Quiet);
    }
    Q_EMIT chosenChanged();
}

bool StatusPanel::takeDigit(int digit)
{
    if (digit < 1 || digit > static_cast<int>(m_found.size()))
        return false;
    choose(digit - 1);
    return true;
}

const TicketRow *StatusPanel::chosen() const
{
    return m_chosen < 0 || m_chosen >= static_cast<int>(m_found.size()) ? nullptr
                                                                        : &m_found[static_cast<std::size_t>(m_chosen)];
}

} // namespace helpdesk
