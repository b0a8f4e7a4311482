// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingfield.h"

#include "ui/common/plainlabel.h"
#include "ui/common/type.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace helpdesk {

namespace {

constexpr int mostTyped = 1000; ///< Whoever pastes a page has the wrong field; what is kept is shorter and said.

} // namespace

SettingField::SettingField(QWidget *editor, QWidget *parent)
    : QWidget(parent),
      m_editor(editor),
      m_name(new PlainLabel(PlainLabel::Face::Small, Tone::TextMuted, this)),
      m_foot(new PlainLabel(PlainLabel::Face::Small, Tone::TextMuted, this))
{
    m_foot->setWordWrap(true);
    m_foot->hide();
    editor->setMinimumHeight(36);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_name);
    column->addWidget(editor);
    column->addWidget(m_foot);
    setFocusProxy(editor);
}

void SettingField::setName(const QString &name)
{
    m_name->setText(name);
    m_editor->setAccessibleName(name);
}

void SettingField::setHint(const QString &hint)
{
    m_hint = hint;
    showFoot();
}

void SettingField::setFault(const QString &fault)
{
    m_faultWords = fault;
    showFoot();
}

void SettingField::showFoot()
{
    const QString words = hasFault() ? m_faultWords : m_hint;
    m_foot->setTone(hasFault() ? Tone::Overdue : Tone::TextMuted);
    m_foot->setText(words);
    m_foot->setVisible(!words.isEmpty());
    m_editor->setAccessibleDescription(words);
}

QLineEdit *makeSettingLine(QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setFont(typeface(14));
    line->setMinimumHeight(36);
    line->setMaxLength(mostTyped);
    return line;
}

void offerChoices(QComboBox *box, const std::vector<std::pair<QString, QString>> &choices, const QString &chosen)
{
    if (box->view()->isVisible())
        return;
    bool same = box->count() == static_cast<int>(choices.size());
    for (int i = 0; same && i < box->count(); ++i)
        same = box->itemText(i) == choices[static_cast<std::size_t>(i)].first
            && box->itemData(i).toString() == choices[static_cast<std::size_t>(i)].second;
    if (!same) {
        box->clear();
        for (const auto &[name, id] : choices)
            box->addItem(name, id);
    }
    box->setCurrentIndex(box->findData(chosen));
}

} // namespace helpdesk
