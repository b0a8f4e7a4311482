// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

class QPainter;

namespace helpdesk {

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

} // namespace helpdesk
