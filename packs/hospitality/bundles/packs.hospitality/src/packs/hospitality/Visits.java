package packs.hospitality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.grades.MonthlySheet;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.Criterion.Operator;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Page;
import org.clientele.core.store.PageKey;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.value.PartyId;

/** Reads and writes visits. Every call goes to the store: not for the user interface thread. */
public final class Visits {

    /** The attributes of a visit, by which rows are read. */
    public static final FeaturePath PARTY = path("party");
    /** The day of a visit. */
    public static final FeaturePath DAY = path("day");

    private static final int PAGE = 1_000;

    private Visits() {
    }

    /**
     * A path of the model.
     *
     * @param attribute the name of an attribute of a visit
     * @return its path
     */
    public static FeaturePath path(String attribute) {
        return FeaturePath.of(Visit.MODEL.attribute(Visit.TYPE, attribute));
    }

    /**
     * The visits of a customer between two days.
     *
     * @param records what the asker may see
     * @param party the customer's id
     * @param from the first day
     * @param to the last day
     * @return the visits by day, those of one day in the order of entry
     * @throws ClienteleException LOCK_TIMEOUT
     */
    public static List<Visit> between(Records records, long party, LocalDate from, LocalDate to)
            throws ClienteleException {
        RecordQuery query = new RecordQuery(Visit.MODEL.type(Visit.TYPE), List.of(),
                List.of(Criterion.eq(PARTY, new PartyId(party)), new Criterion(DAY, Operator.GE, from),
                        new Criterion(DAY, Operator.LE, to)),
                Optional.of(DAY), false);
        List<Visit> visits = new ArrayList<>();
        Optional<PageKey> next = Optional.empty();
        do {
            Page page = records.page(query, next, PAGE);
            visits.addAll(load(records, page.rows()));
            next = page.next();
        } while (next.isPresent());
        return visits;
    }

    /**
     * Loads visits.
     *
     * @param records what the asker may see
     * @param rows their rows, at most 1,000
     * @return the visits that exist, in that order
     * @throws ClienteleException LOCK_TIMEOUT
     */
    public static List<Visit> load(Records records, List<RecordRow> rows) throws ClienteleException {
        return records.loadAll(Visit.MODEL.type(Visit.TYPE), rows.stream().mapToLong(RecordRow::id).toArray()).stream()
                .map(Visit::of).toList();
    }

    /**
     * The monthly sheet of a customer [section 7].
     *
     * @param month the month
     * @param visits the visits of that month
     * @return a line for each day with visits, and the totals
     */
    public static MonthlySheet sheet(YearMonth month, List<Visit> visits) {
        Map<LocalDate, MonthlySheet.Day> days = new TreeMap<>();
        for (Visit visit : visits) {
            if (YearMonth.from(visit.day()).equals(month)) {
                days.merge(visit.day(), new MonthlySheet.Day(visit.day(), 1, visit.people(), visit.amount(),
                        visit.amount()), Visits::sum);
            }
        }
        return new MonthlySheet(month, List.copyOf(days.values()));
    }

    private static MonthlySheet.Day sum(MonthlySheet.Day one, MonthlySheet.Day other) {
        BigDecimal amount = one.amount().add(other.amount());
        return new MonthlySheet.Day(one.day(), one.visits() + other.visits(), one.people() + other.people(), amount,
                amount);
    }

    /**
     * The last day on which a customer came.
     *
     * @param records what the asker may see
     * @param party the customer's id
     * @return the day, or empty when there was no visit
     * @throws ClienteleException LOCK_TIMEOUT
     */
    public static Optional<LocalDate> last(Records records, long party) throws ClienteleException {
        RecordQuery query = new RecordQuery(Visit.MODEL.type(Visit.TYPE), List.of(DAY),
                List.of(Criterion.eq(PARTY, new PartyId(party))), Optional.of(DAY), true);
        return records.page(query, Optional.empty(), 1).rows().stream().map(row -> (LocalDate) row.values().getFirst())
                .findFirst();
    }

    /**
     * Adds a visit, or saves a changed one.
     *
     * @param store the store
     * @param actor who acts
     * @param visit with id 0 to add it
     * @param reason why, in the user's words and without values
     * @return how it ended; its sequence is what {@code Changes.revertUnit} takes back
     * @throws ClienteleException NOT_FOUND when it was deleted meanwhile, LOCK_TIMEOUT
     */
    public static CommitResult save(Store store, Actor actor, Visit visit, String reason) throws ClienteleException {
        try (UnitOfWork work = store.begin(actor, reason)) {
            if (visit.id() == 0) {
                work.add(visit.into(Visit.MODEL.create(Visit.TYPE)));
            } else {
                work.save(visit.into(stored(store, actor, visit.id())));
            }
            return work.commit(null);
        }
    }

    /**
     * Deletes a visit; its history stays.
     *
     * @param store the store
     * @param actor who acts
     * @param id the visit
     * @param reason why, in the user's words
     * @return how it ended
     * @throws ClienteleException NOT_FOUND when it was deleted already, LOCK_TIMEOUT
     */
    public static CommitResult delete(Store store, Actor actor, long id, String reason) throws ClienteleException {
        try (UnitOfWork work = store.begin(actor, reason)) {
            work.delete(stored(store, actor, id));
            return work.commit(null);
        }
    }

    private static Aggregate stored(Store store, Actor actor, long id) throws ClienteleException {
        return store.records(actor).load(Visit.MODEL.type(Visit.TYPE), id)
                .orElseThrow(() -> new ClienteleException(StatusCodes.NOT_FOUND, Texts.of("visit.gone")));
    }
}
