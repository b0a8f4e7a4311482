// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <vector>

class QTextLayout;

namespace helpdesk {

/// A few words as large as they fit in one line, from the sizes given; if none does, in several lines, as large as
/// there is room for. Always whole: without room enough they are the smallest, and take what they need. No size is over
/// 64: beyond it Qt draws outlines whose edges depend on what was drawn before, and no two pictures of a screen would
/// be the same.
class FittedText : public QWidget
{
    Q_OBJECT

public:
    FittedText(std::vector<int> pixelSizes, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setSizes(std::vector<int> pixelSizes);
    /// How high several lines may be; 0: the smallest then.
    void setRoom(int height);
    [[nodiscard]] QString text() const { return m_text; }
    /// Space between letters, for numbers that are read out.
    void setLetterSpacing(qreal pixels)
    {
        m_letterSpacing = pixels;
        m_heights.clear();
    }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QFont fontFor(int width) const;
    [[nodiscard]] QFont fontOf(int pixels) const;
    [[nodiscard]] static int lineHeightOf(const QFont &font);
    int layOut(QTextLayout &layout, const QFont &font, int width) const;

    void fit();

    std::vector<int> m_sizes;
    mutable std::vector<std::pair<int, int>>
        m_heights; ///< By width, as far as they were asked for; a layout asks many times.
    int m_room = 0;
    QString m_text;
    qreal m_letterSpacing = 0;
};

} // namespace helpdesk
