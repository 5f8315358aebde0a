package org.clientele.customers.internal.timeline;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.Criterion.Operator;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Page;
import org.clientele.core.store.PageKey;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Records;
import org.clientele.core.timeline.TimelineContributor;
import org.clientele.core.timeline.TimelineEntry;
import org.clientele.core.timeline.TimelineKey;
import org.clientele.core.timeline.TimelineKind;
import org.clientele.core.timeline.TimelineRequest;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.InteractionKind;
import org.clientele.model.value.PartyId;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Interactions with the customer, and those with others in which the customer took part. */
@Component
public final class InteractionContributor implements TimelineContributor {

    private static final String PREFIX = "interaction."; //$NON-NLS-1$
    private static final int CHUNK = 10_000;
    private static final FeaturePath AT = FeaturePath.of(Literals.INTERACTION__AT);
    private static final FeaturePath KIND = FeaturePath.of(Literals.INTERACTION__KIND);
    private static final List<FeaturePath> TIMES = List.of(KIND, AT);
    private static final List<FeaturePath> COLUMNS = List.of(KIND, AT, FeaturePath.of(Literals.INTERACTION__SUBJECT),
            FeaturePath.of(Literals.INTERACTION__TEXT), FeaturePath.of(Literals.INTERACTION__OUTCOME),
            FeaturePath.of(Literals.INTERACTION__NEXT_STEP), FeaturePath.of(Literals.INTERACTION__OWNER));

    private final int chunk;

    /** Creates the contributor. */
    @Activate
    public InteractionContributor() {
        this(CHUNK);
    }

    InteractionContributor(int chunk) {
        this.chunk = chunk;
    }

    @Override
    public Collection<TimelineKind> kinds() {
        return InteractionKind.VALUES.stream().map(k -> new TimelineKind(PREFIX + k.getName(), plural(k))).toList();
    }

    @Override
    public List<TimelineEntry> entries(TimelineRequest request) throws ClienteleException {
        List<InteractionKind> kinds = InteractionKind.VALUES.stream()
                .filter(k -> request.kinds().contains(PREFIX + k.getName())).toList();
        RecordQuery query = RecordQuery.all(Literals.INTERACTION, COLUMNS).and(
                Criterion.eq(FeaturePath.of(Literals.INTERACTION__CUSTOMER), new PartyId(request.partyId())));
        if (kinds.size() < InteractionKind.VALUES.size()) {
            query = query.and(new Criterion(KIND, Operator.IN, kinds));
        }
        List<TimelineEntry> own = RowFeed.read(request, query, AT, InteractionContributor::entry);
        List<TimelineEntry> others = takenPartIn(request, kinds);
        if (others.isEmpty()) {
            return own;
        }
        Set<TimelineKey> known = new HashSet<>();
        return Stream.concat(own.stream(), others.stream()).filter(e -> known.add(e.key()))
                .sorted(Comparator.comparing(TimelineEntry::key)).limit(request.limit()).toList();
    }

    /** Participants are in the order of their ids, so that all are looked at, with no more than times; texts come last. */
    private List<TimelineEntry> takenPartIn(TimelineRequest request, List<InteractionKind> kinds)
            throws ClienteleException {
        Records records = request.store().records(request.actor());
        RecordQuery taken = RecordQuery.all(Literals.PARTICIPANT, List.of())
                .and(Criterion.eq(FeaturePath.of(Literals.PARTICIPANT__PARTY), new PartyId(request.partyId())));
        NavigableSet<TimelineKey> newest = new TreeSet<>();
        Optional<PageKey> after = Optional.empty();
        do {
            Page page = records.page(taken, after, chunk);
            long[] ids = page.rows().stream().mapToLong(RecordRow::rootId).distinct().toArray();
            for (RecordRow row : records.rows(Literals.INTERACTION, TIMES, ids)) {
                if (row.values().get(1) != null && kinds.contains(row.values().getFirst())) {
                    TimelineKey key = key(row);
                    if (RowFeed.isBehind(request, key)) {
                        newest.add(key);
                    }
                }
            }
            while (newest.size() > request.limit()) {
                newest.pollLast();
            }
            after = page.next();
        } while (after.isPresent());
        return records.rows(Literals.INTERACTION, COLUMNS, newest.stream().mapToLong(TimelineKey::id).toArray())
                .stream().map(InteractionContributor::entry).toList();
    }

    private static TimelineKey key(RecordRow row) {
        InteractionKind kind = (InteractionKind) row.values().get(0);
        return new TimelineKey((LocalDateTime) row.values().get(1), PREFIX + kind.getName(), row.id());
    }

    private static TimelineEntry entry(RecordRow row) {
        InteractionKind kind = (InteractionKind) row.values().get(0);
        String subject = text(row, 2);
        StringJoiner text = new StringJoiner("\n"); //$NON-NLS-1$
        if (!text(row, 3).isBlank()) {
            text.add(text(row, 3));
        }
        if (!text(row, 4).isBlank()) {
            text.add(NLS.bind(Messages.outcome, text(row, 4)));
        }
        if (!text(row, 5).isBlank()) {
            text.add(NLS.bind(Messages.nextStep, text(row, 5)));
        }
        return new TimelineEntry(key(row), false,
                subject.isBlank() ? name(kind) : NLS.bind(Messages.titled, name(kind), subject), text.toString(),
                text(row, 6), Optional.of(new AggregateRef(Literals.INTERACTION, row.id())));
    }

    private static String text(RecordRow row, int column) {
        Object value = row.values().get(column);
        return value == null ? "" : (String) value; //$NON-NLS-1$
    }

    private static String name(InteractionKind kind) {
        return switch (kind) {
        case CALL -> Messages.call;
        case VISIT -> Messages.visit;
        case MAIL -> Messages.mail;
        case NOTE -> Messages.note;
        case MEETING -> Messages.meeting;
        };
    }

    private static String plural(InteractionKind kind) {
        return switch (kind) {
        case CALL -> Messages.kind_call;
        case VISIT -> Messages.kind_visit;
        case MAIL -> Messages.kind_mail;
        case NOTE -> Messages.kind_note;
        case MEETING -> Messages.kind_meeting;
        };
    }
}
