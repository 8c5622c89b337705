#!/usr/bin/env bash
# Runs every test. Needs the .NET SDK and Node; fetches all else itself, a browser included. Ends with one line: N passed, N failed.
set -uo pipefail
cd "$(dirname "$0")" || exit 2

passed=0
failed=0
log=$(mktemp)
work=$(mktemp -d)
trap 'rm -rf "$log" "$work"' EXIT

say() { printf '\n== %s\n' "$*"; }

# A step that is no test itself, but without which tests cannot run.
need() {
  say "$*"
  if ! "$@"; then
    printf '%s passed, %s failed\n' "$passed" "$((failed + 1))"
    exit 1
  fi
}

# Adds up the tests of a run from its own summary; a run that ends badly without having counted a failure counts as one.
count() {
  local words_passed=$1 words_failed=$2 status=$3 these_passed these_failed
  these_passed=$(sed -nE "s/^[^0-9a-z]*${words_passed}:? +([0-9]+).*/\1/p" "$log" | tail -n 1)
  these_failed=$(sed -nE "s/^[^0-9a-z]*${words_failed}:? +([0-9]+).*/\1/p" "$log" | tail -n 1)
  passed=$((passed + ${these_passed:-0}))
  [ "$status" -eq 0 ] || [ "${these_failed:-0}" -gt 0 ] || these_failed=1
  failed=$((failed + ${these_failed:-0}))
}

packages() {
  [ "$1/node_modules/.package-lock.json" -nt "$1/package-lock.json" ] || npm --prefix "$1" ci --ignore-scripts --no-audit --no-fund
}

# The site, made once for all tests that look at it; those of the program make it in their own ways.
site() {
  dotnet run --no-build --project generator -- build --out "$work/site" --as-of 2026-11-22 > "$work/site.txt" || { cat "$work/site.txt"; return 1; }
  tail -n 1 "$work/site.txt"
  export SITE_FOLDER=$work/site
}

browser() {
  [ -n "${CHROME_PATH:-}" ] && return
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    if CHROME_PATH=$(command -v "$name"); then
      export CHROME_PATH
      return
    fi
  done
  local root=""
  [ "$(id -u)" -eq 0 ] || root=sudo
  $root apt-get update -q && $root apt-get install -yq --no-install-recommends chromium fonts-liberation && CHROME_PATH=$(command -v chromium) && export CHROME_PATH
}

# The server that the generated configuration is tried on. Debian puts it where only root looks.
server() {
  PATH=$PATH:/usr/sbin command -v nginx >/dev/null && return
  local root=""
  [ "$(id -u)" -eq 0 ] || root=sudo
  # RUNLEVEL keeps the package from starting a server of its own: the test starts one for itself.
  $root apt-get update -q && $root env RUNLEVEL=1 apt-get install -yq --no-install-recommends nginx-light
}

for tool in dotnet node npm; do
  command -v "$tool" >/dev/null || { printf 'There is no %s here: install the .NET 10 SDK and Node 20 or later.\n' "$tool"; exit 2; }
done

need dotnet build SmcStatic.sln --nologo -v quiet -clp:NoSummary
need packages tests/browser
need npm --prefix site run --silent types
need browser
need server
need site

say "dotnet test"
dotnet test --solution SmcStatic.sln --no-build --no-progress --output Normal 2>&1 | tee "$log"
count succeeded failed "${PIPESTATUS[0]}"

mapfile -t node_tests < <(find site tests -name node_modules -prune -o -name '*.test.mjs' -print | sort)
if [ ${#node_tests[@]} -gt 0 ]; then
  say "node --test"
  node --test --test-reporter=spec --test-reporter-destination=stdout "${node_tests[@]}" 2>&1 | tee "$log"
  count pass fail "${PIPESTATUS[0]}"
fi

printf '\n%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
