#!/bin/sh
# Runs once, when the database volume is empty: Temporal gets a role of its own that cannot read the business data.
set -eu
temporal_password="$(cat /run/secrets/temporal_db_password)"
psql --set ON_ERROR_STOP=1 --set password="$temporal_password" --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
create role temporal login createdb password :'password';
revoke connect on database hazard from public;
SQL
