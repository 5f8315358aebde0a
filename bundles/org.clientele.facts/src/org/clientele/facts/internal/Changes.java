package org.clientele.facts.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.clientele.core.facts.FactChange;
import org.clientele.facts.internal.Contributions.Column;
import org.clientele.facts.internal.Contributions.Stream;
import org.roaringbitmap.RoaringBitmap;

/** Remembers what the last commits changed. */
final class Changes {

    private static final int MOST = 2_000;
    private static final long MOST_BYTES = 8 << 20;

    private final Contributions contributions;
    private final Deque<FactChange> known = new ArrayDeque<>();
    private long bytes;

    Changes(Contributions contributions) {
        this.contributions = contributions;
    }

    /** Remembers a change of the facts themselves. */
    synchronized void add(FactChange change) {
        if (change.everything()) {
            known.clear();
            bytes = 0;
        }
        known.addLast(change);
        bytes += change.rows().getLongSizeInBytes();
        while (known.size() > MOST || bytes > MOST_BYTES && known.size() > 1) {
            bytes -= known.removeFirst().rows().getLongSizeInBytes();
        }
    }

    /** What may differ between two commits, contributed columns and streams included. */
    FactChange between(long from, long to) {
        List<FactChange> parts = parts(from, to);
        if (parts == null) {
            return FactChange.everything(from, to);
        }
        FactChange all = FactChange.none(from, to);
        for (FactChange part : parts) {
            if (part.everything()) {
                return FactChange.everything(from, to);
            }
            all = join(all, part);
        }
        return spread(new FactChange(from, to, all.rows(), all.touched(), all.anywhere(), false));
    }

    /** The parts that cover a range, or null when it is not covered. */
    private synchronized List<FactChange> parts(long from, long to) {
        List<FactChange> parts = new ArrayList<>();
        long at = from;
        for (FactChange change : known) {
            boolean again = change.from() == change.to() && change.to() >= from && change.to() <= to;
            if (again || change.to() > at && change.to() <= to) {
                if (change.from() > at) {
                    return null;
                }
                parts.add(change);
                at = change.to();
            }
        }
        return at == to || from == to ? parts : null;
    }

    /** Adds the columns and streams of others that depend on what was touched. */
    private FactChange spread(FactChange change) {
        if (change.isEmpty() && change.touched().isEmpty()) {
            return change;
        }
        Set<String> touched = new HashSet<>(change.touched());
        Set<String> anywhere = new HashSet<>(change.anywhere());
        for (Stream stream : contributions.streams()) { // first: columns may be made of them
            spread(stream, change, touched, anywhere);
        }
        ColumnDirectory directory = contributions.directory();
        Set<String> rows = Set.copyOf(touched);
        Set<String> all = Set.copyOf(anywhere);
        for (Column column : directory.columns()) {
            if (directory.dependsOn(column.id(), all)) {
                anywhere.add(column.id());
            } else if (directory.dependsOn(column.id(), rows)) {
                (directory.isLocal(column.id()) ? touched : anywhere).add(column.id());
            }
        }
        touched.addAll(anywhere);
        return new FactChange(change.from(), change.to(), change.rows(), touched, anywhere, false);
    }

    /** Records of partners are changed without a word of whose they are: a stream of them may differ for anybody. */
    private static void spread(Stream stream, FactChange change, Set<String> touched, Set<String> anywhere) {
        Set<String> sources = stream.sources();
        if (sources.isEmpty() ? !change.anywhere().isEmpty() : !Collections.disjoint(sources, change.anywhere())) {
            anywhere.add(stream.id());
        } else if (sources.isEmpty() || !Collections.disjoint(sources, change.touched())) {
            touched.add(stream.id());
        }
    }

    /** Two changes one after the other. */
    static FactChange join(FactChange first, FactChange second) {
        if (first.everything() || second.everything()) {
            return FactChange.everything(first.from(), second.to());
        }
        Set<String> touched = new HashSet<>(first.touched());
        touched.addAll(second.touched());
        Set<String> anywhere = new HashSet<>(first.anywhere());
        anywhere.addAll(second.anywhere());
        return new FactChange(first.from(), second.to(), RoaringBitmap.or(first.rows(), second.rows()), touched, anywhere,
                false);
    }
}
