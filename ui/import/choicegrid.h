// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/tones.h"

#include <QScrollArea>
#include <QStringList>

#include <vector>

class QComboBox;
class QGridLayout;
class QStringListModel;

namespace helpdesk {

class BoundedLabel;
class PlainLabel;

/// Rows of a name, what is known of it, and a choice for it. Many rows share their lists of choices.
class ChoiceGrid : public QScrollArea
{
    Q_OBJECT

public:
    struct Row
    {
        QString name;
        QString note = {}; ///< In the middle, muted.
        int set = 0;       ///< Which list of choices; negative: a heading.
        int chosen = 0;
        QString mark = {}; ///< Why it is chosen, or what is wrong with it.
        Tone markTone = Tone::TextMuted;
    };

    /// How names and notes share the room.
    ChoiceGrid(int nameShare, int noteShare, QWidget *parent = nullptr);

    /// Before setRows(), which goes by them.
    void setChoices(int set, const QStringList &choices);
    void setRows(std::vector<Row> rows);
    void setMark(int row, const QString &mark, Tone tone);
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int chosen(int row) const;
    void takeFocus();

Q_SIGNALS:
    /// By the person.
    void choiceMade(int row, int choice);

private:
    struct Widgets
    {
        BoundedLabel *name = nullptr;
        BoundedLabel *note = nullptr;
        QComboBox *box = nullptr; ///< Null: a heading.
        PlainLabel *mark = nullptr;
    };

    void rebuild(const std::vector<Row> &rows);
    void show(const Widgets &widgets, const Row &row);

    const int m_nameShare;
    const int m_noteShare;
    QGridLayout *m_grid = nullptr;
    std::vector<QStringListModel *> m_sets;
    std::vector<Row> m_rows;
    std::vector<Widgets> m_widgets;
};

} // namespace helpdesk
