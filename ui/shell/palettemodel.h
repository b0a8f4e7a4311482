// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/palettesource.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <vector>

namespace helpdesk {

/// The palette's lines under their headings, group by group in a fixed order.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PaletteModel(QObject *parent) : QAbstractListModel(parent) {}

    /// As many groups as this, all empty.
    void begin(int groups);
    /// What a group holds from now on; nothing above it moves.
    void setGroup(int group, const QString &title, std::vector<PaletteEntry> entries);

    [[nodiscard]] bool isHeading(int row) const { return at(row).entry < 0; }
    [[nodiscard]] QString heading(int row) const { return m_groups[static_cast<std::size_t>(at(row).group)].title; }
    /// REQUIRES: not a heading.
    [[nodiscard]] const PaletteEntry &entry(int row) const;
    [[nodiscard]] int found() const;
    /// The next line that is no heading, from \a row on in the direction of \a step; \a row itself when there is none.
    [[nodiscard]] int next(int row, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group
    {
        QString title;
        std::vector<PaletteEntry> entries;
    };
    struct Place
    {
        int group = 0;
        int entry = -1; ///< -1: the heading.
    };
    [[nodiscard]] Place at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    std::vector<Group> m_groups;
    std::vector<Place> m_rows;
};

/// Icon, name with what was typed in semibold, detail, key cap.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PaletteDelegate(const PaletteModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

    void setTyped(const QString &text) { m_typed = text; }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Returns how wide it came out.
    int paintWords(QPainter &painter, const QRect &room, const QString &words, int pixels, const QColor &ink) const;

    const PaletteModel &m_model;
    QString m_typed;
};

} // namespace helpdesk
