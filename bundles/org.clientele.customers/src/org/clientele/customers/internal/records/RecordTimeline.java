package org.clientele.customers.internal.records;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.clientele.core.ClienteleException;
import org.clientele.core.health.Contained;
import org.clientele.core.health.ContainedServices;
import org.clientele.core.health.DisabledException;
import org.clientele.core.records.CustomerClass;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.Criterion.Operator;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.ModelContribution;
import org.clientele.core.store.PageKey;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.timeline.TimelineContributor;
import org.clientele.core.timeline.TimelineEntry;
import org.clientele.core.timeline.TimelineKey;
import org.clientele.core.timeline.TimelineKind;
import org.clientele.core.timeline.TimelineRequest;
import org.clientele.model.edit.ModelLabels;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The records of partners that have a day, in the timeline of their customers. */
@Component
public final class RecordTimeline implements TimelineContributor {

    private static final String KIND = "record."; //$NON-NLS-1$

    private final ContainedServices<ModelContribution> walls = new ContainedServices<>(ModelContribution.class,
            Contained.BRIEF);
    private final List<ModelContribution> contributions = new CopyOnWriteArrayList<>();

    /**
     * Adds classes.
     *
     * @param contribution brings them
     */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addContribution(ModelContribution contribution) {
        contributions.add(walls.of(contribution));
    }

    /**
     * Removes classes.
     *
     * @param contribution brought them
     */
    public void removeContribution(ModelContribution contribution) {
        contributions.remove(walls.remove(contribution));
    }

    @Override
    public Collection<TimelineKind> kinds() {
        ModelLabels labels = ModelLabels.registered();
        return dated(CustomerClass.in(packages()))
                .map(c -> new TimelineKind(KIND + c.id(), labels.type(c.type()))).toList();
    }

    private List<EPackage> packages() {
        List<EPackage> packages = new ArrayList<>();
        for (ModelContribution each : contributions) {
            try {
                packages.add(each.ePackage());
            } catch (DisabledException e) {
                continue; // told already: the classes of the others are there
            }
        }
        return packages;
    }

    private static Stream<CustomerClass> dated(List<CustomerClass> classes) {
        return classes.stream().filter(c -> c.isShown() && c.day().isPresent());
    }

    @Override
    public List<TimelineEntry> entries(TimelineRequest request) throws ClienteleException {
        ModelLabels labels = ModelLabels.registered();
        List<TimelineEntry> entries = new ArrayList<>();
        for (CustomerClass each : dated(CustomerClass.of(request.store()))
                .filter(c -> request.kinds().contains(KIND + c.id())).toList()) {
            entries.addAll(read(request, each, labels));
        }
        entries.sort((a, b) -> a.key().compareTo(b.key()));
        return entries.size() <= request.limit() ? entries : List.copyOf(entries.subList(0, request.limit()));
    }

    private static List<TimelineEntry> read(TimelineRequest request, CustomerClass each, ModelLabels labels)
            throws ClienteleException {
        EAttribute day = each.day().orElseThrow();
        boolean wholeDay = day.getEAttributeType().getInstanceClass() == LocalDate.class;
        List<EAttribute> columns = new ArrayList<>(List.of(day));
        each.attributes().stream().filter(a -> a != day).forEach(columns::add);
        RecordQuery query = each.rowsOf(request.partyId(), columns)
                .and(new Criterion(FeaturePath.of(day), Operator.NOT_NULL, null));
        List<TimelineEntry> entries = new ArrayList<>();
        Optional<PageKey> after = request.before().map(key -> new PageKey(at(key, wholeDay), wholeDay
                && key.at().equals(key.at().toLocalDate().atStartOfDay()) ? key.id() : Long.MAX_VALUE));
        RecordTexts texts = new RecordTexts(each.type(), columns, labels,
                request.store().info().settings().baseCurrency(), Locale.getDefault(Locale.Category.FORMAT));
        for (RecordRow row : request.store().records(request.actor()).page(query, after, request.limit()).rows()) {
            TimelineEntry entry = entry(row, each, texts, labels);
            if (request.before().isEmpty() || entry.key().compareTo(request.before().get()) > 0) {
                entries.add(entry);
            }
        }
        return entries;
    }

    /** A day goes on behind its entries; those of the day of a time are looked at again and left out where they were. */
    private static Object at(TimelineKey key, boolean wholeDay) {
        return wholeDay ? (Object) key.at().toLocalDate() : key.at();
    }

    private static TimelineEntry entry(RecordRow row, CustomerClass each, RecordTexts texts, ModelLabels labels) {
        Object at = row.values().getFirst();
        LocalDateTime time = at instanceof LocalDate day ? day.atStartOfDay() : (LocalDateTime) at;
        return new TimelineEntry(new TimelineKey(time, KIND + each.id(), row.id()), at instanceof LocalDate,
                labels.type(each.type()), texts.after(1, row.values()), "", //$NON-NLS-1$
                Optional.of(new AggregateRef(each.type(), row.id())));
    }
}
