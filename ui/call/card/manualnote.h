// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace helpdesk {

class PlainLabel;

/// The manual's own words about the operation in hand, framed, below everything that acts.
class ManualNote : public QWidget
{
    Q_OBJECT

public:
    explicit ManualNote(QWidget *parent);

    /// Empty: nothing to show. \a toDo stands first where the head does not show it.
    void setWords(const QString &toDo, const QString &manual);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_toDo;
    PlainLabel *m_manual;
};

} // namespace helpdesk
