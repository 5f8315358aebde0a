package packs.utility.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.ColumnProvider;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.osgi.service.component.annotations.Component;

import packs.utility.FigureReader;
import packs.utility.Figures;
import packs.utility.Texts;
import packs.utility.Utility;

/** Columns of supply points and of the figures of a customer, for rules, lists, schemes and decision tables [C19, V08]. */
@Component
public final class UtilityColumns implements ColumnProvider {

    /** A column: what it holds, of which class it is made, and how, as a plain number. */
    private record Kind(ColumnType type, String of, Function<Figures, Number> value) {
    }

    private static final Map<String, Kind> NUMBERS = Map.of(
            "utility.kwh12", new Kind(ColumnType.DECIMAL, Utility.CONSUMPTION, Figures::kwh),
            "utility.charge12", new Kind(ColumnType.AMOUNT, Utility.CONSUMPTION, Figures::charge),
            "utility.maxLoad", new Kind(ColumnType.DECIMAL, Utility.CONSUMPTION, Figures::maxLoad),
            "utility.loadFactor", new Kind(ColumnType.DECIMAL, Utility.CONSUMPTION, Figures::loadFactor),
            "utility.daysLate", new Kind(ColumnType.DECIMAL, Utility.PAYMENT, Figures::daysLate),
            "utility.overdue", new Kind(ColumnType.AMOUNT, Utility.PAYMENT, Figures::overdue),
            "utility.breaches", new Kind(ColumnType.INTEGER, Utility.INCIDENT, Figures::breaches),
            "utility.thefts", new Kind(ColumnType.INTEGER, Utility.INCIDENT, Figures::thefts));
    private static final List<String> TEXTS = List.of("utility.industry", "utility.voltage", "utility.tariff",
            "utility.section");

    @Override
    public Collection<ColumnDescriptor> columns() {
        return Stream.concat(TEXTS.stream().map(id -> describe(id, ColumnType.TEXT)),
                NUMBERS.entrySet().stream().sorted(Map.Entry.comparingByKey())
                        .map(e -> describe(e.getKey(), e.getValue().type())))
                .toList();
    }

    private static ColumnDescriptor describe(String id, ColumnType type) {
        return new ColumnDescriptor(id, type, Texts.of("column." + id), true, Texts.names("column." + id));
    }

    @Override
    public Set<String> sources(String id) {
        return Set.of(TEXTS.contains(id) ? Utility.POINT : NUMBERS.get(id).of());
    }

    @Override
    public boolean timed(String id) {
        return !TEXTS.contains(id);
    }

    @Override
    public Optional<FactColumn> load(String id, Store store, FactSnapshot facts) throws ClienteleException {
        Records records = store.records(Actor.SYSTEM);
        return Optional.of(TEXTS.contains(id) ? texts(id, records, facts) : numbers(id, records, facts));
    }

    private static FactColumn numbers(String id, Records records, FactSnapshot facts) throws ClienteleException {
        Kind kind = NUMBERS.get(id);
        Figures[] figures = new Figures[facts.rows()];
        FigureReader.all(records, kind.of(), party -> {
            int row = facts.rowOf(party);
            if (row < 0 || row >= figures.length) {
                return null;
            }
            figures[row] = figures[row] == null ? new Figures(facts.today()) : figures[row];
            return figures[row];
        });
        Figures none = new Figures(facts.today());
        long[] values = new long[figures.length];
        for (int row = 0; row < values.length; row++) {
            values[row] = number(kind.value().apply(figures[row] == null ? none : figures[row]));
        }
        return new Column(describe(id, kind.type()), values, null);
    }

    private static long number(Number value) {
        return switch (value) {
        case null -> FactColumn.MISSING;
        case BigDecimal decimal -> decimal.movePointRight(FactColumn.AMOUNT_SCALE).setScale(0, RoundingMode.HALF_UP)
                .longValue();
        default -> value.longValue();
        };
    }

    private static FactColumn texts(String id, Records records, FactSnapshot facts) throws ClienteleException {
        String[] texts = new String[facts.rows()];
        records.scan(Utility.all(Utility.POINT, "party", id.substring("utility.".length())), cursor -> {
            int row = cursor.isNull(0) ? -1 : facts.rowOf(cursor.getLong(0));
            String text = cursor.getString(1);
            if (row >= 0 && row < texts.length && text != null && !text.isBlank()) {
                texts[row] = texts[row] == null ? text : join(texts[row], text);
            }
            return true;
        }, null);
        List<String> order = Arrays.stream(texts).filter(t -> t != null).distinct().sorted().toList();
        Map<String, Integer> codes = order.stream().collect(Collectors.toMap(t -> t, order::indexOf));
        long[] values = new long[texts.length];
        for (int row = 0; row < values.length; row++) {
            values[row] = texts[row] == null ? FactColumn.MISSING : codes.get(texts[row]);
        }
        return new Column(describe(id, ColumnType.TEXT), values, order);
    }

    /** Customers with several supply points have each value once. */
    private static String join(String texts, String text) {
        TreeSet<String> all = new TreeSet<>(List.of(texts.split("; ")));
        all.add(text);
        return String.join("; ", all);
    }

    /** Values of all rows: numbers, or codes of texts. */
    private record Column(ColumnDescriptor descriptor, long[] values, List<String> texts) implements FactColumn {

        @Override
        public long number(int row) {
            return row < values.length ? values[row] : MISSING;
        }

        @Override
        public String text(int row) {
            return texts == null || number(row) == MISSING ? null : texts.get((int) number(row));
        }

        @Override
        public long rank(int row) {
            long number = number(row);
            return number == MISSING ? Long.MAX_VALUE : number;
        }

        @Override
        public int codes() {
            return texts == null ? -1 : texts.size();
        }

        @Override
        public String textOfCode(int code) {
            if (texts == null) {
                throw new IndexOutOfBoundsException(code);
            }
            return texts.get(code);
        }
    }
}
