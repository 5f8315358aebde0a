package packs.utility;

import java.time.LocalDate;
import java.util.List;
import java.util.function.LongFunction;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.model.value.PartyId;


/** Reads the figures of one customer or of all. */
public final class FigureReader {

    private static final int THEFT = 1;

    private FigureReader() {
    }

    /** The figures of one customer. */
    public static Figures of(Records records, long party, LocalDate today) throws ClienteleException {
        Figures figures = new Figures(today);
        for (String type : List.of(Utility.CONSUMPTION, Utility.PAYMENT, Utility.INCIDENT)) {
            read(records, query(type).and(Criterion.eq(Utility.path(type, "party"), new PartyId(party))), type,
                    id -> figures);
        }
        return figures;
    }

    /** Adds all rows of a class to the figures of their customers; those without figures are passed over. */
    public static void all(Records records, String type, LongFunction<Figures> of) throws ClienteleException {
        read(records, query(type), type, of);
    }

    private static RecordQuery query(String type) {
        return switch (type) {
        case Utility.CONSUMPTION -> Utility.all(type, "party", "month", "kwh", "charge", "maxLoad");
        case Utility.PAYMENT -> Utility.all(type, "party", "due", "paid", "amount");
        default -> Utility.all(type, "party", "day", "kind");
        };
    }

    private static void read(Records records, RecordQuery query, String type, LongFunction<Figures> of)
            throws ClienteleException {
        records.scanUnordered(query, row -> {
            Figures figures = row.isNull(0) ? null : of.apply(row.getLong(0));
            if (figures != null) {
                switch (type) {
                case Utility.CONSUMPTION ->
                    figures.consumption(row.getDate(1), row.getDecimal(2), row.getDecimal(3), row.getDecimal(4));
                case Utility.PAYMENT -> figures.payment(row.getDate(1), row.getDate(2), row.getDecimal(3));
                default -> figures.incident(row.getDate(1), row.getLong(2) == THEFT);
                }
            }
            return true;
        }, null);
    }
}
