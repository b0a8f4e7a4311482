// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

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
    FrontCall &m_front;
    PlainLabel *m_title;
    TrailView *m_view;
    ProtocolCells *m_cells;
};

/// Who is calling, and the notes, at the right; between calls the keys.
class CallerPanel : public QWidget
{
    Q_OBJECT

public:
    CallerPanel(FrontCall &front, QWidget *parent = nullptr);
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void clear();
    void addFact(const QString &icon, const QString &text, bool spelled);
    void showCaller();
    void showKeys();

    FrontCall &m_front;
    QVBoxLayout *m_rows;
    QWidget *m_body;
    QString m_shown;
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

Q_SIGNALS:
    /// Esc, or Enter on an empty row.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keepNote();
    void showFront();

    FrontCall &m_front;
    DraftKeeper &m_drafts;
    QLineEdit *m_line;
};

} // namespace helpdesk
