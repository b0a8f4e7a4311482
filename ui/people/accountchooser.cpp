// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/accountchooser.h"

#include "core/base/text.h"
#include "core/people/searchwords.h"
#include "ui/common/answerbutton.h"
#include "ui/common/plainlabel.h"
#include "ui/common/type.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace helpdesk {

namespace {

constexpr std::size_t numbered = 9;

} // namespace

AccountChooser::AccountChooser(std::vector<Account> accounts, AccountId here, QWidget *parent)
    : QDialog(parent),
      m_accounts(std::move(accounts)),
      m_here(here),
      m_line(new QLineEdit(this)),
      m_slot(new QVBoxLayout),
      m_more(new PlainLabel(PlainLabel::Face::Small, Tone::TextMuted, this))
{
    setWindowTitle(tr("Who sits down here?"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(440);
    auto *words = new PlainLabel(tr("Calls in hand go over to whoever sits down; parked ones wait."),
                                 PlainLabel::Face::Secondary, Tone::TextMuted, this);
    words->setWordWrap(true);
    m_line->setFont(typeface(14));
    m_line->setMinimumHeight(36);
    m_line->setAccessibleName(tr("Letters of the name"));
    m_line->setPlaceholderText(tr("A digit, or letters of the name"));
    m_line->installEventFilter(this);
    m_slot->setSpacing(4);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 16, 20, 16);
    rows->setSpacing(8);
    rows->addWidget(words);
    rows->addWidget(m_line);
    rows->addLayout(m_slot);
    rows->addWidget(m_more);
    connect(m_line, &QLineEdit::textChanged, this, &AccountChooser::narrow);
    connect(m_line, &QLineEdit::returnPressed, this, [this] { take(0); });
    narrow();
    m_line->setFocus();
}

void AccountChooser::narrow()
{
    for (AnswerButton *button : m_buttons)
        delete button;
    m_buttons.clear();
    m_shown.clear();
    const QString wanted = foldedForSearch(m_line->text());
    std::size_t beyond = 0;
    for (const Account &account : m_accounts) {
        if (!foldedForSearch(account.name).contains(wanted) && !hasEveryWord(account.name, m_line->text()))
            continue;
        if (m_shown.size() == numbered) {
            ++beyond;
            continue;
        }
        const std::size_t index = m_shown.size();
        auto *button = new AnswerButton(account.name, account.id == m_here ? tr("sits here now") : QString(), this);
        button->setDigit(static_cast<int>(index) + 1);
        connect(button, &AnswerButton::clicked, this, [this, index] { take(index); });
        m_slot->addWidget(button);
        m_buttons.push_back(button);
        m_shown.push_back(account.id);
    }
    m_more->setText(m_shown.empty() ? tr("Nobody of this name. People are added in the settings.")
                                    : tr("And %n more: type letters of the name", nullptr, static_cast<int>(beyond)));
    m_more->setVisible(beyond > 0 || m_shown.empty());
}

void AccountChooser::take(std::size_t index)
{
    if (index >= m_shown.size())
        return;
    const AccountId account = m_shown[index];
    accept();
    Q_EMIT chosen(account);
}

bool AccountChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!(key->modifiers() & ~Qt::KeypadModifier) && key->key() >= Qt::Key_1 && key->key() <= Qt::Key_9) {
            take(static_cast<std::size_t>(key->key() - Qt::Key_1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace helpdesk
