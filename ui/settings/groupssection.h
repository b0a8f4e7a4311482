// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalogue/catalogue.h"
#include "ui/settings/cataloguesection.h"

namespace helpdesk {

class AgentSession;
class SettingField;

/// The groups of the second level and their people, to whom tickets are assigned.
class GroupsSection : public CatalogueSection
{
    Q_OBJECT

public:
    GroupsSection(AgentSession &session, CatalogueDraft &draft, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Groups and resolvers"); }
    void retranslate() override;

protected:
    [[nodiscard]] std::vector<ChoiceList::Row> rows() const override;
    void showEntry(int row) override;
    int addEntry() override;
    [[nodiscard]] QString addWord() const override { return tr("New group"); }
    [[nodiscard]] QString listName() const override { return title(); }

private:
    void layOut();
    void showPerson();
    void keepGroup();
    void keepPerson();
    void addPerson();
    void leaveOrComeBack();
    [[nodiscard]] ResolverGroup *group(int row) const;
    [[nodiscard]] ResolverPerson *person() const;
    [[nodiscard]] bool isFormer(int personRow) const;
    [[nodiscard]] QString personPlace(int personRow) const;

    AgentSession &m_session;
    QLineEdit *m_spanish;
    QLineEdit *m_english;
    ChoiceList *m_people;
    QLineEdit *m_name;
    QLineEdit *m_email;
    KeyButton *m_addPerson;
    KeyButton *m_leave;
    SettingField *m_spanishField;
    SettingField *m_englishField;
    SettingField *m_nameField;
    SettingField *m_emailField;
};

} // namespace helpdesk
