package org.clientele.customers.internal.classification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Party;
import org.clientele.model.SchemeValue;
import org.clientele.model.ValueSource;
import org.eclipse.osgi.util.NLS;

/** The days on which values of a scheme began that count today. */
final class SinceValues implements PartyValues {

    private static final List<FeaturePath> COLUMNS = List.of(FeaturePath.of(Literals.CLASSIFICATION__VALUE),
            FeaturePath.of(Literals.DATED__VALID_FROM), FeaturePath.of(Literals.DATED__VALID_TO),
            FeaturePath.of(Literals.CLASSIFICATION__SOURCE));

    private final ClassificationScheme scheme;
    private final SchemeValue value;

    /** For one value of a scheme that allows several, or, without a value, for the only one of another scheme. */
    SinceValues(ClassificationScheme scheme, SchemeValue value) {
        this.scheme = scheme;
        this.value = value;
    }

    @Override
    public ColumnDescriptor descriptor() {
        String label = value == null ? Titles.of(scheme) : Titles.of(scheme) + ": " + Titles.of(value); //$NON-NLS-1$
        return new ColumnDescriptor(
                ClassificationService.sinceColumn(scheme.getKey(), value == null ? null : value.getKey()),
                ColumnType.DATE, NLS.bind(Messages.column_since, label), true);
    }

    @Override
    public Object state() {
        return List.of(scheme.getId(), scheme.isMultiple());
    }

    @Override
    public void readAll(Records records, LocalDate today, Sink sink) throws ClienteleException {
        RecordQuery query = RecordQuery.all(Literals.CLASSIFICATION, COLUMNS)
                .and(Criterion.eq(FeaturePath.of(Literals.CLASSIFICATION__SCHEME), scheme.getKey()));
        Map<Long, List<Classification>> all = new HashMap<>();
        records.scanUnordered(query, row -> {
            Classification one = ClienteleFactory.eINSTANCE.createClassification();
            one.setValue(row.isNull(0) ? null : row.getString(0));
            one.setValidFrom(row.isNull(1) ? null : row.getDate(1));
            one.setValidTo(row.isNull(2) ? null : row.getDate(2));
            one.setSource(row.isNull(3) ? null : ValueSource.get((int) row.getLong(3)));
            all.computeIfAbsent(row.rootId(), id -> new ArrayList<>(1)).add(one);
            return true;
        }, null);
        all.forEach((party, values) -> {
            Long day = day(values, today);
            if (day != null) {
                sink.put(party, day);
            }
        });
    }

    @Override
    public Object read(Party party, LocalDate today) {
        return party.getCustomer() == null ? null : day(party.getCustomer().getClassifications().stream()
                .filter(one -> scheme.getKey().equals(one.getScheme())).toList(), today);
    }

    private Long day(List<Classification> ofScheme, LocalDate today) {
        Long latest = null;
        for (Classification one : Placements.counting(ofScheme, today)) {
            boolean isMeant = value == null || value.getKey().equals(one.getValue());
            if (isMeant && one.getValidFrom() != null
                    && (latest == null || one.getValidFrom().toEpochDay() > latest)) {
                latest = one.getValidFrom().toEpochDay();
            }
        }
        return latest;
    }
}
