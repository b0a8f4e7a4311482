// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callreader.h"
#include "ui/print/paper.h"

#include <QWidget>

#include <optional>

namespace helpdesk {

/// A document that can be printed, and the name proposed for its file.
struct PrintableReport
{
    PaperDocument document;
    QString fileName;
};

/// One panel of the page of reports.
class ReportPanel : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    /// The panel is in sight, or something in the database has changed: asks for what stands now.
    virtual void load() = 0;
    /// The page is in sight, this panel perhaps not: asks for what its row in the list tells beside its title.
    virtual void peek() {}
    /// How many things wait here, short; empty: none. And the same in whole words.
    [[nodiscard]] virtual QString note() const { return {}; }
    [[nodiscard]] virtual QString noteWords() const { return {}; }
    /// Gives the keyboard to what the panel is about.
    virtual void takeFocus() = 0;
    virtual void retranslate() = 0;
    /// The window has become too small for something, or large enough again.
    virtual void fold() {}
    /// What was begun here and is lost with the window, in words with the panel's name; empty: nothing.
    [[nodiscard]] virtual QString begun() const { return {}; }
    [[nodiscard]] virtual bool canPrint() const { return false; }
    /// What is in sight, on paper; empty when there is nothing yet.
    [[nodiscard]] virtual std::optional<PrintableReport> printable() { return std::nullopt; }

Q_SIGNALS:
    /// The calls behind a figure; \a words say which they are.
    void callsWanted(const helpdesk::CallFilter &filter, const QString &words);
    /// One call is to be seen in the log.
    void callWanted(helpdesk::CallId call);
    void noteChanged();
    /// What stands on the panel is to be printed.
    void printWanted();
};

} // namespace helpdesk
