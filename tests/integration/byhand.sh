#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# byhand.sh README BIN: runs the "By hand" section of the README as if pasted, with the programs in BIN,
# on ports that are free. Each command must succeed, and the value must come back each time it is asked for.
set -euo pipefail
readme=$1
bin=$2

work=$(mktemp -d)
group=
cleanup() {
    # What the section left running; it is all in the process group that timeout made.
    [ -z "$group" ] || kill -KILL -- "-$group" 2>/dev/null || true
    rm -rf "$work"
}
trap cleanup EXIT

fail() {
    printf 'FAIL: %s\n' "$1"
    cat "$work/output"
    tail -n 20 "$work"/tmp.*/*.log 2>/dev/null || true
    exit 1
}

# Below the ports that the kernel hands out by itself.
isFree() { ! (: <"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }
for _ in $(seq 50); do
    base=$((20000 + RANDOM % 1000 * 10))
    free=1
    for port in "$base" $((base + 1)) $((base + 2)) $((base + 3)); do
        isFree "$port" || free=0
    done
    [ $free = 0 ] || break
done

mkdir -p "$work/build/release"
ln -s "$bin" "$work/build/release/bin"
awk '/^## /{on = ($0 == "## By hand")} /^```/{code = on && ($0 == "```sh"); next} on && code' "$readme" |
    sed -e "s/2181\$((n + 1))/\$(($base + n))/g" -e "s/21811/$base/g" >"$work/script"
: >"$work/output"
[ "$(grep -c nodeproc "$work/script")" -ge 1 ] || fail "the README has no section that starts nodeproc"
! grep -q 2181 "$work/script" || fail "a port of the README was not replaced: $(grep 2181 "$work/script")"

cd "$work"
TMPDIR=$work timeout --kill-after=5 100 bash -e -u -o pipefail "$work/script" >"$work/output" 2>&1 &
group=$!
wait $group || fail "a command of the README failed with $?"
[ "$(grep -c '"born":1815' "$work/output")" -ge 3 ] || fail "the value does not come back three times"
grep -q '"status":307' "$work/output" || fail "no server answers 307"
grep -q '"status":200' "$work/output" || fail "no server answers 200"
grep -q '2 of 3 servers up' "$work/output" || fail "the status after the kill does not tell of it"
printf 'PASS\n'
