// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/paperblock.h"
#include "ui/print/papertype.h"

#include <QPageSize>
#include <QSizeF>
#include <QString>

#include <memory>
#include <utility>
#include <vector>

class QPainter;

namespace helpdesk {

/// The frame at the top of every sheet, as the manual has it. The number of the sheet is added by itself.
struct PaperHead
{
    QString issuer;                                 ///< Whose paper it is, in semibold.
    QString subject;                                ///< Below it: what the paper is about.
    std::vector<std::pair<QString, QString>> facts; ///< At the right, a name and its value in each row.
    QString notice = {}; ///< Above the frame, large: what nobody may overlook. Empty: nothing.
};

/// What is to be printed. All texts are plain.
struct PaperDocument
{
    enum class Side { Upright, Across };

    QString title; ///< Of the job and of the file.
    PaperHead head;
    QString foot; ///< At the left below every sheet: who printed it and when.
    Side side = Side::Upright;
    std::vector<std::unique_ptr<PaperBlock>> blocks;
};

/// A document laid out on sheets: the one drawing that preview, printer and PDF show. Does not change once made.
class PaperSheets
{
public:
    explicit PaperSheets(PaperDocument document, const QPageSize &paper = QPageSize(QPageSize::Letter));

    [[nodiscard]] int count() const { return static_cast<int>(m_sheets.size()); }
    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] QPageSize paper() const { return m_paper; }
    [[nodiscard]] bool isAcross() const { return m_document.side == PaperDocument::Side::Across; }
    [[nodiscard]] const QString &title() const { return m_document.title; }

    /// Draws a sheet (from 0) in units of paper, the corner of the sheet at the origin.
    void paint(QPainter &painter, int sheet) const;

private:
    struct Piece
    {
        std::size_t block = 0;
        std::size_t part = 0;
        qreal top = 0;
        bool head = false; ///< The block's repeated head, not a part.
    };
    void layOut();
    [[nodiscard]] qreal headBottom() const;
    void paintHead(QPainter &painter, int sheet) const;

    PaperDocument m_document;
    QPageSize m_paper;
    QSizeF m_size;
    std::vector<std::vector<Piece>> m_sheets;
};

} // namespace helpdesk
