package example.partner.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.customers.CustomerListing;
import org.clientele.core.exchange.ExportRun;
import org.clientele.core.exchange.Exporter;
import org.eclipse.core.runtime.OperationCanceledException;
import org.osgi.service.component.annotations.Component;

/** Business cards (vCard 4.0, RFC 6350) of the customers in a list. */
@Component
public final class GuestCards implements Exporter {

    private static final int PAGE = 1000;

    @Override
    public String id() {
        return "example.cards";
    }

    @Override
    public String label() {
        return "Business cards (vCard)";
    }

    @Override
    public String fileExtension() {
        return "vcf";
    }

    @Override
    public void write(ExportRun run) throws IOException, ClienteleException {
        CustomerListing list = run.listing();
        for (int from = 0; from < list.size(); from += PAGE) {
            if (run.monitor().isCanceled()) {
                throw new OperationCanceledException();
            }
            for (List<Object> values : list.values(from, Math.min(PAGE, list.size() - from),
                    List.of("name", "number"))) {
                run.out().write(card(values.get(0), values.get(1)).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static String card(Object name, Object number) {
        return String.join("\r\n", "BEGIN:VCARD", "VERSION:4.0", "FN:" + escaped(name), "NOTE:" + escaped(number),
                "END:VCARD", "");
    }

    private static String escaped(Object text) {
        return text == null ? ""
                : text.toString().replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n");
    }
}
