// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalogue/catalogue.h"
#include "ui/settings/cataloguesection.h"

class QCheckBox;
class QComboBox;

namespace helpdesk {

class AgentSession;
class SettingField;

/// The services that callers ask about, each with the group that solves its tickets.
class ServicesSection : public CatalogueSection
{
    Q_OBJECT

public:
    ServicesSection(AgentSession &session, CatalogueDraft &draft, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Services"); }
    void retranslate() override;

protected:
    [[nodiscard]] std::vector<ChoiceList::Row> rows() const override;
    void showEntry(int row) override;
    int addEntry() override;
    [[nodiscard]] QString addWord() const override { return tr("New service"); }
    [[nodiscard]] QString listName() const override { return title(); }

private:
    void keep();
    void retireOrBringBack();
    /// Null when the row is none.
    [[nodiscard]] Service *service(int row) const;
    [[nodiscard]] bool isRetired(int row) const;

    AgentSession &m_session;
    QLineEdit *m_spanish;
    QLineEdit *m_english;
    QComboBox *m_group;
    QCheckBox *m_procedureB;
    QCheckBox *m_equipment;
    KeyButton *m_retire;
    SettingField *m_spanishField;
    SettingField *m_englishField;
    SettingField *m_groupField;
};

} // namespace helpdesk
