package org.clientele.rules.internal.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.Decision;
import org.clientele.core.rules.DecisionTableService;
import org.clientele.core.rules.TableFinding;
import org.clientele.core.rules.TableHits;
import org.clientele.core.rules.TableOutcome;
import org.clientele.core.rules.TableProblem;
import org.clientele.core.rules.TableProblem.Place;
import org.clientele.core.rules.TableSimulation;
import org.clientele.core.rules.TableTestResult;
import org.clientele.model.DecisionTable;
import org.clientele.rules.internal.Messages;
import org.clientele.rules.internal.table.ReadTable.Input;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;
import org.roaringbitmap.RoaringBitmap;

/** Reads a table, runs its tests, and then decides. */
@Component
public final class DecisionTableServiceImpl implements DecisionTableService {

    @Override
    public List<TableProblem> check(DecisionTable table) {
        TableReader reader = new TableReader(table);
        ReadTable read = reader.read();
        if (!reader.problems().isEmpty()) {
            return List.copyOf(reader.problems());
        }
        return run(read).stream().filter(result -> !result.passed())
                .map(failed -> new TableProblem(Place.TEST, failed.test(), null, -1, failed.message())).toList();
    }

    @Override
    public List<TableTestResult> runTests(DecisionTable table) throws ClienteleException {
        TableReader reader = new TableReader(table);
        ReadTable read = reader.read();
        refuse(reader.problems());
        return run(read);
    }

    @Override
    public Decision decide(DecisionTable table, Map<String, ?> inputs) throws ClienteleException {
        ReadTable read = usable(table);
        List<Object> facts = new ArrayList<>();
        for (Input input : read.inputs()) {
            Object given = inputs.get(input.key());
            facts.add(given == null ? null : CellValues.fact(input.type(), given).orElseThrow(
                    () -> new ClienteleException(StatusCodes.RULE_INVALID,
                            NLS.bind(Messages.table_fact_type, read.title(), input.title()))));
        }
        return TableProof.decide(read, facts);
    }

    @Override
    public TableHits decideAll(DecisionTable table, FactSnapshot facts) throws ClienteleException {
        return hits(usable(table), facts);
    }

    private static TableHits hits(ReadTable read, FactSnapshot facts) throws ClienteleException {
        List<ColumnTest> columns = columns(read, facts);
        RoaringBitmap rest = facts.visible().clone();
        List<RoaringBitmap> hits = new ArrayList<>();
        for (ReadTable.Row row : read.rows()) {
            RoaringBitmap left = read.collect() == null ? rest.clone() : facts.visible().clone();
            for (int i = 0; i < columns.size() && !left.isEmpty(); i++) {
                left = columns.get(i).select(row.conditions().get(i).test(), left);
            }
            hits.add(left);
            rest.andNot(left);
        }
        return new TableHits(hits, read.rows().stream().map(ReadTable.Row::outputs).toList(), rest);
    }

    @Override
    public List<TableOutcome> outcomes(DecisionTable table, FactSnapshot facts) throws ClienteleException {
        ReadTable read = usable(table);
        return Outcomes.of(read, hits(read, facts));
    }

    @Override
    public List<TableFinding> findings(DecisionTable table, Collection<ColumnDescriptor> columns)
            throws ClienteleException {
        TableReader reader = new TableReader(table);
        ReadTable read = reader.read();
        refuse(reader.problems());
        Set<String> whole = columns.stream().filter(column -> column.type() == ColumnType.INTEGER)
                .map(ColumnDescriptor::id).collect(Collectors.toSet());
        return new FindingSearch(read, whole).run();
    }

    @Override
    public TableSimulation simulate(DecisionTable before, DecisionTable after, FactSnapshot facts)
            throws ClienteleException {
        ReadTable old = usable(before);
        ReadTable fresh = usable(after);
        return Outcomes.compare(old, Outcomes.of(old, hits(old, facts)), fresh, Outcomes.of(fresh, hits(fresh, facts)));
    }

    @Override
    public Decision explain(DecisionTable table, FactSnapshot facts, int row) throws ClienteleException {
        ReadTable read = usable(table);
        if (row < 0 || !facts.visible().contains(row)) {
            throw new ClienteleException(StatusCodes.NOT_FOUND, Messages.customer_hidden);
        }
        List<Object> values = new ArrayList<>();
        for (ColumnTest column : columns(read, facts)) {
            values.add(column.fact(row));
        }
        return TableProof.decide(read, values);
    }

    @Override
    public Set<String> inputs(DecisionTable table) {
        Set<String> keys = new LinkedHashSet<>();
        table.getInputs().forEach(input -> keys.add(input.getKey()));
        return keys;
    }

    private static ReadTable usable(DecisionTable table) throws ClienteleException {
        TableReader reader = new TableReader(table);
        ReadTable read = reader.read();
        refuse(reader.problems());
        for (TableTestResult result : run(read)) {
            if (!result.passed()) {
                throw new ClienteleException(StatusCodes.RULE_INVALID, result.message());
            }
        }
        return read;
    }

    private static void refuse(List<TableProblem> problems) throws ClienteleException {
        if (!problems.isEmpty()) {
            throw new ClienteleException(StatusCodes.RULE_INVALID, problems.getFirst().message());
        }
    }

    private static List<ColumnTest> columns(ReadTable table, FactSnapshot facts) throws ClienteleException {
        List<ColumnTest> columns = new ArrayList<>();
        for (Input input : table.inputs()) {
            columns.add(ColumnTest.of(table, input, facts));
        }
        return columns;
    }

    private static List<TableTestResult> run(ReadTable table) {
        List<TableTestResult> results = new ArrayList<>();
        for (int i = 0; i < table.tests().size(); i++) {
            results.add(run(table, i));
        }
        return results;
    }

    private static TableTestResult run(ReadTable table, int place) {
        ReadTable.Test test = table.tests().get(place);
        List<Object> facts = new ArrayList<>();
        table.inputs().forEach(input -> facts.add(test.inputs().get(input.key())));
        Decision decision = TableProof.decide(table, facts);
        String message = ""; //$NON-NLS-1$
        for (Map.Entry<String, Object> expected : test.expected().entrySet()) {
            Object came = decision.outputs().get(expected.getKey());
            if (message.isEmpty() && !same(expected.getValue(), came)) {
                message = NLS.bind(Messages.table_test_failed, new Object[] { table.title(), place + 1,
                        test.name() == null ? "" : test.name(), expected.getKey(), //$NON-NLS-1$
                        Texts.value(expected.getValue()), Texts.value(came) });
            }
        }
        return new TableTestResult(place, test.name(), message.isEmpty(), message, decision);
    }

    @SuppressWarnings("unchecked")
    private static boolean same(Object expected, Object came) {
        if (expected == null || came == null) {
            return Objects.equals(expected, came);
        }
        if (expected instanceof List<?>) {
            return expected.equals(came);
        }
        return ((Comparable<Object>) expected).compareTo(came) == 0; // 5 and 5.0 are the same number
    }
}
