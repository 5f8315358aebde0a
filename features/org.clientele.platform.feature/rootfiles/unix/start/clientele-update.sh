# Part of the start script for Linux and macOS: installs a staged update before the program starts, and takes it back when
# it does not end well. Putting the old state back needs no Java. Read by "clientele"; not to be run by itself.
#
# The folder "updates" beside p2's is shared with the program (org.clientele.update, UpdateFolder):
#   staged/     an update that is downloaded and verified; staged/failed: it was taken back, and why
#   phase       one word while an update is being installed: whoever finds it at a start ends what was begun
#   snapshot/   what is about to change; it counts with the file "complete"
#   previous/   the same after the update: "clientele recover" puts it back
#   history     a line for each event

say() {
    echo "clientele: $1" >&2
}

write_phase() {
    printf '%s\n' "$1" >"$updates/phase.new" && mv -f "$updates/phase.new" "$updates/phase"
}

write_event() {
    printf '%s\t%s\t%s\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$1" "$2" >>"$updates/history"
}

# is the process of a number still one of this program? After a crash and a restart of the computer the number may be
# another's, for which nobody should wait for ever. Where ps cannot tell, a process that lives counts
is_ours() {
    kill -0 "$1" 2>/dev/null || return 1
    command_line=$(ps -ww -o args= -p "$1" 2>/dev/null) || return 0
    case $command_line in
        *clientele* | *"$2"*) return 0 ;;
        *) return 1 ;;
    esac
}

# one start at a time; a lock whose process is gone does not count. A link holds number and name of the script without
# room on a full disk
lock_updates() {
    told='' tries=0
    until ln -s "$$:${0##*/}" "$updates/lock" 2>/dev/null; do
        lock=$(readlink "$updates/lock" 2>/dev/null)
        holder=${lock%%:*}
        if [ -z "$holder" ]; then
            # given back a moment ago, or not possible here
            tries=$((tries + 1))
            [ "$tries" -lt 3 ] || return 1
        elif is_ours "$holder" "${lock#*:}"; then
            [ -n "$told" ] || say "an update is being installed by process $holder; this start waits for it."
            told=1
            sleep 1
        else
            sleep 1
            if [ "$(readlink "$updates/lock" 2>/dev/null)" = "$lock" ]; then
                rm -f "$updates/lock"
            fi
        fi
    done
}

unlock_updates() {
    rm -f "$updates/lock"
}

# the same after something of this very process ended in the middle
release_updates() {
    [ "$(readlink "$updates/lock" 2>/dev/null)" = "$$:${0##*/}" ] && unlock_updates
}

# moves the files of a snapshot back, so that it takes no room on a full disk; may be broken off and repeated at any place,
# since what is no longer in the snapshot is in its place already
put_back() {
    [ -e "$1/complete" ] || return 1
    for part in configuration p2; do
        if [ -d "$1/area/$part" ]; then
            rm -rf "$area/$part.gone" || return 1
            if [ -d "$area/$part" ]; then
                mv "$area/$part" "$area/$part.gone" || return 1
            fi
            mv "$1/area/$part" "$area/$part" || return 1
        fi
        rm -rf "$area/$part.gone" || return 1
    done
    (cd "$1/area" && find . -type f ! -path './configuration/*' ! -path './p2/*') | while IFS= read -r file; do
        mkdir -p "$(dirname "$area/$file")" && mv -f "$1/area/$file" "$area/$file" || exit 1
    done
}

# the copies of the scripts by which the program is started become those that p2 holds now
copy_scripts() {
    for script in "$home"/start/*; do
        name=${script##*/}
        if [ -f "$script" ] && [ -w "$home" ] && ! cmp -s "$script" "$home/$name"; then
            cp -p "$script" "$home/$name.new" && mv -f "$home/$name.new" "$home/$name"
        fi
    done
}

in_force() {
    echo "In force are now:" >&2
    sed 's/^/    /' "$1/versions" >&2
}

take_back() {
    why=$2
    put_back "$updates/snapshot" || fail "the update was not finished, and the state before it cannot be put back: \
there is no right to write in $area, or the disk is full. Mend that and start again; nothing is lost."
    copy_scripts
    [ -d "$updates/staged" ] && printf '%s\n' "$why" >"$updates/staged/failed"
    write_event TAKEN_BACK "$1: $why"
    say "the update was not finished and has been taken back: $why"
    in_force "$updates/snapshot"
    say "try again with \"clientele update apply\", or drop the update with \"clientele cli update drop\"."
    rm -f "$updates/phase" "$updates/failure"
    rm -rf "$updates/snapshot"
}

finish_update() {
    copy_scripts
    rm -rf "$updates/previous" && mv "$updates/snapshot" "$updates/previous"
    rm -rf "$updates/staged"
    rm -f "$updates/phase" "$updates/failure"
}

finish_recover() {
    copy_scripts
    write_event RECOVERED "$(tr '\n' ',' <"$updates/previous/versions" | sed 's/,$//; s/,/, /g')"
    say "the state before the last update is back."
    in_force "$updates/previous"
    rm -rf "$updates/staged"
    rm -f "$updates/phase"
    rm -rf "$updates/previous"
}

# takes a folder of configuration and p2 as the one that is looked after, and ends what an earlier start began there; sets
# settled when files were put back
settle_update() {
    area=$1
    updates=$area/updates
    settled=
    [ -e "$updates/phase" ] || return 0
    lock_updates || fail "an update was not finished, and $updates cannot be written: this account has no right to, or the disk \
is full. Mend that and start again; nothing is lost."
    phase=$(cat "$updates/phase" 2>/dev/null)
    case $phase in
        "") ;;
        snapshot)
            rm -rf "$updates/snapshot"
            rm -f "$updates/phase"
            ;;
        finishing)
            if [ -d "$updates/snapshot" ]; then
                finish_update
            else
                rm -rf "$updates/staged"
                rm -f "$updates/phase"
            fi
            ;;
        recovering)
            put_back "$updates/previous" || fail "the state before the last update cannot be put back: there is no right \
to write in $area, or the disk is full. Mend that and start again; nothing is lost."
            finish_recover
            settled=1
            ;;
        *)
            take_back "$phase" "it was interrupted."
            settled=1
            ;;
    esac
    unlock_updates
}

# installs the staged update: 0 done, 1 not done and nothing changed, 4 a program is running
apply_update() {
    lock_updates || {
        say "a staged update waits, but $updates cannot be written by this account."
        return 1
    }
    say "an update is being installed. Please wait."
    rm -f "$updates/failure"
    run_quietly org.clientele.update.apply
    code=$?
    if [ "$code" -eq 0 ]; then
        run_quietly org.clientele.update.check
        code=$?
        if [ "$code" -eq 0 ]; then
            write_phase finishing
            finish_update
            unlock_updates
            say "the update is installed. \"clientele recover\" brings the state before it back."
            return 0
        fi
    fi
    case $code in
        15)
            say "a staged update waits: it is installed when no window or command of this program is running."
            unlock_updates
            return 4
            ;;
        16) say "the staged update was not installed; nothing was changed." ;;
    esac
    phase=$(cat "$updates/phase" 2>/dev/null)
    case $phase in
        "") ;;
        snapshot)
            rm -rf "$updates/snapshot"
            rm -f "$updates/phase"
            ;;
        *)
            why=$(cat "$updates/failure" 2>/dev/null)
            take_back "$phase" "${why:-it was interrupted.}"
            ;;
    esac
    unlock_updates
    return 1
}

# leaves when a program of this installation runs
refuse_running() {
    for mark in "$updates"/running/*; do
        process=${mark##*/}
        if [ "$process" != '*' ] && is_ours "$process" clientele; then
            fail "the program is running as process $process. End it and try again."
        fi
        rm -f "$mark"
    done
}

# back to the state before the last update
recover_previous() {
    if [ ! -e "$updates/previous/complete" ]; then
        say "there is nothing to go back to: no update has been installed here since the program was, or it was taken back."
        exit 3
    fi
    refuse_running
    lock_updates || fail "$updates cannot be written. Use an account that may write there."
    # what was set since the update stays
    for settings in configuration/.settings p2/org.eclipse.equinox.p2.engine/.settings; do
        if [ -d "$area/$settings" ]; then
            mkdir -p "$updates/previous/area/$settings" \
                && cp -pR "$area/$settings/." "$updates/previous/area/$settings/" || fail "$updates cannot be written."
        fi
    done
    write_phase recovering || fail "$updates cannot be written."
    put_back "$updates/previous" || fail "the state before the last update cannot be put back: there is no right to \
write in $area, or the disk is full. Mend that and start again; nothing is lost."
    finish_recover
    unlock_updates
    say "a store in which the newer version has worked may be too new: see \"clientele cli help store rollback\"."
}
