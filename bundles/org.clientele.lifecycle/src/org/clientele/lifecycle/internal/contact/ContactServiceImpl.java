package org.clientele.lifecycle.internal.contact;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.classification.ClassificationService;
import org.clientele.core.definitions.DefinitionKeys;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.retention.ContactService;
import org.clientele.core.retention.ContactStanding;
import org.clientele.core.retention.ContactStandings;
import org.clientele.core.rules.Decision;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.ContactPolicy;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells how customers stand with contacts. */
@Component
public final class ContactServiceImpl implements ContactService {

    private final FactService facts;
    private final ClassificationService classifications;
    /** Without snapshots: a value that held its key would keep every snapshot for ever. */
    private final Map<FactSnapshot, StandingsOfFacts.Rows> known = new WeakHashMap<>();

    /**
     * Creates the service.
     *
     * @param facts has the contacts
     * @param classifications knows the recommended level
     */
    @Activate
    public ContactServiceImpl(@Reference FactService facts, @Reference ClassificationService classifications) {
        this.facts = facts;
        this.classifications = classifications;
    }

    @Override
    public ContactStandings standings(Store store, Actor actor) throws ClienteleException {
        FactSnapshot now = facts.of(store).await(actor, store.journal().lastSequence(), null);
        synchronized (known) {
            StandingsOfFacts.Rows rows = known.get(now);
            if (rows != null) {
                return new StandingsOfFacts(now, rows);
            }
        }
        StandingsOfFacts standings = new StandingsOfFacts(now);
        synchronized (known) {
            known.put(now, standings.rows());
        }
        return standings;
    }

    @Override
    public Optional<ContactStanding> standing(Store store, Actor actor, long party) throws ClienteleException {
        FactSnapshot now = facts.of(store).await(actor, store.journal().lastSequence(), null);
        int row = now.rowOf(party);
        if (row < 0 || !now.visible().contains(row)) {
            return Optional.empty();
        }
        ContactDays contacts = new ContactDays(now);
        Limits limits = new Limits(Policies.all(store), now);
        long last = contacts.last(row);
        long days = contacts.days(row);
        int limit = limits.limit(row);
        boolean overdue = limit > 0 && days != FactColumn.MISSING && days > limit;
        ContactPolicy policy = limits.policy(row);
        String tier = policy == null ? null : limits.tier(policy, row);
        LocalDate due = limit == 0 || days == FactColumn.MISSING ? null : now.today().plusDays(limit - days);
        Optional<Decision> advice = advice(store, actor, party);
        long inbound = now.column(Contacts.INBOUND).map(column -> column.number(row)).orElse(FactColumn.MISSING);
        return Optional.of(new ContactStanding(day(last), day(inbound), days == FactColumn.MISSING ? -1 : (int) days,
                limit, policy == null ? null : policy.getKey(), policy == null ? null : policy.getScheme(), tier,
                title(now, policy, row), overdue, due, text(now, LEVEL, row),
                advice.map(decision -> decision.text(DefinitionKeys.OUTCOME)).orElse(null), advice.map(Decision::proof),
                sentence(now, last, days, limit, due)));
    }

    private Optional<Decision> advice(Store store, Actor actor, long party) throws ClienteleException {
        try {
            return classifications.explain(store, actor, LEVEL, party);
        } catch (ClienteleException e) {
            if (e.code() == StatusCodes.NOT_FOUND || e.code() == StatusCodes.RULE_DISABLED
                    || e.code() == StatusCodes.RULE_INVALID) {
                return Optional.empty(); // the scheme or its table was deleted or changed
            }
            throw e;
        }
    }

    private static String text(FactSnapshot now, String scheme, int row) {
        return now.column(ClassificationService.COLUMN_PREFIX + scheme).map(column -> column.text(row)).orElse(null);
    }

    private static String title(FactSnapshot now, ContactPolicy policy, int row) {
        String shown = policy == null ? null
                : now.column(Limits.column(policy)).map(column -> column.shown(row)).orElse(null);
        return shown == null ? "" : shown; //$NON-NLS-1$
    }

    private static String sentence(FactSnapshot now, long last, long days, int limit, LocalDate due) {
        if (limit == 0) {
            return Messages.text_noLimit;
        }
        if (days == FactColumn.MISSING) {
            return Messages.text_unknown;
        }
        boolean never = last == FactColumn.MISSING;
        if (days > limit) {
            return never ? NLS.bind(Messages.text_neverOver, new Object[] { days, days - limit, limit })
                    : NLS.bind(Messages.text_over, new Object[] { shown(day(last)), days, days - limit, limit });
        }
        return never ? NLS.bind(Messages.text_never, days, shown(due))
                : NLS.bind(Messages.text_inTime, new Object[] { shown(day(last)), days, shown(due) });
    }

    private static String shown(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(day);
    }

    private static LocalDate day(long day) {
        return day == FactColumn.MISSING ? null : LocalDate.ofEpochDay(day);
    }

    @Override
    public List<ContactPolicy> policies(Store store, Actor actor) throws ClienteleException {
        return Policies.all(store);
    }

    @Override
    public List<String> check(Store store, ContactPolicy policy) throws ClienteleException {
        return PolicyCheck.problems(store.records(Actor.SYSTEM), policy);
    }

    @Override
    public CommitResult save(Store store, Actor actor, ContactPolicy policy) {
        try {
            List<String> problems = check(store, policy);
            if (!problems.isEmpty()) {
                return refused(new Status(IStatus.ERROR, "org.clientele.lifecycle", StatusCodes.INVALID_RECORD, //$NON-NLS-1$
                        problems.getFirst(), null));
            }
            try (UnitOfWork work = store.begin(actor, Messages.reason_save)) {
                if (policy.getId() == 0) {
                    work.add(policy);
                } else {
                    work.save(policy);
                }
                CommitResult result = work.commit(null);
                if (result.isCommitted()) {
                    facts.of(store).recompute();
                }
                return result;
            }
        } catch (ClienteleException e) {
            return refused(e.getStatus());
        }
    }

    private static CommitResult refused(IStatus status) {
        return new CommitResult(status, 0, List.of());
    }
}
