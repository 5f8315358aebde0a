package org.clientele.cli.internal.commands;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clientele.cli.command.Output;
import org.clientele.cli.command.Table;
import org.clientele.cli.internal.Messages;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.segmentation.RfmOptions.Ties;
import org.clientele.core.segmentation.RfmRun;
import org.clientele.core.segmentation.RfmRun.Measure;
import org.roaringbitmap.RoaringBitmap;

/** A run of RFM by scores and cells, for people and for scripts. */
final class RfmSummary {

    private final RfmRun run;
    private final int bins;
    private final long[][] scores;
    private final Map<Measure, BigDecimal> totals = new LinkedHashMap<>();
    private final int customers;

    RfmSummary(RfmRun run, FactSnapshot facts) {
        this.run = run;
        this.bins = run.options().bins();
        this.scores = new long[Measure.values().length][bins + 1];
        int counted = 0;
        for (int row : facts.visible()) {
            if (run.score(row, Measure.RECENCY) == 0) {
                continue;
            }
            counted++;
            for (Measure measure : Measure.values()) {
                scores[measure.ordinal()][run.score(row, measure)]++;
                totals.merge(measure, BigDecimal.valueOf(run.value(row, measure)), BigDecimal::add);
            }
        }
        customers = counted;
    }

    void print(Output output, Locale locale) {
        String ties = (run.options().ties() == Ties.BY_RANK ? Messages.RFM_BY_RANK : Messages.RFM_EQUAL).in(locale);
        output.line(Messages.RFM_HEAD.in(locale, customers, run.options().referenceDate(), bins, ties));
        output.line("");
        Table table = new Table(Messages.RFM_SCORE.in(locale), Messages.RFM_R.in(locale), Messages.RFM_F.in(locale),
                Messages.RFM_M.in(locale));
        for (int score = bins; score >= 1; score--) {
            table.row(score, scores[Measure.RECENCY.ordinal()][score], scores[Measure.FREQUENCY.ordinal()][score],
                    scores[Measure.MONETARY.ordinal()][score]);
        }
        output.table(table);
        output.line("");
        output.line(Messages.RFM_CELLS.in(locale));
        String[] headings = new String[bins + 1];
        headings[0] = "";
        for (int f = 1; f <= bins; f++) {
            headings[f] = "F" + f;
        }
        Table cells = new Table(headings);
        for (int r = bins; r >= 1; r--) {
            Object[] row = new Object[bins + 1];
            row[0] = "R" + r;
            for (int f = 1; f <= bins; f++) {
                row[f] = run.cell(r, f).getCardinality();
            }
            cells.row(row);
        }
        output.table(cells);
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("referenceDate", run.options().referenceDate());
        json.put("bins", bins);
        json.put("ties", run.options().ties() == Ties.BY_RANK ? "rank" : "equal");
        json.put("commit", run.sequence());
        json.put("customers", customers);
        json.put("revenue", Amounts.exact(totals.getOrDefault(Measure.MONETARY, BigDecimal.ZERO).movePointLeft(4)));
        for (Measure measure : Measure.values()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("borders", run.borders(measure));
            List<Long> counts = new ArrayList<>();
            for (int score = 1; score <= bins; score++) {
                counts.add(scores[measure.ordinal()][score]);
            }
            entry.put("customersByScore", counts);
            json.put(measure.name().toLowerCase(Locale.ROOT), entry);
        }
        List<Map<String, Object>> cells = new ArrayList<>();
        for (int r = 1; r <= bins; r++) {
            for (int f = 1; f <= bins; f++) {
                cells.add(cell(r, f));
            }
        }
        json.put("cells", cells);
        return json;
    }

    private Map<String, Object> cell(int recency, int frequency) {
        RoaringBitmap rows = run.cell(recency, frequency);
        BigDecimal revenue = BigDecimal.ZERO;
        for (int row : rows) {
            revenue = revenue.add(Amounts.ofColumn(run.value(row, Measure.MONETARY)));
        }
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("r", recency);
        entry.put("f", frequency);
        entry.put("customers", rows.getCardinality());
        entry.put("revenue", Amounts.exact(revenue));
        return entry;
    }
}
