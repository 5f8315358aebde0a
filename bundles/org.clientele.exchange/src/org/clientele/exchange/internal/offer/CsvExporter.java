package org.clientele.exchange.internal.offer;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.customers.CustomerListing;
import org.clientele.core.exchange.ExchangeService;
import org.clientele.core.exchange.ExportRun;
import org.clientele.core.exchange.Exporter;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.exchange.internal.Messages;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** The exporter of the program: a table of text that spreadsheets read. */
@Component(property = "service.ranking:Integer=1000")
public final class CsvExporter implements Exporter {

    private static final int PAGE = 1000;
    private static final String FORMULA = "=+-@\t\r"; //$NON-NLS-1$

    @Override
    public String id() {
        return ExchangeService.CSV;
    }

    @Override
    public String label() {
        return Messages.Csv_exportLabel;
    }

    @Override
    public String description() {
        return Messages.Csv_exportDescription;
    }

    @Override
    public String fileExtension() {
        return "csv"; //$NON-NLS-1$
    }

    @Override
    public void write(ExportRun run) throws IOException, ClienteleException {
        CustomerListing listing = run.listing();
        List<String> header = header(listing, run.columns());
        int size = listing.size();
        SubMonitor work = SubMonitor.convert(run.monitor(), size / PAGE + 1);
        Writer text = new OutputStreamWriter(run.out(), StandardCharsets.UTF_8);
        text.write('\uFEFF');
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        writer.writeRecord(header);
        for (int from = 0; from < size; from += PAGE) {
            work.worked(1);
            if (work.isCanceled()) {
                throw new OperationCanceledException();
            }
            for (List<Object> values : listing.values(from, Math.min(PAGE, size - from), run.columns())) {
                writer.writeRecord(texts(values));
            }
        }
        writer.flush();
        text.flush();
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
