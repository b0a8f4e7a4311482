// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/report/shiftnoterepository.h"
#include "tests/support/enginefixture.h"

using namespace helpdesk;
using namespace helpdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr AccountId writer{1};
constexpr AccountId reader{2};

ShiftNote noteOf(const QString &text, qint64 atMs, const QString &shift = u"morning 2026-03-02"_s)
{
    return {shift, u"Matutino"_s, text, writer, atMs};
}

} // namespace

TEST_CASE("a note of a shift stands as it was typed last, and goes when it is emptied", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    ShiftNoteRepository notes(*connection);
    CHECK(taken(notes.note(u"morning 2026-03-02"_s)).text.isEmpty());
    requireOk(notes.keep(noteOf(u"La impre"_s, 1000)));
    requireOk(notes.keep(noteOf(u"La impresora de Peña"_s, 2000)));
    CHECK(taken(notes.note(u"morning 2026-03-02"_s)) == noteOf(u"La impresora de Peña"_s, 2000));
    requireOk(notes.keep(noteOf(u"  "_s, 3000)));
    CHECK(taken(notes.note(u"morning 2026-03-02"_s)).text.isEmpty());
}

TEST_CASE("a note is shown to others until they have read it as it stands", "[storage][engine]")
{
    const EngineFixture fixture;
    const auto connection = fixture.connect();
    ShiftNoteRepository notes(*connection);
    requireOk(notes.keep(noteOf(u"first"_s, 1000)));
    requireOk(notes.keep(noteOf(u"of another shift"_s, 500, u"night 2026-03-01"_s)));
    CHECK(taken(notes.unread(writer, 0)).empty());
    const auto unread = taken(notes.unread(reader, 0));
    REQUIRE(unread.size() == 2);
    CHECK(unread.front().text == u"of another shift"_s);
    CHECK(taken(notes.unread(reader, 800)).size() == 1);
    requireOk(notes.read(unread.back(), reader, 1500));
    CHECK(taken(notes.unread(reader, 800)).empty());
    CHECK(taken(notes.unread(AccountId{3}, 800)).size() == 1);
    SECTION("what is written after is new")
    {
        requireOk(notes.keep(noteOf(u"first, and more"_s, 2000)));
        CHECK(taken(notes.unread(reader, 800)).size() == 1);
    }
    SECTION("what was read is not what stands by then")
    {
        requireOk(notes.keep(noteOf(u"second"_s, 2000)));
        requireOk(notes.read(unread.back(), reader, 3000));
        CHECK(taken(notes.unread(reader, 800)).size() == 1);
    }
    SECTION("one that was read can be taken away")
    {
        requireOk(notes.keep(noteOf({}, 2000)));
        CHECK(taken(notes.unread(AccountId{3}, 800)).empty());
    }
}
