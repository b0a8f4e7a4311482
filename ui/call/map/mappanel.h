// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/printports.h"

#include <QWidget>

#include <vector>

class QGraphicsScene;
class QGraphicsView;
class QLineEdit;

namespace helpdesk {

class FrontCall;
class KeyButton;
class MapBoxItem;
class PlainLabel;

/// The whole procedure in two lanes with the path of the call lit; a number or a word and Enter jumps. Covers the card,
/// never the clocks.
class MapPanel : public QWidget
{
    Q_OBJECT

public:
    MapPanel(FrontCall &front, QWidget *parent);

    /// Draws the call in front as it stands and takes the keyboard. REQUIRES: a call is in front.
    void open();
    void retranslate();
    /// Brings the drawing to a printer or into a PDF. REQUIRES: a call is in front.
    void print();
    void setPrintPorts(PrintPorts ports) { m_printing = std::move(ports); }

Q_SIGNALS:
    void chosen(const QString &operation);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void fit();
    void bringIntoSight();
    void markWanted();
    void take();
    [[nodiscard]] QString wanted() const;

    FrontCall &m_front;
    PrintPorts m_printing = printPortsOfSystem();
    PlainLabel *m_title;
    PlainLabel *m_edition;
    PlainLabel *m_ask;
    QLineEdit *m_line;
    KeyButton *m_print;
    KeyButton *m_back;
    QGraphicsScene *m_scene;
    QGraphicsView *m_view;
    PlainLabel *m_legend;
    std::vector<MapBoxItem *> m_boxes;
};

} // namespace helpdesk
