package org.clientele.store.internal.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.store.internal.BatchVisibility.IdRange;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.record.IdAllocator;

/**
 * The ids that one batch reserved, by table. They are taken in blocks that grow, so that a batch which reserves a few ids
 * at a time still has few ranges; what is left of a block stays unused.
 */
final class BatchIds {

    private static final long FIRST_BLOCK = 1000;
    private static final long MOST_BLOCK = 1_000_000;

    private final IdAllocator ids;
    private final Map<TableMapping, List<Block>> blocks = new LinkedHashMap<>();

    /** Ids from the first to before the end, of which those before next are given out. */
    private static final class Block {
        private final long first;
        private long next;
        private final long end;

        Block(long first, long end) {
            this.first = first;
            this.next = first;
            this.end = end;
        }
    }

    BatchIds(IdAllocator ids) {
        this.ids = ids;
    }

    /** How many blocks were taken. */
    int blocks() {
        return blocks.values().stream().mapToInt(List::size).sum();
    }

    /** Whether the ids have to be taken from a new block. */
    boolean needsBlock(TableMapping table, long count) {
        List<Block> own = blocks.get(table);
        return own == null || own.getLast().end - own.getLast().next < count;
    }

    /** Takes a block that has room for so many ids. */
    IdRange takeBlock(TableMapping table, long count) throws ClienteleException {
        List<Block> own = blocks.computeIfAbsent(table, t -> new ArrayList<>());
        long grown = own.isEmpty() ? FIRST_BLOCK : Math.min(MOST_BLOCK, 2 * (own.getLast().end - own.getLast().first));
        long size = Math.max(count, grown);
        long first = ids.reserve(size);
        own.add(new Block(first, first + size));
        return new IdRange(first, first + size - 1);
    }

    /** Gives out ids of the last block. */
    long give(TableMapping table, long count) {
        Block block = blocks.get(table).getLast();
        long first = block.next;
        block.next += count;
        return first;
    }

    boolean isGiven(TableMapping table, long id) {
        List<Block> own = blocks.getOrDefault(table, List.of());
        for (int i = own.size() - 1; i >= 0; i--) {
            if (id >= own.get(i).first) {
                return id < own.get(i).next;
            }
        }
        return false;
    }

    /** All blocks, whether their ids were given out or not. */
    Map<TableMapping, List<IdRange>> reserved() {
        return ranges(false);
    }

    /** The ids that were given out; ranges that touch are one. */
    Map<TableMapping, List<IdRange>> given() {
        return ranges(true);
    }

    private Map<TableMapping, List<IdRange>> ranges(boolean given) {
        Map<TableMapping, List<IdRange>> ranges = new LinkedHashMap<>();
        blocks.forEach((table, own) -> {
            List<IdRange> list = new ArrayList<>();
            for (Block block : own) {
                long last = (given ? block.next : block.end) - 1;
                if (last < block.first) {
                    continue;
                }
                if (!list.isEmpty() && list.getLast().last() + 1 == block.first) {
                    list.set(list.size() - 1, new IdRange(list.getLast().first(), last));
                } else {
                    list.add(new IdRange(block.first, last));
                }
            }
            if (!list.isEmpty()) {
                ranges.put(table, list);
            }
        });
        return ranges;
    }
}
