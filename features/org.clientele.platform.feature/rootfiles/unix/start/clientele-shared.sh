# Read by the start script. One program folder for many people: what the provisioning file says about it, and where each
# person's configuration, p2 data and add-ons lie when the program folder cannot be written.
#
# The start script has set home (the program folder); this sets own (the person's part, empty when there is none),
# own_args (arguments of the program) and product_args.

# the files that IT wrote, in the order in which they count; as the program finds them
provisioning_files() {
    case $(uname -s) in
        Darwin) system_settings='/Library/Application Support/Clientele' ;;
        *) system_settings=/etc/clientele ;;
    esac
    if [ -e "$system_settings/provisioning.ini" ] || [ -e "$system_settings/provisioning.d" ]; then
        set -- "$system_settings/provisioning.ini" "$system_settings/provisioning.d"
    else
        named=$(sed -n 's/^-Dclientele\.provisioning=//p' "$home/clientele.ini" "$home/eclipse.ini" 2>/dev/null | tail -n 1)
        set -- "${named:-${CLIENTELE_PROVISIONING:-}}"
    fi
    for place in "$@"; do
        if [ -d "$place" ]; then
            for file in "$place"/*.ini; do
                [ -r "$file" ] && printf '%s\n' "$file"
            done
        elif [ -r "$place" ]; then
            printf '%s\n' "$place"
        fi
    done
}

# provisioned SECTION KEY: what the files say, nothing when they do not
provisioned() {
    provisioning_files | while IFS= read -r file; do
        cat "$file"
        echo
    done | awk -v section="$1" -v key="$2" '
        { sub(/\r$/, "") }
        /^[ \t]*\[/ { name = $0; gsub(/^[ \t]*\[[ \t]*|[ \t]*\][ \t]*$/, "", name); next }
        name == section {
            at = index($0, "=")
            word = substr($0, 1, at - 1)
            gsub(/^[ \t]+|[ \t]+$/, "", word)
            if (at && word == key) { value = substr($0, at + 1); gsub(/^[ \t]+|[ \t]+$/, "", value) }
        }
        END { print value }'
}

# the person's data folder, the same as the program's own rule
data_folder() {
    case $(uname -s):${XDG_DATA_HOME:-} in
        Darwin:*) printf '%s' "${HOME:-.}/Library/Application Support/Clientele" ;;
        *:/*) printf '%s' "$XDG_DATA_HOME/clientele" ;;
        *) printf '%s' "${HOME:-.}/.local/share/clientele" ;;
    esac
}

# a path as a file of Java properties holds it, which has no other letters than those of Western Europe
escaped() {
    case $1 in
        *[!A-Za-z0-9_./:=@%+,\ -]*) printf '%s' "$1" | iconv -f UTF-8 -t UTF-16BE | od -An -v -tx1 | tr -d ' \n' | sed 's/..../\\u&/g' ;;
        *) printf '%s' "$1" ;;
    esac
}

own='' own_args='' product_args=''

wanted_product=$(provisioned branding product)
if [ -n "$wanted_product" ]; then
    # a product has the id of its bundle, a dot, and a name
    if grep -q "^${wanted_product%.*}," "$home/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info" 2>/dev/null; then
        product_args=" -product$(quote "$wanted_product")"
    else
        echo "clientele: the brand $wanted_product of the provisioning file is not installed; the usual one is shown." >&2
    fi
fi

case $(provisioned install shared) in
    [yY][eE][sS] | [tT][rR][uU][eE]) shared=yes ;;
    [nN][oO] | [fF][aA][lL][sS][eE]) shared= ;;
    *) [ -w "$home/configuration" ] && shared= || shared=yes ;;
esac

# one part for each program folder, so that two installations do not mix
if [ -n "$shared" ] && [ -d "$home/configuration" ]; then
    own=$(data_folder)/installation/$(printf '%s' "$home" | cksum | cut -d ' ' -f 1)
    if ! mkdir -p "$own/configuration" "$own/p2" 2>/dev/null || [ ! -w "$own/configuration" ]; then
        fail "the program folder $home is shared, and the folder for your own settings and add-ons, $own, cannot be written. Make it writable, or set XDG_DATA_HOME to another folder."
    fi
    if [ ! -e "$own/configuration/config.ini" ]; then
        printf '%s\n' "osgi.sharedConfiguration.area=file:$(escaped "$home")/configuration/" 'osgi.configuration.cascaded=true' \
            'eclipse.p2.data.area=@config.dir/../p2' >"$own/configuration/config.ini" \
            || fail "$own/configuration/config.ini cannot be written."
    fi
    # the program was updated: the framework leaves the person's add-ons out, since nobody knows whether they fit
    base=$(cksum <"$home/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info" 2>/dev/null)
    if [ -e "$own/base" ] && [ "$(cat "$own/base")" != "$base" ] \
        && [ -e "$own/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info" ]; then
        # the path of a bundle is absolute or relative to the program
        added=$(sed -n "s|^\([^#,]*\),\([^,]*\),[^,]*/installation/${own##*/}/plugins/.*|\1 \2|p" \
            "$own/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info" | tr '\n' ';')
        echo "clientele: the program in $home was updated. Your own add-ons were made for the one before and are left out${added:+ (${added%;})}. Install them again (clientele cli addon install, or Help > Add-ons and Updates). Nothing of your data is lost." >&2
        mv "$own/configuration/org.eclipse.equinox.simpleconfigurator" "$own/configuration/org.eclipse.equinox.simpleconfigurator.before" 2>/dev/null
        rm -rf "$own/p2/org.eclipse.equinox.p2.engine"
    fi
    printf '%s\n' "$base" >"$own/base"
    own_args=" -configuration$(quote "$own/configuration")"
fi
