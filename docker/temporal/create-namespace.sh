#!/bin/sh
# Closed cases stay readable in Temporal for 90 days; PostgreSQL keeps them for good.
set -eu
retention=90d
if temporal operator namespace describe --namespace "$NAMESPACE" >/dev/null 2>&1; then
  temporal operator namespace update --namespace "$NAMESPACE" --retention "$retention"
else
  temporal operator namespace create --namespace "$NAMESPACE" --retention "$retention"
fi
