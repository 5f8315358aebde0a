package org.clientele.sample.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

import org.clientele.core.exchange.ImportReport;
import org.clientele.sample.ImportFigures;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The figures of an import as the text of a setting. Decimals are strings, so that none is rounded. */
final class FiguresText {

    private FiguresText() {
    }

    static ImportFigures of(ImportReport report) {
        Map<String, Long> outcomes = new LinkedHashMap<>();
        report.outcomes().forEach((outcome, count) -> outcomes.put(outcome.name(), count));
        return new ImportFigures(report.rowsRead(), outcomes, report.facts(), report.returns(), report.grossRevenue(),
                report.netRevenue());
    }

    static String write(ImportFigures figures) {
        JsonObject root = new JsonObject();
        root.addProperty("rowsRead", figures.rowsRead()); //$NON-NLS-1$
        root.add("outcomes", counts(figures.outcomes())); //$NON-NLS-1$
        root.add("facts", counts(figures.facts())); //$NON-NLS-1$
        root.add("returns", counts(figures.returns())); //$NON-NLS-1$
        root.addProperty("revenue", figures.revenue().toPlainString()); //$NON-NLS-1$
        root.addProperty("netRevenue", figures.netRevenue().toPlainString()); //$NON-NLS-1$
        return root.toString();
    }

    static ImportFigures read(String text) {
        JsonObject root = JsonParser.parseString(text).getAsJsonObject();
        return new ImportFigures(root.get("rowsRead").getAsLong(), counts(root.get("outcomes")), //$NON-NLS-1$ //$NON-NLS-2$
                counts(root.get("facts")), counts(root.get("returns")), //$NON-NLS-1$ //$NON-NLS-2$
                new BigDecimal(root.get("revenue").getAsString()), //$NON-NLS-1$
                new BigDecimal(root.get("netRevenue").getAsString())); //$NON-NLS-1$
    }

    private static JsonObject counts(Map<String, Long> counts) {
        JsonObject object = new JsonObject();
        counts.forEach(object::addProperty);
        return object;
    }

    private static Map<String, Long> counts(JsonElement element) {
        Map<String, Long> counts = new LinkedHashMap<>();
        element.getAsJsonObject().entrySet().forEach(e -> counts.put(e.getKey(), e.getValue().getAsLong()));
        return counts;
    }
}
