// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;

namespace helpdesk {

/// A day or a month between two arrows. The arrow keys step by one, the page keys by many.
class StepRow : public QWidget
{
    Q_OBJECT

public:
    explicit StepRow(QWidget *parent = nullptr);

    /// What is shown; \a mayGoOn: there is a later one.
    void showWords(const QString &words, bool mayGoOn);
    /// As read aloud: what is chosen here, and what the two arrows lead to.
    void setNames(const QString &what, const QString &earlier, const QString &later);
    [[nodiscard]] const QString &words() const { return m_words; }
    /// As wide as the widest of what it may show.
    void setWidest(const QString &words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// By so many steps, earlier when negative; many is asked for by \a far.
    void stepped(int by, bool far);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QToolButton *m_earlier;
    QToolButton *m_later;
    QString m_what;
    QString m_words;
    int m_widest = 140;
    bool m_mayGoOn = true;
};

} // namespace helpdesk
