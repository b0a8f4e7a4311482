// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/standing.h"

#include <QWidget>

namespace helpdesk {

class FrontCall;
class PlainLabel;

/// The points of the protocol at the foot of the trail: kept has a bar below, in course is dotted, missed has a bar on
/// top, words below.
class ProtocolCells : public QWidget
{
    Q_OBJECT

public:
    ProtocolCells(FrontCall &front, QWidget *parent);

    /// Shows where the call in front stands; hidden between calls.
    void refresh();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString wordsOf(const std::vector<PointStanding> &standing) const;
    [[nodiscard]] QRect cell(int at) const;

    FrontCall &m_front;
    PlainLabel *m_title;
    PlainLabel *m_words;
    std::vector<PointStanding> m_standing;
};

} // namespace helpdesk
