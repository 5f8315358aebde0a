package org.clientele.segmentation.internal.rfm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.clientele.core.definitions.Titles;
import org.clientele.model.RfmArea;
import org.clientele.model.RfmMeasureKind;
import org.clientele.model.RfmModel;
import org.eclipse.osgi.util.NLS;

/** Finds what keeps a model from being used. */
final class ModelCheck {

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}"); //$NON-NLS-1$
    private static final int LEAST = 2;
    private static final int MOST = 10;

    private final RfmModel model;
    private final List<String> problems = new ArrayList<>();

    private ModelCheck(RfmModel model) {
        this.model = model;
    }

    static List<String> of(RfmModel model) {
        ModelCheck check = new ModelCheck(model);
        if (model.getKey() == null || !KEY.matcher(model.getKey()).matches()) {
            check.problems.add(Messages.check_key);
        }
        if (model.getBins() < LEAST || model.getBins() > MOST) {
            check.problems.add(NLS.bind(Messages.check_bins, model.getBins()));
            return List.copyOf(check.problems);
        }
        if (model.getWindowDays() < 0) {
            check.problems.add(NLS.bind(Messages.check_window, model.getWindowDays()));
        }
        for (RfmMeasureKind kind : RfmMeasureKind.values()) {
            check.borders(kind);
        }
        check.areas();
        return List.copyOf(check.problems);
    }

    private void borders(RfmMeasureKind kind) {
        List<BigDecimal> borders = ModelOptions.borders(model, kind);
        if (borders.isEmpty()) {
            return;
        }
        String measure = Messages.measure(kind);
        if (borders.size() != model.getBins() - 1) {
            problems.add(NLS.bind(Messages.check_borderCount,
                    new Object[] { measure, model.getBins() - 1, borders.size() }));
            return;
        }
        for (int i = 0; i < borders.size(); i++) {
            if (borders.get(i) == null) {
                problems.add(NLS.bind(Messages.check_borderEmpty, measure));
                return;
            }
            if (i > 0 && borders.get(i).compareTo(borders.get(i - 1)) <= 0) {
                problems.add(NLS.bind(Messages.check_borderOrder, new Object[] { measure,
                        borders.get(i).toPlainString(), borders.get(i - 1).toPlainString() }));
                return;
            }
        }
    }

    private void areas() {
        Set<String> keys = new HashSet<>();
        for (RfmArea area : model.getAreas()) {
            String name = Titles.of(area).isEmpty() ? String.valueOf(area.getKey()) : Titles.of(area);
            if (area.getKey() == null || !KEY.matcher(area.getKey()).matches()) {
                problems.add(NLS.bind(Messages.check_areaKey, name));
            } else if (!keys.add(area.getKey())) {
                problems.add(NLS.bind(Messages.check_areaTwice, area.getKey()));
            }
            if (outside(area.getRecencyFrom(), area.getRecencyTo())
                    || outside(area.getFrequencyFrom(), area.getFrequencyTo())) {
                problems.add(NLS.bind(Messages.check_areaOutside, name, model.getBins()));
            }
        }
    }

    private boolean outside(int from, int to) {
        return from < 1 || to > model.getBins() || from > to;
    }
}
