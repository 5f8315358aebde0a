package org.clientele.identity.internal.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.records.CustomerClass;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.Criterion.Operator;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.value.PartyId;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;

/** Reads the texts of partners' records, by which their customers are found: of each class the newest of a customer. */
public final class RecordTexts {

    /** The most records of one class by which a customer is found. */
    static final int MOST = 200;

    private final List<CustomerClass> classes;
    private final Records records;

    /** A text of a record. */
    record Text(long row, String text) {
    }

    /**
     * Reads from a store.
     *
     * @param store the store
     */
    public RecordTexts(Store store) {
        this.classes = CustomerClass.of(store).stream().filter(RecordTexts::hasTexts).toList();
        this.records = store.records(Actor.SYSTEM);
    }

    private static boolean hasTexts(CustomerClass type) {
        return !type.searched().isEmpty() || !type.searchedParts().isEmpty();
    }

    /**
     * Names the classes and their texts: an index of others is of no use.
     *
     * @return empty without partners
     */
    public String models() {
        return classes.stream().map(c -> c.id() + names(c.searched()) + c.searchedParts().entrySet().stream()
                .map(p -> p.getKey().getName() + names(p.getValue())).collect(Collectors.joining()))
                .collect(Collectors.joining(";")); //$NON-NLS-1$
    }

    private static List<String> names(List<EAttribute> attributes) {
        return attributes.stream().map(EAttribute::getName).toList();
    }

    /**
     * The class of partners' records that a commit names.
     *
     * @param root the root class of what was touched
     * @return true when customers are found by such records
     */
    public boolean isKnown(EClass root) {
        return root != Literals.AGGREGATE && classes.stream().anyMatch(c -> root.isSuperTypeOf(c.type()));
    }

    /**
     * The customers of some records, as they are now.
     *
     * @param root the root class
     * @param first the first id
     * @param last the last id
     * @return ids of parties
     * @throws ClienteleException LOCK_TIMEOUT
     */
    public Set<Long> parties(EClass root, long first, long last) throws ClienteleException {
        Set<Long> parties = new HashSet<>();
        FeaturePath id = FeaturePath.of(Literals.IDENTIFIED__ID);
        for (CustomerClass each : classes) {
            if (root.isSuperTypeOf(each.type())) {
                RecordQuery query = RecordQuery.all(each.type(), List.of(FeaturePath.of(each.party())))
                        .and(new Criterion(id, Operator.GE, first)).and(new Criterion(id, Operator.LE, last));
                records.scan(query, row -> {
                    if (!row.isNull(0)) {
                        parties.add(row.getLong(0));
                    }
                    return true;
                }, null);
            }
        }
        return parties;
    }

    /** Adds the texts of a customer's records. */
    void add(PartyTexts party) throws ClienteleException {
        for (CustomerClass each : classes) {
            RecordQuery query = new RecordQuery(each.type(), columns(each, false),
                    List.of(Criterion.eq(FeaturePath.of(each.party()), new PartyId(party.id()))), Optional.empty(), true);
            List<RecordRow> rows = records.page(query, Optional.empty(), MOST).rows();
            for (RecordRow row : rows) {
                row.values().forEach(text -> party.addRecord(row.id(), (String) text));
            }
            addParts(each, rows.stream().mapToLong(RecordRow::id).toArray(), party);
        }
    }

    private void addParts(CustomerClass of, long[] ids, PartyTexts party) throws ClienteleException {
        Map<EClass, List<EAttribute>> parts = of.searchedParts();
        if (parts.isEmpty() || ids.length == 0) {
            return;
        }
        for (Aggregate record : records.loadAll(of.type(), ids)) {
            record.eAllContents().forEachRemaining(part -> parts.getOrDefault(part.eClass(), List.of())
                    .forEach(text -> party.addRecord(record.getId(), (String) part.eGet(text))));
        }
    }

    /** The texts of the records of many customers. */
    Map<Long, List<Text>> read(long first, long last, IProgressMonitor monitor) throws ClienteleException {
        Map<Long, List<Text>> all = new HashMap<>();
        for (CustomerClass each : classes) {
            Map<Long, List<Text>> found = new HashMap<>();
            Map<Long, Long> owners = new HashMap<>();
            boolean parts = !each.searchedParts().isEmpty();
            int texts = each.searched().size();
            records.scanUnordered(RecordQuery.all(each.type(), columns(each, true)), row -> {
                long party = row.isNull(0) ? 0 : row.getLong(0);
                if (party >= first && party <= last) {
                    if (parts) {
                        owners.put(row.id(), party);
                    }
                    for (int i = 1; i <= texts; i++) {
                        if (!row.isNull(i)) {
                            found.computeIfAbsent(party, p -> new ArrayList<>(2))
                                    .add(new Text(row.id(), row.getString(i)));
                        }
                    }
                }
                return !monitor.isCanceled();
            }, null);
            readParts(each, owners, found, monitor);
            found.forEach((party, of) -> all.computeIfAbsent(party, p -> new ArrayList<>()).addAll(newest(of)));
        }
        return all;
    }

    private void readParts(CustomerClass of, Map<Long, Long> owners, Map<Long, List<Text>> found,
            IProgressMonitor monitor) throws ClienteleException {
        if (owners.isEmpty()) {
            return;
        }
        for (Map.Entry<EClass, List<EAttribute>> part : of.searchedParts().entrySet()) {
            List<FeaturePath> columns = part.getValue().stream().map(a -> FeaturePath.of(a)).toList();
            records.scanUnordered(RecordQuery.all(part.getKey(), columns), row -> {
                Long party = owners.get(row.rootId());
                for (int i = 0; party != null && i < columns.size(); i++) {
                    if (!row.isNull(i)) {
                        found.computeIfAbsent(party, p -> new ArrayList<>(2))
                                .add(new Text(row.rootId(), row.getString(i)));
                    }
                }
                return !monitor.isCanceled();
            }, null);
        }
    }

    private static List<Text> newest(List<Text> texts) {
        List<Long> ids = texts.stream().map(Text::row).distinct().sorted(Comparator.reverseOrder()).limit(MOST)
                .toList();
        long least = ids.getLast();
        return texts.stream().filter(t -> t.row() >= least).toList();
    }

    private static List<FeaturePath> columns(CustomerClass of, boolean party) {
        List<FeaturePath> columns = new ArrayList<>(party ? List.of(FeaturePath.of(of.party())) : List.of());
        of.searched().forEach(a -> columns.add(FeaturePath.of(a)));
        return columns;
    }
}
