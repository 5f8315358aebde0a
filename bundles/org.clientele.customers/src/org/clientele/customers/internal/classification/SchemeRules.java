package org.clientele.customers.internal.classification;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.classification.SchemeRule;
import org.clientele.core.classification.SchemeSource;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.definitions.Titles;
import org.clientele.core.health.Contained;
import org.clientele.core.health.ContainedServices;
import org.clientele.core.rules.DecisionTableService;
import org.clientele.core.rules.RuleVersions;
import org.clientele.core.store.Store;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.DecisionTable;
import org.eclipse.osgi.util.NLS;

/** Finds what computes a scheme: its decision table, or a contributed source. */
final class SchemeRules {

    private final DecisionTableService tables;
    private final Supplier<List<SchemeSource>> sources;

    SchemeRules(DecisionTableService tables, Supplier<List<SchemeSource>> sources) {
        this.tables = tables;
        this.sources = sources;
    }

    static boolean hasTable(ClassificationScheme scheme) {
        return scheme.getDecisionTable() != null && !scheme.getDecisionTable().isBlank();
    }

    /** What computes a scheme now; empty for one that is entered. */
    Optional<SchemeRule> find(Store store, Definitions definitions, ClassificationScheme scheme)
            throws ClienteleException {
        if (hasTable(scheme)) {
            DecisionTable table = definitions.table(scheme.getDecisionTable())
                    .orElseThrow(() -> new ClienteleException(StatusCodes.RULE_INVALID,
                            NLS.bind(Messages.no_table, Titles.of(scheme), scheme.getDecisionTable())));
            return Optional.of(new TableRule(scheme, table, table.getVersion(), tables));
        }
        return first(source -> source.rule(store, definitions, scheme));
    }

    /** A source that fails computes nothing; the others go on. */
    private Optional<SchemeRule> first(Question question) throws ClienteleException {
        for (SchemeSource source : sources.get()) {
            try {
                Optional<SchemeRule> rule = question.ask(source);
                if (rule.isPresent()) {
                    Optional<Contained> wall = ContainedServices.wall(source);
                    return wall.isEmpty() ? rule : Optional.of(ContainedRule.of(rule.get(), wall.get()));
                }
            } catch (ClienteleException e) {
                if (e.code() != StatusCodes.CONTRIBUTION_FAILED) { // told already
                    throw e;
                }
            }
        }
        return Optional.empty();
    }

    static ContainedServices<SchemeSource> walls() {
        return new ContainedServices<>(SchemeSource.class, Duration.ofSeconds(30));
    }

    /** What a source is asked. */
    @FunctionalInterface
    private interface Question {
        Optional<SchemeRule> ask(SchemeSource source) throws ClienteleException;
    }

    SchemeRule require(Store store, Definitions definitions, ClassificationScheme scheme) throws ClienteleException {
        return find(store, definitions, scheme).orElseThrow(() -> new ClienteleException(StatusCodes.INVALID_INPUT,
                NLS.bind(Messages.not_computed, Titles.of(scheme))));
    }

    /** What computed a scheme once; empty when that is not known any more. */
    Optional<SchemeRule> find(Store store, Definitions definitions, ClassificationScheme scheme, int version,
            Map<String, String> inputs) throws ClienteleException {
        String key = inputs.get(TableRule.TABLE);
        if (key != null) {
            Optional<DecisionTable> now = definitions.table(key);
            return now.isEmpty() ? Optional.empty()
                    : RuleVersions.find(store, Literals.DECISION_TABLE, now.get().getId(), version)
                            .map(DecisionTable.class::cast)
                            .map(table -> new TableRule(scheme, table, version, tables));
        }
        return first(source -> source.rule(store, definitions, scheme, version));
    }
}
