package org.clientele.rules.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clientele.core.rules.TableProblem;
import org.clientele.core.rules.TableProblem.Place;
import org.clientele.model.CellType;
import org.clientele.model.CollectOperator;
import org.clientele.model.DecisionCell;
import org.clientele.model.DecisionColumn;
import org.clientele.model.DecisionRow;
import org.clientele.model.DecisionTable;
import org.clientele.model.DecisionTest;
import org.clientele.model.HitPolicy;
import org.clientele.rules.internal.Messages;
import org.clientele.rules.internal.table.ReadTable.Condition;
import org.clientele.rules.internal.table.ReadTable.Input;
import org.clientele.rules.internal.table.UnaryTest.Anything;
import org.eclipse.osgi.util.NLS;

/** Reads all cells of a table and collects what cannot be read. */
final class TableReader {

    private final DecisionTable table;
    private final String title;
    private final List<TableProblem> problems = new ArrayList<>();
    private final Map<String, CellType> inputs = new LinkedHashMap<>();
    private final Map<String, CellType> outputs = new LinkedHashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    TableReader(DecisionTable table) {
        this.table = table;
        this.title = Texts.title(table, table.getKey());
    }

    /** The table as far as it could be read; it must not be used when there are {@link #problems()}. */
    ReadTable read() {
        columns(table.getInputs(), inputs);
        columns(table.getOutputs(), outputs);
        if (outputs.isEmpty()) {
            problems.add(new TableProblem(Place.TABLE, -1, null, -1, NLS.bind(Messages.table_no_output, title)));
        }
        outputs.forEach(this::collectable);
        List<ReadTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < table.getRows().size(); i++) {
            rows.add(row(i, table.getRows().get(i)));
        }
        List<ReadTable.Test> tests = new ArrayList<>();
        for (int i = 0; i < table.getTests().size(); i++) {
            tests.add(test(i, table.getTests().get(i)));
        }
        List<Input> columns = inputs.entrySet().stream()
                .map(e -> new Input(e.getKey(), titles.get(e.getKey()), e.getValue())).toList();
        return new ReadTable(table.getKey(), title, collect(), columns, rows, tests);
    }

    private CollectOperator collect() {
        return table.getHitPolicy() == HitPolicy.COLLECT ? table.getCollect() : null;
    }

    List<TableProblem> problems() {
        return problems;
    }

    private void columns(List<DecisionColumn> columns, Map<String, CellType> into) {
        for (DecisionColumn column : columns) {
            String key = column.getKey();
            if (key == null || key.isBlank()) {
                problems.add(new TableProblem(Place.COLUMN, -1, null, -1, NLS.bind(Messages.table_column_key, title)));
            } else if (inputs.containsKey(key) || outputs.containsKey(key)) {
                problems.add(new TableProblem(Place.COLUMN, -1, key, -1,
                        NLS.bind(Messages.table_column_twice, title, key)));
            } else {
                into.put(key, column.getType());
                titles.put(key, Texts.title(column, key));
            }
        }
    }

    private void collectable(String key, CellType type) {
        if (collect() != null && !Collecting.fits(collect(), type)) {
            problems.add(new TableProblem(Place.COLUMN, -1, key, -1,
                    NLS.bind(org.clientele.rules.internal.table.Messages.collect_type,
                            new Object[] { title, titles.get(key), collect().getName() })));
        }
    }

    private ReadTable.Row row(int place, DecisionRow row) {
        Map<String, String> texts = cells(Place.ROW, place, row.getCells());
        List<Condition> conditions = new ArrayList<>();
        inputs.forEach((key, type) -> conditions.add(condition(place, key, type, texts.get(key))));
        Map<String, Object> values = new LinkedHashMap<>();
        outputs.forEach((key, type) -> values.put(key, value(Place.ROW, place, key, type, texts.get(key))));
        return new ReadTable.Row(conditions, values, row.getNote());
    }

    private ReadTable.Test test(int place, DecisionTest test) {
        Map<String, Object> facts = new LinkedHashMap<>();
        Map<String, Object> expected = new LinkedHashMap<>();
        cells(Place.TEST, place, test.getCells()).forEach((key, text) -> {
            boolean input = inputs.containsKey(key);
            CellType type = input ? inputs.get(key) : outputs.get(key);
            (input ? facts : expected).put(key, input || collect() == null ? value(Place.TEST, place, key, type, text)
                    : collected(place, key, type, text));
        });
        if (expected.isEmpty()) {
            problems.add(new TableProblem(Place.TEST, place, null, -1,
                    NLS.bind(Messages.table_test_empty, title, place + 1)));
        }
        return new ReadTable.Test(test.getName(), facts, expected);
    }

    private Map<String, String> cells(Place kind, int place, List<DecisionCell> cells) {
        Map<String, String> texts = new LinkedHashMap<>();
        Set<String> twice = new HashSet<>();
        for (DecisionCell cell : cells) {
            String key = cell.getColumn();
            if (!inputs.containsKey(key) && !outputs.containsKey(key)) {
                problems.add(new TableProblem(kind, place, key, -1,
                        NLS.bind(Messages.table_cell_unknown, at(kind, place), key)));
            } else if (texts.put(key, cell.getText() == null ? "" : cell.getText()) != null && twice.add(key)) { //$NON-NLS-1$
                problems.add(new TableProblem(kind, place, key, -1,
                        NLS.bind(Messages.table_cell_twice, at(kind, place), key)));
            }
        }
        return texts;
    }

    private Condition condition(int place, String key, CellType type, String text) {
        String written = text == null || text.isBlank() ? "-" : text.strip(); //$NON-NLS-1$
        try {
            return new Condition(CellReader.condition(type, text), written);
        } catch (CellProblemException e) {
            problems.add(problem(Place.ROW, place, key, e));
            return new Condition(new Anything(), written);
        }
    }

    private Object value(Place kind, int place, String key, CellType type, String text) {
        try {
            return CellReader.value(type, text);
        } catch (CellProblemException e) {
            problems.add(problem(kind, place, key, e));
            return null;
        }
    }

    /** What a test expects of a collecting table: a list, a count, or a value of the output's type. */
    private Object collected(int place, String key, CellType type, String text) {
        if (collect() != CollectOperator.LIST) {
            return value(Place.TEST, place, key, collect() == CollectOperator.COUNT ? CellType.NUMBER : type, text);
        }
        try {
            return CellReader.values(type, text);
        } catch (CellProblemException e) {
            problems.add(problem(Place.TEST, place, key, e));
            return null;
        }
    }

    private TableProblem problem(Place kind, int place, String key, CellProblemException e) {
        return new TableProblem(kind, place, key, e.position(), NLS.bind(Messages.table_cell_problem,
                new Object[] { at(kind, place), titles.get(key), e.position() + 1, e.getMessage() }));
    }

    private String at(Place kind, int place) {
        return NLS.bind(kind == Place.ROW ? Messages.table_at_row : Messages.table_at_test, title, place + 1);
    }
}
