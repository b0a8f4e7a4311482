// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheet/sheeterror.h"

#include <cerrno>

namespace helpdesk {

Error sheetError(const char *step, int systemError)
{
    Error::Code code = Error::Code::StorageFailed;
    if (systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG)
        code = Error::Code::StorageFull;
    else if (systemError == EACCES || systemError == EROFS || systemError == EPERM || systemError == EISDIR
             || systemError == ENOENT || systemError == ENOTDIR)
        code = Error::Code::StorageReadOnly;
    else if (systemError == EBUSY || systemError == ETXTBSY)
        code = Error::Code::StorageBusy;
    return {code, QStringLiteral("sheet: %1, errno %2").arg(QLatin1String(step)).arg(systemError), {}};
}

} // namespace helpdesk
