package org.clientele.sample.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.exchange.ImportReport;
import org.clientele.core.exchange.ImportRequest;
import org.clientele.core.exchange.ImportService;
import org.clientele.core.exchange.SampleService;
import org.clientele.core.segmentation.RfmOptions;
import org.clientele.core.segmentation.RfmOptions.Ties;
import org.clientele.core.segmentation.RfmService;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.core.store.BatchInfo;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreSettings;
import org.clientele.model.ClientelePackage;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Brings Online Retail into a store. A setting marks the store before anything is written, another keeps the import's
 * report when all is there: between the two the store is half made, and the next call undoes what it finds and begins
 * anew.
 */
@Component
public final class SampleServiceImpl implements SampleService {

    private static final String BEGUN = "sample.begun"; //$NON-NLS-1$
    static final String REPORT = "sample.report"; //$NON-NLS-1$
    private static final String EXAMPLES = "sample.examples"; //$NON-NLS-1$
    private static final String HOME = "United Kingdom"; //$NON-NLS-1$
    /** The published scores count to this day, the second after the last invoice. */
    private static final LocalDate REFERENCE = LocalDate.of(2011, 12, 11);
    private static final int BINS = 5;
    private static final int BATCHES = 100;

    private final ImportService imports;
    private final RfmService rfm;
    private final SegmentService segments;
    private final DefinitionService definitions;

    /**
     * Creates the service.
     *
     * @param imports imports the file
     * @param rfm keeps how scores are made
     * @param segments keeps the segments
     * @param definitions keeps the schemes and fields that the examples have values of
     */
    @Activate
    public SampleServiceImpl(@Reference ImportService imports, @Reference RfmService rfm,
            @Reference SegmentService segments, @Reference DefinitionService definitions) {
        this.imports = imports;
        this.rfm = rfm;
        this.segments = segments;
        this.definitions = definitions;
    }

    @Override
    public StoreSettings settings() {
        return new StoreSettings(Messages.Sample_storeName, Currency.getInstance("GBP"), ZoneId.of("Europe/London")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public ImportReport fill(Store store, Actor actor, IProgressMonitor monitor) throws ClienteleException {
        Optional<String> report = store.setting(REPORT);
        if (report.isPresent()) {
            return ReportText.read(report.get());
        }
        SubMonitor work = SubMonitor.convert(monitor, Messages.Sample_task, 100);
        try {
            if (store.setting(BEGUN).isEmpty()) {
                checkEmpty(store, actor);
                store.putSetting(actor, BEGUN, SampleFiles.DATA);
            } else {
                undo(store, actor, work.split(20));
            }
            return bring(store, actor, work);
        } catch (OperationCanceledException e) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.Sample_cancelled, e);
        }
    }

    @Override
    public void addExamples(Store store, Actor actor, IProgressMonitor monitor) throws ClienteleException {
        if (store.setting(REPORT).isEmpty() || store.setting(EXAMPLES).isPresent()) {
            return;
        }
        try {
            definitions.ensureDefaults(store, actor);
            new Examples(store, actor).add(monitor);
            store.putSetting(actor, EXAMPLES, Boolean.TRUE.toString());
        } catch (OperationCanceledException e) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.Sample_cancelled, e);
        }
    }

    private static void checkEmpty(Store store, Actor actor) throws ClienteleException {
        for (EClass type : List.of(ClientelePackage.Literals.PARTY, ClientelePackage.Literals.ORDER)) {
            if (store.records(actor).count(RecordQuery.all(type, List.of())) > 0) {
                throw new ClienteleException(StatusCodes.INVALID_INPUT,
                        NLS.bind(Messages.Sample_otherData, store.info().directory()));
            }
        }
    }

    /** Takes back the import of a call that was killed before it could keep its report. */
    private static void undo(Store store, Actor actor, SubMonitor work) throws ClienteleException {
        List<BatchInfo> batches = store.changes(actor).batches(BATCHES).stream()
                .filter(b -> b.reason().contains(SampleFiles.DATA)).toList();
        work.setWorkRemaining(Math.max(1, batches.size()));
        for (BatchInfo batch : batches) {
            CommitResult result = store.changes(actor).undoBatch(batch.id(), false, Messages.Sample_undo,
                    work.split(1));
            if (!result.isCommitted()) {
                throw new ClienteleException(result.status());
            }
        }
    }

    private ImportReport bring(Store store, Actor actor, SubMonitor work) throws ClienteleException {
        rfm.setOptions(store, actor, new RfmOptions(REFERENCE, BINS, Ties.BY_RANK));
        segments.addSamples(store, actor, HOME);
        try (SampleFiles files = SampleFiles.unpack()) {
            ImportReport report = imports.run(store, actor,
                    new ImportRequest(files.data(), imports.loadMapping(files.mapping()), false, null),
                    work.setWorkRemaining(100).split(100));
            store.putSetting(actor, REPORT, ReportText.write(report));
            return report;
        }
    }
}
