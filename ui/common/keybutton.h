// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace helpdesk {

/// A button that shows its key: icon, word, key cap. Enter presses it, and the space bar unless it may not.
class KeyButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Look {
        Flat, ///< On the strip.
        Framed,
        Main,    ///< The one thing to do now.
        Lacking, ///< Cannot act yet; pressing it leads to what lacks.
        Line,    ///< Looks like a line to type in, and opens one.
    };

    KeyButton(Look look, const QString &iconName, const QString &key, QWidget *parent = nullptr);

    void setLook(Look look);
    [[nodiscard]] Look look() const { return m_look; }
    void setKey(const QString &key);
    /// The word on the button, which is its accessible name too.
    void setWord(const QString &word);
    void setIconName(const QString &name);
    /// Icon and key only; the word stays its name and tooltip.
    void setFolded(bool folded);
    /// Whether the space bar presses it too. Not where somebody may be typing a text that goes elsewhere.
    void setSpacePresses(bool presses) { m_spacePresses = presses; }

    /// How wide it would be with this word in sight.
    [[nodiscard]] int widthWith(const QString &word) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QFont wordFont() const;
    [[nodiscard]] QString shownWord() const { return m_folded ? QString() : text(); }

    Look m_look;
    QString m_iconName;
    QString m_key;
    bool m_folded = false;
    bool m_spacePresses = true;
};

} // namespace helpdesk
