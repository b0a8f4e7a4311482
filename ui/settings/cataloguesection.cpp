// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/cataloguesection.h"

#include "ui/common/keybutton.h"
#include "ui/settings/cataloguedraft.h"
#include "ui/settings/savebar.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace helpdesk {

CatalogueSection::CatalogueSection(CatalogueDraft &draft, QWidget *parent)
    : SettingsSection(parent),
      m_draft(draft),
      m_list(new ChoiceList(this)),
      m_add(new KeyButton(KeyButton::Look::Framed, {}, {}, this)),
      m_form(new QVBoxLayout),
      m_save(new SaveBar(this))
{
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_list, 1);
    left->addWidget(m_add);
    m_form->setSpacing(12);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addLayout(left, 1);
    columns->addLayout(m_form, 1);
    column()->addLayout(columns, 1);
    column()->addWidget(m_save);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { showEntry(row); });
    connect(m_add, &KeyButton::clicked, this, [this] {
        const int made = addEntry();
        m_draft.touch();
        chooseRow(made);
        if (m_first)
            m_first->setFocus(Qt::TabFocusReason);
    });
    connect(m_save, &SaveBar::saveWanted, &m_draft, &CatalogueDraft::save);
    connect(m_save, &SaveBar::undoWanted, &m_draft, &CatalogueDraft::undo);
    connect(&m_draft, &CatalogueDraft::changed, this, &CatalogueSection::refresh);
    connect(&m_draft, &CatalogueDraft::saved, this, [this](const QString &edition) {
        m_save->tell(tr("Edition %1 stands: new calls run under it, calls in hand keep theirs.").arg(edition));
    });
    connect(&m_draft, &CatalogueDraft::faultsFound, this, [this](int faults) {
        m_save->tellFault(tr("Not saved, nothing is lost: %n fault(s), each said at its place.", nullptr, faults));
    });
    connect(&m_draft, &CatalogueDraft::failed, this, [this](const QString &words) { m_save->tellFault(words); });
}

/// One edition holds them all: what one section changed is saved with the others.
bool CatalogueSection::isChanged() const
{
    return m_draft.isChanged();
}

void CatalogueSection::load()
{
    m_draft.load();
}

void CatalogueSection::takeFocus()
{
    m_list->setFocus(Qt::TabFocusReason);
}

int CatalogueSection::row() const
{
    return m_list->currentRow();
}

void CatalogueSection::chooseRow(int row)
{
    m_list->setCurrentRow(row);
    showEntry(row);
}

void CatalogueSection::refresh()
{
    m_list->setRows(rows());
    m_save->setChanged(m_draft.isChanged());
    if (m_draft.isChanged())
        m_save->tell({});
    showEntry(row());
}

void CatalogueSection::put(QLineEdit *line, const QString &text)
{
    if (line->text().simplified() != text.simplified() || (!line->hasFocus() && line->text() != text)) {
        line->setText(text);
        line->setCursorPosition(0);
    }
}

void CatalogueSection::retranslate()
{
    m_list->setAccessibleName(listName());
    m_add->setWord(addWord());
    m_list->setEmptyText(tr("Nothing here yet. “%1” adds the first one.").arg(addWord()));
    m_save->retranslate();
    refresh();
}

} // namespace helpdesk
