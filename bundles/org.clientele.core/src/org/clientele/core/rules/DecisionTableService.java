package org.clientele.core.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.model.DecisionTable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Evaluates first-hit decision tables: the first row of which all conditions hold gives the outputs. The cells are
 * unary tests of the DMN standard: {@code -} for anything, a value, {@code "a", "b"}, {@code < 5}, {@code [1..3]},
 * {@code (1..3]}, {@code not("a")}, and {@code null} for a missing fact. A missing fact meets nothing but {@code -} and
 * {@code null}. Days are written as ISO dates, truth values as yes or no, texts with or without quotation marks.
 *
 * <p>
 * A table that cannot be read, or whose own test cases fail, is told of and never used. Methods keep no state, change
 * no table and are safe for any thread as long as nobody changes the table meanwhile.
 *
 * @since 0.1
 */
@ProviderType
public interface DecisionTableService {

    /**
     * Looks for everything that keeps a table from being used: cells that cannot be read, unknown or missing columns,
     * and test cases that fail.
     *
     * @param table the table
     * @return what is wrong, in the order of its places; empty when the table can be used
     */
    List<TableProblem> check(DecisionTable table);

    /**
     * Runs the test cases that lie beside a table.
     *
     * @param table the table
     * @return one result for each test, in their order
     * @throws ClienteleException RULE_INVALID when the table cannot be read; the message names the place
     */
    List<TableTestResult> runTests(DecisionTable table) throws ClienteleException;

    /**
     * Decides for given facts.
     *
     * @param table the table
     * @param inputs facts by the inputs' keys: String, any Number, LocalDate or Boolean; missing ones are left out or
     *        null; texts are read as the input's type where they fit
     * @return the decision with its proof; without a hit {@link Decision#isHit()} is false
     * @throws ClienteleException RULE_INVALID when the table cannot be read, its tests fail or a fact has another type
     */
    Decision decide(DecisionTable table, Map<String, ?> inputs) throws ClienteleException;

    /**
     * Decides for all visible customers at once; the inputs' keys are ids of columns. Agrees with {@link #decide} for
     * the facts of each customer.
     *
     * @param table the table
     * @param facts the columns
     * @return the rows of customers for each row of the table
     * @throws ClienteleException RULE_INVALID as {@link #decide}; RULE_DISABLED when a column is missing
     */
    TableHits decideAll(DecisionTable table, FactSnapshot facts) throws ClienteleException;

    /**
     * Decides for one customer of the fact base, with a proof.
     *
     * @param table the table
     * @param facts the columns
     * @param row the customer's row
     * @return the decision
     * @throws ClienteleException as {@link #decideAll}; NOT_FOUND for a row that is not visible
     */
    Decision explain(DecisionTable table, FactSnapshot facts, int row) throws ClienteleException;

    /**
     * The facts that a table reads.
     *
     * @param table the table
     * @return the keys of its inputs
     */
    Set<String> inputs(DecisionTable table);
}
