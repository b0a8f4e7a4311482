// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <vector>

class QLineEdit;

namespace helpdesk {

class FrontCall;
class HoldRing;
class KeyButton;
class PlainLabel;
class RingMeter;

/// The line and its clocks, and the keys that act on it.
class LineStrip : public QWidget
{
    Q_OBJECT

public:
    LineStrip(FrontCall &front, QWidget *parent = nullptr);

    /// Once a second: only what changed is repainted.
    void tick();
    void refresh();
    /// The hold ring, for what should have been heard.
    void flash();
    /// Alt R: asks how often it rang; empty means unknown.
    void askRings();
    /// Leaving the field of the rings for another keeps what was typed, like every field; nothing typed says nothing.
    void leaveRings();
    void retranslate();

Q_SIGNALS:
    void holdWanted();
    void backWanted();
    void tenseWanted();
    void requestWanted();
    void dropWanted();
    void ringsStated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A name over its values; as wide as the longest of them in this language, so that nothing moves during a call.
    struct Cell
    {
        QWidget *box;
        PlainLabel *name;
        PlainLabel *value;
        int beside; ///< What stands before the value.
        int usual;
    };

    Cell cell(PlainLabel *name, std::initializer_list<QWidget *> before, PlainLabel *value, int usual);
    [[nodiscard]] QStringList longestOf(const PlainLabel *value) const;
    /// Where the window is low: values without their names. Keys lose their words whenever these do not fit.
    void fold();
    [[nodiscard]] int widthOf(const Cell &one, bool twoLines) const;
    void fitCells();
    void fitKeys();
    void stateRings();
    void closeRings();

    FrontCall &m_front;
    PlainLabel *m_lineName;
    PlainLabel *m_line;
    PlainLabel *m_ringName;
    RingMeter *m_meter;
    PlainLabel *m_rings;
    QLineEdit *m_typedRings;
    PlainLabel *m_talkName;
    PlainLabel *m_talk;
    PlainLabel *m_holdName;
    HoldRing *m_ring;
    PlainLabel *m_hold;
    KeyButton *m_holdKey;
    KeyButton *m_backKey;
    KeyButton *m_tenseKey;
    KeyButton *m_moreKey;
    KeyButton *m_dropKey;
    PlainLabel *m_today;
    std::vector<Cell> m_cells;
    bool m_compact = false;
};

} // namespace helpdesk
