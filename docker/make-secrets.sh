#!/bin/sh
# Makes the database owner's password and address once, next to compose.yaml. The folder keeps
# others out; the files must be readable by the containers' own accounts.
set -eu
cd "$(dirname "$0")"
if [ -e secrets/owner-password ]; then
  echo "docker/secrets is there already; nothing was changed" >&2
  exit 0
fi
umask 077
mkdir -p secrets
password=$(od -An -N24 -tx1 /dev/urandom | tr -d ' \n')
printf '%s' "$password" >secrets/owner-password
printf 'postgresql://loive_owner:%s@postgres:5432/loive' "$password" >secrets/owner-database-url
chmod 0444 secrets/owner-password secrets/owner-database-url
