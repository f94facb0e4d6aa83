# Which Debian source package is taken. Sourced, after common.sh.

# source_package FOLDER NAME VERSION prints the .dsc file in FOLDER of exactly that version of what Debian packages, in
# any revision of the packaging: 2.26.5+dfsg-1 is 2.26.5, and 2.26.51-1 and 2.26.5.1-1 are not. Another version was
# never tested here, so it is refused by name.
source_package() {
  local folder=$1 name=$2 version=$3 file found=()
  for file in "$folder/${name}_"*.dsc; do
    [[ -f $file ]] || continue
    local there=${file##*/"${name}_"}
    there=${there%.dsc}
    found+=("$there")
    # Without the revision, then without the mark of a source that Debian has cut down.
    there=${there%-*}
    there=${there%%+d*}
    [[ $there == "$version" ]] && echo "$file" && return
  done
  fail "Debian has $name ${found[*]:-no more}; what is tested here is $name $version. scripts/fetch_sources.sh pins it:" \
    "try the other version by naming it there, and run ./dev test"
}
