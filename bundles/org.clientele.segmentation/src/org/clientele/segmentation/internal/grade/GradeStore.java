package org.clientele.segmentation.internal.grade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Grade;
import org.clientele.model.GradeTable;
import org.clientele.model.Party;
import org.clientele.model.SchemeValue;
import org.eclipse.osgi.util.NLS;

/** Reads and writes tables, and the schemes that hold their grades. */
final class GradeStore {

    private static final String GROUP = "grades"; //$NON-NLS-1$

    private GradeStore() {
    }

    static List<GradeTable> all(Store store, Actor actor) throws ClienteleException {
        Records records = store.records(actor);
        List<Long> ids = new ArrayList<>();
        records.scan(RecordQuery.all(Literals.GRADE_TABLE, List.of()), row -> ids.add(row.id()), null);
        List<GradeTable> tables = new ArrayList<>();
        for (long id : ids) {
            records.load(Literals.GRADE_TABLE, id).map(GradeTable.class::cast).ifPresent(tables::add);
        }
        tables.sort(Comparator.comparing(GradeTable::getKey));
        return tables;
    }

    static Optional<GradeTable> find(Store store, Actor actor, String key) throws ClienteleException {
        Records records = store.records(actor);
        Optional<AggregateRef> ref = records.find(Literals.GRADE_TABLE, FeaturePath.of(Literals.GRADE_TABLE__KEY),
                key);
        return ref.isEmpty() ? Optional.empty()
                : records.load(Literals.GRADE_TABLE, ref.get().id()).map(GradeTable.class::cast);
    }

    static GradeTable get(Store store, Actor actor, String key) throws ClienteleException {
        return find(store, actor, key).orElseThrow(
                () -> new ClienteleException(StatusCodes.NOT_FOUND, NLS.bind(Messages.no_table, key)));
    }

    static Party party(Store store, Actor actor, long partyId) throws ClienteleException {
        Optional<Aggregate> party = store.records(actor).load(Literals.PARTY, partyId);
        if (party.isPresent() && ((Party) party.get()).getCustomer() != null) {
            return (Party) party.get();
        }
        throw new ClienteleException(StatusCodes.NOT_FOUND, Messages.no_customer);
    }

    static CommitResult save(Store store, Actor actor, GradeTable table, String reason) {
        try (UnitOfWork work = store.begin(actor, reason)) {
            if (table.getId() == 0) {
                work.add(table);
            } else {
                work.save(table);
            }
            keepInStep(store, actor, table, work);
            return work.commit(null);
        } catch (ClienteleException e) {
            return new CommitResult(e.getStatus(), 0, List.of());
        }
    }

    static void keepInStep(Store store, Actor actor, GradeTable table, UnitOfWork work)
            throws ClienteleException {
        Records records = store.records(actor);
        Optional<AggregateRef> ref = records.find(Literals.CLASSIFICATION_SCHEME,
                FeaturePath.of(Literals.CLASSIFICATION_SCHEME__KEY), table.getKey());
        Optional<Aggregate> there = ref.isEmpty() ? Optional.empty()
                : records.load(Literals.CLASSIFICATION_SCHEME, ref.get().id());
        if (there.isEmpty()) {
            ClassificationScheme scheme = ClienteleFactory.eINSTANCE.createClassificationScheme();
            scheme.setKey(table.getKey());
            scheme.setGroup(GROUP);
            scheme.setPosition(records.count(RecordQuery.all(Literals.CLASSIFICATION_SCHEME, List.of())) > 0
                    ? Integer.MAX_VALUE : 1);
            fill(scheme, table);
            work.add(scheme);
            return;
        }
        ClassificationScheme scheme = (ClassificationScheme) there.get();
        if (scheme.getDecisionTable() != null && !scheme.getDecisionTable().isBlank() || scheme.isMultiple()) {
            throw new ClienteleException(StatusCodes.INVALID_RECORD, NLS.bind(Messages.scheme_taken, table.getKey()));
        }
        if (fill(scheme, table)) {
            work.save(scheme);
        }
    }

    /** Gives a scheme the names and grades of its table; tells whether anything changed. */
    static boolean fill(ClassificationScheme scheme, GradeTable table) {
        boolean changed = scheme.isRetired() != table.isRetired();
        scheme.setRetired(table.isRetired());
        if (!same(scheme.getEnglish(), table.getEnglish()) || !same(scheme.getChinese(), table.getChinese())) {
            scheme.setEnglish(table.getEnglish());
            scheme.setChinese(table.getChinese());
            changed = true;
        }
        Set<String> keys = new HashSet<>();
        for (int place = 0; place < table.getGrades().size(); place++) {
            Grade grade = table.getGrades().get(place);
            keys.add(grade.getKey());
            changed |= fill(scheme, grade, place);
        }
        for (SchemeValue value : scheme.getValues()) {
            if (!keys.contains(value.getKey()) && !value.isRetired()) {
                value.setRetired(true);
                changed = true;
            }
        }
        return changed;
    }

    private static boolean fill(ClassificationScheme scheme, Grade grade, int place) {
        SchemeValue value = scheme.getValues().stream().filter(each -> same(each.getKey(), grade.getKey()))
                .findFirst().orElse(null);
        boolean added = value == null;
        if (added) {
            value = ClienteleFactory.eINSTANCE.createSchemeValue();
            value.setKey(grade.getKey());
            scheme.getValues().add(Math.min(place, scheme.getValues().size()), value);
        }
        boolean changed = added || value.isRetired() || !same(value.getEnglish(), grade.getEnglish())
                || !same(value.getChinese(), grade.getChinese());
        value.setRetired(false);
        value.setEnglish(grade.getEnglish());
        value.setChinese(grade.getChinese());
        return changed;
    }

    private static boolean same(String one, String other) {
        return one == null ? other == null : one.equals(other);
    }
}
