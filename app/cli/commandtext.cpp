// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandtext.h"

#include "app/cli/commands.h"

namespace helpdesk::cli {

void complain(Call &call, const QString &text)
{
    call.err << "auricular-cli: " << text << '\n';
}

void complain(Call &call, const QString &where, const QString &text)
{
    call.err << "auricular-cli: " << where << ": " << text << '\n';
}

int showForm(Call &call, const QString &form)
{
    complain(call, form);
    return wrongUse;
}

QString reasonOf(const Call &call, const QString &code, const QString &sentence)
{
    if (call.speech == Language::English || sentence.isEmpty())
        return code;
    return QStringLiteral("%1 (%2)").arg(sentence, code);
}

} // namespace helpdesk::cli
