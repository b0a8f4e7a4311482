// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListWidget>

#include <vector>

namespace helpdesk {

class PlainLabel;

/// A list of names in the console's look: the chosen one has a bar, long ones give way, a faulty one has a sign.
class ChoiceList : public QListWidget
{
    Q_OBJECT

public:
    enum class Mark { None, Quiet, Faulty };
    struct Row
    {
        QString name;
        QString note = {}; ///< Small, at the right.
        Mark mark = Mark::None;
    };

    explicit ChoiceList(QWidget *parent = nullptr);

    /// Keeps the chosen row where it was; says nothing of it.
    void setRows(const std::vector<Row> &rows);
    /// What is said, and what to do, where there is no row.
    void setEmptyText(const QString &words);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeEmpty();

    PlainLabel *m_empty;
};

} // namespace helpdesk
