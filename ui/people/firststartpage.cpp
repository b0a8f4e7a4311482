// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/firststartpage.h"

#include "core/catalogue/catalogue.h"
#include "core/people/accountname.h"
#include "ui/common/answerbutton.h"
#include "ui/common/keybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/type.h"
#include "ui/text/words.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace helpdesk {

namespace {

constexpr int columnWidth = 560;
constexpr int lowColumnWidth = 760;

PlainLabel *makeLabel(QWidget *parent, Tone tone = Tone::TextMuted)
{
    return new PlainLabel(PlainLabel::Face::Small, tone, parent);
}

} // namespace

FirstStartPage::FirstStartPage(QWidget *parent)
    : QWidget(parent),
      m_title(new PlainLabel(PlainLabel::Face::Figure, Tone::Text, this)),
      m_words(new PlainLabel(PlainLabel::Face::Body, Tone::TextMuted, this)),
      m_spanish(new AnswerButton(QStringLiteral("Español"), {}, this)),
      m_english(new AnswerButton(QStringLiteral("English"), {}, this)),
      m_nameLabel(makeLabel(this)),
      m_name(new QLineEdit(this)),
      m_nameFault(makeLabel(this, Tone::Overdue)),
      m_organisationLabel(makeLabel(this)),
      m_organisation(new QLineEdit(seedOrganisation, this)),
      m_organisationFault(makeLabel(this, Tone::Overdue)),
      m_unitLabel(makeLabel(this)),
      m_unit(new QLineEdit(seedUnit, this)),
      m_unitFault(makeLabel(this, Tone::Overdue)),
      m_zoneLabel(makeLabel(this)),
      m_zone(new QComboBox(this)),
      m_zoneFault(makeLabel(this, Tone::Overdue)),
      m_centreLabel(makeLabel(this)),
      m_centre(new QLineEdit(this)),
      m_centreFault(makeLabel(this, Tone::Overdue)),
      m_resolverLabel(makeLabel(this)),
      m_resolver(new QLineEdit(this)),
      m_resolverFault(makeLabel(this, Tone::Overdue)),
      m_ready(new KeyButton(KeyButton::Look::Main, QStringLiteral("check"), {}, this)),
      m_demo(new KeyButton(KeyButton::Look::Framed, QStringLiteral("log"), {}, this)),
      m_demoWords(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->addItems(timeZoneNames());
    for (QLineEdit *line : {m_name, m_organisation, m_unit, m_zone->lineEdit(), m_centre, m_resolver}) {
        line->setFont(typeface(line == m_name ? 16 : 14));
        line->setCursorPosition(0); // What is filled in is read from its beginning.
        connect(line, &QLineEdit::returnPressed, this, &FirstStartPage::finish);
    }
    m_name->setMinimumHeight(42);
    for (QWidget *field : std::initializer_list<QWidget *>{m_organisation, m_unit, m_zone, m_centre, m_resolver})
        field->setMinimumHeight(36);
    for (PlainLabel *label :
         {m_title, m_words, m_nameLabel, m_organisationLabel, m_unitLabel, m_zoneLabel, m_centreLabel, m_demoWords,
          m_nameFault, m_organisationFault, m_unitFault, m_zoneFault, m_centreFault, m_resolverLabel, m_resolverFault})
        label->setWordWrap(true);
    for (QWidget *later : std::initializer_list<QWidget *>{m_nameFault, m_organisationFault, m_unitFault, m_zoneFault,
                                                           m_centreFault, m_resolverFault, m_demo, m_demoWords})
        later->hide();
    layOut();
    connect(m_spanish, &AnswerButton::clicked, this, [this] { Q_EMIT languageChosen(Language::Spanish); });
    connect(m_english, &AnswerButton::clicked, this, [this] { Q_EMIT languageChosen(Language::English); });
    connect(m_ready, &KeyButton::clicked, this, &FirstStartPage::finish);
    connect(m_demo, &KeyButton::clicked, this, &FirstStartPage::demoWanted);
    retranslate();
}

void FirstStartPage::layOut()
{
    m_box = new QWidget(this);
    auto *column = new QVBoxLayout(m_box);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(4);
    auto *languages = new QHBoxLayout;
    languages->setSpacing(4);
    for (AnswerButton *language : {m_spanish, m_english}) {
        language->setCompact(true);
        languages->addWidget(language);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_ready);
    buttons->addWidget(m_demo);
    buttons->addStretch(1);
    column->addStretch(2);
    column->addLayout(languages);
    column->addSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addSpacing(4);
    const auto field = [](std::initializer_list<QWidget *> parts) {
        auto *rows = new QVBoxLayout;
        rows->setSpacing(4);
        rows->setContentsMargins(0, 8, 0, 0);
        for (QWidget *part : parts)
            rows->addWidget(part);
        rows->addStretch(1);
        return rows;
    };
    for (QBoxLayout *&pair : m_pairs) {
        pair = new QBoxLayout(QBoxLayout::TopToBottom);
        column->addLayout(pair);
    }
    m_pairs[0]->addLayout(field({m_nameLabel, m_name, m_nameFault}), 1);
    m_pairs[0]->addLayout(field({m_resolverLabel, m_resolver, m_resolverFault}), 1);
    m_pairs[1]->addLayout(field({m_organisationLabel, m_organisation, m_organisationFault}), 1);
    m_pairs[1]->addLayout(field({m_unitLabel, m_unit, m_unitFault}), 1);
    m_pairs[2]->addLayout(field({m_zoneLabel, m_zone, m_zoneFault}), 1);
    m_pairs[2]->addLayout(field({m_centreLabel, m_centre, m_centreFault}), 1);
    setTabOrder(m_name, m_resolver); // As they stand.
    column->addSpacing(16);
    column->addLayout(buttons);
    column->addWidget(m_demoWords);
    column->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(m_box);
    row->addStretch(1);
    setLow(false);
}

void FirstStartPage::setLow(bool low)
{
    m_box->setFixedWidth(low ? lowColumnWidth : columnWidth);
    for (QBoxLayout *pair : m_pairs) {
        pair->setDirection(low ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        pair->setSpacing(low ? 16 : 4);
    }
}

void FirstStartPage::takeFocus()
{
    m_name->setFocus();
}

void FirstStartPage::setScreen(Language language)
{
    m_spanish->setState(language == Language::Spanish ? AnswerButton::State::Chosen : AnswerButton::State::Live);
    m_english->setState(language == Language::English ? AnswerButton::State::Chosen : AnswerButton::State::Live);
}

void FirstStartPage::propose(const Organisation &organisation)
{
    m_organisation->setText(organisation.name.isEmpty() ? seedOrganisation : organisation.name);
    m_unit->setText(organisation.unit.isEmpty() ? seedUnit : organisation.unit);
    for (QLineEdit *line : {m_organisation, m_unit})
        line->setCursorPosition(0); // A long name is read from its beginning.
    m_centre->setText(organisation.centreNumber);
    m_zone->setCurrentIndex(m_zone->findText(organisation.timeZone));
    m_zone->setEditText(organisation.timeZone);
    m_given = false;
}

void FirstStartPage::askResolver(bool asked)
{
    m_resolverLabel->setVisible(asked);
    m_resolver->setVisible(asked);
    if (!asked)
        m_resolver->clear();
}

void FirstStartPage::letAgain()
{
    m_given = false;
}

void FirstStartPage::offerDemo(bool offered)
{
    m_demo->setVisible(offered);
    m_demoWords->setVisible(offered);
}

void FirstStartPage::tellDemo(const QString &words, bool mayAsk)
{
    m_demoWords->setText(words);
    m_demo->setEnabled(mayAsk);
}

void FirstStartPage::retranslate()
{
    m_title->setText(tr("Who answers at this desk?"));
    m_words->setText(
        tr("The greeting says this name. The rest is filled in; everything can be changed later in the settings."));
    m_nameLabel->setText(tr("Name and surname"));
    m_name->setAccessibleName(m_nameLabel->text());
    m_organisationLabel->setText(tr("Organisation"));
    m_organisation->setAccessibleName(m_organisationLabel->text());
    m_unitLabel->setText(tr("Unit"));
    m_unit->setAccessibleName(m_unitLabel->text());
    m_zoneLabel->setText(tr("Time zone"));
    m_zone->setAccessibleName(m_zoneLabel->text());
    m_centreLabel->setText(tr("Telephone of the Centro de Atención Telefónica (may stay empty)"));
    m_centre->setAccessibleName(m_centreLabel->text());
    setPlainToolTip(m_centre,
                    tr("It is given to callers who ask for a service of somebody else. It is in no manual: ask your "
                       "head of department."));
    m_resolverLabel->setText(tr("Who solves the tickets (may stay empty)"));
    m_resolver->setAccessibleName(m_resolverLabel->text());
    setPlainToolTip(m_resolver,
                    tr("Name and surname of one resolver, proposed for the tickets of every group. The settings name "
                       "others, group by group."));
    m_ready->setWord(tr("Ready"));
    m_ready->setKey(tr("Enter"));
    m_demo->setWord(tr("Look around in a demo desk"));
    for (const PlainLabel *fault :
         {m_nameFault, m_organisationFault, m_unitFault, m_zoneFault, m_centreFault, m_resolverFault}) {
        if (!fault->isHidden()) {
            check();
            break;
        }
    }
}

QWidget *FirstStartPage::check()
{
    const std::optional<NameFault> fault = nameFault(tidyName(m_name->text()), {});
    const QString noZone = tr("This is no time zone. Choose one of the list, for example America/Mexico_City.");
    struct Found
    {
        QWidget *field;
        PlainLabel *label;
        QString words;
    };
    const Found found[] = {
        {m_name, m_nameFault, fault ? Words::of(*fault) : QString()},
        {m_organisation, m_organisationFault,
         Words::tooLong(m_organisation->text().simplified(), longestOrganisationName)},
        {m_unit, m_unitFault, Words::tooLong(m_unit->text().simplified(), longestOrganisationName)},
        {m_zone, m_zoneFault, isTimeZone(m_zone->currentText().trimmed()) ? QString() : noZone},
        {m_centre, m_centreFault, Words::tooLong(m_centre->text().simplified(), longestCentreNumber)},
        {m_resolver, m_resolverFault, Words::tooLong(m_resolver->text().simplified(), longestCatalogueName)}};
    QWidget *first = nullptr;
    for (const Found &each : found) {
        each.label->setText(each.words);
        each.label->setVisible(!each.words.isEmpty());
        first = first || each.words.isEmpty() ? first : each.field;
    }
    return first;
}

void FirstStartPage::finish()
{
    if (QWidget *faulty = check()) {
        faulty->setFocus();
        return;
    }
    if (std::exchange(m_given, true))
        return;
    const auto orSeed = [](const QLineEdit *line, const QString &seed) {
        return line->text().simplified().isEmpty() ? seed : line->text().simplified();
    };
    Q_EMIT entered(tidyName(m_name->text()),
                   {orSeed(m_organisation, seedOrganisation), orSeed(m_unit, seedUnit), m_zone->currentText().trimmed(),
                    m_centre->text().simplified()},
                   m_resolver->text().simplified());
}

void FirstStartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // After the window itself has been shown, which else gives the keyboard to its first widget.
    QMetaObject::invokeMethod(this, &FirstStartPage::takeFocus, Qt::QueuedConnection);
}

void FirstStartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
