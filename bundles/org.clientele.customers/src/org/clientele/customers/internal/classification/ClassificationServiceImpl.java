package org.clientele.customers.internal.classification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.classification.ClassificationService;
import org.clientele.core.classification.SchemeRule;
import org.clientele.core.classification.SchemeSource;
import org.clientele.core.definitions.DefinitionKeys;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.definitions.Titles;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.health.ContainedServices;
import org.clientele.core.rules.Decision;
import org.clientele.core.rules.DecisionTableService;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.store.Store;
import org.clientele.model.Classification;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.Customer;
import org.clientele.model.Party;
import org.clientele.model.SchemeValue;
import org.clientele.model.ValueSource;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Reads and enters values in a record; has schemes computed for all. */
@Component
public final class ClassificationServiceImpl implements ClassificationService {

    private final DefinitionService definitions;
    private final DecisionTableService tables;
    private final FactService facts;
    private final SchemeRules rules;

    private final ContainedServices<SchemeSource> walls = SchemeRules.walls();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<SchemeSource> sources = List.of();

    /**
     * Creates the service.
     *
     * @param definitions knows the schemes
     * @param tables decides
     * @param facts holds what is decided by
     */
    @Activate
    public ClassificationServiceImpl(@Reference DefinitionService definitions, @Reference DecisionTableService tables,
            @Reference FactService facts) {
        this.definitions = definitions;
        this.tables = tables;
        this.facts = facts;
        this.rules = new SchemeRules(tables, () -> walls.all(sources));
    }

    @Override
    public List<SchemeValues> of(Definitions known, Party party, LocalDate day) {
        if (party.getCustomer() == null) {
            return List.of();
        }
        Map<String, List<Classification>> byScheme = new LinkedHashMap<>();
        known.schemes().forEach(scheme -> byScheme.put(scheme.getKey(), new ArrayList<>()));
        for (Classification value : party.getCustomer().getClassifications()) {
            byScheme.computeIfAbsent(value.getScheme(), key -> new ArrayList<>()).add(value);
        }
        List<SchemeValues> all = new ArrayList<>();
        byScheme.forEach((key, values) -> {
            List<Classification> counting = Placements.counting(values, day);
            if (!counting.isEmpty()) {
                all.add(new SchemeValues(known.scheme(key).orElse(null), counting));
            }
        });
        return all;
    }

    @Override
    public List<Classification> history(Party party, String scheme) {
        return party.getCustomer() == null ? List.of()
                : party.getCustomer().getClassifications().stream().filter(value -> scheme.equals(value.getScheme()))
                        .sorted(Comparator.comparing(Classification::getValidFrom,
                                Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())).reversed())
                        .toList();
    }

    @Override
    public void enter(Definitions known, Party party, String scheme, Collection<String> values, LocalDate from,
            String evidence) throws ClienteleException {
        ClassificationScheme definition = scheme(known, scheme);
        Customer customer = party.getCustomer();
        if (customer == null) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT, Messages.no_customer);
        }
        if (values.size() > 1 && !definition.isMultiple()) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT,
                    NLS.bind(Messages.one_value, Titles.of(definition)));
        }
        for (String key : values) {
            SchemeValue value = definition.getValues().stream().filter(each -> key.equals(each.getKey())).findFirst()
                    .orElseThrow(() -> new ClienteleException(StatusCodes.NOT_FOUND,
                            NLS.bind(Messages.no_value, Titles.of(definition), key)));
            boolean has = customer.getClassifications().stream().anyMatch(each -> scheme.equals(each.getScheme())
                    && key.equals(each.getValue()) && Placements.holdsOn(each, from));
            if (value.isRetired() && !has) {
                throw new ClienteleException(StatusCodes.INVALID_INPUT,
                        NLS.bind(Messages.retired_value, Titles.of(definition), Titles.of(value)));
            }
        }
        Placements.replace(customer, scheme, new LinkedHashSet<>(values), from, ValueSource.ENTERED,
                added -> added.setEvidence(evidence));
    }

    @Override
    public List<String> computed(Store store) throws ClienteleException {
        Definitions known = definitions.definitions(store);
        List<String> keys = new ArrayList<>();
        for (ClassificationScheme scheme : known.schemes()) {
            if (!scheme.isRetired()
                    && (SchemeRules.hasTable(scheme) || rules.find(store, known, scheme).isPresent())) {
                keys.add(scheme.getKey());
            }
        }
        return keys;
    }

    @Override
    public RecomputeReport recompute(Store store, Actor actor, Collection<String> schemes, String reason,
            IProgressMonitor monitor) throws ClienteleException {
        Definitions known = definitions.definitions(store);
        Map<ClassificationScheme, SchemeRule> computed = new LinkedHashMap<>();
        for (String key : schemes.isEmpty() ? computed(store) : schemes) {
            ClassificationScheme scheme = scheme(known, key);
            computed.put(scheme, rules.require(store, known, scheme));
        }
        FactSnapshot snapshot = facts.of(store).await(actor, store.journal().lastSequence(), monitor);
        return new Recomputation(store, actor, reason, snapshot, computed).run(monitor);
    }

    @Override
    public Optional<Decision> explain(Store store, Actor actor, String scheme, long partyId)
            throws ClienteleException {
        Definitions known = definitions.definitions(store);
        ClassificationScheme definition = scheme(known, scheme);
        Optional<SchemeRule> rule = rules.find(store, known, definition);
        if (rule.isEmpty()) {
            return Optional.empty();
        }
        FactSnapshot snapshot = facts.of(store).await(actor, store.journal().lastSequence(), null);
        int row = snapshot.rowOf(partyId);
        if (rule.get() instanceof TableRule table) {
            return Optional.of(tables.explain(table.table(), snapshot, row));
        }
        if (row < 0 || !snapshot.visible().contains(row)) {
            throw new ClienteleException(StatusCodes.NOT_FOUND, Messages.no_customer);
        }
        SchemeRule.Values values = rule.get().compute(snapshot);
        String value = values.value(row);
        Map<String, Object> outputs = new LinkedHashMap<>();
        outputs.put(DefinitionKeys.OUTCOME, value);
        return Optional.of(value == null ? new Decision(-1, Map.of(), new ProofNode(false, Messages.no_facts, List.of()))
                : new Decision(0, outputs, rule.get().prove(values.inputs(row))));
    }

    @Override
    public Optional<ProofNode> proof(Store store, Actor actor, Classification value) throws ClienteleException {
        if (!Placements.isComputed(value) || value.getRuleVersion() < 1 || value.getInputs() == null) {
            return Optional.empty();
        }
        Definitions known = definitions.definitions(store);
        Map<String, String> inputs = Inputs.parse(value.getInputs());
        Optional<SchemeRule> rule = rules.find(store, known, scheme(known, value.getScheme()), value.getRuleVersion(),
                inputs);
        return rule.isEmpty() ? Optional.empty() : Optional.of(rule.get().prove(inputs));
    }

    private static ClassificationScheme scheme(Definitions known, String key) throws ClienteleException {
        return known.scheme(key).orElseThrow(
                () -> new ClienteleException(StatusCodes.NOT_FOUND, NLS.bind(Messages.no_scheme, key)));
    }
}
