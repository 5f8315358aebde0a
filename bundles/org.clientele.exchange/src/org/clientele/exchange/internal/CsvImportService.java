package org.clientele.exchange.internal;

import java.nio.file.Path;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.exchange.CsvPreview;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.exchange.ImportMapping;
import org.clientele.core.exchange.ImportMapping.RowKind;
import org.clientele.core.exchange.ImportReport;
import org.clientele.core.exchange.ImportRequest;
import org.clientele.core.exchange.ImportService;
import org.clientele.core.exchange.ImportTarget;
import org.clientele.core.fields.CustomFieldService;
import org.clientele.core.lifecycle.StageMoveService;
import org.clientele.core.records.CustomerClass;
import org.clientele.core.store.Store;
import org.clientele.exchange.internal.csv.FormatSniffer;
import org.clientele.exchange.internal.load.Import;
import org.clientele.exchange.internal.load.RecordImport;
import org.clientele.exchange.internal.mapping.MappingFile;
import org.clientele.exchange.internal.mapping.MappingProposal;
import org.clientele.exchange.internal.mapping.RecordTargets;
import org.clientele.exchange.internal.mapping.StoreTargets;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Imports CSV files. It keeps no state of its own. */
@Component
public final class CsvImportService implements ImportService {

    private final DefinitionService definitions;
    private final CustomFieldService fields;
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile StageMoveService moves;

    /** The service that knows no custom fields and no classification schemes. */
    public CsvImportService() {
        this(null, null);
    }

    /**
     * Creates the service.
     *
     * @param definitions knows the custom fields and classification schemes of stores
     * @param fields reads values of custom fields
     */
    @Activate
    public CsvImportService(@Reference DefinitionService definitions, @Reference CustomFieldService fields) {
        this.definitions = definitions;
        this.fields = fields;
    }

    @Override
    public CsvPreview sniff(Path file) throws ClienteleException {
        return new FormatSniffer(file).sniff();
    }

    @Override
    public ImportMapping propose(CsvPreview preview) throws ClienteleException {
        return new MappingProposal(preview, StoreTargets.NONE).propose();
    }

    @Override
    public List<ImportTarget> targets(Store store, RowKind kind) throws ClienteleException {
        return targets(store).of(kind);
    }

    @Override
    public ImportMapping propose(Store store, CsvPreview preview) throws ClienteleException {
        return new MappingProposal(preview, targets(store)).propose();
    }

    @Override
    public ImportMapping propose(Store store, CsvPreview preview, String type) throws ClienteleException {
        return new MappingProposal(preview, targets(store)).propose(type);
    }

    @Override
    public ImportMapping loadMapping(Path file) throws ClienteleException {
        return new MappingFile(file).load();
    }

    @Override
    public void saveMapping(ImportMapping mapping, Path file) throws ClienteleException {
        new MappingFile(file).save(mapping);
    }

    @Override
    public ImportReport run(Store store, Actor actor, ImportRequest request, IProgressMonitor monitor)
            throws ClienteleException {
        if (request.mapping().kind() == RowKind.RECORD) {
            return RecordImport.run(store, actor, request, targets(store), monitor);
        }
        return new Import(store, actor, request, targets(store), moves).run(monitor);
    }

    private StoreTargets targets(Store store) throws ClienteleException {
        return definitions == null ? StoreTargets.NONE : new StoreTargets(
                definitions.definitions(store), fields, new RecordTargets(CustomerClass.of(store)));
    }
}
