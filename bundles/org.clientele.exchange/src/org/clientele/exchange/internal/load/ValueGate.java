package org.clientele.exchange.internal.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.CommitProblem;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RowCheck;
import org.clientele.core.store.RowCursor;
import org.clientele.core.store.Store;
import org.clientele.exchange.internal.csv.CsvRow;
import org.eclipse.emf.ecore.EClass;

/** Asks the store about values of one row of a file, so that the row is rejected and not the whole import. */
final class ValueGate implements RowCursor {

    private final EClass type;
    private final List<FeaturePath> columns;
    private final RowCheck check;
    private final Object[] values;
    private final int[] places;

    /**
     * @param type the class of the record that comes of the row
     * @param columns attributes: texts, days and enumerations
     */
    ValueGate(Store store, EClass type, List<FeaturePath> columns) throws ClienteleException {
        this.type = type;
        this.columns = columns;
        this.check = store.rowCheck(type, columns);
        this.values = new Object[columns.size()];
        this.places = new int[columns.size()];
    }

    /** Sets a text from a column of the file. */
    void text(int column, CsvRow row, int place) {
        value(column, RowFields.has(row, place) ? row.text(place) : null, place);
    }

    /** Sets a text, a day, the number of a literal, or nothing. */
    void value(int column, Object value, int place) {
        values[column] = value;
        places[column] = place;
    }

    void require() throws RejectedRowException {
        List<CommitProblem> problems = check.check(this);
        if (!problems.isEmpty()) {
            CommitProblem problem = problems.getFirst();
            int place = -1;
            for (int i = 0; i < places.length; i++) {
                place = columns.get(i).toString().equals(problem.path()) ? places[i] : place;
            }
            throw new RejectedRowException(place, problem.message());
        }
    }

    @Override
    public long id() {
        return 0;
    }

    @Override
    public long rootId() {
        return 0;
    }

    @Override
    public EClass type() {
        return type;
    }

    @Override
    public boolean isNull(int column) {
        return values[column] == null;
    }

    @Override
    public String getString(int column) {
        return (String) values[column];
    }

    @Override
    public long getLong(int column) {
        return values[column] == null ? 0 : ((Number) values[column]).longValue();
    }

    @Override
    public BigDecimal getDecimal(int column) {
        return (BigDecimal) values[column];
    }

    @Override
    public LocalDate getDate(int column) {
        return (LocalDate) values[column];
    }

    @Override
    public LocalDateTime getDateTime(int column) {
        return (LocalDateTime) values[column];
    }
}
