#!/bin/sh
# Builds one of the consumers against an installed, then moved, prefix (find_package, pkg_config) or against the
# checkout (add_subdirectory), and runs it.
# usage: run.sh KIND CHECKOUT BUILD static|shared
set -eu
kind=$1 checkout=$2 build=$3 linkage=$4
here="$checkout/tests/consumer"
# Beside the preset's own folder and with its flags, so that a compiler cache has the objects already.
work="$(dirname "$build")/consumer-$kind-$linkage"
set -- -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo "-DCMAKE_CXX_FLAGS_RELWITHDEBINFO=-O1 -g1" \
  -DDEBRIEF_WARNINGS_AS_ERRORS=ON
if command -v ccache >/dev/null 2>&1; then
  set -- "$@" -DCMAKE_CXX_COMPILER_LAUNCHER=ccache
  export CCACHE_BASEDIR="$checkout" CCACHE_NOHASHDIR=true CCACHE_SLOPPINESS=pch_defines,time_macros
fi

rm -rf "$work"
mkdir -p "$work"
if [ "$kind" != add_subdirectory ]; then
  if [ "$linkage" = shared ]; then
    build="$(dirname "$build")/shared"
    { cmake -S "$checkout" -B "$build" "$@" -DDEBRIEF_SHARED=ON -DDEBRIEF_BUILD_CLI=OFF -DDEBRIEF_INSTALL=ON &&
      cmake --build "$build"; } >"$work/log" 2>&1 || {
      tail -n 40 "$work/log"
      exit 1
    }
  fi
  cmake --install "$build" --prefix "$work/first" >"$work/install.log"
  mv "$work/first" "$work/moved"
fi
case "$kind" in
  find_package)
    cmake -S "$here/find_package" -B "$work" -G Ninja -DCMAKE_PREFIX_PATH="$work/moved"
    cmake --build "$work"
    ;;
  add_subdirectory)
    cmake -S "$here/add_subdirectory" -B "$work" "$@" -DDEBRIEF_CHECKOUT="$checkout"
    cmake --build "$work"
    ;;
  pkg_config)
    PKG_CONFIG_PATH=$(dirname "$(find "$work/moved" -name debrief.pc)")
    export PKG_CONFIG_PATH
    # shellcheck disable=SC2046
    ${CXX:-c++} -std=c++20 "$here/main.cpp" $(pkg-config --cflags --libs debrief) -o "$work/consumer"
    ;;
esac
if [ "$linkage" = shared ]; then
  LD_LIBRARY_PATH=$(dirname "$(find "$work/moved" -name 'libdebrief.so')")
  export LD_LIBRARY_PATH
  others=$(nm -DC --defined-only "$LD_LIBRARY_PATH/libdebrief.so" | grep -E ' [TW] ' |
    grep -vE 'debrief|std::|__gnu|typeinfo|vtable|guard variable| _(init|fini)$' || true)
  [ -z "$others" ] || {
    echo "symbols of others are exported:"
    echo "$others" | head
    exit 1
  }
fi
"$work/consumer"
