package org.clientele.facts.internal;

import java.util.Set;

import org.clientele.core.store.AccessRule;
import org.roaringbitmap.RoaringBitmap;

/** Compiles an access rule to the rows that it shows. */
final class AccessRows {

    private AccessRows() {
    }

    static RoaringBitmap visible(AccessRule rule, FactTable table) {
        return switch (rule) {
        case AccessRule.Everything everything -> table.alive();
        case AccessRule.OwnedBy owned -> ownedBy(owned.accounts(), table);
        case AccessRule.Except except -> except(except.parties(), table);
        };
    }

    private static RoaringBitmap ownedBy(Set<String> accounts, FactTable table) {
        TextDictionary owners = table.words().owners();
        boolean[] wanted = new boolean[owners.size()];
        for (int code = 0; code < wanted.length; code++) {
            wanted[code] = accounts.contains(owners.text(code));
        }
        RoaringBitmap rows = new RoaringBitmap();
        table.alive().forEach((int row) -> {
            int code = ownerOf(table, row);
            if (code >= 0 && wanted[code]) {
                rows.add(row);
            }
        });
        return rows;
    }

    private static int ownerOf(FactTable table, int row) {
        Chunk chunk = table.chunkOf(row);
        RowFacts newer = chunk.delta().find(row & Chunk.ROWS - 1);
        return newer != null ? newer.owner() : chunk.attributes().owners[row & Chunk.ROWS - 1];
    }

    private static RoaringBitmap except(Set<Long> parties, FactTable table) {
        RoaringBitmap rows = table.alive().clone();
        for (long party : parties) {
            int row = table.index().rowOf(party);
            if (row >= 0) {
                rows.remove(row);
            }
        }
        return rows;
    }
}
