// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QKeyEvent;
class QLineEdit;

namespace helpdesk {

class DraftKeeper;
class FrontCall;
class PlainLabel;
class ProtocolCells;
class TrailView;

/// The path walked, at the left.
class TrailPanel : public QWidget
{
    Q_OBJECT

public:
    TrailPanel(FrontCall &front, QWidget *parent = nullptr);
    void refresh();
    /// Once a second.
    void tick();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fold();

    FrontCall &m_front;
    PlainLabel *m_title;
    TrailView *m_view;
    ProtocolCells *m_cells;
};

/// The note row at the foot of the card: from the first second of a call.
class CaptureRow : public QWidget
{
    Q_OBJECT

public:
    CaptureRow(FrontCall &front, DraftKeeper &drafts, QWidget *parent = nullptr);
    void takeFocus();
    [[nodiscard]] bool hasKeyboard() const;
    void retranslate();
    /// What stands in the row has been used otherwise.
    void forgetTyped();
    /// A letter typed where no text has the keyboard begins a note, or goes on with one; false when it is no such key
    /// or there is no call to note it in.
    bool takeLetter(const QKeyEvent &event);
    /// The call closes: what stands in the row becomes a note of it, however long.
    void keepBeforeClosing();

Q_SIGNALS:
    /// As it stands in the row, no note yet.
    void beingTyped(const QString &key, const QString &text);
    /// Esc, or Enter on an empty row.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fold();
    void check();
    void keepNote();
    void showFront();

    FrontCall &m_front;
    DraftKeeper &m_drafts;
    QLineEdit *m_line;
    PlainLabel *m_fault;
};

} // namespace helpdesk
