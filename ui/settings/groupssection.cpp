// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/groupssection.h"

#include "ui/common/agentsession.h"
#include "ui/common/keybutton.h"
#include "ui/settings/cataloguedraft.h"
#include "ui/settings/settingfield.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace helpdesk {

GroupsSection::GroupsSection(AgentSession &session, CatalogueDraft &draft, QWidget *parent)
    : CatalogueSection(draft, parent),
      m_session(session),
      m_spanish(makeSettingLine(this)),
      m_english(makeSettingLine(this)),
      m_people(new ChoiceList(this)),
      m_name(makeSettingLine(this)),
      m_email(makeSettingLine(this)),
      m_addPerson(new KeyButton(KeyButton::Look::Framed, {}, {}, this)),
      m_leave(new KeyButton(KeyButton::Look::Framed, {}, {}, this)),
      m_spanishField(new SettingField(m_spanish, this)),
      m_englishField(new SettingField(m_english, this)),
      m_nameField(new SettingField(m_name, this)),
      m_emailField(new SettingField(m_email, this))
{
    setFirstLine(m_spanish);
    layOut();
    for (QLineEdit *line : {m_spanish, m_english})
        connect(line, &QLineEdit::textEdited, this, &GroupsSection::keepGroup);
    for (QLineEdit *line : {m_name, m_email})
        connect(line, &QLineEdit::textEdited, this, &GroupsSection::keepPerson);
    connect(m_people, &QListWidget::currentRowChanged, this, &GroupsSection::showPerson);
    connect(m_addPerson, &KeyButton::clicked, this, &GroupsSection::addPerson);
    connect(m_leave, &KeyButton::clicked, this, &GroupsSection::leaveOrComeBack);
    retranslate();
}

void GroupsSection::layOut()
{
    auto *names = new QHBoxLayout;
    names->setSpacing(12);
    names->addWidget(m_spanishField);
    names->addWidget(m_englishField);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_addPerson);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    m_people->setMinimumHeight(110);
    form()->addLayout(names);
    form()->addWidget(m_people, 1);
    form()->addWidget(m_nameField);
    form()->addWidget(m_emailField);
    form()->addLayout(buttons);
}

ResolverGroup *GroupsSection::group(int row) const
{
    auto &groups = draft().catalogue().groups;
    return row >= 0 && row < static_cast<int>(groups.size()) ? &groups[static_cast<std::size_t>(row)] : nullptr;
}

bool GroupsSection::isFormer(int personRow) const
{
    const ResolverGroup *one = group(row());
    return one && personRow >= static_cast<int>(one->people.size());
}

ResolverPerson *GroupsSection::person() const
{
    ResolverGroup *one = group(row());
    const int chosen = m_people->currentRow();
    if (!one || chosen < 0 || chosen >= static_cast<int>(one->people.size() + one->formerPeople.size()))
        return nullptr;
    return isFormer(chosen) ? &one->formerPeople[static_cast<std::size_t>(chosen) - one->people.size()]
                            : &one->people[static_cast<std::size_t>(chosen)];
}

QString GroupsSection::personPlace(int personRow) const
{
    return QStringLiteral("/groups/%1/people/%2").arg(row()).arg(personRow);
}

std::vector<ChoiceList::Row> GroupsSection::rows() const
{
    std::vector<ChoiceList::Row> rows;
    for (int row = 0; const ResolverGroup *one = group(row); ++row) {
        const bool faulty = !draft().faultAt(QStringLiteral("/groups/%1").arg(row)).isEmpty();
        rows.push_back({one->label.in(m_session.screen()),
                        one->people.empty() ? tr("nobody") : QString::number(one->people.size()),
                        faulty ? ChoiceList::Mark::Faulty : ChoiceList::Mark::None});
    }
    return rows;
}

void GroupsSection::showEntry(int row)
{
    const ResolverGroup *one = group(row);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_spanishField, m_englishField, m_people, m_addPerson})
        widget->setEnabled(one != nullptr);
    put(m_spanish, one ? one->label.es : QString());
    put(m_english, one ? one->label.en : QString());
    m_spanishField->setFault(one ? draft().faultAt(QStringLiteral("/groups/%1/label").arg(row)) : QString());
    std::vector<ChoiceList::Row> people;
    const auto add = [&](const ResolverPerson &who, bool former) {
        const bool faulty = !draft().faultAt(personPlace(static_cast<int>(people.size()))).isEmpty();
        people.push_back({who.name, former ? tr("has left") : who.email,
                          faulty       ? ChoiceList::Mark::Faulty
                              : former ? ChoiceList::Mark::Quiet
                                       : ChoiceList::Mark::None});
    };
    if (one) {
        for (const ResolverPerson &who : one->people)
            add(who, false);
        for (const ResolverPerson &who : one->formerPeople)
            add(who, true);
    }
    m_people->setRows(people);
    showPerson();
}

void GroupsSection::showPerson()
{
    const ResolverPerson *one = person();
    const int chosen = m_people->currentRow();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_nameField, m_emailField, m_leave})
        widget->setEnabled(one != nullptr);
    put(m_name, one ? one->name : QString());
    put(m_email, one ? one->email : QString());
    m_nameField->setFault(one ? draft().faultAt(personPlace(chosen) + QStringLiteral("/name")) : QString());
    m_emailField->setFault(one && !draft().faultAt(personPlace(chosen) + QStringLiteral("/email")).isEmpty()
                               ? tr("This is no e-mail address")
                               : QString());
    m_leave->setWord(one && isFormer(chosen) ? tr("Takes tickets again") : tr("Takes no more tickets"));
}

void GroupsSection::keepGroup()
{
    if (ResolverGroup *one = group(row())) {
        one->label = {m_spanish->text(), m_english->text()};
        draft().touch();
    }
}

void GroupsSection::keepPerson()
{
    const ResolverPerson *one = person();
    if (!one)
        return;
    const QString id = one->id;
    for (ResolverGroup &each : draft().catalogue().groups) { // Who is in several groups is one person.
        for (auto *people : {&each.people, &each.formerPeople}) {
            for (ResolverPerson &who : *people) {
                if (who.id == id)
                    who = {id, m_name->text(), m_email->text()};
            }
        }
    }
    draft().touch();
}

int GroupsSection::addEntry()
{
    ResolverGroup made;
    made.id = newEntryId(QStringLiteral("group"), draft().ids());
    draft().catalogue().groups.push_back(made);
    return static_cast<int>(draft().catalogue().groups.size()) - 1;
}

void GroupsSection::addPerson()
{
    ResolverGroup *one = group(row());
    if (!one)
        return;
    one->people.push_back({newEntryId(QStringLiteral("resolver"), draft().ids()), {}, {}});
    const int made = static_cast<int>(one->people.size()) - 1;
    draft().touch();
    m_people->setCurrentRow(made);
    m_name->setFocus(Qt::TabFocusReason);
}

void GroupsSection::leaveOrComeBack()
{
    ResolverGroup *one = group(row());
    const ResolverPerson *chosen = person();
    if (!one || !chosen)
        return;
    const bool back = isFormer(m_people->currentRow());
    auto &from = back ? one->formerPeople : one->people;
    auto &to = back ? one->people : one->formerPeople;
    const ResolverPerson moved = *chosen;
    from.erase(std::find_if(from.begin(), from.end(), [&](const ResolverPerson &p) { return p.id == moved.id; }));
    to.push_back(moved);
    draft().touch();
    m_people->setCurrentRow(static_cast<int>(back ? one->people.size() : one->people.size() + one->formerPeople.size())
                            - 1);
}

void GroupsSection::retranslate()
{
    setHead(tr("Whom tickets are assigned to. Saving makes a new edition of the catalogue; whoever leaves stays known "
               "by name."));
    m_spanishField->setName(tr("Name in Spanish"));
    m_englishField->setName(tr("Name in English"));
    m_people->setAccessibleName(tr("People of the group"));
    m_nameField->setName(tr("Name and surname of the resolver"));
    m_emailField->setName(tr("E-mail (may stay empty)"));
    m_addPerson->setWord(tr("New resolver"));
    m_people->setEmptyText(
        tr("Nobody yet: this group's tickets stay unassigned. “%1” adds somebody.").arg(tr("New resolver")));
    CatalogueSection::retranslate();
}

} // namespace helpdesk
