package org.clientele.exchange.internal.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.exchange.ImportMapping.Field;
import org.clientele.core.exchange.ImportTargets;
import org.clientele.core.exchange.RowOutcome;
import org.clientele.core.exchange.RowProblem;
import org.clientele.core.lifecycle.PreparedMove;
import org.clientele.core.lifecycle.StageRow;
import org.clientele.core.store.Batch;
import org.clientele.exchange.internal.Messages;
import org.clientele.exchange.internal.csv.CsvRow;
import org.clientele.exchange.internal.value.DateTimeParser;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.StageMove;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Imports files in which a row tells since when a customer is in a stage, of one model or of several. */
final class StageLoader extends RowLoader {

    private static final long SECONDS_A_DAY = 86_400L;

    private final CustomerTable customers = new CustomerTable();
    private final int numberPlace;
    private final int datePlace;
    private final int reasonPlace;
    private final DateTimeParser dates;
    private final Map<String, Integer> models = new LinkedHashMap<>();
    private final List<RowProblem> rejections = new ArrayList<>();
    private final List<StageMove> moves = new ArrayList<>();
    private int told;

    /** A row that waits for its verdicts. */
    private record Waiting(int index, long line) {
    }

    StageLoader(LoadContext context) throws ClienteleException {
        super(context);
        if (context.moves() == null) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT, Messages.Import_noStages);
        }
        numberPlace = columns.place(ImportTargets.CUSTOMER_NUMBER);
        datePlace = columns.place(ImportTargets.MOVE_DATE);
        reasonPlace = columns.place(ImportTargets.MOVE_REASON);
        dates = columns.times(ImportTargets.MOVE_DATE, context.zone());
        for (Field field : context.mapping().fields()) {
            if (field.target().startsWith(ImportTargets.STAGE_PREFIX)) {
                models.put(field.target().substring(ImportTargets.STAGE_PREFIX.length()),
                        columns.place(field.target()));
            }
        }
    }

    @Override
    int orderOf(CsvRow row) {
        return -1;
    }

    @Override
    void spool(CsvRow row, ByteBuffer target) throws RejectedRowException {
        fields.checkCount(row);
        fields.require(row, numberPlace);
        fields.checkText(row, numberPlace, RowFields.lengthOf(Literals.CUSTOMER__NUMBER));
        long day = Math.floorDiv(fields.time(row, datePlace, dates), SECONDS_A_DAY);
        fields.checkText(row, reasonPlace, RowFields.lengthOf(Literals.STAGE_MOVE__REASON));
        boolean any = false;
        for (int place : models.values()) {
            fields.checkText(row, place, RowFields.lengthOf(Literals.STAGE_MOVE__TO));
            any |= RowFields.has(row, place);
        }
        if (!any) {
            throw new RejectedRowException(models.values().iterator().next(), Messages.Row_missing);
        }
        target.putInt(customers.add(row.chars(), row.start(numberPlace), row.end(numberPlace)));
        target.putLong(row.line());
        target.putLong(day);
        put(row, reasonPlace, target);
        models.values().forEach(place -> put(row, place, target));
    }

    private static void put(CsvRow row, int place, ByteBuffer target) {
        boolean has = RowFields.has(row, place);
        RowSpool.putText(target, row.chars(), has ? row.start(place) : 0, has ? row.end(place) : 0);
    }

    @Override
    void resolve(SubMonitor monitor) throws ClienteleException {
        Partners.resolve(context.records(), customers, monitor);
    }

    @Override
    void settle(SubMonitor monitor) throws IOException, ClienteleException {
        Map<String, List<StageRow>> rows = new LinkedHashMap<>();
        Map<String, List<Waiting>> waiting = new LinkedHashMap<>();
        List<RowOutcome> outcomes = new ArrayList<>();
        RowSpool.Cursor cursor = context.spool().cursor();
        for (ByteBuffer row = cursor.next(); row != null; row = cursor.next()) {
            if (row.get() == BAD) {
                settleBad(row);
                continue;
            }
            int customer = row.getInt();
            long line = row.getLong();
            LocalDate day = LocalDate.ofEpochDay(row.getLong());
            String reason = RowSpool.getText(row);
            rejections.add(null);
            outcomes.add(RowOutcome.UNCHANGED);
            for (String model : models.keySet()) {
                String stage = RowSpool.getText(row);
                if (!stage.isEmpty() && customers.stored[customer]) {
                    rows.computeIfAbsent(model, key -> new ArrayList<>())
                            .add(new StageRow(customers.ids[customer], stage, day, reason));
                    waiting.computeIfAbsent(model, key -> new ArrayList<>())
                            .add(new Waiting(outcomes.size() - 1, line));
                }
            }
            if (!customers.stored[customer]) {
                reject(outcomes, new Waiting(outcomes.size() - 1, line), numberPlace,
                        NLS.bind(Messages.Row_noCustomer, customers.numbers.text(customer)));
            }
        }
        for (String model : rows.keySet()) {
            judge(model, rows.get(model), waiting.get(model), outcomes, monitor);
        }
        outcomes.forEach(context.tally()::outcome);
        rejections.stream().filter(Objects::nonNull).forEach(context.tally()::problem);
    }

    private void judge(String model, List<StageRow> rows, List<Waiting> waiting, List<RowOutcome> outcomes,
            SubMonitor monitor) throws ClienteleException {
        List<PreparedMove> prepared = context.moves().prepare(context.store(), context.actor(), model, rows, monitor);
        for (int i = 0; i < prepared.size(); i++) {
            PreparedMove move = prepared.get(i);
            if (move.fault() != null) {
                reject(outcomes, waiting.get(i), place(move.fault(), model), move.message());
            } else if (move.move() != null) {
                moves.add(move.move());
                if (outcomes.get(waiting.get(i).index()) == RowOutcome.UNCHANGED) {
                    outcomes.set(waiting.get(i).index(), RowOutcome.VALID);
                }
            }
        }
    }

    private int place(PreparedMove.Fault fault, String model) {
        return switch (fault) {
        case CUSTOMER -> numberPlace;
        case DAY -> datePlace;
        case STAGE -> models.get(model);
        };
    }

    private void reject(List<RowOutcome> outcomes, Waiting row, int place, String message) {
        outcomes.set(row.index(), RowOutcome.REJECTED);
        rejections.set(row.index(), new RowProblem(row.line(), columns.name(place), message));
    }

    @Override
    String rejection(ByteBuffer row) {
        row.position(row.position() + Integer.BYTES + Long.BYTES + Long.BYTES);
        for (int i = 0; i <= models.size(); i++) {
            RowSpool.skipText(row);
        }
        RowProblem problem = rejections.get(told++);
        return problem == null ? null : problem.column() + ": " + problem.message(); //$NON-NLS-1$
    }

    @Override
    Map<String, Long> created() {
        return Map.of("StageMove", (long) moves.size()); //$NON-NLS-1$
    }

    @Override
    void insert(Batch batch, SubMonitor monitor) throws ClienteleException {
        batch.insert(new StageMoveRows(moves, batch.reserve(Literals.STAGE_MOVE, moves.size())), monitor);
    }
}
