#!/bin/sh
# Starts nginx for Mail Desk, without rights of any kind, in a folder of its own.
# Reads what configure.sh reads, and MAIL_DESK_RUN: a folder it may write to (/tmp/mail-desk).
set -eu

here=$(cd "$(dirname "$0")" && pwd)
run=${MAIL_DESK_RUN:-/tmp/mail-desk}

mkdir -p "$run"
"$here/configure.sh" > "$run/mail-desk.conf"
# Debian names modules by a path inside the folder nginx is started for.
ln -sfn /usr/lib/nginx/modules "$run/modules"
cp "$here/nginx.conf" "$run/nginx.conf"
exec nginx -p "$run/" -c "$run/nginx.conf" -g 'daemon off;'
