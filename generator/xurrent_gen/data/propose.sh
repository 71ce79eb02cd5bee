#!/usr/bin/env bash
# Generates the packages of a repository anew and, where that changes something, opens or
# updates the one pull request about it: the changes and what they break in its text.
# For GitHub (gh) and GitLab (curl); docs/ci.md tells how. Settings come by variables:
#   XG_PACKAGES   folders of the packages, in words         XG_CODE       your code, in words
#   XG_CHANGELOG  file that is told what has changed        XG_BASE       branch to merge into
#   XG_BRANCH     branch of the request                     XG_ARGUMENTS  more for generate
#   XG_FORGE      github or gitlab, which needs XG_TOKEN, too
set -euo pipefail
read -ra packages <<<"${XG_PACKAGES:-xurrent_sdk}"
read -ra code <<<"${XG_CODE:-}"
read -ra arguments <<<"${XG_ARGUMENTS:-}"
changelog=${XG_CHANGELOG:-}
branch=${XG_BRANCH:-xurrent-gen/schema}
base=${XG_BASE:?the branch to merge into}
# GitHub takes 65,536 characters, of which UTF-8 may need four bytes each.
most=60000

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
head=$(git rev-parse HEAD)

say() { printf 'xurrent-gen: %s\n' "$1" >&2; }

generate() {
  local log=()
  if [ -n "$changelog" ]; then log=(--changelog "$changelog"); fi
  xurrent-gen generate --refresh-schema "${arguments[@]}" "${log[@]}" >&2
}

# What has changed for programs, and what of the code that breaks; $1 is a package.
describe() {
  local old="$work/old/$1"
  printf '## %s\n\n' "$1"
  if [ ! -d "$old" ]; then
    printf 'The package is new.\n'
    return
  fi
  # 1 says that something breaks, which is no failure here.
  xurrent-gen schema diff "$old" "$1" --format markdown || [ $? -eq 1 ]
  if [ "${#code[@]}" -gt 0 ]; then
    printf '\n### What it breaks in the code\n\n'
    xurrent-gen impact "$old" "$1" "${code[@]}" --format markdown --quiet || [ $? -eq 1 ]
  fi
}

body() {
  printf 'The schema of the account has moved. `xurrent-gen generate` writes:\n\n'
  local package
  for package in "${packages[@]}"; do
    describe "$package"
    printf '\n'
  done
}

# Never in the middle of a character, nor of a line that opens a code span.
shorten() {
  python3 - "$1" "$most" <<'PYTHON'
import pathlib, sys
path, most = pathlib.Path(sys.argv[1]), int(sys.argv[2])
text = path.read_text("utf-8")
if len(text) > most:
    kept = text[:most].rpartition("\n")[0]
    path.write_text(f"{kept}\n\n… and more: see the changelog, or the commit.\n", "utf-8")
PYTHON
}

github() {
  local number
  number=$(gh pr list --head "$branch" --base "$base" --state open --json number --jq '.[0].number // empty')
  if [ -n "$number" ]; then
    gh pr edit "$number" --title "$title" --body-file "$work/body.md" >&2
    say "updated pull request $number"
  else
    gh pr create --head "$branch" --base "$base" --title "$title" --body-file "$work/body.md" >&2
    say "opened a pull request"
  fi
}

# The token is given by a file descriptor: arguments of a process are for all to see.
api() {
  curl --silent --show-error --fail \
    --config <(printf 'header = "PRIVATE-TOKEN: %s"\n' "${XG_TOKEN:?a project access token}") \
    "$@"
}

gitlab() {
  local requests="$CI_API_V4_URL/projects/$CI_PROJECT_ID/merge_requests" number
  number=$(api --get "$requests" --data-urlencode "source_branch=$branch" \
    --data-urlencode "target_branch=$base" --data state=opened |
    python3 -c 'import json, sys; found = json.load(sys.stdin); print(found[0]["iid"] if found else "")')
  if [ -n "$number" ]; then
    api --request PUT "$requests/$number" --data-urlencode "title=$title" \
      --data-urlencode "description@$work/body.md" >/dev/null
    say "updated merge request $number"
  else
    api --request POST "$requests" --data-urlencode "source_branch=$branch" \
      --data-urlencode "target_branch=$base" --data-urlencode "title=$title" \
      --data-urlencode "description@$work/body.md" >/dev/null
    say "opened a merge request"
  fi
}

push() {
  local remote=origin helper=()
  if [ "${XG_FORGE:-github}" = gitlab ]; then
    # The token of a job may not push; that of the project is asked for by git itself.
    remote=${XG_REMOTE:-https://oauth2@$CI_SERVER_HOST/$CI_PROJECT_PATH.git}
    helper=(-c credential.helper= -c 'credential.helper=!f() { echo "password=$XG_TOKEN"; }; f')
  fi
  git "${helper[@]}" push --quiet --force "$remote" "HEAD:refs/heads/$branch"
}

for package in "${packages[@]}"; do
  if git cat-file -e "$head:./$package" 2>/dev/null; then
    mkdir -p "$work/old"
    git archive "$head" -- "$package" | tar -x -C "$work/old"
  fi
done

generate
paths=("${packages[@]}")
if [ -n "$changelog" ]; then paths+=("$changelog"); fi
git add --update .
git add -- "${paths[@]}"
if git diff --cached --quiet; then
  say "the packages are current"
  exit 0
fi

title="Regenerate ${packages[*]}: the schema has moved"
body >"$work/body.md"
shorten "$work/body.md"
git -c user.name="${XG_AUTHOR:-xurrent-gen}" -c user.email="${XG_EMAIL:-xurrent-gen@localhost}" \
  commit --quiet --message "$title"
if git fetch --quiet origin "$branch" 2>/dev/null &&
  git diff --quiet FETCH_HEAD HEAD && git merge-base --is-ancestor "$head" FETCH_HEAD; then
  say "the branch $branch holds it already"
else
  push
fi
"${XG_FORGE:-github}"
