#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every rule of the house checks can fail, and a clean tree passes.

usage: selftest.py
"""

import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

HOUSE = pathlib.Path(__file__).resolve().parent
HEAD = "// SPDX-FileCopyrightText: 2026 The Auricular authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"
HAS_LUPDATE = pathlib.Path("/usr/lib/qt6/bin/lupdate").exists()


def numbered(name, number):
    """The name with a number before its ending, so that many cases share one tree."""
    path = pathlib.PurePosixPath(name)
    return str(path.with_name(f"{path.stem}_{number}{path.suffix}"))


class House(unittest.TestCase):
    """A tree of files in a scratch folder, and a check run over it."""

    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.root = pathlib.Path(scratch.name) / "tree"
        self.root.mkdir()

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def include(self, name, *included):
        once = "\n#pragma once\n" if name.endswith(".h") else ""
        self.write(name, HEAD + once + "".join(f"\n#include {target}" for target in included) + "\n")

    def run_check(self, check):
        run = subprocess.run(
            [sys.executable, str(HOUSE / f"check_{check}.py"), str(self.root)], capture_output=True, text=True
        )
        return run.returncode, run.stdout + run.stderr

    def assert_clean(self, check):
        code, output = self.run_check(check)
        self.assertEqual(code, 0, output)

    def assert_one_fault(self, check, *words):
        code, output = self.run_check(check)
        self.assertEqual(code, 1, output)
        self.assertIn(" 1 faults", output)
        for word in words:
            self.assertIn(word, output)


class Includes(House):
    ALLOWED = (
        ("core/base/a.h", "<QString>"),
        ("core/procedure/a.h", '"core/base/b.h"'),
        ("core/procedure/a.h", '"core/procedure/b.h"'),
        ("core/ticket/a.cpp", '"core/people/b.h"'),
        ("core/call/a.cpp", '"core/ticket/b.h"'),
        ("core/report/a.cpp", '"core/call/b.h"'),
        ("core/storage/a.cpp", '"core/report/b.h"'),
        ("core/storage/a.cpp", '"core/storage/call/b.h"'),
        ("core/storage/call/a.cpp", '"core/storage/engine/b.h"'),
        ("core/storage/call/a.cpp", '"core/storage/call/b.h"'),
        ("ui/call/a.cpp", '"ui/call/map/b.h"'),
        ("ui/call/card/a.cpp", '"ui/call/front/b.h"'),
        ("ui/call/card/a.cpp", '"ui/form/b.h"'),
        ("ui/form/a.cpp", '"ui/common/b.h"'),
        ("app/console/a.cpp", '"app/service/b.h"'),
        ("app/tour/a.cpp", '"app/console/b.h"'),
        ("core/storage/a.cpp", "<QSqlQuery>"),
        ("core/storage/a.cpp", "<QtSql/QSqlQuery>"),
        ("core/storage/a.cpp", "<sqlite3.h>"),
        ("core/call/a.cpp", '"a.moc"'),
        ("core/call/a.cpp", "<vector>"),
        ("ui/call/a.cpp", "<QWidget>"),
        ("ui/call/a.cpp", '"core/report/b.h"'),
        ("ui/call/a.cpp", '"ui/ticket/ticketpanel.h"'),
        ("ui/call/a.cpp", '"ui/call/callpage.h"'),
        ("ui/call/a.cpp", '"ui/common/b.h"'),
        ("ui/call/a.cpp", '"ui/text/b.h"'),
        ("ui/shell/a.cpp", '"ui/call/callpage.h"'),
        ("ui/settings/a.cpp", '"ui/call/callpanel.h"'),
        ("ui/common/a.cpp", '"ui/text/b.h"'),
        ("ui/print/a.cpp", "<QPainter>"),
        ("ui/print/a.cpp", '"ui/text/b.h"'),
        ("ui/sheet/a.cpp", "<QFile>"),
        ("ui/sheet/a.cpp", '"ui/text/b.h"'),
        ("ui/text/a.cpp", '"core/call/b.h"'),
        ("app/main.cpp", '"core/storage/b.h"'),
        ("app/main.cpp", '"ui/shell/b.h"'),
        ("app/scenario/a.cpp", '"core/storage/b.h"'),
        ("tests/core/a.cpp", '"core/storage/b.h"'),
        ("tests/core/a.cpp", '"tests/support/b.h"'),
        ("tests/core/a.cpp", '"app/scenario/b.h"'),
        ("tests/ui/a.cpp", '"ui/call/callpage.h"'),
    )
    REFUSED = (
        ("core/base/a.h", '"core/call/b.h"'),
        ("core/base/a.h", '"core/people/b.h"'),
        ("core/procedure/a.h", '"core/protocol/b.h"'),
        ("core/protocol/a.h", '"core/procedure/b.h"'),
        ("core/people/a.h", '"core/organisation/b.h"'),
        ("core/knowledge/a.h", '"core/ticket/b.h"'),
        ("core/ticket/a.cpp", '"core/call/b.h"'),
        ("core/call/a.cpp", '"core/report/b.h"'),
        ("core/call/a.cpp", '"core/storage/b.h"'),
        ("core/report/a.cpp", '"core/storage/b.h"'),
        ("core/call/a.cpp", '"core/elsewhere/b.h"'),
        ("core/storage/engine/a.cpp", '"core/storage/call/b.h"'),
        ("core/storage/engine/a.cpp", '"core/storage/b.h"'),
        ("core/storage/elsewhere/a.cpp", '"core/storage/engine/b.h"'),
        ("core/storage/a.cpp", '"core/storage/elsewhere/b.h"'),
        ("ui/call/front/a.cpp", '"ui/call/card/b.h"'),
        ("ui/call/card/a.cpp", '"ui/call/b.h"'),
        ("ui/form/a.cpp", '"ui/call/front/b.h"'),
        ("app/console/a.cpp", '"app/tour/b.h"'),
        ("app/service/a.cpp", '"app/console/b.h"'),
        ("core/call/a.cpp", '"core/b.h"'),
        ("core/call/a.cpp", '"ui/text/b.h"'),
        ("core/call/a.cpp", '"app/b.h"'),
        ("core/call/a.cpp", '"tests/support/b.h"'),
        ("core/call/a.cpp", '"b.h"'),
        ("core/call/a.cpp", '"core/base/../call/b.h"'),
        ("core/call/a.cpp", "<QColor>"),
        ("core/call/a.cpp", "<QWidget>"),
        ("core/call/a.cpp", "<QtWidgets/QWidget>"),
        ("core/call/a.cpp", "<QtGui/qcolor.h>"),
        ("core/call/a.cpp", "<qwidget.h>"),
        ("core/call/a.cpp", "<QTcpSocket>"),
        ("core/call/a.cpp", "<QNotInstalledHere>"),
        ("core/call/a.cpp", "<sqlite3.h>"),
        ("ui/call/a.cpp", '"core/storage/b.h"'),
        ("ui/call/a.cpp", '"app/b.h"'),
        ("ui/call/a.cpp", "<QSqlQuery>"),
        ("ui/call/a.cpp", '"ui/ticket/ticketpage.h"'),
        ("ui/ticket/a.cpp", '"ui/call/callpanel.h"'),
        ("ui/call/a.cpp", '"ui/shell/mainwindow.h"'),
        ("ui/call/a.cpp", '"ui/b.h"'),
        ("ui/common/a.cpp", '"ui/call/callpanel.h"'),
        ("ui/text/a.cpp", '"ui/common/b.h"'),
        ("ui/text/a.cpp", "<QColor>"),
        ("ui/text/a.cpp", "<QLabel>"),
        ("ui/text/a.cpp", '"core/storage/b.h"'),
        ("ui/print/a.cpp", "<QLabel>"),
        ("ui/print/a.cpp", '"ui/common/b.h"'),
        ("ui/sheet/a.cpp", "<QColor>"),
        ("ui/sheet/a.cpp", '"core/storage/b.h"'),
        ("ui/sheet/a.cpp", '"ui/print/b.h"'),
        ("app/main.cpp", '"tests/support/b.h"'),
        ("app/scenario/a.cpp", '"ui/text/b.h"'),
        ("app/scenario/a.cpp", '"app/b.h"'),
        ("app/scenario/a.cpp", "<QWidget>"),
        ("tests/core/a.cpp", '"ui/text/b.h"'),
        ("tests/core/a.cpp", "<QWidget>"),
    )

    def test_allowed_edges(self):
        self.write_edges(self.ALLOWED)
        self.assert_clean("includes")

    def test_refused_edges(self):
        paths = self.write_edges(self.REFUSED)
        code, output = self.run_check("includes")
        self.assertEqual(code, 1, output)
        for path, (_, target) in paths.items():
            with self.subTest(path=path, target=target):
                self.assertEqual(output.count(f"{path}:"), 1, output)
        self.assertIn(f"{len(paths)} files, {len(paths)} faults", output)

    def write_edges(self, edges):
        """One file an edge, numbered."""
        paths = {}
        for number, (path, target) in enumerate(edges):
            self.include(numbered(path, number), target)
            paths[numbered(path, number)] = (path, target)
        return paths

    def test_spacing_hides_nothing(self):
        self.write("core/call/a.cpp", HEAD + "\n  #  include<QWidget> // why not\n")
        self.assert_one_fault("includes", "core/call/a.cpp:4:")

    def test_licence_lines(self):
        for text in ("", "#pragma once\n", HEAD.splitlines()[0] + "\n", "\n" + HEAD):
            with self.subTest(text=text):
                self.setUp()
                self.write("core/call/a.cpp", text)
                self.assert_one_fault("includes", "SPDX")

    def test_pragma_once(self):
        self.write("core/call/a.h", HEAD)
        self.assert_one_fault("includes", "#pragma once")

    def test_a_file_without_a_subject(self):
        self.write("core/a.cpp", HEAD)
        self.assert_one_fault("includes", "subject")

    def test_main_puts_together_what_it_likes(self):
        self.include("app/console/main.cpp", '"app/tour/b.h"')
        self.assert_clean("includes")

    def test_circles_are_told_once_by_their_files(self):
        self.include("core/call/a.h", '"core/call/b.h"')
        self.include("core/call/b.cpp", '"core/call/b.h"', '"core/call/c.h"')
        self.include("core/call/b.h")
        self.include("core/call/c.cpp", '"core/call/a.h"')
        self.include("core/call/d.cpp", '"core/call/a.h"')
        self.assert_one_fault("includes", "core/call/a: includes itself by way of core/call/b, core/call/c")

    def test_a_header_and_its_source_are_no_circle(self):
        self.include("core/call/a.h", '"core/call/b.h"')
        self.include("core/call/a.cpp", '"core/call/a.h"', '"core/call/b.h"')
        self.include("core/call/b.cpp", '"core/call/b.h"')
        self.assert_clean("includes")

    def test_an_empty_tree_is_no_success(self):
        self.assertNotEqual(self.run_check("includes")[0], 0)


class Words(House):
    REFUSED = (
        ("tests/core/a.cpp", "    QVERIFY(true);"),
        ("tests/core/a.cpp", "    QVERIFY2(true, text);"),
        ("tests/core/a.cpp", "    QCOMPARE(a, b);"),
        ("ui/call/a.cpp", "#include <QtWidgets>"),
        ("ui/call/a.cpp", "# include <QtGui>"),
        ("core/call/a.h", "#include <QtCore>"),
        ("core/call/a.h", "#include <QtCore/QtCore>"),
        ("core/storage/a.cpp", "    auto begin = &QSqlDatabase::transaction;"),
        ("core/storage/a.cpp", "    m_database.transaction();"),
        ("core/storage/a.cpp", "    db->transaction();"),
        ("core/storage/a.cpp", "    QSqlDatabase::database(name).transaction();"),
        ("ui/call/a.cpp", "    button->setStyleSheet(text);"),
        ("core/call/a.cpp", "    const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);"),
        ("core/call/a.cpp", "    const qint64 begin = day.startOfDay(zone).toMSecsSinceEpoch();"),
        ("ui/call/a.cpp", "    return QDateTime(day, QTime(9, 0), m_zone);"),
        ("ui/call/a.cpp", "    label->setText(QLocale().toString(time, QLocale::ShortFormat));"),
        ("ui/call/a.cpp", "    const QTime time = QLocale(name).toTime(typed);"),
        ("ui/call/a.cpp", "    const QString day = date.toString(Qt::TextDate);"),
        ("ui/call/a.cpp", "    connect(box, &QCheckBox::stateChanged, this, &A::keep);"),
        ("ui/call/a.cpp", "    for (const QString &name : qAsConst(names))"),
        ("ui/call/a.cpp", "    invalidateFilter();"),
        ("tests/ui/a.cpp", "    QApplication::setActiveWindow(window);"),
        ("tests/core/a.cpp", "    QThread::sleep(1);"),
        ("tests/core/a.cpp", "    QThread::msleep(1);"),
        ("tests/core/a.cpp", "    usleep(1);"),
        ("tests/core/a.cpp", "    QTest::qSleep(1);"),
        ("tests/ui/a.cpp", "    QTest::qWait(10);"),
        ("tests/core/a.cpp", "    std::this_thread::sleep_for(1s);"),
        ("README.md", "see /work/notes"),
        ("README.md", "see /farm/notes"),
        ("resources/help/a.md", "(/root/notes)"),
        ("installer/a.sh", "cp file:///home/somebody/x ."),
        ("CMakeLists.txt", "# TODO"),
        ("README.md", "FIXME: later"),
        ("core/call/a.cpp", "// XXX"),
        ("installer/a.sh", "curl http://deb.debian.org/debian"),
        ("installer/a.sh", "curl https://registry.npmjs.org/x"),
    )
    CLEAN = (
        ("tests/ui/a.cpp", "    REQUIRE(waitFor(done));"),
        ("core/storage/a.cpp", "    Transaction transaction(connection);"),
        ("core/storage/a.cpp", "    QThread::msleep(1);"),
        ("README.md", "see core/work/notes and $HOME/work/, mktemp aur.XXXXXX"),
        ("resources/procedures/a.json", '{"es": "TODO EL PERSONAL"}'),
    )

    def test_refused(self):
        for number, (name, line) in enumerate(self.REFUSED):
            self.write(numbered(name, number), f"first\n{line}\n")
        code, output = self.run_check("words")
        self.assertEqual(code, 1, output)
        for number, (name, line) in enumerate(self.REFUSED):
            with self.subTest(name=name, line=line):
                self.assertEqual(output.count(f"{numbered(name, number)}:2:"), 1, output)
        self.assertIn(f"{len(self.REFUSED)} files, {len(self.REFUSED)} faults", output)

    def test_clean(self):
        for number, (name, line) in enumerate(self.CLEAN):
            self.write(numbered(name, number), line + "\n")
        self.assert_clean("words")

    def test_what_a_build_leaves_is_not_read(self):
        self.write("build/a.txt", "FIXME\n")
        self.write("README.md", "fine\n")
        self.assert_clean("words")

    def test_pictures_are_not_read(self):
        (self.root / "a.png").write_bytes(b"\0 FIXME")
        self.write("README.md", "fine\n")
        self.assert_clean("words")

    @unittest.skipUnless(shutil.which("git"), "git is not installed")
    def test_git_says_what_belongs_to_the_tree(self):
        subprocess.run(["git", "init", "-q", str(self.root)], check=True)
        self.write(".gitignore", "/mine/\n")
        self.write("mine/a.txt", "FIXME\n")
        self.assert_clean("words")
        self.write("ours/a.txt", "FIXME\n")
        self.assert_one_fault("words", "ours/a.txt:1:")
        subprocess.run(["git", "-C", str(self.root), "add", "ours"], check=True)
        self.assert_one_fault("words", "ours/a.txt:1:")
        (self.root / "ours/a.txt").unlink()
        self.assert_clean("words")

    def test_an_empty_tree_is_no_success(self):
        self.assertNotEqual(self.run_check("words")[0], 0)


class Clocks(House):
    TABLE = "tests/house/real-clock.txt"
    REFUSED = (
        ("tests/core/a.cpp", "    const auto begin = std::chrono::steady_clock::now();"),
        ("tests/core/a.cpp", "    using Clock = system_clock;"),
        ("tests/core/a.h", "    qint64 nowMs = QDateTime::currentMSecsSinceEpoch();"),
        ("tests/core/a.cpp", "    const QDate today = QDate::currentDate();"),
        ("tests/core/a.cpp", "    const QTime now = QTime::currentTime();"),
        ("tests/ui/a.cpp", "    QElapsedTimer timer;"),
        ("tests/ui/a.cpp", "#include <QDeadlineTimer>"),
        ("tests/core/a.cpp", "    srand(time(nullptr));"),
        ("tests/cli/a.py", "    begun = time.monotonic()"),
        ("tests/cli/a.py", '    month = time.strftime("%Y-%m")'),
        ("tests/cli/a.py", "    time.sleep(0.2)"),
        ("tests/chroot/a", "begin=$SECONDS # shellcheck shell=bash"),
        ("tests/cli/a.py", "    today = datetime.date.today()"),
        ("tests/cli/a.py", "    now = datetime.datetime.now(zone)"),
        ("tests/support/a.sh", "sleep 1"),
        ("tests/support/a.sh", "today=$(date +%F)"),
        ("tests/ui/a.cpp", "    REQUIRE(process.waitForFinished(30000));"),
        ("tests/ui/a.cpp", "    REQUIRE(process.waitForStarted());"),
        ("tests/ui/a.cpp", "    REQUIRE(QTest::qWaitFor(done, 5000));"),
        ("tests/core/a.cpp", "    changed.wait_for(lock, 20s, done);"),
    )
    CLEAN = (
        ("tests/core/a.cpp", "    const qint64 nowMs = testNowMs;"),
        ("tests/core/a.cpp", "    // QElapsedTimer would make it a matter of speed."),
        ("tests/ui/a.cpp", "    REQUIRE(process.waitForFinished(test::patience_ms));"),
        ("tests/ui/a.cpp", "    REQUIRE(waitFor([&] { return done; }));"),
        ("tests/cli/a.py", "    at = datetime.datetime.fromtimestamp(ms / 1000, zone)"),
        ("app/console/a.h", "    return QDateTime::currentMSecsSinceEpoch();"),
    )

    def test_refused(self):
        for number, (name, line) in enumerate(self.REFUSED):
            self.write(numbered(name, number), f"first\n{line}\n")
        code, output = self.run_check("clocks")
        self.assertEqual(code, 1, output)
        for number, (name, line) in enumerate(self.REFUSED):
            with self.subTest(name=name, line=line):
                self.assertEqual(output.count(f"{numbered(name, number)}:2:"), 1, output)
        self.assertIn(f"{len(self.REFUSED)} files, {len(self.REFUSED)} faults", output)

    def test_clean(self):
        for number, (name, line) in enumerate(self.CLEAN):
            self.write(numbered(name, number), line + "\n")
        self.assert_clean("clocks")

    def test_a_reason_is_enough(self):
        self.write("tests/core/a.cpp", "    QElapsedTimer timer;\n")
        self.write("tests/bench/deep/b.cpp", "    QElapsedTimer timer;\n")
        self.write(self.TABLE, "# rows\n\ntests/core/a.cpp: QElapsedTimer: it says\ntests/bench/: QElapsedTimer: they measure\n")
        self.assert_clean("clocks")

    def test_a_row_without_a_reason(self):
        self.write("tests/core/a.cpp", "    QElapsedTimer timer;\n")
        self.write(self.TABLE, "tests/core/a.cpp: QElapsedTimer: \n")
        self.assert_one_fault("clocks", f"{self.TABLE}:1:", "no reason")

    def test_a_row_of_another_word(self):
        self.write("tests/core/a.cpp", "    QElapsedTimer timer; QDeadlineTimer other;\n")
        self.write(self.TABLE, "tests/core/a.cpp: QElapsedTimer: it says\n")
        self.assert_one_fault("clocks", "tests/core/a.cpp:1: QDeadlineTimer")

    def test_a_row_that_nothing_needs(self):
        self.write("tests/core/a.cpp", "    int nothing;\n")
        self.write(self.TABLE, "tests/core/a.cpp: QElapsedTimer: it did\n")
        self.assert_one_fault("clocks", f"{self.TABLE}:1:", "nothing needs this row")

    def test_a_row_that_stands_twice(self):
        self.write("tests/core/a.cpp", "    QElapsedTimer timer;\n")
        self.write(self.TABLE, "tests/core/a.cpp: QElapsedTimer: it says\n" * 2)
        self.assert_one_fault("clocks", "stands twice")

    def test_an_empty_tree_is_no_success(self):
        self.assertNotEqual(self.run_check("clocks")[0], 0)


class Format(House):
    """The formatter's word, and the length of lines."""

    def setUp(self):
        super().setUp()
        self.write(".clang-format", (HOUSE.parents[1] / ".clang-format").read_text(encoding="utf-8"))

    def test_a_clean_tree_passes(self):
        self.write("core/call/a.cpp", HEAD + "\nint a()\n{\n    return 1;\n}\n")
        self.assert_clean("format")

    @unittest.skipUnless(shutil.which("clang-format-14"), "clang-format 14 is not here")
    def test_another_layout_is_told_once_a_file(self):
        self.write("core/call/a.cpp", HEAD + "\nint a() {\n  return 1;\n}\n")
        self.assert_one_fault("format", "core/call/a.cpp:4: not as .clang-format says")

    def test_a_long_line_is_told_whoever_is_installed(self):
        long = "// " + "a" * 118
        self.write("core/call/a.cpp", f"{HEAD}\n{long}\nint a = 1;\n")
        self.assert_one_fault("format", "core/call/a.cpp:4: 121 columns, more than 120")

    def test_nothing_to_look_at_is_a_fault(self):
        self.assertNotEqual(self.run_check("format")[0], 0)


class Names(House):
    """Of unnamed namespaces."""

    ONE = "constexpr int most = 5;\n"

    def source(self, name, *parts):
        self.write(name, HEAD + "\nnamespace helpdesk {\n\nnamespace {\n\n" + "\n".join(parts) + "\n} // namespace\n\n} // namespace helpdesk\n")

    def test_clashes(self):
        for name, one, other in (
            ("most", self.ONE, "constexpr qint64 most = 70; ///< Rows.\n"),
            ("most", self.ONE, "constexpr int most{5};\n"),
            ("most", self.ONE, "const QString most = QStringLiteral(\"5\");\n"),
            ("most", self.ONE, "constexpr const char *most[]{\n    \"a\",\n    \"b\",\n};\n"),
            ("day", "const QDate day(2026, 11, 19);\n", "const QDate day(QDate(2026, 1, 1));\n"),
            ("seen", "std::atomic<int> seen{0};\n", "std::map<int, std::vector<int>> seen;\nQHash<int, int> seen = {};\n"),
            ("Desk", "struct Desk\n{\n    int one = 0;\n};\n", "class Desk : public QObject\n{\n};\n"),
            ("Desk", "struct Desk\n{\n};\n", "using Desk = std::vector<int>;\n"),
            ("Kind", "enum class Kind { One, Other };\n", "using Kind = Desk::Kind;\n"),
            ("placeOf(QString, int)", "QString placeOf(const QString &name, int row)\n{\n}\n", "int placeOf(const QString &, int line = 1)\n{\n}\n"),
            ("quoted(QString)", "QString quoted(QString words)\n{\n}\n", "QString quoted(const QString &words)\n{\n}\n"),
            ("head()", "ReportHead head()\n{\n    return {};\n}\n", "const ReportHead &head() noexcept\n{\n}\n"),
            ("head()", "ReportHead head()\n{\n}\n", "QString head() { return {}; }\n"),
            ("taken(Result<std::pair<T, int>>)", "template<typename T>\nT taken(Result<std::pair<T, int>> result)\n{\n}\n",
             "template<typename T>\nT taken(Result<std::pair<T, int>> asked)\n{\n}\n"),
            ("placeOf(int, int)", "int placeOf(int row, int column)\n{\n}\n", "int placeOf(int row,\n    int column)\n{\n}\n"),
            ("most(int)", self.ONE, "int most(int row)\n{\n}\n"),
            ("most", "const QString brace = QStringLiteral(\"{\"); // A { too.\n" + self.ONE, "constexpr QChar end = u'{';\n" + self.ONE),
        ):
            with self.subTest(one=one, other=other):
                self.setUp()
                self.source("core/call/a.cpp", "\n", one)
                self.source("core/call/b.cpp", other)
                self.assert_one_fault("names", "core/call/a.cpp:", f": {name}: stands in b.cpp:")

    def test_where(self):
        self.source("core/call/a.cpp", "struct First\n{\n    void add(int one,\n        int other);\n};\n", self.ONE)
        self.source("core/call/b.cpp", "// First, a\n// remark.\n", self.ONE)
        self.source("core/call/c.cpp", self.ONE)
        self.assert_one_fault("names", "core/call/a.cpp:14: most: stands in b.cpp:11, c.cpp:8 too")

    def test_what_stands_together(self):
        for one, other in (
            ("int placeOf(int row)\n{\n}\n", "int placeOf(const QString &row)\n{\n}\n"),
            ("int placeOf(int row)\n{\n}\n", "int placeOf(int row, int column)\n{\n}\n"),
            ("int placeOf(int row)\n{\n}\n", "int placeOf(qint64 row,\n    std::function<void(int, int)> column)\n{\n}\n"),
            ("const QString &named()\n{\n}\n", "const QString &named(int row)\n{\n}\n"),
            ("class Desk;\n", "struct Desk\n{\n};\n"),
            ("enum class Kind : int;\n", "enum class Kind : int { One, Other };\n"),
            ("int placeOf(int row);\nvoid all();\nQString of(const std::map<int, int> &rows, QString &said);\n",
             "int placeOf(int row)\n{\n}\nvoid all()\n{\n}\nQString of(const std::map<int, int> &rows, QString &said)\n{\n}\n"),
            (self.ONE, "int placeOf(int row)\n{\n    constexpr int most = 5;\n    return most;\n}\n"),
            ("using namespace std::chrono_literals;\nusing command::Promise;\n", "using namespace std::chrono_literals;\nusing command::Promise;\n"),
            (self.ONE, "// constexpr int most = 5;\n"),
        ):
            with self.subTest(one=one, other=other):
                self.setUp()
                self.source("core/call/a.cpp", one)
                self.source("core/call/b.cpp", other)
                self.assert_clean("names")

    def test_files_of_two_folders(self):
        self.source("core/call/a.cpp", self.ONE)
        self.source("core/ticket/a.cpp", self.ONE)
        self.source("ui/call/a.cpp", self.ONE)
        self.assert_clean("names")

    def test_what_is_no_source_of_a_unit(self):
        self.source("core/call/a.cpp", self.ONE)
        self.write("core/call/b.cpp", HEAD + self.ONE)
        for folder in ("app/sheetreader", "tests/bench"):
            self.source(f"{folder}/a.cpp", self.ONE)
            self.source(f"{folder}/b.cpp", self.ONE)
        self.assert_clean("names")

    def test_one_file_says_it_twice(self):
        self.source("core/call/a.cpp", "#ifdef Q_OS_LINUX\n" + self.ONE + "#else\n" + self.ONE + "#endif\n")
        self.assert_clean("names")

    def test_an_empty_tree_is_no_success(self):
        self.assertNotEqual(self.run_check("names")[0], 0)


class Translations(House):
    CLASS = HEAD + (
        "#include <QObject>\nclass Greeter : public QObject\n{\n    Q_OBJECT\npublic:\n"
        '    QString greeting() { return tr("Hello %1").arg(1); }\n};\n'
    )

    def translated(self, message):
        self.write("ui/text/greeter.cpp", self.CLASS)
        self.write(
            "resources/translations/auricular_es.ts",
            '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="es">\n'
            f"<context><name>Greeter</name>{message}</context>\n</TS>\n",
        )

    @staticmethod
    def message(translation, source="Hello %1", attributes=""):
        return f"<message{attributes}><source>{source}</source>{translation}</message>"

    GOOD = "<translation>Hola, %1</translation>"

    def test_complete(self):
        self.translated(self.message(self.GOOD))
        self.assert_clean("translations")

    def test_faults(self):
        for translation in (
            '<translation type="unfinished">Hola, %1</translation>',
            '<translation type="unfinished"></translation>',
            '<translation type="vanished">Hola, %1</translation>',
            '<translation type="obsolete">Hola, %1</translation>',
            "<translation></translation>",
            "<translation>Hola</translation>",
            "<translation>Hola, %2</translation>",
            "",
        ):
            with self.subTest(translation=translation):
                self.setUp()
                self.translated(self.message(translation))
                self.assert_one_fault("translations", "Hello %1")

    def test_an_empty_plural_form(self):
        forms = "<translation><numerusform>%n día</numerusform><numerusform></numerusform></translation>"
        self.translated(self.message(forms, "%n day(s)", ' numerus="yes"'))
        self.assert_one_fault("translations", "%n day(s)")

    @unittest.skipUnless(HAS_LUPDATE, "lupdate is not installed")
    def test_a_new_sentence(self):
        self.translated(self.message(self.GOOD))
        self.write("ui/text/greeter.cpp", self.CLASS + 'QString bye() { return Greeter::tr("Good-bye"); }\n')
        self.assert_one_fault("translations", "Good-bye", "missing")

    @unittest.skipUnless(HAS_LUPDATE, "lupdate is not installed")
    def test_a_sentence_that_went(self):
        gone = self.message("<translation>Adiós</translation>", "Good-bye")
        self.translated(self.message(self.GOOD) + gone)
        self.assert_one_fault("translations", "Good-bye", "not in the sources")

    @unittest.skipUnless(HAS_LUPDATE, "lupdate is not installed")
    def test_a_class_without_its_macro(self):
        self.translated(self.message(self.GOOD))
        self.write("ui/text/greeter.cpp", self.CLASS.replace("    Q_OBJECT\n", ""))
        code, output = self.run_check("translations")
        self.assertEqual(code, 1, output)
        self.assertIn("Q_OBJECT", output)

    def test_no_file_is_a_fault(self):
        code, output = self.run_check("translations")
        self.assertEqual(code, 1, output)
        self.assertIn("there is no", output)


class Terminal(House):
    """What the command line prints."""

    def test_what_is_marked_or_for_others(self):
        self.write(
            "app/cli/greet.cpp",
            'void greet(Call &call)\n{\n    call.out << "auricular-cli: " << CommandText::tr("good day to %1").arg(name) << "\\n";\n'
            '    static const Statement all{u"all of them"_s, u"SELECT name FROM person"_s};\n'
            '    return {Error::Code::NotFound, QStringLiteral("greet: nobody here"), {}};\n}\n',
        )
        self.assert_clean("terminal")

    def test_bare_sentences(self):
        for bare in (
            'call.out << "good day\\n";',
            'call.err << name << ": taken";',
            'complain(call, QStringLiteral("good day to %1").arg(name));',
            'if (error.code == Error::Code::NotFound)\n    complain(call, u"nobody is here"_s);',
        ):
            with self.subTest(bare=bare):
                self.setUp()
                self.write("app/cli/greet.cpp", f"void greet(Call &call)\n{{\n    {bare}\n}}\n")
                self.assert_one_fault("terminal", "app/cli/greet.cpp", "not translated")


if __name__ == "__main__":
    unittest.main()
