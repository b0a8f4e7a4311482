// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localtext.h"
#include "core/organisation/organisation.h"

#include <QWidget>

#include <array>

class QBoxLayout;
class QComboBox;
class QLineEdit;

namespace helpdesk {

class AnswerButton;
class KeyButton;
class PlainLabel;

/// The first start of a desk: the language, who sits here, whose desk it is. Everything but the name is filled in:
/// a name and Enter, and it is ready.
class FirstStartPage : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStartPage(QWidget *parent = nullptr);

    void takeFocus();
    /// The language the screen speaks now.
    void setScreen(Language language);
    /// What stands already, and the zone to begin with.
    void propose(const Organisation &organisation);
    /// Whether the first resolver is asked for too: who is known already is not.
    void askResolver(bool asked);
    /// What was given could not be kept: it may be given again.
    void letAgain();
    void offerDemo(bool offered);
    /// The window is low: what is filled in already stands two by two.
    void setLow(bool low);
    /// How far the demo desk is, and whether it may be asked for (again).
    void tellDemo(const QString &words, bool mayAsk);

Q_SIGNALS:
    void languageChosen(helpdesk::Language language);
    /// \a resolver may be empty: nobody is named yet.
    void entered(const QString &name, const helpdesk::Organisation &organisation, const QString &resolver);
    void demoWanted();

protected:
    /// The keyboard begins at the name, whatever stood before.
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    /// Says below each field what is wrong with it; the first such field, null when all can be kept.
    QWidget *check();
    void finish();
    void retranslate();

    QWidget *m_box = nullptr;
    std::array<QBoxLayout *, 3> m_pairs{};
    PlainLabel *m_title;
    PlainLabel *m_words;
    AnswerButton *m_spanish;
    AnswerButton *m_english;
    PlainLabel *m_nameLabel;
    QLineEdit *m_name;
    PlainLabel *m_nameFault;
    PlainLabel *m_organisationLabel;
    QLineEdit *m_organisation;
    PlainLabel *m_organisationFault;
    PlainLabel *m_unitLabel;
    QLineEdit *m_unit;
    PlainLabel *m_unitFault;
    PlainLabel *m_zoneLabel;
    QComboBox *m_zone;
    PlainLabel *m_zoneFault;
    PlainLabel *m_centreLabel;
    QLineEdit *m_centre;
    PlainLabel *m_centreFault;
    PlainLabel *m_resolverLabel;
    QLineEdit *m_resolver;
    PlainLabel *m_resolverFault;
    bool m_given = false; ///< Nothing is said twice while it is being kept.
    KeyButton *m_ready;
    KeyButton *m_demo;
    PlainLabel *m_demoWords;
};

} // namespace helpdesk
