package org.clientele.customers.internal.fields;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.definitions.Titles;
import org.clientele.core.fields.CustomFieldService;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.CommitCheck;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.PendingCommit;
import org.clientele.core.store.PendingCommit.PendingChange;
import org.clientele.core.store.Records;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.CustomerKind;
import org.clientele.model.FieldDefinition;
import org.clientele.model.FieldType;
import org.clientele.model.FieldValue;
import org.clientele.model.Party;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Refuses values that are new or changed and do not fit the definition of their field. */
@Component(service = CommitCheck.class)
public final class FieldValueCheck implements CommitCheck {

    private final CustomFieldService fields;

    /**
     * Creates the check.
     *
     * @param fields checks values
     */
    @Activate
    public FieldValueCheck(@Reference CustomFieldService fields) {
        this.fields = fields;
    }

    @Override
    public void check(PendingCommit commit, Report report) throws ClienteleException {
        Map<String, Optional<FieldDefinition>> known = new HashMap<>();
        for (PendingChange change : commit.changes()) {
            if (change.after().orElse(null) instanceof Party party) {
                List<FieldValue> before = change.before().map(old -> ((Party) old).getFields()).map(List::copyOf)
                        .orElse(List.of());
                Set<String> changed = new HashSet<>();
                for (FieldValue value : party.getFields()) {
                    if (before.stream().noneMatch(old -> EcoreUtil.equals(old, value))) {
                        changed.add(value.getField());
                    }
                }
                for (String key : changed) {
                    check(party, key, definition(commit.records(), known, key), change.aggregate(), report);
                }
            }
        }
    }

    private void check(Party party, String key, Optional<FieldDefinition> definition, AggregateRef ref,
            Report report) {
        if (definition.isEmpty()) {
            report.problem(ref, "fields", NLS.bind(Messages.value_field_unknown, key)); //$NON-NLS-1$
            return;
        }
        FieldDefinition field = definition.get();
        CustomerKind kind = party.getCustomer() == null ? null : party.getCustomer().getKind();
        if (!field.getKinds().isEmpty() && field.getKinds().stream().noneMatch(each -> each.getKind() == kind)) {
            report.problem(ref, "fields", NLS.bind(Messages.value_kind, Titles.of(field))); //$NON-NLS-1$
        }
        long values = party.getFields().stream().filter(value -> field.getKey().equals(value.getField())).count();
        if (values > 1 && field.getType() != FieldType.MULTI_CHOICE) {
            report.problem(ref, "fields", NLS.bind(Messages.value_twice, Titles.of(field))); //$NON-NLS-1$
        }
        try {
            Optional<Object> value = fields.value(party, field);
            if (value.isEmpty()) {
                report.problem(ref, "fields", NLS.bind(Messages.value_empty, Titles.of(field))); //$NON-NLS-1$
            } else if (field.getType() != FieldType.CHOICE && field.getType() != FieldType.MULTI_CHOICE) {
                fields.check(field, value.get());
            } else if (!hasChoices(field, value.get())) {
                report.problem(ref, "fields", NLS.bind(Messages.choice_unknown, Titles.of(field), //$NON-NLS-1$
                        fields.canonical(field, value.get())));
            }
        } catch (ClienteleException e) {
            report.problem(ref, "fields", e.getMessage()); //$NON-NLS-1$
        }
    }

    /** A retired choice may come back by taking back a change. */
    private static boolean hasChoices(FieldDefinition field, Object value) {
        List<?> keys = value instanceof List<?> several ? several : List.of(value);
        return keys.stream()
                .allMatch(key -> field.getChoices().stream().anyMatch(choice -> key.equals(choice.getKey())));
    }

    private static Optional<FieldDefinition> definition(Records records,
            Map<String, Optional<FieldDefinition>> known, String key) throws ClienteleException {
        Optional<FieldDefinition> cached = known.get(key);
        if (cached == null) {
            Optional<AggregateRef> ref = key == null ? Optional.empty()
                    : records.find(Literals.FIELD_DEFINITION, FeaturePath.of(Literals.FIELD_DEFINITION__KEY), key);
            cached = ref.isEmpty() ? Optional.empty()
                    : records.load(Literals.FIELD_DEFINITION, ref.get().id()).map(FieldDefinition.class::cast);
            known.put(key, cached);
        }
        return cached;
    }
}
