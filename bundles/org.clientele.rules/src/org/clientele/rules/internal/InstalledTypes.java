package org.clientele.rules.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.clientele.core.rules.ConditionType;

/** The condition types that are installed. Any thread. */
final class InstalledTypes {

    /** How the symbolic names of our own bundles begin. */
    private static final String OURS = "org.clientele."; //$NON-NLS-1$

    private final Containment containment;
    private volatile List<Entry> entries = List.of();

    /** A type and what its service is ranked. */
    private record Entry(InstalledType type, int ranking) {
    }

    InstalledTypes(Containment containment) {
        this.containment = containment;
    }

    /**
     * Adds a type. Of several with one id ours counts, then the one that is ranked highest, then the first.
     *
     * @param type the type
     * @param bundle the symbolic name of the bundle that brings it
     * @param ranking the ranking of its service
     */
    void add(ConditionType type, String bundle, int ranking) {
        add(new InstalledType(type, bundle, bundle.startsWith(OURS) ? null : containment), ranking);
    }

    private synchronized void add(InstalledType type, int ranking) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(new Entry(type, ranking));
        more.sort(Comparator.comparing((Entry e) -> e.type().isContributed())
                .thenComparing(Entry::ranking, Comparator.reverseOrder()));
        entries = List.copyOf(more);
    }

    synchronized void remove(ConditionType type) {
        entries = entries.stream().filter(entry -> !entry.type().wraps(type)).toList();
    }

    /** An installed type, which may be set aside; null when there is none. */
    InstalledType find(String id) {
        for (Entry entry : entries) {
            if (entry.type().id().equals(id)) {
                return entry.type();
            }
        }
        return null;
    }

    /** The types that can be used, ours first. */
    List<ConditionType> usable() {
        List<InstalledType> usable = new ArrayList<>();
        for (Entry entry : entries) {
            InstalledType type = entry.type();
            type.label();
            type.operands();
            if (find(type.id()) == type && type.failure() == null) { // not one that cannot even tell its name
                usable.add(type);
            }
        }
        usable.sort(Comparator.comparing(InstalledType::isContributed).thenComparing(InstalledType::label));
        return List.copyOf(usable);
    }

    void close() {
        containment.close();
    }
}
