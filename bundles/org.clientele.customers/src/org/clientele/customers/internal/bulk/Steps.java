package org.clientele.customers.internal.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.bulk.BulkChange;
import org.clientele.core.classification.ClassificationService;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.fields.CustomFieldService;
import org.clientele.customers.internal.bulk.Step.Done;
import org.clientele.model.Classification;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Customer;
import org.clientele.model.FieldDefinition;
import org.clientele.model.Party;
import org.clientele.model.Tag;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** Makes changes ready: what no record could take is refused beforehand. */
final class Steps {

    private final Definitions definitions;
    private final ClassificationService classifications;
    private final CustomFieldService fields;

    Steps(Definitions definitions, ClassificationService classifications, CustomFieldService fields) {
        this.definitions = definitions;
        this.classifications = classifications;
        this.fields = fields;
    }

    List<Step> of(List<BulkChange> changes) throws ClienteleException {
        if (changes.isEmpty()) {
            throw invalid(Messages.nothing);
        }
        List<Step> steps = new ArrayList<>();
        for (BulkChange change : changes) {
            steps.add(switch (change) {
            case BulkChange.SetValue set -> value(set);
            case BulkChange.AddTag add -> tag(add.name(), true);
            case BulkChange.RemoveTag remove -> tag(remove.name(), false);
            case BulkChange.Classify classify -> classify(classify);
            case BulkChange.SetCustomField field -> field(field);
            });
        }
        return steps;
    }

    private static ClienteleException invalid(String message) {
        return new ClienteleException(StatusCodes.INVALID_INPUT, message);
    }

    private static Customer customer(Party party) throws ClienteleException {
        if (party.getCustomer() == null) {
            throw invalid(Messages.noCustomer);
        }
        return party.getCustomer();
    }

    private static Step value(BulkChange.SetValue set) throws ClienteleException {
        EAttribute attribute = set.path().attribute();
        List<EStructuralFeature> features = set.path().features();
        boolean ofCustomer = features.size() == 2 && features.getFirst() == Literals.PARTY__CUSTOMER
                && attribute.getEContainingClass().isSuperTypeOf(Literals.CUSTOMER);
        boolean ofParty = features.size() == 1 && Literals.PARTY.isSuperTypeOf(attribute.getEContainingClass())
                && attribute.getEContainingClass() != Literals.AGGREGATE;
        if (!ofCustomer && !ofParty || attribute == Literals.CUSTOMER__NUMBER || attribute == Literals.IDENTIFIED__ID) {
            throw invalid(NLS.bind(Messages.key, set.path()));
        }
        if (set.value() == null && attribute == Literals.PARTY__DISPLAY_NAME) {
            throw invalid(NLS.bind(Messages.required, set.path()));
        }
        Object value = set.value() == null ? attribute.getDefaultValue() : set.value();
        if (value != null && !EcoreUtil.wrapperClassFor(attribute.getEAttributeType().getInstanceClass())
                .isInstance(value)) {
            throw invalid(NLS.bind(Messages.wrongType, set.path()));
        }
        return party -> {
            EObject holder = ofCustomer ? customer(party) : party;
            if (!attribute.getEContainingClass().isSuperTypeOf(holder.eClass())) {
                throw invalid(NLS.bind(Messages.otherKind, set.path()));
            }
            Object before = holder.eGet(attribute);
            if (Objects.equals(before, value)) {
                return Optional.empty();
            }
            holder.eSet(attribute, value);
            return Optional.of(new Done(text(before), text(value)));
        };
    }

    private static String text(Object value) {
        return value == null ? "" : value instanceof Enumerator literal ? literal.getLiteral() : value.toString(); //$NON-NLS-1$
    }

    private static Step tag(String name, boolean wanted) throws ClienteleException {
        if (name == null || name.isBlank()) {
            throw invalid(Messages.blankTag);
        }
        String stripped = name.strip();
        return party -> {
            List<Tag> tags = customer(party).getTags();
            boolean has = tags.stream().anyMatch(tag -> stripped.equals(tag.getName()));
            if (has == wanted) {
                return Optional.empty();
            }
            String before = tags(tags);
            if (wanted) {
                Tag tag = ClienteleFactory.eINSTANCE.createTag();
                tag.setName(stripped);
                tags.add(tag);
            } else {
                tags.removeIf(tag -> stripped.equals(tag.getName()));
            }
            return Optional.of(new Done(before, tags(tags)));
        };
    }

    private static String tags(List<Tag> tags) {
        return tags.stream().map(Tag::getName).collect(Collectors.joining(", ")); //$NON-NLS-1$
    }

    private Step classify(BulkChange.Classify classify) throws ClienteleException {
        if (definitions.scheme(classify.scheme()).isEmpty()) {
            throw new ClienteleException(StatusCodes.NOT_FOUND, NLS.bind(Messages.noScheme, classify.scheme()));
        }
        return party -> {
            List<Classification> all = customer(party).getClassifications();
            List<Classification> copy = List.copyOf(EcoreUtil.copyAll(all));
            String before = classes(all, classify.scheme());
            classifications.enter(definitions, party, classify.scheme(), classify.values(), classify.from(),
                    classify.evidence());
            if (EcoreUtil.equals(copy, all)) {
                return Optional.empty();
            }
            return Optional.of(new Done(before, classes(all, classify.scheme())));
        };
    }

    private static String classes(List<Classification> all, String scheme) {
        return all.stream().filter(c -> scheme.equals(c.getScheme()) && c.getValidTo() == null)
                .map(Classification::getValue).collect(Collectors.joining(", ")); //$NON-NLS-1$
    }

    private Step field(BulkChange.SetCustomField set) throws ClienteleException {
        FieldDefinition field = definitions.field(set.field()).orElseThrow(
                () -> new ClienteleException(StatusCodes.NOT_FOUND, NLS.bind(Messages.noField, set.field())));
        fields.check(field, set.value());
        String after = fields.canonical(field, set.value());
        return party -> {
            if (!field.getKinds().isEmpty() && (party.getCustomer() == null || field.getKinds().stream()
                    .noneMatch(kind -> kind.getKind() == party.getCustomer().getKind()))) {
                throw invalid(NLS.bind(Messages.otherKind, field.getKey()));
            }
            String before = fields.canonical(field, fields.value(party, field).orElse(null));
            if (before.equals(after)) {
                return Optional.empty();
            }
            fields.set(party, field, set.value());
            return Optional.of(new Done(before, after));
        };
    }
}
