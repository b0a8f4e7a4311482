// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/tones.h"

#include <QWidget>

class QMenu;
class QTabBar;
class QToolButton;

namespace helpdesk {

class KeyButton;
class PlainLabel;
class SaveMark;

/// The topmost row: the product, the pages, the way to everything, who sits here and how, what is saved and where, the
/// menu.
class PageRow : public QWidget
{
    Q_OBJECT

public:
    /// \a menu is borrowed.
    PageRow(QMenu *menu, QWidget *parent);

    [[nodiscard]] QTabBar *tabs() const { return m_tabs; }
    [[nodiscard]] SaveMark *mark() const { return m_mark; }
    /// \a position one behind the last: a further page.
    void setPageTitle(int position, const QString &title);
    void setAgent(const QString &name);
    /// A word about the desk itself beside the pages; empty: none.
    void setDeskWord(const QString &word, const QString &tip);
    /// What the agent is doing, below the name.
    void setPresence(const QString &words, Tone tone);
    /// While nobody sits here there is nothing to choose from.
    void setPagesShown(bool shown);
    void openMenu();
    /// Where the window is narrow words give way to signs.
    void setFolded(bool folded);
    void retranslate();

Q_SIGNALS:
    void paletteWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut(QMenu *menu);
    void fold();
    void fitTabs();

    PlainLabel *m_name;
    QTabBar *m_tabs;
    PlainLabel *m_deskWord;
    KeyButton *m_find;
    PlainLabel *m_agent;
    PlainLabel *m_presence;
    SaveMark *m_mark;
    QToolButton *m_menuButton;
    bool m_folded = false;
};

} // namespace helpdesk
