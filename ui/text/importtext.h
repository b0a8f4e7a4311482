// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/csvtext.h"
#include "core/import/filetrouble.h"
#include "core/import/importanswers.h"
#include "core/import/importedcall.h"

#include <QCoreApplication>
#include <QString>

namespace helpdesk {

/// The words for logs kept before: their columns, what is wrong with a row, why a file cannot be read.
class ImportText
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::ImportText)

public:
    [[nodiscard]] static QString of(ImportColumn column);
    [[nodiscard]] static QString of(RowFault fault);
    /// "The day is missing", "Neither yes nor no (Tense: yes or no)".
    [[nodiscard]] static QString of(const BadRow &bad);
    /// What is wrong, and what to do.
    [[nodiscard]] static QString of(FileTrouble trouble);
    /// What is asked, without and with examples.
    [[nodiscard]] static QString asked(const ImportQuestion &question);
    [[nodiscard]] static QString of(const ImportQuestion &question);
    /// The answers to it, each with the word that stands for it (ImportAnswers).
    [[nodiscard]] static QList<std::pair<QString, QString>> answersTo(ImportQuestion::About about);
    [[nodiscard]] static QString of(const ImportNotice &notice);
    [[nodiscard]] static QString of(TextEncoding encoding);

private:
    [[nodiscard]] static QString passedOver(const ImportNotice &notice);
};

} // namespace helpdesk
