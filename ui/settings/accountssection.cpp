// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/accountssection.h"

#include "core/people/accountname.h"
#include "ui/common/agentsession.h"
#include "ui/common/choicelist.h"
#include "ui/common/keybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/settings/settingfield.h"
#include "ui/text/errortext.h"
#include "ui/text/words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QSignalBlocker>

namespace helpdesk {

AccountsSection::AccountsSection(AgentSession &session, SettingsPorts ports, QWidget *parent)
    : SettingsSection(parent),
      m_session(session),
      m_ports(std::move(ports)),
      m_list(new ChoiceList(this)),
      m_name(makeSettingLine(this)),
      m_nameField(new SettingField(m_name, this)),
      m_sit(new KeyButton(KeyButton::Look::Framed, QStringLiteral("person"), {}, this)),
      m_active(new KeyButton(KeyButton::Look::Framed, {}, {}, this)),
      m_words(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this)),
      m_new(makeSettingLine(this)),
      m_newField(new SettingField(m_new, this)),
      m_add(new KeyButton(KeyButton::Look::Framed, {}, {}, this))
{
    layOut();
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_chosen = row >= 0 && row < static_cast<int>(m_entries.size())
            ? m_entries[static_cast<std::size_t>(row)].account.id
            : AccountId{};
        showChosen();
    });
    connect(m_name, &QLineEdit::editingFinished, this, &AccountsSection::rename);
    connect(m_new, &QLineEdit::returnPressed, this, &AccountsSection::add);
    connect(m_add, &KeyButton::clicked, this, &AccountsSection::add);
    connect(m_sit, &KeyButton::clicked, this, &AccountsSection::sitDown);
    connect(m_list, &QListWidget::itemActivated, this, &AccountsSection::sitDown);
    connect(m_active, &KeyButton::clicked, this, &AccountsSection::changeActive);
    connect(&session, &AgentSession::changed, this, [this] { show(std::vector(m_entries)); });
    retranslate();
}

void AccountsSection::layOut()
{
    m_words->setWordWrap(true);
    m_nameField->setMaximumWidth(420);
    m_newField->setMaximumWidth(420);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_sit);
    buttons->addWidget(m_active);
    buttons->addStretch(1);
    auto *form = new QVBoxLayout;
    form->setSpacing(12);
    form->addWidget(m_nameField);
    form->addLayout(buttons);
    form->addWidget(m_words);
    form->addSpacing(24);
    form->addWidget(m_newField);
    form->addWidget(m_add);
    form->addStretch(1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(m_list, 2);
    columns->addLayout(form, 3);
    column()->addLayout(columns, 1);
}

bool AccountsSection::isChanged() const
{
    return !m_new->text().simplified().isEmpty() || m_nameField->hasFault();
}

void AccountsSection::takeFocus()
{
    m_list->setFocus(Qt::TabFocusReason);
}

void AccountsSection::load()
{
    QPointer<AccountsSection> self(this);
    m_ports.accounts([self](const Result<std::vector<AccountEntry>> &found) {
        if (!self)
            return;
        if (found)
            self->show(found.value());
        else
            self->tell(Result<>(found.error()));
    });
}

void AccountsSection::show(const std::vector<AccountEntry> &entries)
{
    m_entries = entries;
    std::vector<ChoiceList::Row> rows;
    int chosenRow = -1;
    for (const AccountEntry &entry : m_entries) {
        const bool here = entry.account.id == m_session.account().id;
        rows.push_back({entry.account.name,
                        here               ? tr("sits here")
                            : entry.active ? QString()
                                           : tr("not active"),
                        entry.active ? ChoiceList::Mark::None : ChoiceList::Mark::Quiet});
        if (entry.account.id == m_chosen || (m_chosen.isNull() && here))
            chosenRow = static_cast<int>(rows.size()) - 1;
    }
    m_list->setRows(rows);
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(chosenRow);
    m_chosen = chosenRow >= 0 ? m_entries[static_cast<std::size_t>(chosenRow)].account.id : AccountId{};
    showChosen();
}

const AccountEntry *AccountsSection::chosen() const
{
    for (const AccountEntry &entry : m_entries) {
        if (entry.account.id == m_chosen)
            return &entry;
    }
    return nullptr;
}

void AccountsSection::showChosen()
{
    const AccountEntry *entry = chosen();
    const bool here = entry && entry->account.id == m_session.account().id;
    // What is being typed, or was refused, is not taken away by a look at the database.
    const bool another = !entry || entry->account.id != m_named;
    const bool typing = m_name->isModified() && m_name->hasFocus();
    if (another || !(typing || m_nameField->hasFault())) {
        m_named = entry ? entry->account.id : AccountId{};
        m_name->setText(entry ? entry->account.name : QString());
        m_name->setCursorPosition(0);
        setTrouble(m_nameField, {});
    }
    m_name->setEnabled(entry != nullptr);
    m_sit->setEnabled(entry && entry->active && !here);
    m_active->setEnabled(entry && !here);
    m_active->setWord(entry && !entry->active ? tr("Make active again") : tr("Deactivate"));
    m_words->setText(here ? tr("Sits here now. To deactivate this account, let somebody else sit down first.")
                         : entry && !entry->active ? tr("Is on no list to sit down; past calls keep the name.")
                                                   : QString());
}

void AccountsSection::setTrouble(SettingField *field, const Trouble &trouble)
{
    (field == m_newField ? m_newTrouble : m_nameTrouble) = trouble;
    field->setFault(trouble ? trouble() : QString());
}

AccountsSection::Trouble AccountsSection::troubleOf(const QString &name, AccountId own) const
{
    QStringList others;
    for (const AccountEntry &entry : m_entries) {
        if (entry.account.id != own)
            others.append(entry.account.name);
    }
    const std::optional<NameFault> fault = nameFault(name, others);
    return fault ? Trouble([fault] { return Words::of(*fault); }) : Trouble();
}

void AccountsSection::add()
{
    setTrouble(m_newField, troubleOf(m_new->text(), {}));
    if (m_newField->hasFault()) {
        m_new->setFocus();
        return;
    }
    QPointer<AccountsSection> self(this);
    m_ports.addAccount(tidyName(m_new->text()), [self](const Result<Account> &added) {
        if (!self)
            return;
        if (!added) {
            self->setTrouble(self->m_newField, [code = added.error().code] { return ErrorText::of(code).whole(); });
            return;
        }
        self->m_new->clear();
        self->m_chosen = added.value().id;
        self->load();
    });
}

void AccountsSection::rename()
{
    const AccountEntry *entry = chosen();
    if (!entry)
        return;
    if (m_name->text() == entry->account.name) {
        setTrouble(m_nameField, {});
        return;
    }
    setTrouble(m_nameField, troubleOf(m_name->text(), entry->account.id));
    if (m_nameField->hasFault())
        return;
    QPointer<AccountsSection> self(this);
    m_name->setModified(false);
    m_ports.renameAccount(entry->account.id, tidyName(m_name->text()), [self](const Result<> &done) {
        if (!self)
            return;
        if (done)
            self->load();
        else
            self->setTrouble(self->m_nameField, [code = done.error().code] { return ErrorText::of(code).whole(); });
    });
}

void AccountsSection::changeActive()
{
    const AccountEntry *entry = chosen();
    if (!entry)
        return;
    QPointer<AccountsSection> self(this);
    m_ports.setAccountActive(entry->account.id, !entry->active, [self](const Result<> &done) {
        if (self)
            self->tell(done);
    });
}

void AccountsSection::sitDown()
{
    const AccountEntry *entry = chosen();
    if (entry && entry->active)
        m_ports.sitDown(entry->account.id);
}

void AccountsSection::tell(const Result<> &done)
{
    if (done) {
        load();
        return;
    }
    m_words->setText(ErrorText::of(done.error().code).whole());
}

void AccountsSection::retranslate()
{
    setHead(tr("Nobody is deleted: past calls name them. From anywhere, Ctrl U and a digit change who sits here; open "
               "calls in hand go over, parked ones wait."));
    m_list->setAccessibleName(tr("Accounts"));
    m_nameField->setName(tr("Name and surname, as the greeting says them"));
    m_sit->setWord(tr("Sits down here"));
    m_newField->setName(tr("Somebody new: name and surname"));
    m_add->setWord(tr("Add"));
    setTrouble(m_nameField, Trouble(m_nameTrouble));
    setTrouble(m_newField, Trouble(m_newTrouble));
    showChosen();
}

} // namespace helpdesk
