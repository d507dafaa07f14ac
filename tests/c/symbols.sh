#!/bin/sh
# usage: symbols.sh libdebrief_c.so debrief.h   The library shows the functions of the header and no others.
set -eu
command -v nm >/dev/null || exit 0
shown=$(nm -D --defined-only "$1" | awk '$2 == "T" {print $3}' | sort)
declared=$(grep -o 'debrief_[a-z_]*(' "$2" | tr -d '(' | grep -v '_free()' | sort -u)
for name in $shown; do
  echo "$declared" | grep -qx "$name" || { echo "shown and not declared: $name"; exit 1; }
done
[ -n "$shown" ] || { echo "no function is shown"; exit 1; }
for name in $(grep -A1 '^DEBRIEF_C_API' "$2" | grep -o 'debrief_[a-z_]*(' | tr -d '(' | sort -u); do
  echo "$shown" | grep -qx "$name" || { echo "declared and not shown: $name"; exit 1; }
done
