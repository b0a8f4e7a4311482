// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/sheetglance.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace helpdesk {

class ChoiceGrid;
class PlainLabel;

/// What each column of the file is taken for.
class ImportColumnsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportColumnsPage(QWidget *parent = nullptr);

    /// \a encoding: of a CSV file.
    void setGlance(const SheetGlance &glance, std::optional<TextEncoding> encoding = {});
    /// What was said of the columns of the file before is forgotten.
    void forget();
    /// Columns, line of heads and order of days go into \a choices.
    void addTo(ImportChoices &choices) const;
    /// What still has to be said before the file can be read; empty: nothing.
    [[nodiscard]] QString lacking() const;
    void takeFocus();
    void takeFocusOfDates();
    void retranslate();

Q_SIGNALS:
    /// Something was chosen.
    void changed();
    void headsChosen(const helpdesk::HeadPlace &place);
    void formChosen(const helpdesk::CsvForm &form);

private:
    void layOut();
    void showColumns();
    void showHeads();
    void showForm();
    void retranslateForm();
    void keepSaid();
    void chooseHeads(int line);
    [[nodiscard]] CsvForm form() const;
    void markAll();
    [[nodiscard]] static QString wordsOf(SheetGlance::Origin origin);
    [[nodiscard]] ImportColumn says(std::size_t column) const { return m_says[column]; }
    [[nodiscard]] QString valuesOf(std::size_t column) const;
    [[nodiscard]] bool isSaid(ImportColumn column) const;
    [[nodiscard]] std::optional<DateOrder> order() const;

    SheetGlance m_glance;
    std::optional<TextEncoding> m_encoding;
    QHash<QString, ImportColumn> m_said; ///< Of other sheets, by key of the head.
    std::vector<ImportColumn> m_says;
    std::vector<bool> m_byHand;
    PlainLabel *m_words;
    PlainLabel *m_headsName;
    QComboBox *m_heads;
    PlainLabel *m_sheetName;
    QComboBox *m_sheet; ///< Of a workbook of several.
    PlainLabel *m_encodingName;
    QComboBox *m_encodings; ///< Of a CSV file, as the next.
    PlainLabel *m_separatorName;
    QComboBox *m_separators;
    PlainLabel *m_datesName;
    QComboBox *m_dates;
    ChoiceGrid *m_grid;
};

} // namespace helpdesk
