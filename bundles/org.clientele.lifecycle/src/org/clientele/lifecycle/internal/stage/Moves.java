package org.clientele.lifecycle.internal.stage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The moves of one model by hand and import, by customer. Used by one thread at a time. */
final class Moves {

    private final Map<Long, List<Move>> byParty = new HashMap<>();
    private final Map<Long, Move> byId = new HashMap<>();

    /** The moves of a customer by day and then as they were recorded. */
    List<Move> of(long party) {
        return byParty.getOrDefault(party, List.of());
    }

    Collection<Long> parties() {
        return byParty.keySet();
    }

    Move find(long id) {
        return byId.get(id);
    }

    void put(Move move) {
        remove(move.id());
        byId.put(move.id(), move);
        List<Move> own = new ArrayList<>(of(move.party()));
        own.add(move);
        own.sort(null);
        byParty.put(move.party(), own);
    }

    /** Takes a move away; null when it is not known. */
    Move remove(long id) {
        Move gone = byId.remove(id);
        if (gone != null) {
            List<Move> own = new ArrayList<>(of(gone.party()));
            own.remove(gone);
            if (own.isEmpty()) {
                byParty.remove(gone.party());
            } else {
                byParty.put(gone.party(), own);
            }
        }
        return gone;
    }

    /** Is told whose moves are others, and from which day on. */
    @FunctionalInterface
    interface ChangeVisitor {
        void changed(long party, int day);
    }

    /** Has these moves and no others from now on. */
    void replace(List<Move> now, ChangeVisitor visitor) {
        Map<Long, Move> before = new HashMap<>(byId);
        byId.clear();
        byParty.clear();
        for (Move move : now) {
            byId.put(move.id(), move);
            byParty.computeIfAbsent(move.party(), p -> new ArrayList<>(1)).add(move);
            Move known = before.remove(move.id());
            if (known == null || !known.equals(move)) {
                visitor.changed(move.party(), known == null ? move.day() : Math.min(move.day(), known.day()));
            }
        }
        byParty.values().forEach(own -> own.sort(null));
        before.values().forEach(gone -> visitor.changed(gone.party(), gone.day()));
    }

    /** Up to which day the newest move up to a day holds a customer. */
    int heldUntil(long party, int day) {
        int held = Integer.MIN_VALUE;
        for (Move move : of(party)) {
            if (move.day() <= day) {
                held = move.heldUntil();
            }
        }
        return held;
    }
}
