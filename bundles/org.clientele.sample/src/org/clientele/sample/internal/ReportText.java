package org.clientele.sample.internal;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.clientele.core.exchange.ImportReport;
import org.clientele.core.exchange.RowOutcome;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The report of an import as the text of a setting. Decimals are strings, so that none is rounded. */
final class ReportText {

    private ReportText() {
    }

    static String write(ImportReport report) {
        JsonObject root = new JsonObject();
        report.batch().ifPresent(batch -> root.addProperty("batch", batch)); //$NON-NLS-1$
        root.addProperty("rowsRead", report.rowsRead()); //$NON-NLS-1$
        Map<String, Long> outcomes = new LinkedHashMap<>();
        report.outcomes().forEach((outcome, count) -> outcomes.put(outcome.name(), count));
        root.add("outcomes", counts(outcomes)); //$NON-NLS-1$
        root.add("facts", counts(report.facts())); //$NON-NLS-1$
        root.add("created", counts(report.created())); //$NON-NLS-1$
        root.add("returns", counts(report.returns())); //$NON-NLS-1$
        root.addProperty("grossRevenue", report.grossRevenue().toPlainString()); //$NON-NLS-1$
        root.addProperty("netRevenue", report.netRevenue().toPlainString()); //$NON-NLS-1$
        root.addProperty("duration", report.duration().toString()); //$NON-NLS-1$
        return root.toString();
    }

    /** Reads what {@link #write} wrote; the sample file has no row that cannot be used, so there are no problems. */
    static ImportReport read(String text) {
        JsonObject root = JsonParser.parseString(text).getAsJsonObject();
        Map<RowOutcome, Long> outcomes = new EnumMap<>(RowOutcome.class);
        counts(root.get("outcomes")).forEach((name, count) -> outcomes.put(RowOutcome.valueOf(name), count)); //$NON-NLS-1$
        OptionalLong batch = root.has("batch") ? OptionalLong.of(root.get("batch").getAsLong()) //$NON-NLS-1$ //$NON-NLS-2$
                : OptionalLong.empty();
        return new ImportReport(batch, root.get("rowsRead").getAsLong(), outcomes, counts(root.get("facts")), //$NON-NLS-1$ //$NON-NLS-2$
                counts(root.get("created")), counts(root.get("returns")), //$NON-NLS-1$ //$NON-NLS-2$
                new BigDecimal(root.get("grossRevenue").getAsString()), //$NON-NLS-1$
                new BigDecimal(root.get("netRevenue").getAsString()), List.of(), null, //$NON-NLS-1$
                Duration.parse(root.get("duration").getAsString())); //$NON-NLS-1$
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
