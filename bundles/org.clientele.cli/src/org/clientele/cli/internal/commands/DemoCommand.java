package org.clientele.cli.internal.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.command.Output;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.exchange.ExchangeService;
import org.clientele.core.exchange.ImportReport;
import org.clientele.core.exchange.RowOutcome;
import org.clientele.core.exchange.SampleResult;
import org.clientele.core.exchange.SampleService;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.segmentation.Pyramid;
import org.clientele.core.segmentation.PyramidService;
import org.clientele.core.segmentation.RfmOptions;
import org.clientele.core.segmentation.RfmService;
import org.clientele.core.segmentation.SegmentCount;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code demo}: the sample data from the file to the summary; the start script opens the workbench afterwards. */
@Component
public final class DemoCommand implements CliCommand {

    private static final double NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final double MILLIS = 1000;

    private final StoreService stores;
    private final SampleService sample;
    private final FactService facts;
    private final RfmService rfm;
    private final PyramidService pyramids;
    private final SegmentService segments;
    private final DefinitionService definitions;
    private final ExchangeService exchange;

    /**
     * Creates the command.
     *
     * @param stores creates the store
     * @param sample brings the data
     * @param facts keeps the columns
     * @param rfm computes scores
     * @param pyramids computes the pyramid
     * @param segments counts segments
     * @param definitions brings the shipped definitions
     * @param exchange brings the sample data of add-ons
     */
    @Activate
    public DemoCommand(@Reference StoreService stores, @Reference SampleService sample, @Reference FactService facts,
            @Reference RfmService rfm, @Reference PyramidService pyramids, @Reference SegmentService segments,
            @Reference DefinitionService definitions, @Reference ExchangeService exchange) {
        this.stores = stores;
        this.sample = sample;
        this.facts = facts;
        this.rfm = rfm;
        this.pyramids = pyramids;
        this.segments = segments;
        this.definitions = definitions;
        this.exchange = exchange;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("demo", Messages.DEMO.in(locale)).store(StoreUse.DEMO)
                .flag("headless", Messages.DEMO_HEADLESS.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        long begin = System.nanoTime();
        Locale locale = invocation.locale();
        boolean isNew = !stores.isStore(invocation.storeDirectory());
        if (isNew) {
            invocation.output().note(Messages.DEMO_CREATING.in(locale, invocation.storeDirectory()));
            invocation.adopt(stores.create(invocation.storeDirectory(), sample.settings(), invocation.monitor()));
        } else {
            invocation.output().note(Messages.DEMO_OPENING.in(locale, invocation.storeDirectory()));
        }
        Store store = invocation.store();
        ImportReport report = sample.fill(store, invocation.actor(), invocation.monitor());
        definitions.ensureDefaults(store, invocation.actor());
        SampleResult others = exchange.bring(store, invocation.actor(), Set.of(), invocation.monitor());
        others.problems().forEach(p -> invocation.output().note(p));
        FactSnapshot snapshot = StoreFacts.await(facts, invocation);
        Optional<RfmOptions> options = rfm.options(store);
        Pyramid pyramid = pyramids.compute(snapshot);
        List<SegmentCount> counts = segments.counts(store, snapshot, invocation.actor());

        Output output = invocation.output();
        new ImportSummary(report, locale, store.info().settings().baseCurrency()).print(output);
        if (options.isPresent()) {
            output.line("");
            new RfmSummary(rfm.compute(snapshot, options.get(), invocation.monitor()), snapshot).print(output, locale);
        }
        output.line("");
        PyramidCommand.print(pyramid, invocation);
        output.line("");
        output.table(SegmentsCommand.table(counts, locale));
        output.line("");
        output.line(Messages.DEMO_WHERE.in(locale, store.info().directory()));
        output.json(json(report, pyramid, counts, store, (System.nanoTime() - begin) / NANOS));
        return ExitCodes.OK;
    }

    private static Map<String, Object> json(ImportReport report, Pyramid pyramid, List<SegmentCount> counts,
            Store store, double seconds) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rowsRead", report.rowsRead());
        json.put("rowsWithoutCustomer", report.facts().get(ImportReport.ROWS_WITHOUT_CUSTOMER));
        json.put("cancellationRows", report.facts().get(ImportReport.CANCELLATION_ROWS));
        json.put("validRows", report.outcomes().get(RowOutcome.VALID));
        json.put("customers", pyramid.customers());
        json.put("invoices", report.facts().get(ImportReport.PURCHASES));
        json.put("revenue", Amounts.exact(pyramid.revenue()));
        json.put("netRevenue", Amounts.exact(report.netRevenue()));
        json.put("outcomes", report.outcomes());
        json.put("returns", report.returns());
        json.put("segments", SegmentsCommand.json(counts));
        json.put("pyramid", PyramidCommand.json(pyramid));
        json.put("customersFor80", pyramid.customersFor80());
        json.put("shareOfTop20", pyramid.shareOfTop20());
        json.put("seconds", Math.round(seconds * MILLIS) / MILLIS);
        json.put("store", store.info().directory());
        return json;
    }
}
