// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalogue/catalogue.h"
#include "ui/settings/cataloguesection.h"

namespace helpdesk {

class SettingField;

/// The telephones of the house: who answers each, and where it stands.
class ExtensionsSection : public CatalogueSection
{
    Q_OBJECT

public:
    explicit ExtensionsSection(CatalogueDraft &draft, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Extensions"); }
    void retranslate() override;

protected:
    [[nodiscard]] std::vector<ChoiceList::Row> rows() const override;
    void showEntry(int row) override;
    int addEntry() override;
    [[nodiscard]] QString addWord() const override { return tr("New extension"); }
    [[nodiscard]] QString listName() const override { return title(); }

private:
    void keep();
    void remove();
    [[nodiscard]] Extension *extension(int row) const;

    QLineEdit *m_number;
    QLineEdit *m_holder;
    QLineEdit *m_place;
    KeyButton *m_remove;
    SettingField *m_numberField;
    SettingField *m_holderField;
    SettingField *m_placeField;
};

} // namespace helpdesk
