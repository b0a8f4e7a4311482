// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;

namespace helpdesk {

class KeyButton;
class PlainLabel;

/// The first start of a desk: who sits here, and the one number that is in no manual. Enter, and it is ready.
class FirstStartPage : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStartPage(QWidget *parent = nullptr);

    void takeFocus();

Q_SIGNALS:
    /// \a centreNumber may be empty.
    void entered(const QString &name, const QString &centreNumber);

protected:
    void changeEvent(QEvent *event) override;

private:
    void finish();
    void retranslate();

    PlainLabel *m_title;
    PlainLabel *m_words;
    PlainLabel *m_nameLabel;
    QLineEdit *m_name;
    PlainLabel *m_nameFault;
    PlainLabel *m_centreLabel;
    QLineEdit *m_centre;
    PlainLabel *m_centreHint;
    KeyButton *m_ready;
};

} // namespace helpdesk
