# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the records of the shift must be in the end, and whether they are."""
import datetime
import json
import subprocess
import zoneinfo

from window import Failed

LUCIA, BRUNO = 1, 2

# By order of ringing; what each must be in the end. The agent is who answered it.
EXPECTED = [
    dict(outcome="first-level", kinds="first-level", flags="", agent=LUCIA, requests=1, attempts=0),
    dict(outcome="second-level", kinds="second-level", flags="unassigned", agent=LUCIA, requests=1, attempts=0),
    dict(outcome="outside", kinds="outside", flags="", agent=LUCIA, requests=1, attempts=4),
    dict(outcome="outside", kinds="outside", flags="user-not-reached", agent=LUCIA, requests=1, attempts=2),
    dict(outcome="transferred", kinds="transferred", flags="amended", agent=LUCIA, requests=1, attempts=0),
    dict(outcome="first-level", kinds="first-level", flags="transfer-failed", agent=LUCIA, requests=1, attempts=0),
    dict(outcome="status", kinds="status", flags="", agent=LUCIA, requests=2, attempts=0),
    dict(outcome="second-level", kinds="second-level", flags="unassigned", agent=LUCIA, requests=1, attempts=0),
    dict(outcome="out-of-scope", kinds="out-of-scope", flags="", agent=LUCIA, requests=1, attempts=0),
    dict(outcome="first-level", kinds="first-level", flags="continued", agent=LUCIA, requests=1, attempts=0),
    dict(outcome="not-carried-out", kinds="", flags="joined", agent=LUCIA, requests=1, attempts=0),
    dict(outcome="first-level", kinds="first-level out-of-scope", flags="tense", agent=LUCIA, requests=2, attempts=0),
    dict(outcome="dropped", kinds="", flags="dropped", agent=BRUNO, requests=1, attempts=0),
    dict(outcome="first-level", kinds="first-level", flags="", agent=BRUNO, requests=1, attempts=0),
    dict(outcome="transferred", kinds="transferred", flags="", agent=BRUNO, requests=1, attempts=0),
]


def recorded(w, cli):
    """Every call by order of ringing, as the program lists them, also when a month of the desk's zone ended in between."""
    zone = zoneinfo.ZoneInfo(w.ask("SELECT value FROM desk_setting WHERE key = 'time-zone'")[0])
    ends = w.ask("SELECT min(started_at_ms), max(started_at_ms) FROM call")
    calls = []
    for month in sorted({datetime.datetime.fromtimestamp(ms / 1000, zone).strftime("%Y-%m") for ms in ends}):
        listed = subprocess.run([cli, "calls", "--month", month, "--database", w.database], stdout=subprocess.PIPE, check=True).stdout
        calls += json.loads(listed)
    return sorted(calls, key=lambda call: int(call["call"]))


def judge(w, cli):
    calls = recorded(w, cli)
    if len(calls) != len(EXPECTED):
        raise Failed("%d calls, expected %d" % (len(calls), len(EXPECTED)))
    for number, (call, expected) in enumerate(zip(calls, EXPECTED), 1):
        found = {key: call[key] for key in expected}
        print(number, *found.values(), sep=" | ")
        if found != expected or call["state"] != "registered":
            raise Failed("call %d is %r, expected %r" % (number, found, expected))
    folios = sorted(call["folio"] for call in calls)
    tickets = sorted(int(number) for call in calls for number in call["tickets"].split())
    if folios != list(range(1, len(calls) + 1)) or tickets != [1, 2]:
        raise Failed("numbers with gaps: folios %r, tickets %r" % (folios, tickets))
    if w.ask("SELECT count(*) FROM field_draft")[0]:
        raise Failed("drafts are left of calls that are closed")
    subprocess.run([cli, "check", "--database", w.database], check=True)
