#!/bin/sh
# Prints the nginx configuration of Mail Desk. What it needs to know:
#   MAIL_DESK_HOSTS    names the application is reached by, parted by blanks; others are refused
#   MAIL_DESK_PORTALS  own portals beside those of the cloud, parted by blanks: https://portal.example.com
#   MAIL_DESK_ROOT     folder of the build               (/usr/share/mail-desk)
#   MAIL_DESK_LISTEN   address and port                  (8080)
#   MAIL_DESK_ACCESS_LOG, MAIL_DESK_ERROR_LOG            (/dev/stdout, stderr)
#   MAIL_DESK_BROTLI   on or off; left out: on when nginx has the module
set -eu

here=$(dirname "$0")

fail() {
  echo "$1" >&2
  exit 1
}

# Anything else could end a directive and begin another.
plain() {
  case $2 in *[!A-Za-z0-9\ ._:/*=,-]*) fail "$1 has a sign that cannot stand in it: $2" ;; esac
}

lines() {
  grep -v -e '^#' -e '^$' "$here/$1"
}

[ -n "${MAIL_DESK_HOSTS:-}" ] || fail 'MAIL_DESK_HOSTS must name the host of the application, such as desk.example.com.'
hosts=$MAIL_DESK_HOSTS
root=${MAIL_DESK_ROOT:-/usr/share/mail-desk}
listen=${MAIL_DESK_LISTEN:-8080}
access_log=${MAIL_DESK_ACCESS_LOG:-/dev/stdout}
error_log=${MAIL_DESK_ERROR_LOG:-stderr}
# A browser tells names in small letters, and the application compares.
own=$(printf '%s' "${MAIL_DESK_PORTALS:-}" | tr 'A-Z,\n\t' 'a-z   ')
plain MAIL_DESK_HOSTS "$hosts"
plain MAIL_DESK_ROOT "$root"
plain MAIL_DESK_LISTEN "$listen"
plain MAIL_DESK_ACCESS_LOG "$access_log"
plain MAIL_DESK_ERROR_LOG "$error_log"
plain MAIL_DESK_PORTALS "$own"

portals=$(lines portals.txt | tr '\n' ' ')
set -f
for portal in $own; do
  case $portal in
    http://*|https://*) ;;
    *://*) fail "MAIL_DESK_PORTALS: $portal is neither http nor https." ;;
    *) portal=https://$portal ;;
  esac
  portals="$portals${portal%/} "
done
portals=${portals% }

brotli=${MAIL_DESK_BROTLI:-}
if [ -z "$brotli" ]; then
  brotli=off
  set +f
  for module in /etc/nginx/modules-enabled/*brotli-static*; do
    [ ! -e "$module" ] || brotli=on
  done
fi
case $brotli in
  on) brotli='brotli_static on;' ;;
  off) brotli='' ;;
  *) fail 'MAIL_DESK_BROTLI is on or off.' ;;
esac

policy=$(lines content-policy.txt | sed "s|PORTALS|$portals|g" | tr '\n' ';' | sed -e 's/;$//' -e 's/;/; /g')

sed \
  -e "s|@LISTEN@|$listen|" \
  -e "s|@HOSTS@|$hosts|" \
  -e "s|@ROOT@|$root|" \
  -e "s|@ACCESS_LOG@|$access_log|" \
  -e "s|@ERROR_LOG@|$error_log|" \
  -e "s|@BROTLI@|$brotli|" \
  -e "s|@POLICY@|$policy|" \
  -e "s|@PORTALS@|$portals|" \
  "$here/mail-desk.conf.template"
