#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real PgBouncer before a real server: what mixes sessions is refused with words, what keeps them works.

Usage: pooler.py AURICULAR_CLI

The server is the one that AURICULAR_TEST_POSTGRES names.
"""
import os
import pathlib
import subprocess
import sys
import tempfile
import time
import urllib.parse

NO_DATABASE = 3
PATIENCE_S = 120
AS_SERVER = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []


def run(*words):
    return subprocess.run([*map(str, words)], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=PATIENCE_S)


def must(*words):
    done = run(*words)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, words))}: {done.stderr}")
    return done


class Pooler:
    """PgBouncer on a socket of its own, before one database."""

    def __init__(self, folder, mode, server, database, size):
        self.folder = folder / f"{mode}-{size}"
        self.folder.mkdir()
        self.folder.chmod(0o777)
        socket = urllib.parse.parse_qs(urllib.parse.urlsplit(server).query)["host"][0]
        settings = self.folder / "settings"
        settings.write_text(f"[databases]\n{database} = host={socket} user=postgres\n[pgbouncer]\nlisten_addr =\nunix_socket_dir = {self.folder}\n"
                            f"auth_type = any\npool_mode = {mode}\ndefault_pool_size = {size}\nquery_wait_timeout = 5\n")
        self.process = subprocess.Popen([*AS_SERVER, "pgbouncer", "-q", settings], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.address = f"postgresql://postgres@/{database}?host={self.folder}&port=6432"

    def __enter__(self):
        until = time.monotonic() + PATIENCE_S
        while not (self.folder / ".s.PGSQL.6432").is_socket():
            if self.process.poll() is not None or time.monotonic() > until:
                sys.exit(f"PgBouncer does not start in {self.folder}")
            time.sleep(0.05)
        return self.address

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(PATIENCE_S)


def main():
    if len(sys.argv) != 2 or "AURICULAR_TEST_POSTGRES" not in os.environ:
        sys.exit(__doc__)
    cli, server = sys.argv[1], os.environ["AURICULAR_TEST_POSTGRES"]
    database = f"pooled_{os.getpid()}"
    faults = []
    must("psql", server, "-qc", f"CREATE DATABASE {database}")
    try:
        with tempfile.TemporaryDirectory(prefix="aur.", dir="/tmp") as temporary:
            folder = pathlib.Path(temporary)
            folder.chmod(0o755)
            for mode, size in (("transaction", 2), ("transaction", 20), ("statement", 20)):
                with Pooler(folder, mode, server, database, size) as address:
                    said = run(cli, "demo", "--calls", 20, "--database", address)
                    if said.returncode != NO_DATABASE or "pooler" not in said.stderr:
                        faults.append(f"{mode} pooling with {size} connections is not refused with words: {said.returncode} {said.stderr[-300:]}")
            with Pooler(folder, "session", server, database, 20) as address:
                for command in (("demo", "--calls", 20), ("check",)):
                    said = run(cli, *command, "--database", address)
                    if said.returncode:
                        faults.append(f"session pooling, {command[0]}: {said.returncode} {said.stderr[-300:]}")
    finally:
        must("psql", server, "-qc", f"DROP DATABASE {database} WITH (FORCE)")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
