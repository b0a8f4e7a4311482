// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localtext.h"

#include <QTranslator>

#include <memory>

namespace helpdesk {

/// Puts the screen into a language, live. The texts of the sources are English; their plurals are translated too.
class ScreenLanguage
{
public:
    ScreenLanguage() = default;
    ~ScreenLanguage();

    /// Every window hears of it as QEvent::LanguageChange.
    void set(Language language);

private:
    void remove();

    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt;
};

} // namespace helpdesk
