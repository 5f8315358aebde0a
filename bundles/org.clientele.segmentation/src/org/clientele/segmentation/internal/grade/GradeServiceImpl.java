package org.clientele.segmentation.internal.grade;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.grades.GradeMetricType;
import org.clientele.core.grades.GradeProblem;
import org.clientele.core.grades.GradeProof;
import org.clientele.core.grades.GradeReview;
import org.clientele.core.grades.GradeRun;
import org.clientele.core.grades.GradeService;
import org.clientele.core.grades.GradeSimulation;
import org.clientele.core.grades.GradesBefore;
import org.clientele.core.grades.MonthlySheet;
import org.clientele.core.grades.Standing;
import org.clientele.core.rules.RuleVersionService;
import org.clientele.core.store.AccessRule;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.EditBatch;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Classification;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.GradeTable;
import org.clientele.model.ValueSource;
import org.clientele.segmentation.internal.grade.Review.Given;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Grades by tables, over the facts and the store. */
@Component
public final class GradeServiceImpl implements GradeService {

    private final FactService facts;
    private final RuleVersionService versions;
    private final MetricTypes types = new MetricTypes();

    /**
     * Creates the service.
     *
     * @param facts holds what is graded by
     * @param versions knows old tables
     */
    @Activate
    public GradeServiceImpl(@Reference FactService facts, @Reference RuleVersionService versions) {
        this.facts = facts;
        this.versions = versions;
    }

    /**
     * Creates the service without a framework.
     *
     * @param facts holds what is graded by
     * @param versions knows old tables
     * @param metrics what customers are graded by
     */
    public GradeServiceImpl(FactService facts, RuleVersionService versions, List<GradeMetricType> metrics) {
        this(facts, versions);
        metrics.forEach(metric -> types.add(metric, 0, metric.getClass().getPackageName()
                .startsWith("org.clientele.segmentation.internal.metric") ? InstalledMetric.OURS //$NON-NLS-1$
                        : metric.getClass().getPackageName()));
    }

    @Reference(service = GradeMetricType.class, cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void addMetric(GradeMetricType metric, ServiceReference<GradeMetricType> reference) {
        Object ranking = reference.getProperty(Constants.SERVICE_RANKING);
        types.add(metric, ranking instanceof Integer number ? number : 0,
                FrameworkUtil.getBundle(metric.getClass()).getSymbolicName());
    }

    void removeMetric(GradeMetricType metric) {
        types.remove(metric);
    }

    @Override
    public Collection<GradeMetricType> metrics() {
        return types.list();
    }

    @Override
    public List<GradeTable> tables(Store store, Actor actor) throws ClienteleException {
        return GradeStore.all(store, actor);
    }

    @Override
    public Optional<GradeTable> table(Store store, Actor actor, String key) throws ClienteleException {
        return GradeStore.find(store, actor, key);
    }

    @Override
    public List<GradeProblem> check(GradeTable table) {
        return new TableCheck(table, types).run();
    }

    @Override
    public CommitResult save(Store store, Actor actor, GradeTable table, String reason) {
        return GradeStore.save(store, actor, table, reason);
    }

    @Override
    public void keepSchemeInStep(Store store, Actor actor, GradeTable table, UnitOfWork work)
            throws ClienteleException {
        GradeStore.keepInStep(store, actor, table, work);
    }

    @Override
    public GradeRun grade(GradeTable table, FactSnapshot snapshot, LocalDate day, GradesBefore before)
            throws ClienteleException {
        return new ComputedRun(ReadGrades.of(table, types), snapshot, day, before);
    }

    @Override
    public GradeProof explain(GradeTable table, FactSnapshot snapshot, int row, LocalDate day, GradesBefore before)
            throws ClienteleException {
        ReadGrades read = ReadGrades.of(table, types);
        if (row < 0 || !snapshot.visible().contains(row)) {
            throw new ClienteleException(StatusCodes.NOT_FOUND, Messages.no_customer);
        }
        FigureHistory history = new FigureHistory(read, snapshot);
        List<LocalDate> days = read.reviewDays(day);
        int held = read.place(before.of(row));
        long[] values = history.at(days.getFirst()).of(row);
        boolean missed = held >= 0 && read.met(values) > held && !read.keeps(held, values);
        return new Explanation(read, read.period(day), held, missed ? history.of(row, days) : List.of(values),
                Details.of(read, snapshot, row, day)).proof();
    }

    @Override
    public Optional<GradeProof> proof(Store store, Actor actor, String table, long partyId, LocalDate day)
            throws ClienteleException {
        GradeTable present = GradeStore.get(store, actor, table);
        for (Classification value : GradeStore.party(store, actor, partyId).getCustomer().getClassifications()) {
            if (table.equals(value.getScheme()) && value.getSource() == ValueSource.COMPUTED
                    && new GivenGrades.Span(value.getValue(), value.getValidFrom(), value.getValidTo()).holdsOn(day)) {
                return proof(store, actor, present, value);
            }
        }
        return Optional.empty();
    }

    private Optional<GradeProof> proof(Store store, Actor actor, GradeTable present, Classification value)
            throws ClienteleException {
        GradeTable then = present;
        if (value.getRuleVersion() != present.getVersion()) {
            Optional<GradeTable> old = versions.load(store, actor,
                    new AggregateRef(Literals.GRADE_TABLE, present.getId()), value.getRuleVersion())
                    .map(GradeTable.class::cast);
            if (old.isEmpty()) {
                return Optional.empty();
            }
            then = old.get();
        }
        ReadGrades read = ReadGrades.of(then, types);
        return value.getInputs() == null ? Optional.empty()
                : Inputs.parse(read, value.getInputs()).map(inputs -> new Explanation(read,
                        read.period(inputs.day()), read.place(inputs.before()), inputs.figures(), List.of()).proof());
    }

    @Override
    public GradeSimulation simulate(GradeTable before, GradeTable after, FactSnapshot snapshot, LocalDate day,
            GradesBefore held) throws ClienteleException {
        ReadGrades old = ReadGrades.of(before, types);
        ReadGrades fresh = ReadGrades.of(after, types);
        return Comparison.of(old, new ComputedRun(old, snapshot, day, held), fresh,
                new ComputedRun(fresh, snapshot, day, held));
    }

    @Override
    public GradesBefore held(Store store, Actor actor, String table, FactSnapshot snapshot, LocalDate day)
            throws ClienteleException {
        return GivenGrades.read(store, actor, table).on(day, snapshot);
    }

    @Override
    public GradeReview review(Store store, Actor actor, String key, LocalDate day, String reason,
            IProgressMonitor monitor) throws ClienteleException {
        if (!(store.accessRule(actor) instanceof AccessRule.Everything)) {
            throw new ClienteleException(StatusCodes.ACCESS_DENIED, Messages.review_partial);
        }
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        FactSnapshot snapshot = facts.of(store).await(actor, store.journal().lastSequence(), progress.newChild(10));
        if (day.isAfter(snapshot.today())) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT, NLS.bind(Messages.review_future, Texts.day(day)));
        }
        ReadGrades table = ReadGrades.of(GradeStore.get(store, actor, key), types);
        GivenGrades before = GivenGrades.read(store, actor, key);
        if (!before.isEmpty() && before.latest() != null && day.isBefore(before.latest())) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT,
                    NLS.bind(Messages.review_before, Texts.day(day), Texts.day(before.latest())));
        }
        Review review = new Review(table, snapshot, before, day);
        review.run(progress.newChild(40));
        Map<Integer, TreeMap<LocalDate, Given>> changes = new LinkedHashMap<>();
        long[] moved = new long[2];
        snapshot.visible().forEach((int row) -> {
            TreeMap<LocalDate, Given> wanted = review.changes(row);
            if (wanted != null) {
                changes.put(row, wanted);
            }
            int from = review.placeBefore(row);
            int to = review.placeAfter(row);
            moved[0] += from >= 0 && to < from ? 1 : 0;
            moved[1] += from >= 0 && to > from ? 1 : 0;
        });
        List<LocalDate> days = review.days();
        if (changes.isEmpty()) {
            return new GradeReview(days.getFirst(), days.getLast(), days.size(), snapshot.visible().getCardinality(),
                    0, moved[0], moved[1], 0, 0);
        }
        try (EditBatch batch = store.beginEdits(actor, reason)) {
            GradeWriting writing = new GradeWriting(table, snapshot, days.getFirst(), store.records(actor), batch);
            writing.write(changes, progress.newChild(50));
            CommitResult result = batch.complete(writing.summary(days));
            if (!result.isCommitted()) {
                throw new ClienteleException(result.status());
            }
            return new GradeReview(days.getFirst(), days.getLast(), days.size(), snapshot.visible().getCardinality(),
                    writing.changed(), moved[0], moved[1], writing.conflicts(), batch.id());
        }
    }

    @Override
    public List<Standing> history(Store store, Actor actor, String table, long partyId) throws ClienteleException {
        return GradeStore.party(store, actor, partyId).getCustomer().getClassifications().stream()
                .filter(value -> table.equals(value.getScheme()))
                .sorted(Comparator.comparing(Classification::getValidFrom,
                        Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())).reversed())
                .map(value -> new Standing(value.getValue(), value.getValidFrom(), value.getValidTo(),
                        value.getRuleVersion(), value.getCommit(), value.getInputs() == null ? "" : value.getInputs())) //$NON-NLS-1$
                .toList();
    }

    @Override
    public MonthlySheet sheet(Store store, Actor actor, long partyId, YearMonth month) throws ClienteleException {
        GradeStore.party(store, actor, partyId);
        return Sheets.sheet(store, actor, partyId, month);
    }
}
