#!/bin/sh
# Makes or updates the two databases of Temporal. The password reaches the tool through its environment, not through the
# command line, which every process can read.
set -eu
SQL_PASSWORD="$(cat /run/secrets/temporal_db_password)"
export SQL_PASSWORD

tool() {
  temporal-sql-tool --plugin postgres12 --ep postgres -p 5432 -u temporal --db "$@"
}

prepare() {
  tool "$1" create
  tool "$1" setup-schema -v 0.0
  tool "$1" update-schema -d "/etc/temporal/schema/postgresql/v12/$2/versioned"
}

prepare temporal temporal
prepare temporal_visibility visibility
