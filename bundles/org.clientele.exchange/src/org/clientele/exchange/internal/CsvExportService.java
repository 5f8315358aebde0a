package org.clientele.exchange.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.customers.CustomerListing;
import org.clientele.core.customers.CustomerQuery;
import org.clientele.core.customers.CustomerScope;
import org.clientele.core.exchange.ExportService;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.store.Store;
import org.clientele.exchange.internal.csv.PrivateFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Exports lists of customers as CSV. It keeps no state. */
@Component
public final class CsvExportService implements ExportService {

    private static final int PAGE = 1000;
    private static final String FORMULA = "=+-@\t\r"; //$NON-NLS-1$

    @Override
    public long export(Store store, Actor actor, CustomerListing listing, List<String> columns, Path file,
            IProgressMonitor monitor) throws ClienteleException {
        List<String> header = header(listing, columns);
        int size = listing.size();
        SubMonitor work = SubMonitor.convert(monitor, NLS.bind(Messages.Export_task, file.getFileName()),
                size / PAGE + 1);
        try (PrivateFile target = new PrivateFile(file)) {
            target.writer().write('\uFEFF');
            CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(target.writer());
            writer.writeRecord(header);
            for (int from = 0; from < size; from += PAGE) {
                work.worked(1);
                if (work.isCanceled()) {
                    throw new OperationCanceledException();
                }
                for (List<Object> values : listing.values(from, Math.min(PAGE, size - from), columns)) {
                    writer.writeRecord(texts(values));
                }
            }
            writer.flush();
            // Who cannot be noted does not get the file.
            store.accessLog().exported(actor, what(listing.query()), columns, size,
                    String.valueOf(file.getFileName()));
            target.replace();
            return size;
        } catch (OperationCanceledException e) {
            throw new ClienteleException(StatusCodes.CANCELLED, NLS.bind(Messages.Export_cancelled, file), e);
        } catch (IOException e) {
            throw PrivateFile.failure(file, e);
        }
    }

    /** Names of segments and the like, but not what was typed into the filter, which may be a person's name. */
    private static String what(CustomerQuery query) {
        String scope = switch (query.scope()) {
        case CustomerScope.All all -> Messages.Export_all;
        case CustomerScope.InSegment segment -> NLS.bind(Messages.Export_segment, segment.key());
        case CustomerScope.InTier tier -> NLS.bind(Messages.Export_tier, tier.tier());
        case CustomerScope.InRfmCell cell -> NLS.bind(Messages.Export_cell, cell.recency(), cell.frequency());
        case CustomerScope.Given given -> Messages.Export_given;
        case CustomerScope.Found found -> Messages.Export_given;
        };
        return query.filter().isBlank() ? scope : NLS.bind(Messages.Export_filtered, scope);
    }

    private static List<String> header(CustomerListing listing, List<String> columns) throws ClienteleException {
        Map<String, String> labels = new HashMap<>();
        for (ColumnDescriptor each : listing.facts().columns()) {
            labels.put(each.id(), each.label());
        }
        List<String> header = new ArrayList<>(columns.size());
        for (String column : columns) {
            String label = labels.get(column);
            if (label == null) {
                throw new ClienteleException(StatusCodes.NOT_FOUND, NLS.bind(Messages.Export_columnUnknown, column));
            }
            header.add(guard(label));
        }
        return header;
    }

    private static List<String> texts(List<Object> values) {
        List<String> texts = new ArrayList<>(values.size());
        for (Object value : values) {
            texts.add(switch (value) {
            case null -> ""; //$NON-NLS-1$
            case BigDecimal decimal -> decimal.toPlainString();
            case String text -> guard(text);
            default -> value.toString();
            });
        }
        return texts;
    }

    /** Keeps a spreadsheet from running a text as a formula. */
    static String guard(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? '\'' + text : text;
    }
}
