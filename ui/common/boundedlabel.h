// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/plainlabel.h"

namespace helpdesk {

/// Text of any length in at most so many lines: the last one ends in an ellipsis, and the tooltip has the whole.
class BoundedLabel : public PlainLabel
{
    Q_OBJECT

public:
    /// REQUIRES: lines > 0.
    BoundedLabel(Face face, Tone tone, int lines, QWidget *parent = nullptr);

    /// Instead of QLabel's, which knows nothing of the tooltip. Line breaks become spaces on the screen.
    void setWhole(const QString &text);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int lineHeight() const;
    /// The lines as they are painted in this width; tells whether something is left out.
    [[nodiscard]] QStringList linesFor(int width, bool &elided) const;

    int m_lines;
};

} // namespace helpdesk
