package org.clientele.segmentation.internal.rfm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.clientele.core.definitions.Titles;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.segmentation.RfmRun;
import org.clientele.core.segmentation.RfmRun.Measure;
import org.clientele.core.segmentation.RfmService;
import org.clientele.model.RfmArea;
import org.clientele.model.RfmModel;

/** The area of each customer: its key for rules, its name for people, its place in the model for sorting. */
final class AreaColumn implements FactColumn {

    private final ColumnDescriptor descriptor;
    private final RfmRun run;
    private final List<String> keys = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final int[] codeOfCell;

    AreaColumn(ColumnDescriptor descriptor, RfmRun run, RfmModel model) {
        this.descriptor = descriptor;
        this.run = run;
        List<RfmArea> areas = model.getAreas();
        for (RfmArea area : areas) {
            keys.add(area.getKey());
            names.add(Titles.of(area).isEmpty() ? area.getKey() : Titles.of(area));
        }
        int bins = run.options().bins();
        codeOfCell = new int[bins * bins];
        Arrays.fill(codeOfCell, -1);
        for (int r = 1; r <= bins; r++) {
            for (int f = 1; f <= bins; f++) {
                int cell = (r - 1) * bins + f - 1;
                RfmService.area(model, r, f).ifPresent(area -> codeOfCell[cell] = areas.indexOf(area));
            }
        }
    }

    private int code(int row) {
        int r = run.score(row, Measure.RECENCY);
        return r == 0 ? -1 : codeOfCell[(r - 1) * run.options().bins() + run.score(row, Measure.FREQUENCY) - 1];
    }

    @Override
    public ColumnDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public long number(int row) {
        int code = code(row);
        return code < 0 ? MISSING : code;
    }

    @Override
    public String text(int row) {
        int code = code(row);
        return code < 0 ? null : keys.get(code);
    }

    @Override
    public String shown(int row) {
        int code = code(row);
        return code < 0 ? null : names.get(code);
    }

    @Override
    public long rank(int row) {
        int code = code(row);
        return code < 0 ? Long.MAX_VALUE : code;
    }

    @Override
    public int codes() {
        return keys.size();
    }

    @Override
    public String textOfCode(int code) {
        return keys.get(code);
    }
}
