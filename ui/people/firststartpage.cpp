// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/firststartpage.h"

#include "ui/common/keybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/common/type.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace helpdesk {

FirstStartPage::FirstStartPage(QWidget *parent)
    : QWidget(parent), m_title(new PlainLabel(PlainLabel::Face::Figure, Tone::Text, this)),
      m_words(new PlainLabel(PlainLabel::Face::Body, Tone::TextMuted, this)),
      m_nameLabel(new PlainLabel(PlainLabel::Face::Small, Tone::TextMuted, this)), m_name(new QLineEdit(this)),
      m_nameFault(new PlainLabel(PlainLabel::Face::Small, Tone::Overdue, this)),
      m_centreLabel(new PlainLabel(PlainLabel::Face::Small, Tone::TextMuted, this)), m_centre(new QLineEdit(this)),
      m_centreHint(new PlainLabel(PlainLabel::Face::Small, Tone::TextMuted, this)),
      m_ready(new KeyButton(KeyButton::Look::Main, QStringLiteral("check"), {}, this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    for (QLineEdit *line : {m_name, m_centre}) {
        line->setFont(typeface(16));
        line->setMinimumHeight(42);
        line->setMaxLength(120);
        connect(line, &QLineEdit::returnPressed, this, &FirstStartPage::finish);
    }
    for (PlainLabel *label : {m_title, m_words, m_nameLabel, m_centreLabel, m_centreHint})
        label->setWordWrap(true);
    m_nameFault->hide();
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addSpacing(24);
    column->addWidget(m_nameLabel);
    column->addWidget(m_name);
    column->addWidget(m_nameFault);
    column->addSpacing(12);
    column->addWidget(m_centreLabel);
    column->addWidget(m_centre);
    column->addWidget(m_centreHint);
    column->addSpacing(20);
    column->addWidget(m_ready);
    column->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    auto *box = new QWidget(this);
    box->setFixedWidth(520);
    box->setLayout(column);
    row->addWidget(box);
    row->addStretch(1);
    connect(m_ready, &KeyButton::clicked, this, &FirstStartPage::finish);
    retranslate();
}

void FirstStartPage::takeFocus()
{
    m_name->setFocus();
}

void FirstStartPage::retranslate()
{
    m_title->setText(tr("Who answers at this desk?"));
    m_words->setText(tr("The greeting says this name. More people can be added later from the menu."));
    m_nameLabel->setText(tr("Name and surname"));
    m_name->setAccessibleName(m_nameLabel->text());
    m_nameFault->setText(tr("The name is missing"));
    m_centreLabel->setText(tr("Telephone of the Centro de Atención Telefónica (may stay empty)"));
    m_centre->setAccessibleName(m_centreLabel->text());
    m_centreHint->setText(tr("It is given to callers who ask for a service of somebody else. It is in no manual: ask your head of department."));
    m_ready->setWord(tr("Ready"));
    m_ready->setKey(tr("Enter"));
}

void FirstStartPage::finish()
{
    const QString name = m_name->text().simplified();
    m_nameFault->setVisible(name.isEmpty());
    if (name.isEmpty()) {
        m_name->setFocus();
        return;
    }
    Q_EMIT entered(name, m_centre->text().simplified());
}

void FirstStartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
