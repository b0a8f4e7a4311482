// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every pair of colours that meets on the screen can be told apart (WCAG 2.1: text 4.5, controls and focus 3).

#include "tests/support/catch.h"
#include "ui/common/keybutton.h"
#include "ui/common/tones.h"

#include <QCheckBox>
#include <QImage>
#include <QPalette>
#include <QRadioButton>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace helpdesk;

namespace {

double channel(double share)
{
    return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

struct State
{
    Tone mark;
    Tone soft;
};

const std::vector<State> states{{Tone::Ok, Tone::OkSoft},           {Tone::Due, Tone::DueSoft},
                                {Tone::Overdue, Tone::OverdueSoft}, {Tone::Info, Tone::InfoSoft},
                                {Tone::Tense, Tone::TenseSoft},     {Tone::Hold, Tone::HoldSoft}};
const std::vector<Tone> panes{Tone::Window, Tone::Surface, Tone::Raised};

void tell(Scheme scheme, Tone front, Tone back, double needed)
{
    INFO((scheme == Scheme::Dark ? "dark " : "light ") << static_cast<int>(front) << " on " << static_cast<int>(back));
    CHECK(contrast(tone(scheme, front), tone(scheme, back)) >= needed);
}

/// The clearest contrast against \a ground that a widget paints within \a part.
double painted(QWidget &widget, const QRect &part, const QColor &ground)
{
    const QImage image = widget.grab().toImage();
    double clearest = 1;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            clearest = std::max(clearest, contrast(image.pixelColor(x, y), ground));
    }
    return clearest;
}

} // namespace

TEST_CASE("contrast is measured as it is defined", "[look]")
{
    CHECK(contrast(Qt::white, Qt::black) == Approx(21.0));
    CHECK(contrast(QColor(0x77, 0x77, 0x77), Qt::white) == Approx(4.48).margin(0.01));
}

TEST_CASE("every text can be read on what it stands on", "[look]")
{
    const Scheme scheme = GENERATE(Scheme::Light, Scheme::Dark);
    constexpr double needed = 4.5;
    for (const Tone text : {Tone::Text, Tone::TextMuted}) {
        for (const Tone back : panes)
            tell(scheme, text, back, needed);
        tell(scheme, text, Tone::Sunken, needed);
        tell(scheme, text, Tone::AccentSoft, needed);
        for (const State &state : states)
            tell(scheme, text, state.soft, needed);
    }
    for (const State &state : states) {
        for (const Tone back : panes)
            tell(scheme, state.mark, back, needed);
        tell(scheme, state.mark, state.soft, needed);
        tell(scheme, Tone::OnState, state.mark, needed);
    }
    for (const Tone back : panes)
        tell(scheme, Tone::Accent, back, needed);
    tell(scheme, Tone::OnAccent, Tone::Accent, needed);
}

TEST_CASE("every control, mark and focus can be seen", "[look]")
{
    const Scheme scheme = GENERATE(Scheme::Light, Scheme::Dark);
    constexpr double needed = 3.0;
    for (const Tone front : {Tone::Control, Tone::Focus, Tone::Accent}) {
        for (const Tone back :
             {Tone::Window, Tone::Surface, Tone::Raised, Tone::AccentSoft, Tone::DueSoft, Tone::OverdueSoft})
            tell(scheme, front, back, needed);
    }
    tell(scheme, Tone::Control, Tone::Sunken, needed);
    tell(scheme, Tone::Focus, Tone::HoldSoft, needed);
    tell(scheme, Tone::Hold, Tone::DueSoft, needed);
    tell(scheme, Tone::Hold, Tone::OverdueSoft, needed);
}

TEST_CASE("what Qt paints by itself can be read too", "[look]")
{
    const Scheme scheme = GENERATE(Scheme::Light, Scheme::Dark);
    const QPalette palette = consolePalette(scheme);
    const std::vector<std::pair<QPalette::ColorRole, QPalette::ColorRole>> pairs{
        {QPalette::WindowText, QPalette::Window},         {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},        {QPalette::ButtonText, QPalette::Button},
        {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::PlaceholderText, QPalette::Base},      {QPalette::Link, QPalette::Base}};
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        for (const auto &[front, back] : pairs) {
            INFO("group " << group << ", role " << front << " on " << back << ", dark " << (scheme == Scheme::Dark));
            CHECK(contrast(palette.color(group, front), palette.color(group, back)) >= 4.5);
        }
    }
}

TEST_CASE("a box to check is seen before it is checked", "[look]")
{
    const Scheme scheme = GENERATE(Scheme::Light, Scheme::Dark);
    QCheckBox check;
    QRadioButton radio;
    for (QAbstractButton *box : {static_cast<QAbstractButton *>(&check), static_cast<QAbstractButton *>(&radio)}) {
        box->setPalette(consolePalette(scheme));
        box->setAutoFillBackground(true);
        box->resize(60, 30);
        const QRect left(0, 0, 24, 30);
        const QColor ground = tone(scheme, Tone::Window);
        CHECK(painted(*box, left, ground) >= 3.0);
        const QImage empty = box->grab().toImage();
        box->setChecked(true);
        CHECK(box->grab().toImage() != empty);
        CHECK(painted(*box, left, ground) >= 3.0);
    }
}

TEST_CASE("a key that cannot be pressed does not look as if it could", "[look]")
{
    const Scheme scheme = GENERATE(Scheme::Light, Scheme::Dark);
    const auto look = GENERATE(KeyButton::Look::Main, KeyButton::Look::Framed, KeyButton::Look::Line);
    KeyButton key(look, {}, QStringLiteral("F5"));
    key.setWord(QStringLiteral("Remove"));
    key.setPalette(consolePalette(scheme));
    key.resize(key.sizeHint());
    const auto ground = [&key] { return key.grab().toImage().pixelColor(key.width() / 2, 5); };
    const QColor live = ground();
    key.setEnabled(false);
    CHECK(ground() != live);
}
