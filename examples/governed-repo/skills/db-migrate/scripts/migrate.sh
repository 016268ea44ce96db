#!/usr/bin/env bash
# Plans or applies the migrations of the orders database.
set -euo pipefail

case "${1:-plan}" in
  plan) psql --set ON_ERROR_STOP=1 --echo-all --file migrations/plan.sql ;;
  apply) psql --set ON_ERROR_STOP=1 --single-transaction --file migrations/apply.sql ;;
  *) echo "usage: migrate.sh plan|apply" >&2; exit 2 ;;
esac
