// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/protocol.h"
#include "ui/common/tones.h"

#include <QFont>
#include <QWidget>

class QTextLayout;

namespace helpdesk {

/// A sentence to say: plain text between quotation marks, what was filled in underlined thinly.
class SentenceView : public QWidget
{
    Q_OBJECT

public:
    /// \a leastLines keeps the height when the sentence is shorter, so that nothing below moves.
    SentenceView(const QFont &font, int lineHeight, int leastLines, QWidget *parent = nullptr);

    void setSentence(const Sentence &sentence);
    void setTone(Tone tone);
    void setFace(const QFont &font, int lineHeight, int leastLines);
    /// In one line where letters that can still be read make that possible; else in as many lines as those need.
    void setFolded(bool folded);
    /// The same for more lines than one: the letters become smaller before the sentence needs more; 0: they never do.
    void setMostLines(int lines);
    [[nodiscard]] QString text() const { return m_text; }
    /// With its quotation marks, as it is painted in the width it has.
    [[nodiscard]] QString shownText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int layOut(QTextLayout &layout, int width) const;
    void prepare(QTextLayout &layout, int width) const;
    [[nodiscard]] QFont fitting(const QTextLayout &wanted, int width) const;
    [[nodiscard]] int lineHeightOf(const QFont &font) const;

    QFont m_font;
    int m_lineHeight;
    int m_leastLines;
    Tone m_tone = Tone::Text;
    Sentence m_sentence;
    QString m_text;
    bool m_folded = false;
    int m_mostLines = 0;
};

} // namespace helpdesk
