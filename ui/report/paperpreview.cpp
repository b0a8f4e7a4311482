// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/paperpreview.h"

#include "ui/common/plainlabel.h"
#include "ui/common/printdialog.h"

#include <QScrollBar>
#include <QStackedLayout>

namespace helpdesk {

PaperPreview::PaperPreview(QWidget *parent)
    : QWidget(parent),
      m_stack(new QStackedLayout(this)),
      m_words(new PlainLabel(PlainLabel::Face::Body, Tone::TextMuted, this))
{
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setMargin(24);
    m_stack->addWidget(m_words);
}

PaperPreview::~PaperPreview()
{
    delete m_view;
}

void PaperPreview::showDocument(PaperDocument document)
{
    auto sheets = std::make_unique<PaperSheets>(std::move(document));
    auto *view = new SheetsView(*sheets, this);
    const bool focused = m_view && m_view->hasFocus();
    const int scroll = m_view ? m_view->verticalScrollBar()->value() : 0;
    m_stack->addWidget(view);
    m_stack->setCurrentWidget(view);
    view->resize(size());
    view->verticalScrollBar()->setValue(scroll);
    if (focused)
        view->setFocus();
    delete m_view;
    m_view = view;
    m_sheets = std::move(sheets);
}

void PaperPreview::say(const QString &words)
{
    m_words->setText(words);
    m_stack->setCurrentWidget(m_words);
}

bool PaperPreview::showsPaper() const
{
    return m_view && m_stack->currentWidget() == m_view;
}

void PaperPreview::takeFocus()
{
    if (showsPaper())
        m_view->setFocus(Qt::TabFocusReason);
}

} // namespace helpdesk
