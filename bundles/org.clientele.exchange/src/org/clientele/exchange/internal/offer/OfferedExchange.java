package org.clientele.exchange.internal.offer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.customers.CustomerListing;
import org.clientele.core.exchange.CsvPreview;
import org.clientele.core.exchange.ExchangeInfo;
import org.clientele.core.exchange.ExchangeService;
import org.clientele.core.exchange.Exporter;
import org.clientele.core.exchange.ImportPreview;
import org.clientele.core.exchange.ImportReport;
import org.clientele.core.exchange.ImportRequest;
import org.clientele.core.exchange.Importer;
import org.clientele.core.exchange.SampleContributor;
import org.clientele.core.exchange.SampleInfo;
import org.clientele.core.exchange.SampleResult;
import org.clientele.core.health.Contained;
import org.clientele.core.health.Contributors;
import org.clientele.core.health.Contributors.Contributor;
import org.clientele.core.health.WrongAnswerException;
import org.clientele.core.store.Store;
import org.clientele.exchange.internal.Messages;
import org.clientele.exchange.internal.csv.FormatSniffer;
import org.clientele.exchange.internal.load.ImporterRun;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Runs what bundles offer, each behind its wall. */
@Component
public final class OfferedExchange implements ExchangeService {

    private static final Duration LONGEST = Duration.ofHours(24);

    private final Contributors<Importer> importers = new Contributors<>(Importer.class, Importer::id, Importer::label);
    private final Contributors<Exporter> exporters = new Contributors<>(Exporter.class, Exporter::id, Exporter::label);
    private final Contributors<SampleContributor> samples = new Contributors<>(SampleContributor.class,
            SampleContributor::id, SampleContributor::label);

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addImporter(Importer importer, Map<String, Object> properties) {
        importers.add(importer, ranking(properties));
    }

    public void removeImporter(Importer importer) {
        importers.remove(importer);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addExporter(Exporter exporter, Map<String, Object> properties) {
        exporters.add(exporter, ranking(properties));
    }

    public void removeExporter(Exporter exporter) {
        exporters.remove(exporter);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addSample(SampleContributor sample, Map<String, Object> properties) {
        samples.add(sample, ranking(properties));
    }

    public void removeSample(SampleContributor sample) {
        samples.remove(sample);
    }

    private static int ranking(Map<String, Object> properties) {
        return properties.get(Constants.SERVICE_RANKING) instanceof Integer ranking ? ranking : 0;
    }

    @Override
    public List<ExchangeInfo> importers() {
        List<ExchangeInfo> infos = new ArrayList<>();
        for (Contributor<Importer> each : importers.usable()) {
            ExchangeInfo info = each.contained().call(Contained.BRIEF, () -> {
                List<String> patterns = each.service().filePatterns();
                if (patterns.isEmpty()) {
                    throw new WrongAnswerException(Messages.Importer_noPatterns);
                }
                return new ExchangeInfo(each.id(), each.label(), text(each.service().description()), patterns,
                        each.service().isMapped(), each.bundle());
            }, () -> null);
            if (info != null) {
                infos.add(info);
            }
        }
        return ownFirst(infos);
    }

    @Override
    public List<ExchangeInfo> exporters() {
        List<ExchangeInfo> infos = new ArrayList<>();
        for (Contributor<Exporter> each : exporters.usable()) {
            ExchangeInfo info = each.contained().call(Contained.BRIEF, () -> {
                String ending = each.service().fileExtension();
                if (ending == null || !ending.matches("[A-Za-z0-9][A-Za-z0-9.]{0,19}")) { //$NON-NLS-1$
                    throw new WrongAnswerException(NLS.bind(Messages.Exporter_noEnding, ending));
                }
                return new ExchangeInfo(each.id(), each.label(), text(each.service().description()),
                        List.of("*." + ending), false, each.bundle()); //$NON-NLS-1$
            }, () -> null);
            if (info != null) {
                infos.add(info);
            }
        }
        return ownFirst(infos);
    }

    private static List<ExchangeInfo> ownFirst(List<ExchangeInfo> infos) {
        infos.sort(Comparator.comparing(i -> !CSV.equals(i.id())));
        return infos;
    }

    private static String text(String text) {
        return text == null ? "" : text; //$NON-NLS-1$
    }

    @Override
    public ImportPreview preview(String importer, Path file) throws ClienteleException {
        Contributor<Importer> found = require(importers, importer, Messages.Importer_unknown);
        ImportPreview preview = found.contained().call(Duration.ofMinutes(1), () -> {
            ImportPreview answer = found.service().preview(file);
            if (answer == null) {
                throw new WrongAnswerException(Messages.Importer_noPreview);
            }
            return answer;
        });
        if (preview != ImportPreview.TABLE) {
            return preview;
        }
        CsvPreview table = new FormatSniffer(file).sniff();
        return new ImportPreview("", table.columns(), table.rows()); //$NON-NLS-1$
    }

    @Override
    public ImportReport run(String importer, Store store, Actor actor, ImportRequest request, IProgressMonitor monitor)
            throws ClienteleException {
        Contributor<Importer> found = require(importers, importer, Messages.Importer_unknown);
        try (ImporterRun run = new ImporterRun(store, actor, request, monitor)) {
            return found.call(LONGEST, run.monitor(), cancellable(() -> {
                ImportReport report = found.service().run(run);
                if (report == null) {
                    throw new WrongAnswerException(Messages.Importer_noReport);
                }
                return report;
            }, NLS.bind(Messages.Import_cancelled, request.file())));
        } catch (IOException e) {
            throw new ClienteleException(StatusCodes.FILE_NOT_WRITABLE,
                    NLS.bind(Messages.File_notWritable, request.file(), e.getMessage()), e);
        }
    }

    @Override
    public long export(String exporter, Store store, Actor actor, CustomerListing listing, List<String> columns,
            Path file, IProgressMonitor monitor) throws ClienteleException {
        Contributor<Exporter> found = require(exporters, exporter, Messages.Exporter_unknown);
        return new Export(store, actor, listing, columns).write(run -> {
            try {
                found.call(LONGEST, run.monitor(), cancellable(() -> {
                    try {
                        found.service().write(run);
                    } catch (IOException e) {
                        throw new ClienteleException(StatusCodes.FILE_NOT_WRITABLE, e.getMessage(), e);
                    }
                    return null;
                }, NLS.bind(Messages.Export_cancelled, file)));
            } catch (ClienteleException e) {
                if (e.getCause() instanceof IOException cause) {
                    throw cause;
                }
                throw e;
            }
        }, file, monitor);
    }

    /** Somebody's cancelling is no failure of the code. */
    static <T> Callable<T> cancellable(Callable<T> code, String cancelled) {
        return () -> {
            try {
                return code.call();
            } catch (OperationCanceledException e) {
                throw new ClienteleException(StatusCodes.CANCELLED, cancelled, e);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        };
    }

    private static <T> Contributor<T> require(Contributors<T> all, String id, String unknown)
            throws ClienteleException {
        return all.find(id).orElseThrow(() -> new ClienteleException(StatusCodes.NOT_FOUND, NLS.bind(unknown, id,
                String.join(", ", all.usable().stream().map(Contributor::id).toList())))); //$NON-NLS-1$
    }

    @Override
    public List<SampleInfo> samples(Store store, Actor actor) throws ClienteleException {
        SampleDelivery delivery = new SampleDelivery(store, actor);
        List<SampleInfo> infos = new ArrayList<>();
        for (Contributor<SampleContributor> each : samples.usable()) {
            infos.add(delivery.info(each));
        }
        return infos;
    }

    @Override
    public SampleResult bring(Store store, Actor actor, Set<String> ids, IProgressMonitor monitor)
            throws ClienteleException {
        List<Contributor<SampleContributor>> wanted = new ArrayList<>();
        for (String id : ids) {
            wanted.add(require(samples, id, Messages.Sample_unknown));
        }
        SampleDelivery delivery = new SampleDelivery(store, actor);
        if (ids.isEmpty()) {
            wanted.addAll(samples.usable());
        }
        return delivery.bring(wanted, !ids.isEmpty(), monitor);
    }
}
