package org.clientele.ui.customers.internal.transfer;

import java.util.List;
import java.util.Locale;

import org.clientele.core.exchange.ExchangeInfo;

/** Which exporter a person means who chose a kind and a name in the file dialog. */
public final class ExportChoice {

    private ExportChoice() {
    }

    /**
     * The exporter.
     *
     * @param exporters those that were offered, that of the program first
     * @param index which kind was chosen; -1 when the system does not tell
     * @param file the name that was chosen
     * @return the chosen one; where it is not told, or the name has the ending of another one only, the one with that ending
     */
    public static ExchangeInfo of(List<ExchangeInfo> exporters, int index, String file) {
        ExchangeInfo chosen = exporters.get(index < 0 || index >= exporters.size() ? 0 : index);
        return fits(file, chosen) ? chosen
                : exporters.stream().filter(e -> fits(file, e)).findFirst().orElse(chosen);
    }

    /**
     * The name with the ending of the exporter.
     *
     * @param file the name that was chosen
     * @param exporter the exporter
     * @return the name itself when it has an ending
     */
    public static String named(String file, ExchangeInfo exporter) {
        int slash = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
        return file.indexOf('.', slash + 1) >= 0 ? file : file + ending(exporter);
    }

    private static boolean fits(String file, ExchangeInfo exporter) {
        return file.toLowerCase(Locale.ROOT).endsWith(ending(exporter).toLowerCase(Locale.ROOT));
    }

    private static String ending(ExchangeInfo exporter) {
        return exporter.filePatterns().getFirst().substring(1);
    }
}
