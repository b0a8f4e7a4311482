// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/screenlanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace helpdesk {

ScreenLanguage::~ScreenLanguage()
{
    remove();
}

void ScreenLanguage::remove()
{
    for (auto *translator : {&m_own, &m_qt}) {
        if (*translator)
            QCoreApplication::removeTranslator(translator->get());
        translator->reset();
    }
}

void ScreenLanguage::set(Language language)
{
    remove();
    const QString code = language == Language::English ? QStringLiteral("en") : QStringLiteral("es");
    m_qt = std::make_unique<QTranslator>();
    if (language == Language::Spanish
        && m_qt->load(QStringLiteral("qtbase_es"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_qt.get());
    m_own = std::make_unique<QTranslator>();
    if (m_own->load(QStringLiteral(":/i18n/auricular_%1.qm").arg(code)))
        QCoreApplication::installTranslator(m_own.get());
}

} // namespace helpdesk
