// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace helpdesk {

/// A button that shows its key: icon, word, key cap. Enter and space press it.
class KeyButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Look {
        Flat,    ///< On the strip.
        Framed,
        Main,    ///< The one thing to do now.
        Lacking, ///< Cannot act yet; pressing it leads to what lacks.
    };

    KeyButton(Look look, const QString &iconName, const QString &key, QWidget *parent = nullptr);

    void setLook(Look look);
    [[nodiscard]] Look look() const { return m_look; }
    void setKey(const QString &key);
    /// The word on the button, which is its accessible name too.
    void setWord(const QString &word);
    void setIconName(const QString &name);
    /// Where there is little room the sign and the key say it; the word stays as tooltip and accessible name.
    void setWordShown(bool shown);

    /// How wide it would be with this word in sight.
    [[nodiscard]] int widthWith(const QString &word) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QFont wordFont() const;
    [[nodiscard]] QString wordInSight() const { return m_wordShown || m_iconName.isEmpty() ? text() : QString(); }

    Look m_look;
    QString m_iconName;
    QString m_key;
    bool m_wordShown = true;
};

} // namespace helpdesk
