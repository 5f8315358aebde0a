package org.clientele.rules.internal.types;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.clientele.core.ClienteleException;
import org.clientele.core.classification.ClassificationService;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.OperandDescriptor;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.ProposedChange;
import org.clientele.core.rules.UsedFact;
import org.clientele.core.store.Store;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.OperandType;
import org.clientele.model.TypedCondition;
import org.clientele.rules.Conditions;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.roaringbitmap.RoaringBitmap;

/** A customer has one of some values in a scheme today, if asked for since a short time only. */
@Component(service = ConditionType.class)
public final class ClassificationCondition implements ConditionType {

    private final List<Store> stores = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile DefinitionService definitions;

    /** The type in the running program. */
    @Activate
    public ClassificationCondition() {
        // definitions and stores come and go
    }

    /**
     * The type without a framework.
     *
     * @param definitions knows the schemes, or null
     * @param stores the stores
     */
    public ClassificationCondition(DefinitionService definitions, List<Store> stores) {
        this.definitions = definitions;
        this.stores.addAll(stores);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "closed")
    void opened(Store store) {
        stores.add(store);
    }

    void closed(Store store) {
        stores.remove(store);
    }

    @Override
    public String id() {
        return Conditions.CLASSIFICATION;
    }

    @Override
    public String label() {
        return Messages.type_classification;
    }

    @Override
    public List<OperandDescriptor> operands() {
        return List.of(
                OperandDescriptor.required(Conditions.SCHEME, Messages.operand_scheme, OperandType.KEY)
                        .key(Conditions.SCHEME),
                OperandDescriptor.required(Conditions.VALUE, Messages.operand_scheme_value, OperandType.KEY)
                        .key("scheme-value").repeated(), //$NON-NLS-1$
                OperandDescriptor.optional(Conditions.LAST, Messages.operand_since, OperandType.NUMBER),
                DateCondition.unit(false));
    }

    @Override
    public Set<String> columns(TypedCondition condition) {
        Operands operands = new Operands(condition);
        Optional<String> scheme = operands.text(Conditions.SCHEME);
        if (scheme.isEmpty()) {
            return Set.of();
        }
        Set<String> columns = new HashSet<>(Set.of(ClassificationService.COLUMN_PREFIX + scheme.get()));
        if (operands.text(Conditions.LAST).isPresent()) {
            columns.add(ClassificationService.sinceColumn(scheme.get(), null));
            operands.all(Conditions.VALUE)
                    .forEach(value -> columns.add(ClassificationService.sinceColumn(scheme.get(), value)));
        }
        return columns;
    }

    @Override
    public boolean timed(TypedCondition condition) {
        return new Operands(condition).text(Conditions.LAST).isPresent();
    }

    @Override
    public double cost(TypedCondition condition, FactSnapshot facts) {
        return 2;
    }

    @Override
    public RoaringBitmap evaluate(TypedCondition condition, FactSnapshot facts, RoaringBitmap candidates)
            throws ClienteleException {
        return wish(condition, facts).evaluate(candidates);
    }

    @Override
    public ProofNode explain(TypedCondition condition, FactSnapshot facts, int row) throws ClienteleException {
        SchemeWish wish = wish(condition, facts);
        String label = wish.column().descriptor().label();
        String value = Quantity.show(wish.column(), row);
        return ProofNode.leaf(wish.evaluate(RoaringBitmap.bitmapOf(row)).contains(row),
                NLS.bind(Messages.comparison, new Object[] { label, value, wish.wanted() }),
                List.of(new UsedFact(wish.column().descriptor().id(), label, value)));
    }

    @Override
    public LocalDate nextChange(TypedCondition condition, FactSnapshot facts, int row) throws ClienteleException {
        return wish(condition, facts).nextChange(row);
    }

    @Override
    public Optional<ProposedChange> propose(TypedCondition condition, FactSnapshot facts, int row)
            throws ClienteleException {
        return wish(condition, facts).propose(row);
    }

    private SchemeWish wish(TypedCondition condition, FactSnapshot facts) throws ClienteleException {
        return SchemeWish.of(new Operands(condition), facts, scheme(condition, facts));
    }

    /** The scheme, where its definition is within reach. */
    private ClassificationScheme scheme(TypedCondition condition, FactSnapshot facts) throws ClienteleException {
        DefinitionService known = definitions;
        Optional<String> key = new Operands(condition).text(Conditions.SCHEME);
        if (known != null && key.isPresent()) {
            for (Store store : stores) {
                if (store.info().id().equals(facts.storeId())) {
                    return known.definitions(store).scheme(key.get()).orElse(null);
                }
            }
        }
        return null;
    }
}
