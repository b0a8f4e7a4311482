// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace helpdesk {

/// One numbered answer or choice: key cap, name, definition.
class AnswerButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class State {
        Live,   ///< Framed and numbered.
        Chosen, ///< Bar and check.
        Quiet,  ///< Another one was chosen.
    };

    AnswerButton(const QString &name, const QString &hint, QWidget *parent = nullptr);

    /// In the language the screen has now.
    void setName(const QString &name);
    void setHint(const QString &hint);
    /// The digit that presses it now; 0: none.
    void setDigit(int digit);
    void setState(State state);
    void setProposed(bool proposed);
    /// Where the answer leads, small at the right.
    void setTarget(const QString &target);
    /// A short word without room kept for a digit it never has.
    void setCompact(bool compact);
    /// Hides the definition: the choice is made.
    void setFolded(bool folded);
    /// Without definition, and lower: whoever presses it knows.
    void setBrief(bool brief, bool low);
    [[nodiscard]] bool isBrief() const { return m_brief; }
    /// How high it would be if it were \a brief, or not.
    [[nodiscard]] int heightIf(bool brief, int width) const;
    /// The definition in one line, elided: the whole is its tooltip and what is read aloud.
    void setOneLine(bool oneLine);
    /// Whether the space bar chooses it too. Not where somebody may be typing a text that goes elsewhere.
    void setSpaceChooses(bool chooses) { m_spaceChooses = chooses; }
    [[nodiscard]] const QString &hint() const { return m_hint; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isProposed() const { return m_proposed; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void describe();
    [[nodiscard]] QString shownHint() const;
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] int targetWidth() const;
    [[nodiscard]] int tagWidth() const;
    [[nodiscard]] QSize textHeights(int width, const QString &hint) const; ///< Of the name and of the definition.

    QString m_name;
    QString m_hint;
    QString m_target;
    int m_digit = 0;
    State m_state = State::Live;
    bool m_proposed = false;
    bool m_compact = false;
    bool m_folded = false;
    bool m_brief = false;
    bool m_low = false;
    bool m_oneLine = false;
    bool m_spaceChooses = true;
};

} // namespace helpdesk
