package org.clientele.lifecycle.internal.stage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The moves of one model by hand and import, by customer. Changed by one thread at a time, read by any. */
final class Moves {

    private volatile Map<Long, List<Move>> byParty = new ConcurrentHashMap<>();
    private volatile Map<Long, Move> byId = new ConcurrentHashMap<>();

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
        Map<Long, Move> ids = new ConcurrentHashMap<>();
        Map<Long, List<Move>> parties = new ConcurrentHashMap<>();
        List<Move> others = new ArrayList<>();
        List<Integer> from = new ArrayList<>();
        for (Move move : now) {
            ids.put(move.id(), move);
            parties.computeIfAbsent(move.party(), p -> new ArrayList<>(1)).add(move);
            Move known = before.remove(move.id());
            if (known == null || !known.equals(move)) {
                others.add(move);
                from.add(known == null ? move.day() : Math.min(move.day(), known.day()));
            }
        }
        parties.values().forEach(own -> own.sort(null));
        byId = ids;
        byParty = parties;
        for (int i = 0; i < others.size(); i++) {
            visitor.changed(others.get(i).party(), from.get(i));
        }
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
