// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/choicelist.h"
#include "ui/settings/settingssection.h"

class QLineEdit;
class QVBoxLayout;

namespace helpdesk {

class CatalogueDraft;
class KeyButton;
class SaveBar;

/// What the sections of the catalogue share: a list of entries, the form of the chosen one, save and undo.
class CatalogueSection : public SettingsSection
{
    Q_OBJECT

public:
    /// The draft is borrowed.
    explicit CatalogueSection(CatalogueDraft &draft, QWidget *parent = nullptr);

    void load() override;
    void takeFocus() override;
    void retranslate() override;
    [[nodiscard]] bool isChanged() const override;

protected:
    [[nodiscard]] virtual std::vector<ChoiceList::Row> rows() const = 0;
    /// Puts the chosen entry into the form; -1: none.
    virtual void showEntry(int row) = 0;
    /// Makes an entry; returns its row.
    virtual int addEntry() = 0;
    [[nodiscard]] virtual QString addWord() const = 0;
    [[nodiscard]] virtual QString listName() const = 0;

    [[nodiscard]] CatalogueDraft &draft() const { return m_draft; }
    [[nodiscard]] QVBoxLayout *form() const { return m_form; }
    [[nodiscard]] int row() const;
    void chooseRow(int row);
    /// Shows everything anew; what is typed in a line at this moment is not touched.
    void refresh();
    /// Puts \a text into \a line unless the person is typing the same there.
    static void put(QLineEdit *line, const QString &text);
    /// The field that a new entry begins with.
    void setFirstLine(QLineEdit *line) { m_first = line; }

private:
    CatalogueDraft &m_draft;
    ChoiceList *m_list;
    KeyButton *m_add;
    QVBoxLayout *m_form;
    SaveBar *m_save;
    QLineEdit *m_first = nullptr;
};

} // namespace helpdesk
