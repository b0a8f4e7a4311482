#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every figure of the reports against a count of its own: 10,000 demonstration calls, counted here from their events.

Nothing is taken from the program's own sums or derived columns: outcomes, kinds, rings, holds, points and requests come from
what happened in each call, months and shifts from Python's own calendar. Asked twice: under the desk's zone, and after it has
become one whose clocks are put back within the calls.

Usage: figures.py AURICULAR_CLI
"""
import collections
import datetime
import json
import os
import pathlib
import random
import sqlite3
import subprocess
import sys
import tempfile
import zoneinfo

CALLS = 10000
UNTIL = "2026-11-14"
PATIENCE_S = 1800  # Only ends what hangs.
OUTCOMES = ("second_level", "first_level", "outside", "transferred", "status", "out_of_scope")
RANG, ANSWERED, CAPTURED, SCRIPT, HOLD, CONTACT, RESUMED, TENSE, RINGS, DIALLED, TICKET, STATUS, NUMBER, DROPPED, REGISTERED = (
    1, 2, 4, 8, 9, 10, 11, 12, 14, 15, 16, 20, 21, 22, 23)
NOT_EXPECTED = {5, 6, 7, 17, 24, 25, 26, 27}  # What the demonstration does not play; this count knows nothing of it.
SOLVED, ONE_MORE = {"solved", "solved-more"}, {"solved-more", "more"}
SHIFTS = (("Matutino", 7, 8), ("Vespertino", 15, 7), ("Nocturno", 22, 9))


class Event:
    def __init__(self, row):
        self.kind, self.time, self.account = row["kind"], row["time_ms"], row["account_id"]
        self.payload = json.loads(row["payload"] or "{}")


def holds_of(events):
    """Every hold as whether it was kept: a reason and no silence above 30 s."""
    kept, last, good = [], None, True
    for event in events:
        if event.kind == HOLD:
            last, good = event.time, bool(event.payload.get("r"))
        elif last is not None and event.kind in (CONTACT, RESUMED):
            good, last = good and event.time - last <= 30000, event.time
            if event.kind == RESUMED:
                kept.append(good)
                last = None
    assert last is None, "a hold without an end"
    return kept


def rings_of(events, stopped):
    for event in events:
        if event.kind == RINGS:
            return ("typed", event.payload["g"]) if event.payload.get("g") else ("unknown", 0)
    # Two keys of the hand within a second measure nothing.
    return ("unknown", 0) if stopped < 1000 else ("measured", stopped // 5000 + 1)


def count_call(events):
    """What one registered telephone call counts for, as a Counter of measures, and whose it is."""
    count = collections.Counter(received=1)
    choices = [event.payload.get("a") for event in events if event.kind == ANSWERED]
    happened = {event.kind for event in events}
    first = next(event for event in events if event.kind == ANSWERED)
    answered = choices[0] == "answered"
    kinds = {"second_level": TICKET in happened, "first_level": bool(SOLVED & set(choices)), "outside": DIALLED in happened,
             "transferred": "accepted" in choices, "status": STATUS in happened, "out_of_scope": NUMBER in happened}
    for kind, has in kinds.items():
        count["kind_" + kind] += has
    count["several_kinds"] = sum(kinds.values()) > 1
    outcome = next((kind for kind in OUTCOMES if kinds[kind]), None)
    lost = not answered or DROPPED in happened
    count["outcome_" + (outcome or ("dropped" if lost else "not_carried_out"))] = 1
    count["answered" if answered else "unanswered"] = 1
    holds = holds_of(events)
    count.update(holds=len(holds), holds_kept=sum(holds), calls_with_holds=bool(holds))
    count["tense"] = any(event.kind == TENSE and event.payload.get("y", True) for event in events)
    requests = [[]]
    for choice in choices:
        requests[-1].append(choice)
        if choice in ONE_MORE:
            requests.append([])
    count["level_requests"] = sum("first-level" in asked or "second-level" in asked for asked in requests)
    count["solved_first"] = sum(bool(SOLVED & set(asked)) for asked in requests)
    values = {}
    for event in events:
        if event.kind == CAPTURED:
            values.update(event.payload.get("f", {}))
    satisfaction = int(values.get("satisfaction", 0) or 0)
    count.update(satisfaction_sum=satisfaction, satisfaction_answered=satisfaction > 0)
    if answered:
        count["answered_without_ticket"] = not kinds["second_level"]
        known, rings = rings_of(events, first.time)
        count["rings_unknown" if known == "unknown" else f"rings_{known}_{'kept' if rings <= 4 else 'late'}"] = 1
        count["point1_due"], count["point1_kept"] = known != "unknown", known != "unknown" and rings <= 4
        count["point2_due"] = 1
        count["point6_due"], count["point6_kept"] = bool(holds), bool(holds) and all(holds)
        count["point7_due"] = DROPPED not in happened and not {"accepted", "connected", "user-away-later", "user-away-end"} & set(choices[-1:])
    return count, first.account


class Call:
    def __init__(self, row, events):
        self.id, self.start = row["id"], row["started_at_ms"]
        self.channel = next(event.payload.get("h", 0) for event in events if event.kind == RANG)
        self.open = REGISTERED not in {event.kind for event in events}
        self.count, self.agent = collections.Counter(), None
        if self.open:
            return
        if self.channel > 1:
            self.count, self.agent = collections.Counter(other_channels=1), row["agent_id"]
        else:
            self.count, self.agent = count_call(events)


def read_calls(base):
    events = collections.defaultdict(list)
    for row in base.execute("SELECT call_id, kind, time_ms, account_id, payload FROM call_event ORDER BY call_id, seq"):
        event = Event(row)
        assert event.kind not in NOT_EXPECTED, f"the demonstration plays events of kind {event.kind} now: count them here"
        events[row["call_id"]].append(event)
    return [Call(row, events[row["id"]]) for row in base.execute("SELECT id, started_at_ms, agent_id FROM call ORDER BY id")]


def local(ms, zone):
    return datetime.datetime.fromtimestamp(ms / 1000, zone)


def shift_of(ms, zone):
    """The name of the shift and the day on which it began, by the wall."""
    at = local(ms, zone)
    for name, start, hours in SHIFTS:
        if (at.hour - start) % 24 < hours:
            return name, (at.date() if at.hour >= start else at.date() - datetime.timedelta(days=1))
    raise AssertionError("the standard shifts have no gap")


class Checker:
    def __init__(self, cli, desk):
        self.cli, self.desk, self.faults, self.compared = cli, desk, 0, 0

    def report(self, *arguments):
        ended = subprocess.run([self.cli, "report", *arguments, "--database", self.desk], capture_output=True, text=True, timeout=PATIENCE_S, check=True)
        return json.loads(ended.stdout)

    def same(self, what, ours, theirs):
        self.compared += 1
        if ours != theirs:
            self.faults += 1
            print(f"differs: {what}: counted {ours}, reported {theirs}")

    def tally(self, what, calls, reported):
        total = sum((call.count for call in calls), collections.Counter())
        for measure in reported:
            if measure not in ("talk_ms", "hold_ms", "handle_ms", "satisfaction_asked", "point2_kept", "point7_due", "point7_kept"):
                self.same(f"{what} {measure}", total[measure], reported[measure])
        return total

    def months(self, calls, zone):
        months = collections.defaultdict(list)
        for call in calls:
            months[local(call.start, zone).strftime("%Y-%m")].append(call)
        reported = {month["month"]: month for month in self.report("indicators")["months"]}
        for name, own in months.items():
            total = self.tally(name, own, reported[name]["total"])
            self.same(f"{name} open", sum(call.open and call.channel <= 1 for call in own), reported[name]["open"])
            for kind in ("first_level", "second_level", "transferred", "outside"):
                share = reported[name]["indicators"][kind]
                n, d = total["kind_" + kind], total["received"]
                self.same(f"{name} {kind}", (n, d, (2000 * n + d) // (2 * d)), (share["numerator"], share["denominator"], share["per_mille"]))
            self.kpis(name, own)
        for name in set(reported) - set(months):
            self.same(f"{name} received", 0, reported[name]["total"]["received"])

    def kpis(self, month, calls):
        report = self.report("kpis", "--month", month)
        for line in report["agents"]:
            self.tally(f"{month} {line['name']}", [call for call in calls if call.agent == line["agent"]], line["tally"])
        self.tally(f"{month} desk", calls, report["desk"]["tally"])
        by_shift = [self.report("kpis", "--month", month, "--shift", name)["desk"]["tally"]["received"] for name, _, _ in SHIFTS]
        self.same(f"{month} by shift", report["desk"]["tally"]["received"], sum(by_shift))

    def shifts(self, calls, tickets, zone):
        shifts = collections.defaultdict(list)
        for call in calls:
            shifts[shift_of(call.start, zone)].append(call)
        made = collections.Counter(shift_of(at, zone) for at in tickets)
        for (name, day), own in shifts.items():
            report = self.report("shift", "--shift", name, "--day", day.isoformat())
            self.tally(f"{name} {day}", own, report["total"])
            self.same(f"{name} {day} open", sum(call.open and call.channel <= 1 for call in own), report["still_open"])
            self.same(f"{name} {day} tickets", made[(name, day)], len(report["tickets"]))
            self.same(f"{name} {day} differences", {"outcomes": 0, "agents": 0, "half_hours": 0}, report["differences"])
            for agent in report["agents"]:
                self.tally(f"{name} {day} {agent['name']}", [call for call in own if call.agent == agent["agent"]], agent["tally"])

    def gaps(self, base, calls, zone):
        """The hours between shifts, one of them over midnight, by a time that falls in them."""
        shifts = [{"id": "a", "name": "Mañana", "start": "08:00", "end": "14:00"}, {"id": "b", "name": "Tarde", "start": "15:30", "end": "21:00"}]
        with base:
            base.execute("INSERT INTO desk_setting VALUES ('shifts', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", (json.dumps(shifts),))
        between = collections.defaultdict(list)
        for call in calls:
            at = local(call.start, zone)
            hour = at.hour * 60 + at.minute
            if 14 * 60 <= hour < 15 * 60 + 30:
                between[(at.date(), "14:00", "15:30")].append(call)
            elif hour >= 21 * 60 or hour < 8 * 60:
                between[(at.date() if hour >= 21 * 60 else at.date() - datetime.timedelta(days=1), "21:00", "08:00")].append(call)
        for (day, begin, end), own in list(between.items())[:60]:
            for time in {"14:00": ("14:00", "15:29"), "21:00": ("21:00", "23:59", "0:00", "7:59")}[begin]:
                report = self.report("shift", "--gap", time, "--day", day.isoformat())
                span = report["span"]
                hours = [local(span[at], zone).strftime("%H:%M") for at in ("begin_ms", "end_ms")]
                self.same(f"hours with {time} of {day}", ([begin, end], day.isoformat(), ""), (hours, span["day"], span["name"]))
            self.tally(f"between shifts from {begin} {day}", own, report["total"])
            self.same(f"between shifts from {begin} {day} differences", {"outcomes": 0, "agents": 0, "half_hours": 0}, report["differences"])
        last = self.report("shift", "--gap", "14:30")
        self.same("the last such hours", (True, "14:00"), (last["span"]["end_ms"] <= last["as_of_ms"], local(last["span"]["begin_ms"], zone).strftime("%H:%M")))
        for odd in (("shift", "--gap", "noon"), ("shift", "--gap", "14:30", "--shift", "Tarde"), ("shift", "--gap", "14:30", "--day", "1-2-2026"), ("kpis", "--gap", "14:30"),
                    ("indicators", "--gap", "14:30"), ("reviews", "--gap", "14:30"), ("shift", "--gap", "8:00")):
            ended = subprocess.run([self.cli, "report", *odd, "--database", self.desk], capture_output=True, text=True, timeout=PATIENCE_S)
            self.same(f"{odd} is wrong use", 2, ended.returncode)
        self.same("the hours that there are are named", True, "14:00-15:30" in ended.stderr and "21:00-08:00" in ended.stderr)
        for form in ("csv", "pdf", "xlsx"):
            made = subprocess.run([self.cli, "report", "shift", "--gap", "14:30", "--format", form, "--database", self.desk], capture_output=True, timeout=PATIENCE_S)
            self.same(f"hours between shifts as {form}", (0, True), (made.returncode, len(made.stdout) > 200))

    def reviews(self, base, calls, zone):
        """What was heard of calls: invented verdicts, counted here point by point; beside them the program's own adherence."""
        dice, lines = random.Random(5), collections.defaultdict(collections.Counter)
        with base:
            base.execute("DELETE FROM call_review")
            for call in calls:
                if not call.count["answered"] or dice.random() > 0.1:
                    continue
                state = dice.choice((0, 1, 1, 2, 3))
                verdicts = [dice.choice((1, 2, 3)), dice.choice((1, 2, 3)), dice.choice((1, 2, 3, 4))] if state in (1, 2) else [0, 0, 0]
                base.execute("INSERT INTO call_review VALUES (?, ?, ?, ?, ?, ?, 1, ?, 0, ?, ?, ?)",
                             (call.id, call.id, call.agent, call.start, call.start, state, int(state in (1, 2)), *verdicts))
                line = lines[(local(call.start, zone).strftime("%Y-%m"), call.agent)]
                line.update(drawn=1, heard=state in (1, 2), not_heard=state == 3)
                for point, verdict in zip((3, 4, 5), verdicts):
                    line.update({f"point_{point}_kept": verdict == 1, f"point_{point}_judged": verdict in (1, 2)})
        for month in {month for month, _ in lines}:
            report = self.report("reviews", "--month", month)
            self.same(f"{month} agents heard", {agent for of, agent in lines if of == month}, {line["agent"] for line in report["agents"]})
            tallies = {line["agent"]: line["tally"] for line in self.report("kpis", "--month", month)["agents"]}
            for line in report["agents"]:
                ours, what = lines[(month, line["agent"])], f"{month} {line['name']}"
                for figure in ("drawn", "heard", "not_heard"):
                    self.same(f"{what} {figure}", ours[figure], line[figure])
                for point in (3, 4, 5):
                    share = line[f"point_{point}"]
                    self.same(f"{what} point {point}", (ours[f"point_{point}_kept"], ours[f"point_{point}_judged"]), (share["numerator"], share["denominator"]))
                program = [sum(tallies[line["agent"]][f"point{point}_{end}"] for point in (1, 2, 6, 7)) for end in ("kept", "due")]
                self.same(f"{what} program", program, [line["program_adherence"]["numerator"], line["program_adherence"]["denominator"]])

    def papers(self):
        """On paper too, without a display, in either language."""
        environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        for kind in ("shift", "indicators", "kpis"):
            for language in ("es", "en"):
                made = subprocess.run([self.cli, "report", kind, "--format", "pdf", "--language", language, "--database", self.desk],
                                      capture_output=True, env=environment, timeout=PATIENCE_S)
                self.same(f"{kind} as PDF, {language}", (0, b"%PDF-1.4", b"%%EOF"), (made.returncode, made.stdout[:8], made.stdout.rstrip()[-5:]))


def main():
    cli = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        desk = str(pathlib.Path(folder) / "desk.db")
        subprocess.run([cli, "demo", "--calls", str(CALLS), "--seed", "11", "--until", UNTIL, "--database", desk, "--create"],
                       check=True, capture_output=True, timeout=PATIENCE_S)
        base = sqlite3.connect(desk)
        base.row_factory = sqlite3.Row
        calls = read_calls(base)
        tickets = [row[0] for row in base.execute("SELECT made_at_ms FROM ticket")]
        checker = Checker(cli, desk)
        for zone in ("America/Mexico_City", "America/Tijuana"):
            with base:
                base.execute("INSERT INTO desk_setting VALUES ('time-zone', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", (zone,))
            checker.months(calls, zoneinfo.ZoneInfo(zone))
            checker.shifts(calls, tickets, zoneinfo.ZoneInfo(zone))
            checker.reviews(base, calls, zoneinfo.ZoneInfo(zone))
        checker.papers()
        checker.gaps(base, calls, zoneinfo.ZoneInfo(zone))
        whole = sum((call.count for call in calls), collections.Counter())
        print(f"{len(calls)} calls, {whole['received']} received, {checker.compared} figures compared, {checker.faults} differ")
        if not 0 < whole["several_kinds"] < whole["received"] or whole["outcome_first_level"] == whole["kind_first_level"]:
            checker.faults += 1
            print("no call is of several kinds: outcome and kind cannot be told apart")
        for outcome in OUTCOMES + ("dropped", "not_carried_out"):
            if whole["outcome_" + outcome] == 0:
                checker.faults += 1
                print("no call came out as", outcome)
        return 1 if checker.faults or len(calls) < CALLS else 0


if __name__ == "__main__":
    sys.exit(main())
