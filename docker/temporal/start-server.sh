#!/bin/sh
# The server knows its database password as an environment variable only; it is read from the secret at the last moment.
set -eu
POSTGRES_PWD="$(cat /run/secrets/temporal_db_password)"
export POSTGRES_PWD
exec /etc/temporal/entrypoint.sh
