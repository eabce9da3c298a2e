#!/usr/bin/env sh
# Asks which barriers wait for an answer at the national level, and then whether the answer still holds.
# Usage: sh docs/examples/curl.sh [ADDRESS]
set -eu
address="${1:-http://127.0.0.1:4000}/graphql"
query='query Waiting($first: Int!) {
  barriers(filter: { isWaiting: true, levels: [NATIONAL] }, orderBy: WAITING, first: $first) {
    totalCount
    nodes { id name(language: SV) waiting { since } }
  }
}'

# GET with the question in the address, so that whatever stands between may keep the answer.
ask() {
  curl --silent --show-error --get "$address" --header 'accept: application/graphql-response+json' \
    --data-urlencode "query=$query" --data-urlencode 'variables={"first":3}' "$@"
}

headers="$(mktemp)"
trap 'rm -f "$headers"' EXIT
ask --dump-header "$headers"
echo
etag="$(sed -n 's/^[Ee][Tt][Aa][Gg]: *//p' "$headers" | tr -d '\r')"
echo "Asked again: $(ask --header "if-none-match: $etag" --output /dev/null --write-out '%{http_code}')"
