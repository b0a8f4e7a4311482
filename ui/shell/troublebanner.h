// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QWidget>

#include <optional>

namespace helpdesk {

class PlainLabel;
struct ErrorText;

/// Writing fails, no copy can be made, or the window waits to close: what happened, what is safe, what to do. Gone when it
/// is over.
class TroubleBanner : public QWidget
{
    Q_OBJECT

public:
    explicit TroubleBanner(QWidget *parent = nullptr);

    void setTrouble(std::optional<Error::Code> code);
    /// Today's copy of the database could not be made. Said only while writing goes well.
    void setCopyTrouble(std::optional<Error::Code> code, const QString &folder);
    /// The window closes by itself once everything is saved.
    void setClosing(bool closing);
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] ErrorText copyText() const;

    PlainLabel *m_happened;
    PlainLabel *m_words;
    std::optional<Error::Code> m_code;
    std::optional<Error::Code> m_copyCode;
    QString m_folder; ///< Of the copies.
    bool m_closing = false;
};

} // namespace helpdesk
