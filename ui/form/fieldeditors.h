// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/fieldeditor.h"

namespace helpdesk {

/// The editor for a type of field.
[[nodiscard]] FieldEditor *makeFieldEditor(FieldContext context, QWidget *parent);

} // namespace helpdesk
