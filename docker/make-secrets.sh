#!/bin/sh
# Makes the secrets of an installation once, in docker/secrets. Nothing that exists is touched.
set -eu
cd "$(dirname "$0")/secrets"
umask 077

random() {
  od -An -N32 -tx1 /dev/urandom | tr -d ' \n'
}

keep() {
  if [ ! -e "$1" ]; then
    printf '%s' "$2" >"$1"
    # The containers read them as other accounts; the folder keeps everybody else out.
    chmod 0444 "$1"
    echo "made $1"
  fi
}

chmod 0700 .
keep database_password "$(random)"
keep database_url "postgres://hazard:$(cat database_password)@postgres:5432/hazard"
keep temporal_db_password "$(random)"
keep audit_key "$(random)"
keep sealing_key "$(random)"
keep cursor_key "$(random)"
# Replaced by those of the store of objects where one is used.
keep object_storage_id "$(random)"
keep object_storage_secret "$(random)"
