#!/bin/sh
# Builds lambox: build.sh OUTPUT. One static, stripped program; the same compiler makes the same bytes. CC names another
# compiler (a cross compiler, too). The sources' hash goes in, so that a built binary can be told from its sources'.
set -eu
folder=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
out=${1:?usage: build.sh OUTPUT}
case $out in /* | --hash) ;; *) out=$PWD/$out ;; esac
compiler=${CC:-}
if [ -z "$compiler" ]; then
  for candidate in cc gcc clang; do
    if command -v "$candidate" >/dev/null 2>&1; then compiler=$candidate; break; fi
  done
fi
[ -n "$compiler" ] || { echo 'build.sh: no C compiler (cc, gcc or clang) was found' >&2; exit 69; }
cd "$folder"
sources='cgroup.c daemon.c keeper.c landlock.c main.c mounts.c network.c privileges.c protocol.c runtime.c seccomp.c system.c wire.c'
# shellcheck disable=SC2086 # a list
hash=$(cat lambox.h $sources build.sh | sha256sum | cut -d ' ' -f 1)
if [ "$out" = --hash ]; then echo "$hash"; exit 0; fi
temporary="$out.$$"
trap 'rm -f "$temporary"' EXIT
# shellcheck disable=SC2086
"$compiler" -std=gnu11 -O2 -Wall -Wextra -Wno-unused-result -fstack-protector-strong -D_FORTIFY_SOURCE=2 -fno-ident \
  -ffile-prefix-map="$folder"=. -static -s -Wl,--build-id=none -Wl,-z,relro,-z,now,-z,noexecstack \
  "-DLAMBOX_SOURCE=\"$hash\"" -o "$temporary" $sources
chmod 755 "$temporary"
mv "$temporary" "$out"
