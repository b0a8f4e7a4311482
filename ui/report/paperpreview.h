// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/paper.h"

#include <QWidget>

#include <memory>

class QStackedLayout;

namespace helpdesk {

class PlainLabel;
class SheetsView;

/// Sheets of paper, or a sentence where there are none. A further document takes the place of the one before and stands
/// as far down.
class PaperPreview : public QWidget
{
    Q_OBJECT

public:
    explicit PaperPreview(QWidget *parent = nullptr);
    ~PaperPreview() override;

    void showDocument(PaperDocument document);
    void say(const QString &words);
    [[nodiscard]] bool showsPaper() const;
    /// Of the document that was shown last; null: none was.
    [[nodiscard]] const PaperSheets *sheets() const { return m_sheets.get(); }
    void takeFocus();

private:
    QStackedLayout *m_stack;
    PlainLabel *m_words;
    std::unique_ptr<PaperSheets> m_sheets; ///< Before the view, which borrows it.
    SheetsView *m_view = nullptr;
};

} // namespace helpdesk
