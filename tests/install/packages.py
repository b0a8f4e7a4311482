#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What installer/needs and installer/install-packages say on each system, and when something stands in the way.

usage: packages.py ROOT

The system, apt and dpkg are stand-ins in a folder of the test's own: nothing is installed.
"""
import os
import pathlib
import stat
import subprocess
import sys
import tempfile

SYSTEMS = {
    "12": 'ID=debian\nVERSION_ID="12"\nVERSION_CODENAME=bookworm\nPRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\n',
    "13": 'ID=debian\nVERSION_ID="13"\nVERSION_CODENAME=trixie\nPRETTY_NAME="Debian GNU/Linux 13 (trixie)"\n',
    "14": 'ID=debian\nVERSION_CODENAME=forky\nPRETTY_NAME="Debian GNU/Linux forky/sid"\n',
    "Debian GNU/Linux 11 (bullseye)": 'ID=debian\nVERSION_ID="11"\nPRETTY_NAME="Debian GNU/Linux 11 (bullseye)"\n',
    "Ubuntu 24.04": 'ID=ubuntu\nID_LIKE=debian\nVERSION_ID="24.04"\nPRETTY_NAME="Ubuntu 24.04"\n',
    "a system that does not say its name": "",
}
KNOWN = ("12", "13", "14")


class Machine:
    """A folder that holds the only programs the scripts find beside the shell's."""

    def __init__(self, root, folder):
        self.root = root
        self.folder = pathlib.Path(folder)
        self.faults = 0
        self.log = self.folder / "asked"
        for tool in ("bash", "sh", "env", "dirname", "realpath", "mktemp", "rm", "grep", "tail", "sleep", "cat", "mkdir"):
            (self.folder / tool).symlink_to(f"/usr/bin/{tool}")
        self.put("id", "echo ${TEST_USER:-0}")
        self.put("dpkg", "exit 0")
        self.put("dpkg-query", "exit 1")  # Nothing is installed.
        self.put("apt-get", 'exit 0')

    def put(self, name, script):
        path = self.folder / name
        path.unlink(missing_ok=True)
        path.write_text(f'#!/bin/sh\necho "{name} $*" >>"{self.log}"\n{script}\n')
        path.chmod(path.stat().st_mode | stat.S_IXUSR)

    def run(self, script, *words, system="12", **environment):
        release = self.folder / "os-release"
        release.write_text(SYSTEMS[system])
        self.log.write_text("")
        environment = {"PATH": str(self.folder), "AURICULAR_OS_RELEASE": str(release), **environment}
        return subprocess.run([self.root / "installer" / script, *words], env=environment, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True)

    def check(self, holds, what, ended):
        if not holds:
            self.faults += 1
            print(f"fault: {what}\n{ended.stdout}{ended.stderr}{self.log.read_text()}")


def names(m):
    """Each system gets its own names, and none gets two packages for one thing."""
    lists = {}
    for system in SYSTEMS:
        said = m.run("needs", "--system", system=system)
        m.check(said.stdout.strip() == system, f"{system} is known as such", said)
        ended = m.run("needs", "build", "run", "test", "full", "package", system=system)
        lists[system] = ended.stdout.split()
        m.check(ended.returncode == 0 and len(lists[system]) > 30, f"needs of {system}", ended)
        icons = [name for name in lists[system] if "svg" in name]
        m.check(icons == ["qt6-svg-dev"], f"icons on {system}: {icons}", ended)  # Linked: there is no plug-in to forget.
        spelled = [name for name in lists[system] if name.endswith("-mono")]
        m.check(spelled == ([] if system == "12" else ["fonts-dejavu-mono"]), f"what differs on {system}: {spelled}", ended)
    # A name may stand twice, for two purposes; a purpose that does not exist names nothing.
    m.check(m.run("needs", "nothing").stdout == "", "an unknown purpose names nothing", m.run("needs", "nothing"))
    ended = m.run("install-packages", "nothing")
    m.check(ended.returncode == 2, "an unknown purpose is wrong use", ended)


def installing(m):
    for system in KNOWN:
        ended = m.run("install-packages", "build", "run", system=system)
        m.check(ended.returncode == 0 and "apt-get" in m.log.read_text(), f"installed on {system}", ended)
        m.check("--no-install-recommends g++ cmake" in m.log.read_text(), "what is missing is asked of apt", ended)
    for system in SYSTEMS.keys() - set(KNOWN):
        ended = m.run("install-packages", "build", "run", system=system)
        m.check(ended.returncode == 0 and "apt-get" not in m.log.read_text(), f"nothing is touched on {system}", ended)
        m.check(system in ended.stderr and "qt6-base-dev" in ended.stderr, f"{system} is told what is needed", ended)
    ended = m.run("install-packages", "build", TEST_USER="1000")
    m.check(ended.returncode == 1 and "apt-get install" in ended.stderr and "root" in ended.stderr, "no root, no sudo", ended)
    m.check("apt-get" not in m.log.read_text(), "nothing is tried without rights", ended)


def trouble(m):
    for said, told in (
        ("E: Failed to fetch: Could not resolve 'mirror.example'", "not reached"),
        ("E: You don't have enough free space in /var/cache/apt/archives/.\ncp: No space left on device", "disk is full"),
        ("E: Unable to locate package libminizip-dev", "sources do not have"),
    ):
        m.put("apt-get", f'case "$*" in *install*) echo "{said}" >&2; exit 100;; esac')
        ended = m.run("install-packages", "build")
        m.check(ended.returncode == 1 and told in ended.stderr and said.splitlines()[-1] in ended.stderr, f"told: {told}", ended)
    # Lists that cannot be brought up to date may still do.
    m.put("apt-get", 'case "$*" in *update*) echo "E: The repository does not have a Release file." >&2; exit 100;; esac')
    ended = m.run("install-packages", "build")
    m.check(ended.returncode == 0 and "install" in m.log.read_text(), "old lists do", ended)
    # Somebody else holds the lock for a moment.
    m.put("apt-get", f'[ -e "{m.folder}/free" ] || {{ : >"{m.folder}/free"; echo "E: Could not get lock /var/lib/apt/lists/lock" >&2; exit 100; }}')
    m.put("sleep", "exit 0")
    ended = m.run("install-packages", "build")
    m.check(ended.returncode == 0 and m.log.read_text().count("update") == 2, "a lock is waited for", ended)
    # An installation that was cut off is ended first.
    m.put("dpkg", 'case "$*" in *--audit*) echo "half installed";; esac')
    ended = m.run("install-packages", "build")
    asked = m.log.read_text()
    m.check(0 <= asked.find("dpkg --configure -a") < asked.find("install --no-install"), "ended first", ended)
    # All is there: not a word, and apt is not asked.
    m.put("dpkg-query", "echo installed")
    ended = m.run("install-packages", "build", "run", "test")
    m.check(ended.returncode == 0 and ended.stderr == "" and "apt-get" not in m.log.read_text(), "silent when all is there", ended)


def main():
    with tempfile.TemporaryDirectory() as folder:
        m = Machine(pathlib.Path(sys.argv[1]).resolve(), folder)
        names(m)
        installing(m)
        trouble(m)
    print("faults:", m.faults)
    return 1 if m.faults else 0


if __name__ == "__main__":
    sys.exit(main())
