package org.clientele.core.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.model.DecisionTable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Evaluates decision tables. In a first-hit table the first row of which all conditions hold gives the outputs; a
 * collecting table gathers the outputs of all rows that hold, as its collect operator says. The cells are unary tests of the DMN standard: {@code -} for anything, a value, {@code "a", "b"}, {@code < 5}, {@code [1..3]},
 * {@code (1..3]}, {@code not("a")}, and {@code null} for a missing fact. A missing fact meets nothing but {@code -} and
 * {@code null}. Days are written as ISO dates, truth values as yes or no, texts with or without quotation marks.
 *
 * <p>
 * A table that cannot be read, or whose own test cases fail, is told of and never used. Methods keep no state, change
 * no table and are safe for any thread as long as nobody changes the table meanwhile.
 *
 * @since 1.0
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
     * @return the rows of customers for each row of the table; those of a collecting table overlap
     * @throws ClienteleException RULE_INVALID as {@link #decide}; RULE_DISABLED when a column is missing
     */
    TableHits decideAll(DecisionTable table, FactSnapshot facts) throws ClienteleException;

    /**
     * Decides for all visible customers at once, grouped by what the table gives them.
     *
     * @param table the table
     * @param facts the columns
     * @return disjoint groups that together are all visible customers; the group without a hit, if there is one, is the
     *         last and has no outputs
     * @throws ClienteleException as {@link #decideAll}
     */
    List<TableOutcome> outcomes(DecisionTable table, FactSnapshot facts) throws ClienteleException;

    /**
     * Looks through the cells for facts that no row takes, for rows that are never reached and for rows that overlap:
     * exactly, by intervals and sets, not by trying.
     *
     * @param table the table
     * @param columns the columns that inputs may name: whole numbers have nothing between 1 and 2; empty when not known
     * @return what was found, each with an example of facts; at most 100
     * @throws ClienteleException RULE_INVALID when the table cannot be read
     */
    List<TableFinding> findings(DecisionTable table, Collection<ColumnDescriptor> columns)
            throws ClienteleException;

    /**
     * Tells what a changed table would do to the visible customers.
     *
     * @param before the present table
     * @param after the changed table
     * @param facts the columns
     * @return the moves from outcome to outcome
     * @throws ClienteleException as {@link #decideAll}
     */
    TableSimulation simulate(DecisionTable before, DecisionTable after, FactSnapshot facts) throws ClienteleException;

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
