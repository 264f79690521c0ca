#!/bin/sh
# Makes .venv from the pinned and hashed requirements. Usage: setup.sh PYTHON run|dev
# Does nothing when what is installed is already what the files ask for.
set -eu
python=$1
set_name=$2
stamp=.venv/.installed-$set_name

"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || {
    echo "Wadul needs Python 3.11 or newer; '$python' is not. Try: make PYTHON=python3.12 …" >&2
    exit 1
}
wanted=$("$python" -c 'import hashlib, sys; print(sys.version_info[:2], *(hashlib.sha256(open(f, "rb").read()).hexdigest() for f in sys.argv[1:]))' \
    "requirements/$set_name.txt" tools/setup.sh)
[ -x .venv/bin/python ] && [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ] && exit 0

# What dev installs holds all that run needs.
if [ "$set_name" = run ] && [ -f .venv/.installed-dev ] && [ "$(cut -d' ' -f1-2 .venv/.installed-dev)" = "$(echo "$wanted" | cut -d' ' -f1-2)" ] \
    && .venv/bin/python -c 'import aiogram, telegram, sqlmodel, apscheduler, rapidfuzz' 2>/dev/null; then
    exit 0
fi

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null 2>&1; then sudo -n "$@"; else return 1; fi
}

# Debian and Ubuntu keep the part of Python that makes virtual environments in a package of its own.
if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    package=$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
    echo "Installing $package, which Python needs to make a virtual environment …"
    { as_root apt-get update -qq && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$package"; } >/dev/null 2>&1 || {
        echo "Please install it first: sudo apt install $package" >&2
        exit 1
    }
fi

echo "Setting up .venv (once, about a minute) …"
[ -x .venv/bin/python ] && [ "$(.venv/bin/python -c 'import sys; print(sys.version_info[:2])')" = "$("$python" -c 'import sys; print(sys.version_info[:2])')" ] \
    || "$python" -m venv --clear .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input --require-hashes -r "requirements/$set_name.txt"
# The command `wadul`, pointing at this checkout.
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input --no-deps --no-build-isolation --editable .
printf '%s' "$wanted" >"$stamp"
