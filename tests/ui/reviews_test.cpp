// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Calls that are listened to: what a senior says of them, what their agents answer, and who sees none of it.

#include "tests/support/common.h"
#include "tests/ui/reportdesk.h"
#include "ui/common/answerbutton.h"
#include "ui/common/keybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/report/figuretable.h"
#include "ui/report/reviewspanel.h"
#include "ui/text/figuretext.h"

#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOptionComboBox>

using namespace helpdesk;

namespace {

constexpr AccountId lucia{1};
constexpr AccountId ana{2};
constexpr AccountId raul{3};

/// Lucía listens to a call of Ana's; one of her own was drawn too.
struct ReviewStage : ReportStage
{
    explicit ReviewStage(Language screen = Language::English) : ReportStage(screen)
    {
        desk.session.setNames({{lucia, text("Lucía Ramírez")}, {ana, text("Ana Soto")}, {raul, text("Raúl Díaz")}});
        ofAna = reviews.add(ana, desk.now.wallMs - 26 * 3'600'000LL);
        ofLucia = reviews.add(lucia, desk.now.wallMs - 25 * 3'600'000LL);
        sit(lucia, Density::Senior);
    }

    void sit(AccountId account, Density density)
    {
        desk.session.setDensity(density);
        desk.session.setAccount({account, desk.session.nameOf(account), {}});
        desk.settle();
    }

    void openReviews()
    {
        open(reviewsPanel);
        desk.settle();
    }

    template<typename Widget>
    Widget *inSight() const
    {
        for (auto *each : page->findChild<ReviewsPanel *>()->findChildren<Widget *>()) {
            if (each->isVisible())
                return each;
        }
        FAIL("there is none in sight");
        return nullptr;
    }

    [[nodiscard]] QListWidget *calls() const { return inSight<QListWidget>(); }
    [[nodiscard]] QString typed() const { return inSight<QPlainTextEdit>()->toPlainText(); }

    /// By keys alone: the first call of the list, what was heard, and the button.
    void hear(std::initializer_list<Qt::Key> points, const QString &comment)
    {
        desk.press(Qt::Key_Return);
        for (const Qt::Key key : points)
            desk.press(key);
        desk.type(comment);
        desk.press(Qt::Key_Tab);
        desk.press(Qt::Key_Return);
        desk.settle();
    }

    void heardElsewhere(Verdict attention, const QString &comment)
    {
        reviews.sayElsewhere(ofAna,
                             {++elsewhere, lucia, desk.now.wallMs,
                              Judgement{Verdict::Kept, attention, Verdict::NotApplicable, comment}});
    }

    [[nodiscard]] QString noteInList() const
    {
        const auto *list = page->findChild<QListWidget *>();
        return list->item(reviewsPanel)->data(Qt::AccessibleTextRole).toString();
    }

    void choose(const QString &view)
    {
        auto *box = inSight<QComboBox>();
        const int row = box->findText(view, Qt::MatchStartsWith);
        REQUIRE(row >= 0);
        box->setFocus();
        while (box->currentIndex() < row)
            desk.press(Qt::Key_Down);
        desk.settle();
    }

    ReviewId ofAna;
    ReviewId ofLucia;
    qint64 elsewhere = 9000;
};

/// Of the panel: words that have less room than they need.
QStringList clipped(const ReviewStage &stage)
{
    QStringList found;
    const auto *panel = stage.page->findChild<ReviewsPanel *>();
    for (const auto *label : panel->findChildren<PlainLabel *>()) {
        const QRect room = label->contentsRect();
        if (label->isVisible()
            && label->fontMetrics()
                    .boundingRect(QRect(0, 0, room.width(), 10000), Qt::TextWordWrap, label->text())
                    .height()
                > room.height() + 1)
            found.append(label->text());
    }
    for (const auto *button : panel->findChildren<AnswerButton *>()) {
        if (button->isVisible() && button->heightForWidth(button->width()) > button->height())
            found.append(button->text());
    }
    for (const auto *button : panel->findChildren<KeyButton *>()) {
        if (button->isVisible() && button->sizeHint().width() > button->width())
            found.append(button->text());
    }
    for (const auto *box : panel->findChildren<QComboBox *>()) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        const int room =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box).width();
        if (box->isVisible()
            && box->fontMetrics().horizontalAdvance(box->currentText()) + 5 > room) // The words stand 5 further in.
            found.append(box->currentText());
    }
    return found;
}

} // namespace

TEST_CASE("a senior hears a call by keys alone, and never their own", "[reviews]")
{
    ReviewStage stage;
    stage.openReviews();
    REQUIRE(stage.calls()->count() == 1);
    CHECK(stage.calls()->item(0)->text() == text("Ana Soto"));
    CHECK(stage.says(text("722 555 0148")));
    CHECK(stage.says(text("<b>María Elena")));             // Text stays text.
    CHECK(stage.says(text("Show energy and cordiality"))); // The protocol's own words.
    stage.hear({Qt::Key_1, Qt::Key_2, Qt::Key_4}, text("Typed while the caller spoke."));
    REQUIRE(stage.reviews.of(stage.ofAna).entries().size() == 1);
    CHECK(*stage.reviews.of(stage.ofAna).standing()
          == Judgement{Verdict::Kept, Verdict::NotKept, Verdict::NotApplicable, text("Typed while the caller spoke.")});
    CHECK(stage.reviews.of(stage.ofAna).entries().front().by == lucia);
    CHECK(stage.says(text("Its agent can read it now and answer.")));
    CHECK(stage.calls()->count() == 0);
    CHECK(stage.reviews.of(stage.ofLucia).entries().empty());
    CHECK(stage.reviews.draws > 0);
}

TEST_CASE("what lacks is said where it lacks, and nothing is kept before", "[reviews]")
{
    ReviewStage stage;
    stage.openReviews();
    SECTION("a point")
    {
        stage.desk.press({Qt::Key_Return, Qt::Key_1});
        stage.click(text("Keep what was heard"));
        CHECK(stage.says(text("Each of the three points is judged")));
    }
    SECTION("why something was not kept")
    {
        stage.hear({Qt::Key_1, Qt::Key_2, Qt::Key_4}, {});
        CHECK(stage.says(text("say what was heard")));
        CHECK(QApplication::focusWidget() == stage.inSight<QPlainTextEdit>());
    }
    SECTION("anything heard at all")
    {
        stage.hear({Qt::Key_3, Qt::Key_3, Qt::Key_3}, {});
        CHECK(stage.says(text("At least one point must have been heard.")));
    }
    CHECK(stage.reviews.said.empty());
}

TEST_CASE("an agent reads what was heard of their call and answers; the senior judges again", "[reviews]")
{
    ReviewStage stage;
    stage.heardElsewhere(Verdict::NotKept, text("Typed while the caller spoke."));
    stage.sit(ana, Density::Junior);
    stage.desk.press(Qt::Key_3, Qt::ControlModifier);
    stage.desk.settle();
    CHECK(stage.noteInList() == text("Listened calls, 1")); // Quietly, in the list.
    for (int row = 0; row < reviewsPanel; ++row)
        stage.desk.press(Qt::Key_Down);
    stage.desk.settle();
    CHECK(stage.noteInList() == text("Listened calls, 1")); // Passing by reads nothing.
    stage.openReviews();
    CHECK(stage.says(text("Attention: not kept")));
    CHECK(stage.says(text("Typed while the caller spoke.")));
    CHECK(stage.says(text("Lucía Ramírez")));
    stage.desk.press(Qt::Key_3, Qt::ControlModifier);
    stage.desk.settle();
    stage.openReviews();
    CHECK(stage.noteInList() == text("Listened calls")); // Read.
    stage.desk.press(Qt::Key_Return);
    stage.desk.type(text("I was looking the ticket up."));
    stage.desk.press({Qt::Key_Tab, Qt::Key_Return});
    stage.desk.settle();
    CHECK(stage.reviews.of(stage.ofAna).state() == ReviewState::Answered);
    CHECK(stage.says(text("I was looking the ticket up.")));

    stage.sit(lucia, Density::Senior);
    stage.openReviews();
    REQUIRE(stage.calls()->count() == 1);
    CHECK(stage.says(text("I was looking the ticket up.")));
    stage.hear({Qt::Key_1, Qt::Key_1, Qt::Key_4}, text("Heard again: so it was."));
    const CallReview &review = stage.reviews.of(stage.ofAna);
    REQUIRE(review.entries().size() == 3);
    CHECK(review.standing()->attention == Verdict::Kept);
    stage.choose(text("Heard"));
    CHECK(stage.says(text("no longer counts"))); // The older word stays readable.
    CHECK(stage.says(text("Attention: not kept")));
    CHECK(stage.says(text("Attention: kept")));
}

TEST_CASE("when keeping fails what was chosen and typed stays, and once more writes it once", "[reviews]")
{
    ReviewStage stage;
    stage.openReviews();
    SECTION("the disk is full")
    {
        stage.reviews.fault = Error::Code::StorageFull;
        stage.hear({Qt::Key_1, Qt::Key_2, Qt::Key_4}, text("Typed while the caller spoke."));
        CHECK(stage.says(text("It was not kept; what you typed is still there.")));
        stage.reviews.fault.reset();
    }
    SECTION("the answer was lost on its way")
    {
        stage.reviews.lost = true;
        stage.hear({Qt::Key_1, Qt::Key_2, Qt::Key_4}, text("Typed while the caller spoke."));
    }
    CHECK(stage.typed() == text("Typed while the caller spoke."));
    stage.desk.press(Qt::Key_1, Qt::ControlModifier); // Also while elsewhere.
    stage.desk.settle();
    stage.openReviews();
    CHECK(stage.typed() == text("Typed while the caller spoke."));
    stage.click(text("Keep what was heard"));
    stage.desk.settle();
    CHECK(stage.reviews.of(stage.ofAna).entries().size() == 1);
    REQUIRE(stage.reviews.said.size() == 2);
    CHECK(stage.reviews.said[0] == stage.reviews.said[1]);
}

TEST_CASE("two seniors at once: the slower one sees the other's word first and loses nothing", "[reviews]")
{
    ReviewStage stage;
    stage.openReviews();
    stage.reviews.sayElsewhere(
        stage.ofAna,
        {7000, raul, stage.desk.now.wallMs, Judgement{Verdict::Kept, Verdict::Kept, Verdict::Kept, text("Fine.")}});
    stage.hear({Qt::Key_1, Qt::Key_2, Qt::Key_4}, text("Typed while the caller spoke."));
    CHECK(stage.says(text("Somebody has said something of this call meanwhile")));
    CHECK(stage.says(text("Fine.")));
    CHECK(stage.typed() == text("Typed while the caller spoke."));
    CHECK(stage.reviews.of(stage.ofAna).entries().size() == 1);
    stage.click(text("Keep what was heard"));
    stage.desk.settle();
    CHECK(stage.reviews.of(stage.ofAna).entries().size() == 2);
}

TEST_CASE("what cannot be heard is passed with a reason, and another is drawn", "[reviews]")
{
    ReviewStage stage;
    stage.openReviews();
    const int before = stage.reviews.draws;
    stage.click(text("Could not be heard"));
    stage.desk.settle();
    REQUIRE(stage.reviews.of(stage.ofAna).state() == ReviewState::Passed);
    CHECK(std::get<Passing>(stage.reviews.of(stage.ofAna).entries().front().what).reason == PassReason::NoRecording);
    CHECK(stage.reviews.draws > before);
    CHECK(stage.says(text("Another call of this agent is drawn in its place.")));
}

TEST_CASE("whoever is no senior sees nobody else's reviews, nor does who sits down next", "[reviews]")
{
    ReviewStage stage;
    stage.heardElsewhere(Verdict::NotKept, text("Typed while the caller spoke."));
    SECTION("another agent")
    {
        stage.sit(raul, Density::Semisenior);
        stage.openReviews();
        CHECK(stage.calls()->count() == 0);
        CHECK(stage.says(text("None of your calls has been heard yet.")));
        CHECK(stage.inSight<QComboBox>()->count() == 2);
        CHECK(stage.reviews.askedAsSenior.empty());
        CHECK(stage.reviews.draws == 0);
    }
    SECTION("who sits down while a review is open")
    {
        stage.openReviews();
        stage.choose(text("Heard"));
        REQUIRE(stage.says(text("Typed while the caller spoke.")));
        stage.sit(raul, Density::Junior);
        CHECK_FALSE(stage.says(text("Typed while the caller spoke.")));
        CHECK_FALSE(stage.says(text("Ana Soto")));
    }
}

TEST_CASE("one key opens the call in the log", "[reviews]")
{
    ReviewStage stage;
    stage.openReviews();
    stage.desk.press(Qt::Key_Return);
    CallId wanted;
    QObject::connect(stage.page, &ReportsPage::callWanted, [&](CallId id) { wanted = id; });
    stage.desk.press(Qt::Key_L, Qt::ControlModifier);
    stage.desk.settle();
    CHECK(wanted == stage.reviews.of(stage.ofAna).head().call);
    CHECK(stage.desk.log->isVisible());
}

TEST_CASE("the figures tell each point by itself and never a sum", "[reviews]")
{
    ReviewStage stage;
    stage.heardElsewhere(Verdict::NotKept, text("Typed while the caller spoke."));
    stage.openReviews();
    stage.choose(text("Figures"));
    const auto &rows = stage.inSight<FigureTable>()->rows();
    REQUIRE_FALSE(rows.empty());
    QStringList figures;
    for (const Figure &figure : rows.front().figures)
        figures.append(figure.text);
    CHECK(
        figures
        == QStringList{text("1"), text("1 of 1"), text("0 of 1"), text("—"), text("—"), FigureText::percent({9, 12})});
}

TEST_CASE("the panel speaks the screen's language and everything in it has a name", "[reviews]")
{
    ReviewStage stage;
    stage.heardElsewhere(Verdict::NotKept, text("Typed while the caller spoke."));
    stage.reviews.add(ana, stage.desk.now.wallMs - 30 * 3'600'000LL);
    stage.openReviews();
    for (const Language language : {Language::Spanish, Language::English}) {
        stage.switchTo(language);
        for (auto *widget : stage.page->findChild<ReviewsPanel *>()->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus
                && widget->objectName() != text("qt_scrollarea_viewport"))
                CHECK_FALSE((widget->accessibleName().isEmpty() && !qobject_cast<QScrollBar *>(widget)));
        }
        CHECK(stage.says(language == Language::Spanish ? text("No cumplido") : text("Not kept")));
    }
    CHECK_FALSE(stage.says(text("cumplido")));
}

TEST_CASE("no words of the panel are clipped, in either language, small or large", "[reviews]")
{
    const Language language = GENERATE(Language::Spanish, Language::English);
    const QSize size = GENERATE(QSize(1280, 720), QSize(960, 540));
    ReviewStage stage(language);
    stage.desk.window->resize(size);
    stage.heardElsewhere(Verdict::NotKept, text("Typed while the caller spoke."));
    stage.reviews.add(ana, stage.desk.now.wallMs - 30 * 3'600'000LL);
    stage.openReviews();
    stage.desk.press(Qt::Key_Return);
    stage.desk.settle();
    for (int view = 0; view < 4; ++view) {
        auto *box = stage.inSight<QComboBox>();
        box->setFocus();
        if (view > 0)
            stage.desk.press(Qt::Key_Down);
        stage.desk.settle();
        (void)stage.desk.window->grab(); // Settles every layout that still waits for its turn.
        INFO(size.width() << " " << view);
        CHECK(clipped(stage) == QStringList());
    }
}
