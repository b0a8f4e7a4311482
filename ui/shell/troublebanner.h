// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QWidget>

#include <optional>

namespace helpdesk {

class PlainLabel;

/// Writing fails: what happened, what is safe, what to do. Gone when it is over.
class TroubleBanner : public QWidget
{
    Q_OBJECT

public:
    explicit TroubleBanner(QWidget *parent = nullptr);

    void setTrouble(std::optional<Error::Code> code);
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_happened;
    PlainLabel *m_words;
    std::optional<Error::Code> m_code;
};

} // namespace helpdesk
