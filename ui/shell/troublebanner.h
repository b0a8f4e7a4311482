// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QPushButton;

namespace helpdesk {

class PlainLabel;
struct ErrorText;

/// Writing fails, no copy can be made, something asked for did not succeed, or the window waits to close: what
/// happened, what is safe, what to do. Gone when it is over. Never takes the keyboard: it comes while somebody types.
class TroubleBanner : public QWidget
{
    Q_OBJECT

public:
    enum class Copy {
        Database, ///< Today's.
        Calls,    ///< The general call report of a shift that has ended.
        Month,    ///< The file of the month's call report.
    };

    explicit TroubleBanner(QWidget *parent = nullptr);

    void setTrouble(std::optional<Error::Code> code, Error::Reason reason = Error::Reason::None);
    /// A copy could not be made; \a folder is where it was to be put. Said only while writing goes well.
    void setCopyTrouble(Copy copy, std::optional<Error::Code> code, const QString &folder);
    /// Words that somebody must have read: they stand until they are taken off, one after the other.
    void addNotice(const QString &happened, const QString &words, std::function<void()> read = {});
    /// The window of another desk did not come up; said for a while, when nothing graver is.
    void setOtherDeskTrouble(bool failed);
    /// Something that was asked for a moment ago did not succeed; said for a while, when nothing graver is.
    void tell(const QString &happened, const QString &words);
    /// The window closes by itself once everything is saved.
    void setClosing(bool closing);
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] ErrorText copyText() const;
    [[nodiscard]] ErrorText monthText() const;
    [[nodiscard]] ErrorText shownText() const;

    PlainLabel *m_happened;
    PlainLabel *m_words;
    QPushButton *m_read;
    struct Notice
    {
        QString happened;
        QString words;
        std::function<void()> read;
    };
    std::vector<Notice> m_notices;
    std::optional<Error::Code> m_code;
    Error::Reason m_reason = Error::Reason::None;
    struct CopyTrouble
    {
        std::optional<Error::Code> code;
        QString folder;
    };
    CopyTrouble m_database;
    CopyTrouble m_calls;
    CopyTrouble m_month;
    bool m_otherDesk = false;
    QTimer m_otherDeskStays{this};
    QString m_toldHappened;
    QString m_toldWords;
    QTimer m_toldStays{this};
    bool m_closing = false;
};

} // namespace helpdesk
