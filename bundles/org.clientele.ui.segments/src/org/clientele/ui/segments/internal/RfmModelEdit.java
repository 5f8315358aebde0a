package org.clientele.ui.segments.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.clientele.core.segmentation.RfmService;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.RfmArea;
import org.clientele.model.RfmBorder;
import org.clientele.model.RfmMeasureKind;
import org.clientele.model.RfmModel;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** An RFM model while somebody edits it. */
final class RfmModelEdit {

    private final RfmService service;
    private final RfmModel model;
    private final Map<RfmMeasureKind, String> borders = new EnumMap<>(RfmMeasureKind.class);

    RfmModelEdit(RfmService service, RfmModel model) {
        this.service = service;
        this.model = EcoreUtil.copy(model);
        for (RfmMeasureKind kind : RfmMeasureKind.values()) {
            borders.put(kind, model.getBorders().stream().filter(border -> border.getMeasure() == kind)
                    .map(border -> border.getValue().stripTrailingZeros().toPlainString())
                    .collect(Collectors.joining("; "))); //$NON-NLS-1$
        }
    }

    /** The model with what was entered. */
    RfmModel model() {
        return model;
    }

    /** The fixed borders of a measure as they are entered: numbers with semicolons between them; empty for quantiles. */
    String borders(RfmMeasureKind kind) {
        return borders.get(kind);
    }

    void setBorders(RfmMeasureKind kind, String text) {
        borders.put(kind, text);
        apply();
    }

    void setReferenceDate(LocalDate day) {
        model.setReferenceDate(day);
    }

    void setBins(int bins) {
        model.setBins(bins);
    }

    /** Adds an area of one cell, the best. */
    RfmArea addArea() {
        RfmArea area = ClienteleFactory.eINSTANCE.createRfmArea();
        int number = model.getAreas().size() + 1;
        while (has("area-" + number)) { //$NON-NLS-1$
            number++;
        }
        area.setKey("area-" + number); //$NON-NLS-1$
        area.setEnglish("Area " + number); //$NON-NLS-1$
        area.setChinese("\u533a\u57df " + number); //$NON-NLS-1$
        area.setRecencyFrom(model.getBins());
        area.setRecencyTo(model.getBins());
        area.setFrequencyFrom(model.getBins());
        area.setFrequencyTo(model.getBins());
        model.getAreas().addFirst(area);
        return area;
    }

    private boolean has(String key) {
        return model.getAreas().stream().anyMatch(area -> key.equals(area.getKey()));
    }

    void removeArea(RfmArea area) {
        model.getAreas().remove(area);
    }

    /** Moves an area up or down: the first area that holds a cell names it. */
    void move(RfmArea area, int by) {
        int place = model.getAreas().indexOf(area);
        int wanted = place + by;
        if (place >= 0 && wanted >= 0 && wanted < model.getAreas().size()) {
            model.getAreas().move(wanted, area);
        }
    }

    /** Sets the limits of one axis, entered as "4-5" or "4". False when it is neither. */
    boolean setRange(RfmArea area, boolean recency, String text) {
        String[] parts = text.strip().split("\\s*[-\u2013]\\s*"); //$NON-NLS-1$
        try {
            int from = Integer.parseInt(parts[0]);
            int to = parts.length == 1 ? from : Integer.parseInt(parts[1]);
            if (recency) {
                area.setRecencyFrom(from);
                area.setRecencyTo(to);
            } else {
                area.setFrequencyFrom(from);
                area.setFrequencyTo(to);
            }
            return parts.length <= 2;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    static String range(int from, int to) {
        return from == to ? String.valueOf(from) : from + "\u2013" + to; //$NON-NLS-1$
    }

    /** OK, or the first thing that keeps the model from being used. */
    IStatus validate() {
        for (Map.Entry<RfmMeasureKind, String> each : borders.entrySet()) {
            if (numbers(each.getValue()) == null) {
                return Status.error(Messages.bind(Messages.RfmModel_badBorders, each.getValue()));
            }
        }
        List<String> problems = service.check(model);
        return problems.isEmpty() ? Status.OK_STATUS : Status.error(problems.getFirst());
    }

    private void apply() {
        model.getBorders().clear();
        borders.forEach((kind, text) -> {
            List<BigDecimal> numbers = numbers(text);
            if (numbers != null) {
                numbers.forEach(number -> {
                    RfmBorder border = ClienteleFactory.eINSTANCE.createRfmBorder();
                    border.setMeasure(kind);
                    border.setValue(number);
                    model.getBorders().add(border);
                });
            }
        });
    }

    /** The numbers of a text; null when it has something else. */
    private static List<BigDecimal> numbers(String text) {
        List<BigDecimal> numbers = new ArrayList<>();
        try {
            for (String part : text.strip().split("[;\\s]+")) { //$NON-NLS-1$
                if (!part.isEmpty()) {
                    numbers.add(new BigDecimal(part));
                }
            }
            return numbers;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
