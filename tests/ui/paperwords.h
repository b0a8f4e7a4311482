// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/paper.h"

#include <QStringList>

namespace helpdesk {

/// The words of a document's PDF, sheet by sheet as they stand. Pictures under \a name where AURICULAR_TEST_PICTURES
/// asks for them.
[[nodiscard]] QStringList sheetWords(PaperDocument document, const QString &name);

} // namespace helpdesk
