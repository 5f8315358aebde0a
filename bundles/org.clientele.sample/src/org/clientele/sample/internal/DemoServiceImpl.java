package org.clientele.sample.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.exchange.ImportReport;
import org.clientele.core.exchange.ImportRequest;
import org.clientele.core.exchange.ImportService;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.segmentation.PyramidService;
import org.clientele.core.segmentation.RfmOptions;
import org.clientele.core.segmentation.RfmOptions.Ties;
import org.clientele.core.segmentation.RfmService;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreService;
import org.clientele.core.store.StoreSettings;
import org.clientele.sample.DemoService;
import org.clientele.sample.DemoSummary;
import org.clientele.sample.DemoSummary.SegmentFigure;
import org.clientele.sample.DemoSummary.TierFigure;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the demo store beside its place and moves it there when it is complete. */
@Component
public final class DemoServiceImpl implements DemoService {

    private static final String FIGURES = "sample.figures"; //$NON-NLS-1$
    private static final String HOME = "United Kingdom"; //$NON-NLS-1$
    /** The published scores count to this day, the second after the last invoice. */
    private static final LocalDate REFERENCE = LocalDate.of(2011, 12, 11);
    private static final int BINS = 5;

    private final StoreService stores;
    private final ImportService imports;
    private final FactService facts;
    private final RfmService rfm;
    private final PyramidService pyramids;
    private final SegmentService segments;

    /**
     * Creates the service.
     *
     * @param stores creates and opens stores
     * @param imports imports the file
     * @param facts the columns
     * @param rfm the scores
     * @param pyramids the tiers
     * @param segments the segments
     */
    @Activate
    public DemoServiceImpl(@Reference StoreService stores, @Reference ImportService imports,
            @Reference FactService facts, @Reference RfmService rfm, @Reference PyramidService pyramids,
            @Reference SegmentService segments) {
        this.stores = stores;
        this.imports = imports;
        this.facts = facts;
        this.rfm = rfm;
        this.pyramids = pyramids;
        this.segments = segments;
    }

    @Override
    public DemoSummary run(Path directory, Actor actor, IProgressMonitor monitor) throws ClienteleException {
        long started = System.nanoTime();
        Path place = directory.toAbsolutePath().normalize();
        SubMonitor work = SubMonitor.convert(monitor, Messages.Demo_task, 100);
        try {
            if (!stores.isStore(place)) {
                return create(place, actor, started, work);
            }
            try (Store store = stores.open(place, work.split(10))) {
                return summary(store, actor, started, false, work.split(90));
            }
        } catch (OperationCanceledException e) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.Demo_cancelled, e);
        }
    }

    private DemoSummary create(Path place, Actor actor, long started, SubMonitor work) throws ClienteleException {
        UnfinishedStore unfinished = new UnfinishedStore(stores, place);
        unfinished.prepare();
        DemoSummary summary;
        boolean complete = false;
        StoreSettings settings = new StoreSettings(Messages.Demo_storeName, Currency.getInstance("GBP"), //$NON-NLS-1$
                ZoneId.of("Europe/London")); //$NON-NLS-1$
        try (Store store = stores.create(unfinished.folder(), settings, work.split(5))) {
            fill(store, actor, work.split(75));
            summary = summary(store, actor, started, true, work.split(20));
            complete = true;
        } finally {
            if (!complete) {
                unfinished.discard();
            }
        }
        unfinished.finish();
        return new DemoSummary(summary.figures(), summary.segments(), summary.pyramid(),
                Duration.ofNanos(System.nanoTime() - started), place, true);
    }

    private void fill(Store store, Actor actor, IProgressMonitor monitor) throws ClienteleException {
        try (SampleFiles files = SampleFiles.unpack()) {
            ImportReport report = imports.run(store, actor,
                    new ImportRequest(files.data(), imports.loadMapping(files.mapping()), false, null), monitor);
            rfm.setOptions(store, actor, new RfmOptions(REFERENCE, BINS, Ties.BY_RANK));
            segments.addSamples(store, actor, HOME);
            store.putSetting(actor, FIGURES, FiguresText.write(FiguresText.of(report)));
        }
    }

    @Override
    public DemoSummary summarise(Store store, Actor actor, IProgressMonitor monitor) throws ClienteleException {
        try {
            return summary(store, actor, System.nanoTime(), false, SubMonitor.convert(monitor));
        } catch (OperationCanceledException e) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.Demo_cancelled, e);
        }
    }

    private DemoSummary summary(Store store, Actor actor, long started, boolean created, SubMonitor work)
            throws ClienteleException {
        Optional<String> figures = store.setting(FIGURES);
        if (figures.isEmpty()) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT,
                    NLS.bind(Messages.Demo_notDemo, store.info().directory()));
        }
        work.subTask(Messages.Demo_taskFacts);
        FactSnapshot snapshot = facts.of(store).await(actor, store.journal().lastSequence(), work);
        List<SegmentFigure> members = segments.counts(store, snapshot, actor).stream()
                .map(c -> new SegmentFigure(c.segment().getKey(), c.segment().getName(), c.count())).toList();
        List<TierFigure> tiers = pyramids.compute(snapshot).tiers().stream()
                .map(t -> new TierFigure(t.id(), t.name(), t.rows().getCardinality(), t.revenue(), t.share())).toList();
        return new DemoSummary(FiguresText.read(figures.get()), members, tiers,
                Duration.ofNanos(System.nanoTime() - started), store.info().directory(), created);
    }

    @Override
    public boolean isDemo(Store store) {
        return store.setting(FIGURES).isPresent();
    }
}
