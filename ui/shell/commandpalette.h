// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/palettesource.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;

namespace helpdesk {

class CommandRegistry;
class PaletteDelegate;
class PaletteModel;
class PlainLabel;

/// One line to find or command anything. Lies over the page, not in a window of its own: the call goes on behind it.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    /// The registry is borrowed.
    CommandPalette(CommandRegistry &commands, QWidget *parent);

    /// A further group, below those there are.
    void addSource(PaletteSource source);
    /// Opens inside \a room, as high as what was found needs.
    void open(const QRect &room);
    /// The room has changed while it is open.
    void setRoom(const QRect &room);
    /// Gives the keyboard back to where it was.
    void dismiss();
    void retranslate();

Q_SIGNALS:
    /// What had the keyboard before is gone: somebody must take it.
    void focusHomeless();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void ask();
    void showFound(int group, int question, std::vector<PaletteEntry> entries);
    void select(int row);
    enum class How { Plainly, Aside };
    void act(How how = How::Plainly);
    void showFoot();
    void giveBack();
    void fit();
    [[nodiscard]] PaletteSource commandSource();
    [[nodiscard]] bool takeListKey(int key, Qt::KeyboardModifiers modifiers);

    CommandRegistry &m_commands;
    QLineEdit *m_line;
    PlainLabel *m_count;
    PaletteModel *m_model;
    PaletteDelegate *m_delegate;
    QListView *m_list;
    PlainLabel *m_foot;
    std::vector<PaletteSource> m_sources;
    QPointer<QWidget> m_before; ///< Had the keyboard when it opened.
    QRect m_room;
    int m_question = 0;
    bool m_chosen = false; ///< The person moved the bar: it stays on its line.
};

} // namespace helpdesk
