// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importresultpage.h"

#include "ui/common/keybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/import/importpreviewpage.h"
#include "ui/import/plaintable.h"
#include "ui/text/numbers.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace helpdesk {

ImportResultPage::ImportResultPage(QWidget *parent)
    : QWidget(parent),
      m_counts(new PlainLabel(PlainLabel::Face::Strong, Tone::Text, this)),
      m_outcomes(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this)),
      m_told(new PlainLabel(PlainLabel::Face::Secondary, Tone::Due, this)),
      m_marked(new PlainLabel(PlainLabel::Face::Body, Tone::TextMuted, this)),
      m_refusedName(new PlainLabel(PlainLabel::Face::Body, Tone::Text, this)),
      m_refused(new PlainTable(this)),
      m_save(new KeyButton(KeyButton::Look::Framed, {}, {}, this)),
      m_undo(new KeyButton(KeyButton::Look::Framed, {}, {}, this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 12);
    rows->setSpacing(8);
    for (PlainLabel *label : {m_counts, m_outcomes, m_told, m_marked, m_refusedName}) {
        label->setWordWrap(true);
        label->setContentsMargins(32, label == m_refusedName ? 12 : 0, 32, 0);
        rows->addWidget(label);
    }
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(16, 0, 16, 0); // Words in it stand under those above.
    inset->addWidget(m_refused);
    rows->addLayout(inset);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(32, 4, 32, 0);
    buttons->setSpacing(8);
    buttons->addWidget(m_save);
    buttons->addWidget(m_undo);
    buttons->addStretch(1);
    rows->addLayout(buttons);
    rows->addStretch(1);
    connect(m_save, &KeyButton::clicked, this, &ImportResultPage::rejectedWanted);
    connect(m_undo, &KeyButton::clicked, this, [this] { Q_EMIT undoWanted(m_end.run); });
    retranslate();
}

void ImportResultPage::setEnd(const ImportEnd &end)
{
    m_end = end;
    showAll();
}

bool ImportResultPage::takeFocus()
{
    if (m_save->isVisibleTo(this))
        m_save->setFocus(Qt::TabFocusReason);
    return m_save->isVisibleTo(this);
}

void ImportResultPage::showAll()
{
    const CallImportReport &report = m_end.report;
    m_counts->setText(report.taken == 0
                          ? tr("No call was brought in: %1 are here already, %2 rows cannot be taken.")
                                .arg(groupedNumber(report.known), groupedNumber(static_cast<qint64>(report.bad.size())))
                          : tr("%1 calls were brought in; %2 were here already, %3 rows were not taken.")
                                .arg(groupedNumber(report.taken), groupedNumber(report.known),
                                     groupedNumber(static_cast<qint64>(report.bad.size()))));
    m_outcomes->setText(ImportPreviewPage::outcomesOf(report));
    m_outcomes->setVisible(report.taken > 0);
    m_told->setText(ImportPreviewPage::toldOf(report, m_end.notices, m_end.sheets));
    m_told->setVisible(!m_told->text().isEmpty());
    m_marked->setVisible(report.taken > 0);
    m_undo->setVisible(report.taken > 0);
    const bool someRefused = !m_end.refused.empty();
    ImportPreviewPage::showRefused(*m_refused, m_end.refused);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_refusedName, m_refused, m_save})
        widget->setVisible(someRefused);
}

void ImportResultPage::retranslate()
{
    m_marked->setText(tr("They are in the call log and in the figures of their months, marked as imported. All of them "
                         "can be taken back, also later, in the list of earlier imports."));
    m_refusedName->setText(tr("The rows that were not taken can be saved with the reason before each. Mend them there "
                              "and bring that file in."));
    m_save->setWord(tr("Save the rows not taken…"));
    m_undo->setWord(tr("Take it back…"));
    ImportPreviewPage::nameRefused(*m_refused);
    showAll();
}

} // namespace helpdesk
