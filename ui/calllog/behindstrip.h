// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace helpdesk {

class KeyButton;
class PlainLabel;

/// Above the rows of the log: which figure's calls they are, and the ways back.
class BehindStrip : public QWidget
{
    Q_OBJECT

public:
    explicit BehindStrip(QWidget *parent = nullptr);

    void showWords(const QString &words);
    void retranslate();

Q_SIGNALS:
    void allWanted();
    void reportWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_of;
    PlainLabel *m_words;
    KeyButton *m_back;
    KeyButton *m_all;
};

} // namespace helpdesk
