package org.clientele.customers.internal.classification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.classification.ClassificationService;
import org.clientele.core.definitions.Titles;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.customers.internal.columns.PartyValues;
import org.clientele.model.Classification;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Party;
import org.clientele.model.SchemeValue;
import org.clientele.model.ValueSource;

/** What people said of customers in one scheme, as a column: keys of values that hold today. */
final class EnteredValues implements PartyValues {

    static final String SEPARATOR = ClassificationService.SEPARATOR;

    private static final List<FeaturePath> COLUMNS = List.of(FeaturePath.of(Literals.CLASSIFICATION__VALUE),
            FeaturePath.of(Literals.DATED__VALID_FROM), FeaturePath.of(Literals.DATED__VALID_TO),
            FeaturePath.of(Literals.CLASSIFICATION__SOURCE));

    private final ClassificationScheme scheme;
    private final ColumnDescriptor descriptor;
    private final boolean computedToo;

    EnteredValues(ClassificationScheme scheme) {
        this(scheme, false);
    }

    /**
     * Reads a scheme.
     *
     * @param scheme the scheme
     * @param computedToo whether computed values count where nobody said anything: those of a scheme that is computed from
     *        time to time only, such as grades
     */
    EnteredValues(ClassificationScheme scheme, boolean computedToo) {
        this.scheme = scheme;
        this.computedToo = computedToo;
        this.descriptor = new ColumnDescriptor(ClassificationService.COLUMN_PREFIX + scheme.getKey(), ColumnType.TEXT,
                Titles.of(scheme), SchemeRules.hasTable(scheme), Titles.all(scheme));
    }

    @Override
    public ColumnDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Object state() {
        List<Object> state = new ArrayList<>(List.of(scheme.getId(), scheme.isMultiple(), computedToo));
        scheme.getValues().forEach(value -> state.add(value.getKey())); // the order of several values
        return state;
    }

    @Override
    public void readAll(Records records, LocalDate today, Sink sink) throws ClienteleException {
        RecordQuery query = RecordQuery.all(Literals.CLASSIFICATION, COLUMNS)
                .and(Criterion.eq(FeaturePath.of(Literals.CLASSIFICATION__SCHEME), scheme.getKey()));
        Map<Long, List<String>> keys = new HashMap<>();
        Map<Long, List<String>> computed = new HashMap<>();
        records.scanUnordered(query, row -> {
            boolean begun = row.isNull(1) || !row.getDate(1).isAfter(today);
            boolean going = row.isNull(2) || !row.getDate(2).isBefore(today);
            boolean said = row.getLong(3) != ValueSource.COMPUTED_VALUE;
            if (begun && going && !row.isNull(0) && (said || computedToo)) {
                (said ? keys : computed).computeIfAbsent(row.rootId(), id -> new ArrayList<>(1)).add(row.getString(0));
            }
            return true;
        }, null);
        computed.forEach(keys::putIfAbsent);
        keys.forEach((party, values) -> sink.put(party, join(values)));
    }

    @Override
    public Object read(Party party, LocalDate today) {
        if (party.getCustomer() == null) {
            return null;
        }
        List<Classification> ofScheme = party.getCustomer().getClassifications().stream().filter(
                value -> scheme.getKey().equals(value.getScheme()) && (computedToo || !Placements.isComputed(value)))
                .toList();
        List<String> keys = Placements.counting(ofScheme, today).stream().map(Classification::getValue)
                .filter(Objects::nonNull).toList();
        return keys.isEmpty() ? null : join(keys);
    }

    @Override
    public String shown(String text) {
        Locale locale = Locale.getDefault();
        return String.join(SEPARATOR, keys(text).stream().map(key -> value(key)
                .map(value -> Titles.of(value, locale)).filter(title -> !title.isEmpty()).orElse(key)).toList());
    }

    @Override
    public int place(String text) {
        String first = keys(text).getFirst();
        for (int i = 0; i < scheme.getValues().size(); i++) {
            if (first.equals(scheme.getValues().get(i).getKey())) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }

    static List<String> keys(String text) {
        return List.of(text.split(SEPARATOR));
    }

    private Optional<SchemeValue> value(String key) {
        return scheme.getValues().stream().filter(value -> key.equals(value.getKey())).findFirst();
    }

    /** Keys in the order of the scheme; where it takes one value and several hold, the first. */
    private String join(List<String> keys) {
        List<String> ordered = new ArrayList<>();
        scheme.getValues().stream().map(SchemeValue::getKey).filter(keys::contains).forEach(ordered::add);
        keys.stream().filter(key -> !ordered.contains(key)).forEach(ordered::add);
        return scheme.isMultiple() ? String.join(SEPARATOR, ordered) : ordered.getFirst();
    }
}
