#!/bin/sh
# Secrets come as files, because an environment is shown by `docker inspect`: NAME_FILE gives NAME.
set -eu
for name in DATABASE_URL API_DATABASE_URL WORKER_DATABASE_URL REDIS_URL MAIL_URL; do
  eval "file=\${${name}_FILE:-}"
  [ -n "$file" ] || continue
  [ -r "$file" ] || { echo "$file, named by ${name}_FILE, cannot be read" >&2; exit 1; }
  export "$name=$(cat "$file")"
  unset "${name}_FILE"
done
exec "$@"
