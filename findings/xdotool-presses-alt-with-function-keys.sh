#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# xdotool 3.20160805 × xkb-data (xkeyboard-config) 2.48: "xdotool key F5" presses Alt and F5.
#
# Why it hurts: whoever lets a softphone's hook, a headset's button or a macro press a key of a console by "xdotool key F5"
# finds it silent after the keyboard's description was brought up to date (Debian testing; 2.42 of Debian 13 is well): the
# key arrives together with Alt, which means something else or nothing, and nobody is told. The same line with the key's
# place, "xdotool key 71", works with both. Seen here with xev, and with a program of Qt 6.11.
#
# Likely cause: the function keys' type CTRL+ALT (types/pc) maps Control alone and Alt alone to the first level since, which
# was reached by none of them before; xdotool looks up by level which modifiers to press.
#
# Takes the packages from the mirror this machine's apt is set up for, that of testing as long as the mirror has it; Debian
# 12, with xvfb and xkbcomp (x11-xkb-utils) installed.
# Fails when what is seen is no longer this.
set -euo pipefail

folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$folder"' EXIT
cd "$folder"
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | sed -n '\,/debian/$,p' | sort -u | sed -n 1p)
take() { # FILE FOLDER
    curl -fsS -o package.deb "${mirror}pool/main/$1"
    dpkg -x package.deb "$2"
}
take x/xdotool/xdotool_3.20160805.1-5_amd64.deb tools
take x/xdotool/libxdo3_3.20160805.1-5_amd64.deb tools
take x/x11-utils/x11-utils_7.7+5_amd64.deb tools
take x/xkeyboard-config/xkb-data_2.42-1_all.deb 2.42
take x/xkeyboard-config/xkb-data_2.48-1_all.deb 2.48
export LD_LIBRARY_PATH="$folder/tools/usr/lib/x86_64-linux-gnu" LC_ALL=C

# The state (bit 3 is Alt) and the place of the key that arrives when a name, or a place, is pressed.
pressed() { # KEYMAP KEY
    mkfifo number events
    Xvfb -displayfd 3 -noreset -nolisten tcp -xkbdir "$folder/$1/usr/share/X11/xkb" 3>number 2>/dev/null &
    server=$!
    DISPLAY=:$(head -n 1 number)
    export DISPLAY
    timeout 60 stdbuf -oL tools/usr/bin/xev -event keyboard >events 2>/dev/null &
    exec 4<events
    local window state='?'
    window=$(tools/usr/bin/xdotool search --sync --name 'Event Tester' | tail -n 1)
    tools/usr/bin/xdotool windowfocus --sync "$window" key "$2"
    while read -r -t 30 line <&4; do
        case $line in *"state 0x"*"keycode 71 "*) state=$(sed 's/.*state \(0x[0-9a-f]*\), keycode.*/\1/' <<<"$line"); break ;; esac
    done
    exec 4<&-
    kill "$server"
    wait "$server" 2>/dev/null || true
    server=
    rm number events
    echo "$state"
}

failed=0
expect() { # KEYMAP KEY STATE
    local seen
    seen=$(pressed "$1" "$2")
    echo "xkb-data $1, xdotool key $2: F5 arrives with state $seen (expected $3)"
    [ "$seen" = "$3" ] || failed=1
}
expect 2.42 F5 0x0
expect 2.48 F5 0x8
expect 2.48 71 0x0
exit "$failed"
