// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QPageSize>
#include <QSizeF>
#include <QString>

#include <memory>
#include <utility>
#include <vector>

class QPainter;

namespace helpdesk {

/// Lengths on paper are tenths of a point (1/720 inch), so that type set on whole units stays true at every size.
namespace paper {

inline constexpr qreal point = 10;

/// The paper's face at a size in points. Two weights only: Normal and DemiBold.
[[nodiscard]] QFont typeface(qreal points, QFont::Weight weight = QFont::Normal);

} // namespace paper

/// A piece of a document that knows how high it is and how to draw itself; where it comes to lie is PaperSheets'
/// affair.
class PaperBlock
{
public:
    virtual ~PaperBlock() = default;

    /// Sets itself for a width; returns how high each part is that must stay whole, from top to bottom.
    [[nodiscard]] virtual std::vector<qreal> layOut(qreal width) = 0;
    /// Draws one part, its top left corner at the origin. REQUIRES: layOut().
    virtual void paint(QPainter &painter, std::size_t part) const = 0;

    /// What stands again above the parts that come on a further sheet, after layOut().
    [[nodiscard]] virtual qreal headHeight() const { return 0; }
    virtual void paintHead(QPainter &) const {}
    /// A heading: never the last thing of a sheet.
    [[nodiscard]] virtual bool leadsOn() const { return false; }
    /// What stands at the foot of the sheet it comes to lie on, when it is the last of the document.
    [[nodiscard]] virtual bool sinks() const { return false; }
};

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
