// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace helpdesk {

/// A small icon or a key, drawn in the palette of the moment.
class Sign : public QWidget
{
public:
    /// A key when \a icon is empty.
    Sign(const QString &icon, const QString &key, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_key;
};

} // namespace helpdesk
