package org.clientele.lifecycle.internal.stage;

import java.util.Optional;

import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.FactColumn;
import org.eclipse.osgi.util.NLS;

/** The stages of one model as a column: the key, the days in it, or the first day. */
final class StageColumn implements FactColumn {

    private final ColumnDescriptor descriptor;
    private final String model;
    private final StageSource source;
    private final Names names;
    private final int codes;
    private final int today;
    private final short[] stages;
    private final int[] since;

    private StageColumn(ColumnDescriptor descriptor, String model, StageSource source, int today, short[] stages,
            int[] since) {
        this.descriptor = descriptor;
        this.model = model;
        this.source = source;
        this.names = source.names(model);
        this.codes = names.size() - 1;
        this.today = today;
        this.stages = stages;
        this.since = since;
    }

    /** A column of one day; empty where there is no such model. */
    static Optional<FactColumn> of(String id, StageSource source, int day, int rows) {
        String model = Needs.model(id);
        return source.ways(model).map(ways -> {
            short[] stages = new short[rows];
            int[] since = new int[rows];
            ways.copy(day, stages, since);
            return new StageColumn(describe(id, model), model, source, day, stages, since);
        });
    }

    /** A column of stages that nobody changes. */
    static FactColumn of(ColumnDescriptor descriptor, StageSource source, int day, short[] stages, int[] since) {
        return new StageColumn(descriptor, Needs.model(descriptor.id()), source, day, stages, since);
    }

    static ColumnDescriptor describe(String id, String title) {
        return id.endsWith(StageColumns.DAYS)
                ? new ColumnDescriptor(id, ColumnType.INTEGER, NLS.bind(Messages.column_days, title), true)
                : id.endsWith(StageColumns.SINCE)
                        ? new ColumnDescriptor(id, ColumnType.DATE, NLS.bind(Messages.column_since, title), true)
                        : new ColumnDescriptor(id, ColumnType.TEXT, NLS.bind(Messages.column_stage, title), true);
    }

    @Override
    public ColumnDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public long number(int row) {
        if (row >= stages.length || stages[row] == Names.NONE) {
            return MISSING;
        }
        return switch (descriptor.type()) {
        case TEXT -> stages[row] - 1;
        case INTEGER -> today - since[row];
        default -> since[row];
        };
    }

    @Override
    public String text(int row) {
        return descriptor.type() != ColumnType.TEXT || row >= stages.length ? null : names.key(stages[row]);
    }

    @Override
    public String shown(int row) {
        return text(row) == null ? null : source.title(model, stages[row]);
    }

    @Override
    public long rank(int row) {
        long number = number(row);
        return number == MISSING ? Long.MAX_VALUE : number;
    }

    @Override
    public int codes() {
        return descriptor.type() == ColumnType.TEXT ? codes : -1;
    }

    @Override
    public String textOfCode(int code) {
        if (code < 0 || code >= codes()) {
            throw new IndexOutOfBoundsException(code);
        }
        return names.key((short) (code + 1));
    }
}
