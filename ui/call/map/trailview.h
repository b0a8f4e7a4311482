// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/text/trailtext.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace helpdesk {

/// The lines of a trail as a list.
class TrailModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit TrailModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    /// Changes only the rows that differ, so that nothing jumps.
    void setItems(std::vector<TrailItem> items);
    [[nodiscard]] const TrailItem &item(int row) const { return m_items[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<TrailItem> m_items;
};

/// Draws a line of the trail: stations on the line, with marks that do not need their colour.
class TrailDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// \a withTimes: the time stands at the right (the record), else only in the detail (the call).
    TrailDelegate(const TrailModel &model, bool withTimes, QObject *parent = nullptr);

    /// Stations only, without their words.
    void setNumbersOnly(bool only) { m_numbersOnly = only; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintStation(QPainter &painter, const QRect &row, const TrailItem &item, const QPalette &palette, bool first,
                      bool last) const;
    void paintMark(QPainter &painter, const QRect &row, const TrailItem &item, const QPalette &palette) const;
    void paintWords(QPainter &painter, const QRect &row, const TrailItem &item, const QPalette &palette) const;
    [[nodiscard]] QString detailOf(const TrailItem &item) const;
    [[nodiscard]] int lineX() const;

    const TrailModel &m_model;
    bool m_withTimes;
    bool m_numbersOnly = false;
};

/// The trail of a call, in the call page and in its record.
class TrailView : public QListView
{
    Q_OBJECT

public:
    TrailView(bool withTimes, QWidget *parent = nullptr);

    void setItems(std::vector<TrailItem> items);
    /// Stations only; their words are tooltips, and are read aloud as before.
    void setNumbersOnly(bool only);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    TrailModel *m_model;
    TrailDelegate *m_delegate;
};

} // namespace helpdesk
